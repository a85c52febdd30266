"""Starts the speech worker, hands it one line at a time, hears its lines, ends it."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

WORKER = "lobby_app.devices.speech_worker"
END_SECONDS = 0.5
DETACHED = os.name != "nt"


def worker_command(scratch: Path) -> tuple[list[str], dict[str, str]]:
    """The command line and environment of the worker; it finds this very package, installed or not."""
    home = str(Path(__file__).resolve().parents[2])
    others = os.environ.get("PYTHONPATH")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([home, others] if others else [home])}
    return [sys.executable, "-P", "-m", WORKER, str(scratch)], environment


class Worker:
    """A running worker. `on_line(worker, facts)` and, last, `on_gone(worker)` come from a thread of ours."""

    def __init__(
        self,
        scratch: Path,
        on_line: Callable[["Worker", dict[str, Any]], None],
        on_gone: Callable[["Worker"], None],
    ) -> None:
        """Raises OSError if no process can be started."""
        argv, environment = worker_command(scratch)
        self._on_line = on_line
        self._on_gone = on_gone
        self._process = subprocess.Popen(
            argv,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=DETACHED,
        )
        self._reader = threading.Thread(target=self._read, name="lobby-speech-worker", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, order: dict[str, Any]) -> None:
        """Hands over one order. A worker that has gone says so through on_gone, not here."""
        stdin = self._process.stdin
        assert stdin is not None
        with contextlib.suppress(OSError, ValueError):
            stdin.write(json.dumps(order).encode() + b"\n")
            stdin.flush()

    def let_go(self) -> None:
        """Ends the worker by closing its input; kills it if it does not end within half a second."""
        stdin = self._process.stdin
        assert stdin is not None
        with contextlib.suppress(OSError):
            stdin.close()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        self._reader.join(END_SECONDS)

    def kill(self) -> None:
        """Ends it whatever it is doing, even if it hangs or is stopped."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def _read(self) -> None:
        for facts in self._lines():
            self._on_line(self, facts)
        self._process.wait()
        with contextlib.suppress(OSError):
            assert self._process.stdin is not None
            self._process.stdin.close()
        self._on_gone(self)

    def _lines(self) -> Iterator[dict[str, Any]]:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                try:
                    facts = json.loads(line)
                except ValueError:
                    continue
                if isinstance(facts, dict):
                    yield facts
