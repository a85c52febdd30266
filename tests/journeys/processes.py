"""Real processes of the program: stations with a hand inside, and the doors of the command line."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import IO, Any

from lobby_app.guide import Text

ROOT = Path(__file__).resolve().parents[2]
ANSWER_S = 60


def environment(**more: str) -> dict[str, str]:
    """This process's own, offscreen and drawn by software unless a display is given."""
    plain = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    return {**plain, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **more}


def lobby_app(*arguments: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """`lobby-app …` to its end."""
    command = [sys.executable, "-m", "lobby_app.cli", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env=env or environment(), capture_output=True, text=True, encoding="utf-8", timeout=300
    )


def door(data: Path, *arguments: str, code: int = 0) -> str:
    """What `lobby-app --data DIR …` prints. It must end with `code`."""
    ended = lobby_app("--data", data, *arguments)
    assert ended.returncode == code, (arguments, ended.returncode, ended.stdout, ended.stderr)
    return ended.stdout


def json_door(data: Path, *arguments: str, code: int = 0) -> Any:
    return json.loads(door(data, *arguments, "--json", code=code))


def until(holds: Callable[[], bool], patience_s: float = 30) -> None:
    """Ask again until it holds; each question takes its own time."""
    end = monotonic() + patience_s
    while not holds():
        assert monotonic() < end, "it has not come about"


class StationProcess:
    """`lobby-app … desk` or `window` in a process of its own, obeying orders to its hand. `inside`: what stands before
    the command, to run it on another host."""

    def __init__(self, data: Path, *arguments: str, inside: Sequence[str] = (), **more: str) -> None:
        command = [*inside, sys.executable, "-m", "tests.journeys.driven", "--data", str(data), *arguments]
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment(**more),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )

    # -- orders

    def order(self, name: str, *arguments: Any, **facts: Any) -> None:
        assert self.process.stdin is not None
        plain = [_plain(one) for one in arguments]
        named = {key: _plain(one) for key, one in facts.items()}
        self.process.stdin.write(json.dumps({"do": name, "args": plain, "facts": named}) + "\n")
        self.process.stdin.flush()

    def answer(self) -> Any:
        """The next line that the process tells."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the station ended: {self.errors()}"
        return json.loads(line)

    def ask(self, name: str, *arguments: Any, **facts: Any) -> Any:
        self.order(name, *arguments, **facts)
        told = self.answer()
        assert told["ok"], told["value"]
        return told["value"]

    def touch(self, words: str | Text, *facts: object, **more: Any) -> None:
        self.ask("touch", words, *facts, **more)

    def see(self, words: str | Text, *facts: object, **more: Any) -> None:
        self.ask("see", words, *facts, **more)

    def offers(self, words: str | Text, *facts: object) -> bool:
        return bool(self.ask("offers", words, *facts))

    def says(self, words: str | Text, *facts: object) -> bool:
        return bool(self.ask("says", words, *facts))

    def texts(self) -> list[str]:
        return list(self.ask("texts"))

    # -- ends

    def errors(self) -> str:
        self._errors.seek(0)
        return self._errors.read().decode()

    def kill(self) -> None:
        """As when the power is cut."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(ANSWER_S)

    def close(self, said: str = "") -> None:
        """Close the window. The program must end well and have said nothing on standard error but `said`."""
        self.ask("close")
        assert self.process.wait(ANSWER_S) == 0, self.errors()
        assert self.errors() == said, self.errors()

    def __enter__(self) -> "StationProcess":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.kill()
        for stream in (self.process.stdin, self.process.stdout, self._errors):
            if stream is not None:
                stream.close()


class Receiver:
    """`lobby-app serve --role hq` in a process of its own; `ready` is the line that it printed."""

    def __init__(self, data: Path, role: str) -> None:
        command = [sys.executable, "-m", "lobby_app.cli", "--data", str(data), "serve", "--role", role]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None and self.process.stderr is not None
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read()
        self.ready: dict[str, str] = json.loads(line)

    def __enter__(self) -> "Receiver":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.send_signal(signal.SIGTERM)
        _, errors = self.process.communicate(timeout=ANSWER_S)
        assert self.process.returncode == 0 and errors == "", errors


def end_hub(data: Path) -> None:
    """End the hub that a desk of this test started; it would end itself half a minute after the last request."""
    lock = data / "hub" / "lock"
    if lock.exists():
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(lock.read_text(encoding="ascii")), signal.SIGTERM)


def _plain(words: object) -> object:
    if isinstance(words, Text):
        return {"zh": words.zh, "en": words.en}
    return dict(words) if isinstance(words, Mapping) else words
