"""What people away from the window are told of it: no answer, what was answered, that all ordinary calling stands."""

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from lobby_app.casework import Branch, Call, Standstill, standstill
from lobby_app.casework.commands import TellWaiting
from lobby_app.guide import wait_minutes, wait_phrase
from lobby_app.settings import Settings

from .call_words import CallWords
from .models import Models
from .views.common import hour, promised

if TYPE_CHECKING:
    # Known to the engine before its first screen, or never: this module is loaded after it.
    from .desk import Desk


GRACE_S = 60
"""A teller's 'about' is taken at its word: so long after the time nobody is reminded."""


def other_window(windows: list[str], branch: Branch, window: str) -> str:
    """Another window that could be called instead: the first that is not known to be closed; empty if there is none."""
    for name in windows:
        known = branch.windows.get(name)
        if name != window and (known is None or known.open):
            return name
    return ""


class CallWatch(QObject):
    """Tells each thing once. At a desk: the answers to its own calls, calls without an answer, a standstill. At the
    supervisor's station: a standstill. `tick` once a second."""

    def __init__(self, models: Models, settings: Settings, name: str) -> None:
        super().__init__()
        self._models = models
        self._post = models.post
        self._settings = settings
        self._name = name
        self._states: dict[str, tuple[str, str]] = {}
        self._unanswered: set[str] = set()
        self._late: set[tuple[str, str]] = set()
        self._still: tuple[str, str] | None = None
        self._words = CallWords(models.shell)
        self._post.on_change(self.look)
        models.shell.actedOn.connect(self._act)
        models.customer.on_said = self._said

    def tick(self) -> None:
        desk = self._models.desk
        if desk is not None:
            self._warn_unanswered(desk)
            self._warn_late(desk)
        self._words.settle()

    def look(self) -> None:
        """Something changed: what a window answered, and whether anybody still calls numbers."""
        desk = self._models.desk
        if desk is not None or self._models.day is not None:
            self._tell_standstill()
        # After it: a customer who can come now stands in front of those who wait.
        if desk is not None:
            self._tell_answers(desk)
        self._words.settle()

    # -- calls of this desk

    def _tell_answers(self, desk: "Desk") -> None:
        for id, call in self._post.station.branch.calls.items():
            # A second answer, with another time, is one more thing to tell.
            now = (call.state, call.answered)
            before, self._states[id] = self._states.get(id), now
            if before is not None and before != now and call.station == self._name:
                desk.answered(call, self._other(desk, call), partial(self._tell, call))

    def _tell(self, call: Call, code: str, **facts: Any) -> None:
        """A word on a call: it is so as long as the call stands as it does now, and for one that was declined until
        another is made."""
        now = (call.state, call.answered)

        def holds() -> bool:
            branch = self._post.station.branch
            known, case = branch.calls.get(call.id), branch.cases.get(call.case)
            if known is None or case is None or not case.is_open or (known.state, known.answered) != now:
                return False
            return known.active or case.active_call is None

        self._words.tell(holds, code, case=call.case, window=call.window, **facts)

    def _warn_unanswered(self, desk: "Desk") -> None:
        limit_ms = self._settings.window.answer_seconds * 1000
        for case in self._post.station.branch.open_cases():
            call = case.active_call
            if call is None or call.state != "requested" or call.id in self._unanswered:
                continue
            if call.station == self._name and desk.waited_ms(call) > limit_ms:
                # One alert for several people is one thing to tell.
                self._unanswered.update(one.id for one in self._post.station.branch.alert(call))
                self._tell(call, "no_answer", other=self._other(desk, call))

    def _warn_late(self, desk: "Desk") -> None:
        """The time that a teller gave is over, and nothing came of it yet."""
        now = self._post.now()
        for case in self._post.station.branch.open_cases():
            call = case.active_call
            if call is None or call.station != self._name or call.promised is None:
                continue
            key = (call.id, call.answered)
            if key not in self._late and now > call.promised + timedelta(seconds=GRACE_S):
                self._late.update((one.id, one.answered) for one in self._post.station.branch.alert(call))
                self._tell(call, "call_late", at=promised(call), other=self._other(desk, call))

    def _other(self, desk: "Desk", call: Call) -> str:
        return other_window(desk.windows(), self._post.station.branch, call.window)

    # -- the whole branch

    def standstill(self) -> Standstill | None:
        return standstill(self._post.station.branch, self._settings.branch.counters)

    def _tell_standstill(self) -> None:
        found = self.standstill()
        known = None if found is None else (found.call, found.until)
        if known == self._still:
            return
        self._still = known
        if found is None:
            return
        role, can_tell = self._post.station.role, wait_phrase(self._post.guide, 0) is not None
        facts = {"until": hour(found.until), "sure": found.sure, "role": role, "tell": can_tell}
        self._words.tell(lambda: self._still == known, "standstill", window=found.window, **facts)

    def _said(self, code: str) -> None:
        """Those who wait were shown or told a time: it is written down with the pause, for the supervisor's day."""
        minutes, found = wait_minutes(code), self.standstill()
        if not self._post.station.actor.signed:
            return  # it was said all the same; nobody is on duty who could have it written down
        if self._models.desk is not None and minutes is not None and found is not None:
            self._post.do(TellWaiting(found.call, minutes))

    @Slot(object)
    def _act(self, message: dict[str, Any]) -> None:
        """The banner's button was touched."""
        desk, code = self._models.desk, message.get("code")
        if desk is None:
            return
        if code == "standstill":
            found = self.standstill()
            now: datetime = self._post.now()
            phrase = wait_phrase(self._post.guide, found.minutes(now) if found else 0)
            if phrase is not None:
                self._models.customer.show(phrase.code)
        elif code == "call_ready":
            desk.openCase(str(message["case"]))
        elif code in ("no_answer", "call_declined", "call_late") and message.get("other"):
            desk.openCase(str(message["case"]))
            desk.callAnother(str(message["other"]))
