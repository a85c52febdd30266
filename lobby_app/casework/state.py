"""What is of one case: its steps, calls, tasks; and the windows. Only the fold writes here.

All moments are RFC 3339 strings as the events carry them; an empty one means 'not yet'.
"""

from datetime import datetime, timedelta

import msgspec

from lobby_app.journal import OrderKey

OPEN_STATES = ("draft", "open", "put_off")
ASKABLE = ("business", "companion")
"""What a customer is asked, and may not have been asked yet; until then something is taken for granted."""
BOARD_TASK = "board.file_pages"
"""The task that a station leaves which still holds pages of the writing board when their case is over."""
LONGEST_WAIT_MIN = 600
"""The longest time that those who wait can have been told."""
FILED_HOW = ("printed", "pdf")
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
    withdrawn. `minutes` is what the teller answered, or None, and `answered` when that was, until calling was
    paused for it. `order` is its place in the fold. `ticket`: the first 8 digits of the desk's id for it, if it came
    here on paper."""

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
    answered: str = ""
    teller: str = ""
    paused: str = ""
    serving: str = ""
    ended: str = ""
    reason: str = ""
    ticket: str = ""

    @property
    def active(self) -> bool:
        return self.state in ACTIVE_CALL

    @property
    def promised(self) -> datetime | None:
        """By when the teller meant to be ready; None if no time was given, or the window is ready."""
        if self.state != "accepted" or not self.minutes or not self.answered:
            return None
        return datetime.fromisoformat(self.answered) + timedelta(minutes=self.minutes)


class Told(msgspec.Struct, frozen=True):
    """Those who wait were told how long ordinary calling stands still: `minutes`, 0 if no time was given."""

    happened: str
    minutes: int
    staff: str
    station: str


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
    told: list[Told] = []


class Still(msgspec.Struct):
    """No window known here called numbers. `windows`: how many were known when it began; `calls`: those whose pauses
    made it; `until`: when the first of them was to end, as last known; `day`: the branch's, when it began; `told`: what
    those who waited were told meanwhile."""

    since: str
    day: str
    windows: int
    until: str = ""
    calls: list[str] = []
    told: list[Told] = []
    ended: str = ""


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
    """`deeds` maps the code of a deed to when it was done first; `ended_by` is the staff code of who ended it."""

    kind: str
    begun: str
    deeds: dict[str, Tick] = {}
    ended: str = ""
    ended_by: str = ""


class Visit(msgspec.Struct, frozen=True):
    """A home visit: when (RFC 3339, empty: not agreed yet), which staff go, what is in the bag. Never where."""

    at: str = ""
    staff: tuple[str, ...] = ()
    bag: tuple[str, ...] = ()


class FiledTalk(msgspec.Struct, frozen=True):
    """A talk on the writing board that went to the day's vouchers. `how` is printed or pdf. Its content is nowhere."""

    talk: str
    pages: int
    how: str
    happened: str
    staff: str
    station: str


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
    """One customer's visit. `station` opened it and names its day and number for ever;
    `owner` decides about it now; `hands` may tick its steps. `happened` is when the visit really began. `guest`: known
    by the desk's ticket only, until the desk's own events arrive. `earlier`: the case that this visit goes on with.
    `group`: shared with the cases of those who came together. `unasked`: of business and companion what nobody has
    asked; what stands there is taken for granted and no fact."""

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
    unasked: tuple[str, ...] = ()
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
    boards: list[FiledTalk] = []
    sources: dict[str, str] = {}
    guest: bool = False
    visit: Visit | None = None
    earlier: str = ""
    earlier_day: str = ""
    group: str = ""

    @property
    def company(self) -> str:
        """The companion's code, empty as long as nobody has asked: then nothing follows from it."""
        return "" if "companion" in self.unasked else self.companion

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
