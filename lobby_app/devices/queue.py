"""The queue machine that calls ordinary customers: how it is asked to pause and to go on.

Asking takes up to the adapter's time-out: never on the GUI's thread (`QueueLine` does it on one of its own).
"""

import hashlib
import logging
import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

log = logging.getLogger(__name__)

Action = Literal["pause", "resume"]
Code = Literal[
    "done",  # the machine confirmed it
    "ask_by_hand",  # no machine is connected: the teller presses
    "no_connection",  # nobody answers at that address; nothing was changed
    "no_answer",  # asked, but no answer in time: it may have happened
    "redirected",  # sent elsewhere, which is not followed: often a login page of the network
    "not_allowed",  # the machine wants another token or user
    "wrong_status",  # answered, but not with the status expected
    "wrong_answer",  # answered, but not with the words expected
    "not_secure",  # its certificate is not trusted
    "no_token",  # the token's file cannot be read
    "not_found",  # the command is not there or may not be run
    "command_failed",  # the command ended with another exit code than expected
]


@dataclass(frozen=True)
class Outcome:
    """What came of asking. `ok`: the machine confirmed, or asking the teller is all there is to do.

    `asked_by_hand`: the teller has to press (no machine, or it failed). `unsure`: it may have happened all
    the same, so say 'unknown', never 'failed'. `code`: which message to show.
    """

    ok: bool
    asked_by_hand: bool
    code: Code
    unsure: bool = False


DONE = Outcome(True, False, "done")
BY_HAND = Outcome(True, True, "ask_by_hand")


def failure(code: Code, *, unsure: bool = False) -> Outcome:
    """The machine did not confirm: the call stands, and the teller is asked to press."""
    return Outcome(False, True, code, unsure)


class QueueMachine(Protocol):
    """Both set a state and press nothing: asked twice, the second changes nothing. Neither ever raises."""

    def pause(self, reason: str, until: datetime) -> Outcome:
        """Stop calling ordinary customers. `reason` is a code and names nobody; `until` is aware."""
        ...

    def resume(self) -> Outcome:
        """Go on calling; also right when nothing was paused, as after a restart."""
        ...


class ManualQueue:
    """No machine is connected: the teller is asked, and nothing is claimed."""

    def pause(self, reason: str, until: datetime) -> Outcome:
        return BY_HAND

    def resume(self) -> Outcome:
        return BY_HAND


class BadQueueSettings(Exception):
    """The `queue` table of the settings cannot be used; the text names the key and what it should be."""


def queue_machine(settings: Mapping[str, Any], window: str = "") -> QueueMachine:
    """The adapter that the settings' `queue` table asks for; `kind` is manual (default), http or command.

    `window` is the number that {window} stands for, so that the windows of one machine can share their settings.
    Raises BadQueueSettings. The keys of each kind stand in `queue_http` and `queue_command`.
    """
    settings = {key: _at_window(value, window) for key, value in settings.items()}
    kind = settings.get("kind", "manual")
    if kind == "manual":
        return ManualQueue()
    if kind == "command":
        from lobby_app.devices.queue_command import command_queue

        return command_queue(settings)
    if kind == "http":
        from lobby_app.devices.queue_http import http_queue  # httpx costs start time: only where it is used

        return http_queue(settings)
    raise BadQueueSettings(f"queue.kind is 'manual', 'http' or 'command', not {kind!r}.")


def _at_window(value: Any, window: str) -> Any:
    if isinstance(value, str):
        return value.replace("{window}", window)
    if isinstance(value, Mapping):
        return {key: _at_window(inner, window) for key, inner in value.items()}
    return [_at_window(inner, window) for inner in value] if isinstance(value, list) else value


def values(action: Action, reason: str, until: datetime | None) -> dict[str, str]:
    """What {action}, {reason}, {until} and {key} stand for in the settings' templates.

    `until` is RFC 3339 with seconds, empty for resume. `key` is the same whenever the same pause is asked
    for again, so that a machine can tell a repeat from a second pause.
    """
    deadline = "" if until is None else until.isoformat(timespec="seconds")
    key = hashlib.sha256(f"{action} {reason} {deadline}".encode()).hexdigest()[:32]
    return {"action": action, "reason": reason, "until": deadline, "key": key}


def fill(template: str, facts: Mapping[str, str]) -> str:
    """Puts the facts in place of {name}; any other braces stay, as a JSON text needs."""
    for name, fact in facts.items():
        template = template.replace("{" + name + "}", fact)
    return template


class QueueLine:
    """Asks a queue machine on a thread of its own, in order. `on_outcome(action, outcome)` comes from it."""

    def __init__(self, machine: QueueMachine, on_outcome: Callable[[Action, Outcome], None]) -> None:
        self._machine = machine
        self._on_outcome = on_outcome
        self._orders: queue.SimpleQueue[tuple[Action, Callable[[], Outcome]] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def pause(self, reason: str, until: datetime) -> None:
        self._order("pause", lambda: self._machine.pause(reason, until))

    def resume(self) -> None:
        self._order("resume", self._machine.resume)

    def close(self, wait: float = 1.0) -> None:
        """What was ordered is still asked for; waits at most `wait` seconds for it."""
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join(wait)
            self._thread = None

    def _order(self, action: Action, ask: Callable[[], Outcome]) -> None:
        self._orders.put((action, ask))
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="lobby-queue", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while (order := self._orders.get()) is not None:
            action, ask = order
            try:
                self._on_outcome(action, ask())
            except Exception:
                log.exception("An outcome of the queue machine could not be told.")
