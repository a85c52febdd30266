"""What every decision needs: who acts where and when, and the common refusals."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn, TypeVar

import msgspec

from lobby_app.guide.model import Guide
from lobby_app.journal import Draft, timestamp

from ..branch import Branch
from ..commands import Command
from ..results import Actor
from ..state import Call, Case, StepState, Window


class Refusal(Exception):
    """Raised inside a decision; the caller of `decide` gets a `Refused` value."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


def refuse(code: str, detail: str = "") -> NoReturn:
    raise Refusal(code, detail)


class Scene(msgspec.Struct, frozen=True):
    """The state, the actor and the moment of one decision. `now` is aware, in the branch's zone."""

    branch: Branch
    actor: Actor
    now: datetime
    known_guide: Guide | None

    @property
    def guide(self) -> Guide:
        return self.known_guide if self.known_guide is not None else refuse("no_guide")

    @property
    def day(self) -> str:
        """The day the journal will write: never earlier than the day of its last event."""
        return max(self.now.date().isoformat(), self.branch.days.get(self.actor.station, ""))

    def draft(self, kind: str, of: Case | None = None, /, **body: Any) -> Draft:
        """A draft of this scene's staff; for a case of another day the body names that day."""
        if of is not None and of.day != self.day:
            body["case_day"] = of.day
        return Draft(kind, of.id if of else None, self.actor.staff, body)

    def happened(self, moment: datetime | None, day: str | None = None) -> str:
        """A moment as it is recorded: now by default, not to come, not before `day` began."""
        if moment is None:
            return timestamp(self.now)
        if moment.tzinfo is None:
            refuse("happened_without_zone")
        moment = moment.astimezone(self.now.tzinfo)
        if moment > self.now:
            refuse("happened_to_come")
        if moment.date().isoformat() < (day or self.day):
            refuse("happened_before_day")
        return timestamp(moment)

    def signed_on(self) -> None:
        if not self.actor.signed:
            refuse("sign_on_first")

    def case(self, id: str) -> Case:
        """The case; without a signed-on colleague only one in which an emergency was begun."""
        case = self.branch.cases.get(id) or refuse("unknown_case", id)
        if not self.actor.signed and case.emergency is None:
            refuse("sign_on_first")
        return case

    def owned(self, id: str) -> Case:
        case = self.case(id)
        if case.owner != self.actor.station:
            refuse("not_owner", case.owner)
        return case

    def handled(self, id: str) -> Case:
        case = self.case(id)
        if self.actor.station not in case.hands:
            refuse("not_involved", case.owner)
        return case

    def open_owned(self, id: str) -> Case:
        return self.still_open(self.owned(id))

    def open_handled(self, id: str) -> Case:
        return self.still_open(self.handled(id))

    def still_open(self, case: Case) -> Case:
        if not case.is_open:
            refuse("case_over", case.state)
        return case

    def step(self, case: Case, code: str) -> StepState:
        return case.steps.get(code) or refuse("unknown_step", code)

    def call(self, id: str) -> Call:
        return self.branch.calls.get(id) or refuse("unknown_call", id)

    def own_call(self, id: str, *states: str) -> Call:
        """A call at the actor's own window, in one of `states`."""
        call = self.call(id)
        self.own_window(call.window)
        self.case(call.case)
        if call.state not in states:
            refuse("call_state", call.state)
        return call

    def own_window(self, name: str) -> Window:
        window = self.branch.windows.get(name)
        if window is None or window.station != self.actor.station:
            refuse("not_the_window", name)
        return window

    def known(self, code: str, list_name: str) -> str:
        """The code, if the guide's list has it. Without a guide any code is taken as it is."""
        if self.known_guide is not None and code not in getattr(self.known_guide, list_name):
            refuse("unknown_code", f"{list_name}: {code}")
        return code


C = TypeVar("C", bound=Command)
Decider = Callable[[Scene, Any], list[Draft]]
DECIDERS: dict[type[Command], Decider] = {}


def decides(
    kind: type[C],
) -> Callable[[Callable[[Scene, C], list[Draft]]], Callable[[Scene, C], list[Draft]]]:
    """Register the decision about one kind of command."""

    def register(decider: Callable[[Scene, C], list[Draft]]) -> Callable[[Scene, C], list[Draft]]:
        DECIDERS[kind] = decider
        return decider

    return register
