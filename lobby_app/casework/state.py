"""What is: cases, calls, windows and tasks, folded from events. Only the fold writes here.

All moments are RFC 3339 strings as the events carry them; an empty one means 'not yet'.
"""

from datetime import datetime

import msgspec

from lobby_app.journal import UNSIGNED, OrderKey

OPEN_STATES = ("draft", "open", "put_off")
ACTIVE_CALL = ("requested", "accepted", "paused", "serving")


class Tick(msgspec.Struct):
    """When something happened, when it was entered, and by whom."""

    happened: str
    entered: str
    staff: str
    station: str


class StepState(msgspec.Struct):
    """`state` is todo, done, skipped or not_applicable; the first event by fold order counts."""

    code: str
    state: str = "todo"
    happened: str = ""
    entered: str = ""
    staff: str = ""
    station: str = ""
    reason: str = ""
    confirmed_by: list[Tick] = []


class WalkStep(msgspec.Struct, frozen=True):
    """A step as `walk_composed` froze it; `action` is what the screen offers there, or empty."""

    code: str
    phase: str
    role: str
    action: str
    from_: tuple[str, ...]


class CaseWalk(msgspec.Struct, frozen=True):
    """The walk of a case: codes only, and the hash of the guide that has their words. `window` says how the
    priority window is meant: offer, if_wished, if_needed, called or never."""

    guide: str
    categories: tuple[str, ...]
    steps: tuple[WalkStep, ...]
    rules: tuple[str, ...]
    handling: tuple[str, ...]
    tasks: tuple[str, ...]
    window: str
    at: str


class Call(msgspec.Struct):
    """One request to one window. `state` is requested, accepted, paused, serving, done, declined or
    withdrawn. `minutes` is what the teller answered, or None. `order` is its place in the fold."""

    id: str
    case: str
    window: str
    needs: tuple[str, ...]
    station: str
    staff: str
    called: str
    order: OrderKey
    state: str = "requested"
    minutes: int | None = None
    accepted: str = ""
    teller: str = ""
    paused: str = ""
    serving: str = ""
    ended: str = ""
    reason: str = ""

    @property
    def active(self) -> bool:
        return self.state in ACTIVE_CALL


class Pause(msgspec.Struct):
    """Ordinary calling stands still at a window. `cap_s` is its length in seconds as first set; `how` tells
    who stopped the calling: asked, confirmed, http or command; `ended_how` also cap (by itself)."""

    call: str
    case: str
    window: str
    since: str
    until: str
    cap_s: int
    how: str
    staff: str
    extended: int = 0
    ended: str = ""
    ended_how: str = ""


class Window(msgspec.Struct):
    """A counter. `station` writes its states and is empty until one says so; `calls` are the ids of the
    calls that are not over, in fold order."""

    name: str
    station: str = ""
    open: bool = True
    calls: list[str] = []
    pauses: list[Pause] = []

    @property
    def pause(self) -> Pause | None:
        """The pause that has not ended, or None."""
        return self.pauses[-1] if self.pauses and not self.pauses[-1].ended else None


class Task(msgspec.Struct):
    """Something left for later. `due` is a date; `origin` is 'handling:way' or empty; `state` is open, done
    or dropped (its way of handling was changed)."""

    code: str
    case: str
    due: str
    left: str
    origin: str = ""
    state: str = "open"
    done: str = ""
    done_by: str = ""


class Emergency(msgspec.Struct):
    """`deeds` maps the code of a deed to when it was done first."""

    kind: str
    begun: str
    deeds: dict[str, Tick] = {}
    ended: str = ""


class Amendment(msgspec.Struct, frozen=True):
    """A correction after the end. `was` stays visible; `event` is the hash of the event it corrects."""

    at: str
    staff: str
    station: str
    field: str
    was: str
    value: str
    reason: str
    event: str


class Case(msgspec.Struct):
    """One customer's (or one group's) visit. `station` opened it and names its day and number for ever;
    `owner` decides about it now; `hands` may tick its steps. `happened` is when the visit really began."""

    id: str
    number: int
    day: str
    station: str
    staff: str
    opened_at: str
    owner: str
    happened: str = ""
    late: bool = False
    business: str = "other"
    companion: str = "none"
    part: str = ""
    place: str = "lobby"
    state: str = "draft"
    cues: tuple[str, ...] = ()
    walk: CaseWalk | None = None
    walks: int = 0
    steps: dict[str, StepState] = {}
    handling: dict[str, str] = {}
    tasks: dict[str, Task] = {}
    calls: list[Call] = []
    referred: list[str] = []
    emergency: Emergency | None = None
    offered_to: str = ""
    hands: list[str] = []
    ended_at: str = ""
    outcome: str = ""
    feedback: str = ""
    amendments: list[Amendment] = []
    sources: dict[str, str] = {}

    @property
    def categories(self) -> tuple[str, ...]:
        return self.walk.categories if self.walk else ()

    @property
    def call(self) -> Call | None:
        """The latest call, over or not."""
        return self.calls[-1] if self.calls else None

    @property
    def active_call(self) -> Call | None:
        return self.calls[-1] if self.calls and self.calls[-1].active else None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES

    @property
    def urgent(self) -> bool:
        """An emergency goes first at a window while it lasts."""
        if self.emergency is not None:
            return not self.emergency.ended
        return self.walk is not None and any(step.phase == "emergency" for step in self.walk.steps)

    @property
    def open_tasks(self) -> list[Task]:
        return [task for task in self.tasks.values() if task.state == "open"]

    @property
    def live(self) -> bool:
        """Still needs somebody: open, called, or with a task left."""
        return self.is_open or self.active_call is not None or bool(self.open_tasks)


class StationFact(msgspec.Struct, frozen=True):
    """A station as it last presented itself."""

    name: str
    role: str
    label: str
    branch: str
    window: str
    opened: str


class FacilityState(msgspec.Struct, frozen=True):
    """`state` is ok, missing, lent, returned or out_of_order."""

    state: str
    day: str
    at: str
    staff: str


class SignOff(msgspec.Struct, frozen=True):
    day: str
    note_count: int
    staff: str
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
"""A branch without any settings can start at once: service guide, section 4 names the roles."""


class Branch(msgspec.Struct):
    """Everything known of one branch. `days` maps a station to the last day it wrote."""

    cases: dict[str, Case] = {}
    calls: dict[str, Call] = {}
    windows: dict[str, Window] = {}
    stations: dict[str, StationFact] = {}
    staff: dict[str, str] = msgspec.field(default_factory=lambda: dict(DEFAULT_STAFF))
    on_duty: dict[str, str] = {}
    facilities: dict[str, FacilityState] = {}
    signed_off: dict[str, SignOff] = {}
    days: dict[str, str] = {}
    numbers: dict[tuple[str, str], int] = {}
    notes: list[Note] = []
    last: OrderKey | None = None

    def duty(self, station: str) -> str:
        """The staff code signed on at a station, or 'unsigned'."""
        return self.on_duty.get(station, UNSIGNED)

    def open_cases(self) -> list[Case]:
        return [case for case in self.cases.values() if case.is_open]

    def tasks(self) -> list[Task]:
        """Open tasks, the most pressing first."""
        found = [task for case in self.cases.values() for task in case.open_tasks]
        return sorted(found, key=lambda task: (task.due, task.left))

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
