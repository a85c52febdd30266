"""A virtual screen with a session bus of its own, and a screen reader on it that works the programs by names alone."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import sleep
from types import TracebackType
from typing import Any

from .display import absent, virtual_display
from .processes import ROOT, environment, until

PATIENCE_S = 90
"""A machine under load: each question walks the whole tree over the bus."""
LISTENING_S = 0.5
"""Nobody presses what has not been read out; longer than the guard against double taps (Theme.guardMs)."""
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"


def missing() -> str:
    """What is not installed; scripts/setup test brings it."""
    lacking = absent("Xvfb", "dbus-daemon", SYSTEM_PYTHON)
    if not LAUNCHER.exists():
        return f"{lacking} at-spi2-core".strip()
    if not lacking and subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True).returncode:
        return "python3-pyatspi"
    return lacking


@contextmanager
def running(command: list[str], env: dict[str, str], **more: Any) -> Iterator[subprocess.Popen[str]]:
    """A helper process that ends with the block, whatever happens."""
    process = subprocess.Popen(command, env=env, text=True, stderr=subprocess.DEVNULL, **more)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()


@contextmanager
def accessible_screen(size: str = "1920x1080") -> Iterator[dict[str, str]]:
    """The environment of programs on a virtual screen where a screen reader runs."""
    with ExitStack() as stack:
        display = stack.enter_context(virtual_display(size))
        bus = stack.enter_context(
            running(
                ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                environment(DISPLAY=display),
                stdout=subprocess.PIPE,
            )
        )
        assert bus.stdout is not None
        env = environment(
            DISPLAY=display,
            DBUS_SESSION_BUS_ADDRESS=bus.stdout.readline().strip(),
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        stack.enter_context(running([str(LAUNCHER), "--launch-immediately"], env))
        yield env


class Reader:
    """Presses and hears by names, through the process of tests/journeys/reader_process.py."""

    def __init__(self, env: dict[str, str]) -> None:
        script = str(Path(__file__).with_name("reader_process.py"))
        own = {key: value for key, value in env.items() if key != "PYTHONPATH"}
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, script], env=own, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def _ask(self, do: str, pid: int, word: str = "") -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, "pid": pid, "word": word}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def press(self, program: "Program", name: str) -> None:
        """Hear that a control of this name is there, then press it: not within the guard against double taps."""
        self.hear(program, name)
        sleep(LISTENING_S)

        def pressed() -> bool:
            return not self._ask("press", program.pid, name)

        self._until(pressed, program, f"{name!r} cannot be pressed")

    def hear(self, program: "Program", words: str) -> None:
        """Wait until something that shows is told with these words."""
        self._until(lambda: bool(self._ask("says", program.pid, words)), program, f"{words!r} is not heard")

    def _until(self, holds: Any, program: "Program", what: str) -> None:
        try:
            until(holds, PATIENCE_S)
        except AssertionError:
            told = "\n".join(self._ask("names", program.pid))
            raise AssertionError(f"{what}; {program.errors()}; what is heard:\n{told}") from None

    def close(self) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


class Program:
    """`lobby-app --data DIR …`, a plain process with nothing of the test inside."""

    def __init__(self, data: Path, *arguments: str, env: dict[str, str]) -> None:
        self._log = data / f"{'-'.join(arguments)}.log"
        self._out = self._log.open("w")
        command = [sys.executable, "-m", "lobby_app.cli", "--data", str(data), *arguments]
        self._process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=self._out, stderr=subprocess.STDOUT)

    @property
    def pid(self) -> int:
        return self._process.pid

    def errors(self) -> str:
        return self._log.read_text(encoding="utf-8")

    def __enter__(self) -> "Program":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(30)
        self._out.close()
