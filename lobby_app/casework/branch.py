"""What is of a whole branch, folded from events. Only the fold writes here."""

from datetime import datetime

import msgspec

from lobby_app.journal import UNSIGNED, OrderKey

from .state import Call, Case, Pause, Still, Task, Window


class StationFact(msgspec.Struct, frozen=True):
    """A station as it last presented itself. `key`: its public key, 64 hex digits, or empty."""

    name: str
    role: str
    label: str
    branch: str
    window: str
    opened: str
    key: str = ""


class FacilityState(msgspec.Struct, frozen=True):
    """`state` is ok, missing, lent, returned or out_of_order."""

    state: str
    day: str
    at: str
    staff: str


class RosterEntry(msgspec.Struct, frozen=True):
    """Who fills a place of the roster, by staff code, and of which day that was said."""

    staff: tuple[str, ...]
    day: str
    at: str
    by: str


class SignOff(msgspec.Struct, frozen=True):
    day: str
    note_count: int
    staff: str
    at: str


class GuideFact(msgspec.Struct, frozen=True):
    """The published guide that a station last took over: its content hash and headquarters' number for it."""

    hash: str
    version: int
    at: str


class Note(msgspec.Struct, frozen=True):
    """An event that folded to nothing, and the rule it broke."""

    code: str
    kind: str
    case: str
    station: str
    epoch: str
    seq: int


class Queued(msgspec.Struct, frozen=True):
    """A call in a window's queue; `why` explains its place: serving, emergency or order."""

    call: Call
    why: str


DEFAULT_STAFF = {"L01": "lobby_manager", "S01": "supervisor", "T01": "teller"}
"""A branch without any settings can start at once: docs/service-facts.md, section 4, names the roles."""


class Branch(msgspec.Struct):
    """Everything known of one branch. `days` maps a station to the last day it wrote; `stills` are the times in which
    no window known here called numbers."""

    cases: dict[str, Case] = {}
    calls: dict[str, Call] = {}
    windows: dict[str, Window] = {}
    stations: dict[str, StationFact] = {}
    staff: dict[str, str] = msgspec.field(default_factory=lambda: dict(DEFAULT_STAFF))
    on_duty: dict[str, str] = {}
    facilities: dict[str, FacilityState] = {}
    roster: dict[str, RosterEntry] = {}
    signed_off: dict[str, SignOff] = {}
    days: dict[str, str] = {}
    numbers: dict[tuple[str, str], int] = {}
    guides: dict[str, GuideFact] = {}
    notes: list[Note] = []
    stills: list[Still] = []
    last: OrderKey | None = None

    def duty(self, station: str) -> str:
        """The staff code signed on at a station, or 'unsigned'."""
        return self.on_duty.get(station, UNSIGNED)

    def here(self, place: str, day: str) -> tuple[str, ...]:
        """Who fills a place of the roster on `day`. What was said of another day does not count."""
        entry = self.roster.get(place)
        return entry.staff if entry is not None and entry.day == day else ()

    def open_cases(self) -> list[Case]:
        return [case for case in self.cases.values() if case.is_open]

    def tasks(self) -> list[Task]:
        """Open tasks, the most pressing first."""
        found = [task for case in self.cases.values() for task in case.open_tasks]
        return sorted(found, key=lambda task: (task.due, task.left))

    def group(self, case: Case) -> list[Case]:
        """Everybody who came together with this customer, also those who have left, in the order of their numbers;
        empty for somebody who came alone."""
        if not case.group:
            return []
        found = [one for one in self.cases.values() if one.group == case.group]
        if len(found) < 2:
            return []  # whoever else belonged to it has been taken out again
        return sorted(found, key=lambda one: (one.day, one.station, one.number, one.id))

    def alert(self, call: Call) -> list[Call]:
        """The calls that came as one alert: of one group, to one window, at one moment."""
        together = {one.id: one for one in self.group(self.cases[call.case])} or {call.case: self.cases[call.case]}
        place = (call.window, call.called, call.station)
        return [
            one for case in together.values() for one in case.calls if (one.window, one.called, one.station) == place
        ]

    def serving(self, window: str) -> Call | None:
        for call in self.active_calls(window):
            if call.state == "serving":
                return call
        return None

    def active_calls(self, window: str) -> list[Call]:
        found = self.windows.get(window)
        return [self.calls[id] for id in found.calls] if found else []

    def queue(self, window: str) -> list[Queued]:
        """The calls of a window: the one being served, then emergencies, then in the order of the calls."""
        queued = [Queued(call, self._why(call)) for call in self.active_calls(window)]
        rank = {"serving": 0, "emergency": 1, "order": 2}
        return sorted(queued, key=lambda item: (rank[item.why], item.call.order))

    def _why(self, call: Call) -> str:
        if call.state == "serving":
            return "serving"
        return "emergency" if self.cases[call.case].urgent else "order"

    def window_state(self, window: str) -> str:
        """serving, paused, requested, public or closed (the teller is away and nobody is called there)."""
        found = self.windows.get(window)
        if found is None:
            return "public"
        if self.serving(window):
            return "serving"
        if found.pause:
            return "paused"
        if found.calls:
            return "requested"
        return "public" if found.open else "closed"

    def overdue(self, now: datetime, station: str = "") -> list[Pause]:
        """Pauses that should have ended by `now`; only those of `station`'s windows if one is named."""
        found = []
        for window in self.windows.values():
            pause = window.pause
            if station and window.station != station:
                continue
            if pause and datetime.fromisoformat(pause.until) <= now:
                found.append(pause)
        return found
