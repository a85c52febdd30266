"""A queue machine that a command of the branch's own speaks to.

Settings: `pause` and `resume`, each a list of program and arguments in which {action}, {reason}, {until} and
{key} are filled in (no shell reads them); `timeout_s` (5); `exit_codes` that mean 'done' ([0]); `expect`, a
text that the output must hold (empty: any).
"""

import contextlib
import os
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lobby_app.devices.queue import DONE, Action, BadQueueSettings, Outcome, failure, fill, values
from lobby_app.devices.queue_settings import known_keys, numbers, seconds, words

WINDOWS = os.name == "nt"
LAST_WORDS_SECONDS = 1.0


@dataclass(frozen=True)
class CommandQueue:
    argv: Mapping[Action, tuple[str, ...]]
    timeout_s: float
    exit_codes: tuple[int, ...]
    expect: str

    def pause(self, reason: str, until: datetime) -> Outcome:
        return self._ask("pause", reason, until)

    def resume(self) -> Outcome:
        return self._ask("resume", "", None)

    def _ask(self, action: Action, reason: str, until: datetime | None) -> Outcome:
        facts = values(action, reason, until)
        try:
            process = subprocess.Popen(
                [fill(part, facts) for part in self.argv[action]],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=not WINDOWS,
            )
        except (OSError, ValueError):
            return failure("not_found")
        with process:
            try:
                output, _ = process.communicate(timeout=self.timeout_s)
            except subprocess.TimeoutExpired:
                _end(process)
                return failure("no_answer", unsure=True)
        if process.returncode not in self.exit_codes:
            return failure("command_failed")
        if self.expect in output.decode("utf-8", "replace"):
            return DONE
        return failure("wrong_answer", unsure=True)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ends the command with whatever it started; what left its group is not waited for."""
    with contextlib.suppress(OSError):
        if WINDOWS:
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.communicate(timeout=LAST_WORDS_SECONDS)


def command_queue(settings: Mapping[str, Any]) -> CommandQueue:
    """Raises BadQueueSettings."""
    known_keys(settings, "queue", "kind", "pause", "resume", "timeout_s", "exit_codes", "expect")
    return CommandQueue(
        {"pause": _argv(settings, "pause"), "resume": _argv(settings, "resume")},
        seconds(settings, "queue", 5.0),
        numbers(settings, "queue", "exit_codes", (0,)),
        words(settings, "queue", "expect"),
    )


def _argv(settings: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = settings.get(key)
    if not isinstance(value, list | tuple) or not value or not all(isinstance(item, str) for item in value):
        raise BadQueueSettings(f"queue.{key} is a list of texts: the program and its arguments.")
    return tuple(value)
