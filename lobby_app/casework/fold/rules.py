"""What every fold needs: reading bodies that came from elsewhere, and the rules of ownership."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from lobby_app.journal import Event, Stored

from ..branch import Branch
from ..state import Call, Case, Window

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(_DAY.pattern + r"T\d\d:\d\d", re.ASCII)


class Broken(Exception):
    """The event breaks a rule and folds to nothing. `code` is kept in the branch's notes."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


Handler = Callable[[Branch, Stored], None]
HANDLERS: dict[str, Handler] = {}


def folds(kind: str) -> Callable[[Handler], Handler]:
    """Register the fold of one kind of event. It reads and checks everything before it changes anything."""

    def register(handler: Handler) -> Handler:
        HANDLERS[kind] = handler
        return handler

    return register


def text(body: dict[str, Any], key: str, default: str | None = None) -> str:
    value = body.get(key, default)
    if not isinstance(value, str):
        raise Broken("bad_body")
    return value


def number(body: dict[str, Any], key: str) -> int:
    value = body.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Broken("bad_body")
    return value


def moment(body: dict[str, Any], key: str, default: str | None = None) -> str:
    """A moment with its offset, as text."""
    value = text(body, key, default)
    if value and not is_moment(value):
        raise Broken("bad_body")
    return value


def is_moment(value: str) -> bool:
    """YYYY-MM-DDThh:mm… with an offset and nothing else: screens take the day and the time out by their places."""
    try:
        return _MOMENT.match(value) is not None and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def is_day(value: str) -> bool:
    """YYYY-MM-DD and nothing else."""
    try:
        return _DAY.fullmatch(value) is not None and bool(date.fromisoformat(value))
    except ValueError:
        return False


def words(body: dict[str, Any], key: str) -> tuple[str, ...]:
    value = body.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise Broken("bad_body")
    return tuple(value)


def the_case(branch: Branch, event: Event) -> Case:
    case = branch.cases.get(event.case or "")
    if case is None:
        raise Broken("unknown_case")
    return case


def owned(branch: Branch, event: Event) -> Case:
    """The case, if the event's station decides about it now."""
    case = the_case(branch, event)
    if case.owner != event.station:
        raise Broken("not_owner")
    return case


def handled(branch: Branch, event: Event) -> Case:
    """The case, if the event's station owns it, owned it, or was called for it."""
    case = the_case(branch, event)
    if event.station not in case.hands:
        raise Broken("not_involved")
    return case


def open_case(case: Case) -> Case:
    if not case.is_open:
        raise Broken("case_over")
    return case


def the_call(branch: Branch, event: Event) -> Call:
    call = branch.calls.get(text(event.body, "call"))
    if call is None:
        raise Broken("unknown_call")
    return call


def the_window(branch: Branch, name: str) -> Window:
    """The window, made on first mention: a desk may call one whose station was never heard of."""
    window = branch.windows.get(name)
    if window is None:
        window = branch.windows[name] = Window(name)
    return window


def may_write_window(branch: Branch, event: Event, name: str) -> bool:
    """Only the window's own station writes its states.

    A fold of one day may lack the `station_opened` of the day before, so a window that nobody has claimed
    belongs to the first station that writes for it, unless that is known to be another kind of station.
    """
    window = branch.windows.get(name)
    if window and window.station:
        return window.station == event.station
    fact = branch.stations.get(event.station)
    return fact is None or fact.window == name


def own_window(branch: Branch, event: Event, name: str) -> Window:
    if not may_write_window(branch, event, name):
        raise Broken("not_the_window")
    window = the_window(branch, name)
    window.station = event.station
    return window


def own_call(branch: Branch, event: Event, *states: str) -> Call:
    """The call in one of `states`, if the event comes from its window's station."""
    call = the_call(branch, event)
    if not may_write_window(branch, event, call.window):
        raise Broken("not_the_window")
    if call.state not in states:
        raise Broken("call_state")
    hands = branch.cases[call.case].hands
    if event.station not in hands:
        hands.append(event.station)
    own_window(branch, event, call.window)
    return call


def end_call(branch: Branch, call: Call, state: str, at: str, reason: str = "") -> None:
    call.state = state
    call.ended = at
    call.reason = reason
    queue = branch.windows[call.window].calls
    if call.id in queue:
        queue.remove(call.id)
