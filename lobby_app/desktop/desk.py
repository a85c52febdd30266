"""The desk's view model: what its screens show, and what a touch on them does."""

from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import Call, Case, label, standstill
from lobby_app.casework.commands import (
    CallWindow,
    ChooseHandling,
    Command,
    CompleteStep,
    CompleteSteps,
    CompleteTask,
    MarkNotApplicable,
    Refer,
    ResumeCase,
    SkipStep,
    TakeOverCase,
    UndoStep,
    WithdrawCall,
)

from .latecomer import at_clock, recent_clocks, span_of
from .post import Post
from .snapshot import Snapshots
from .views.common import milliseconds, named
from .views.ending import ending_view
from .views.home import home_view
from .views.walk import walk_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


class Undo(NamedTuple):
    """What takes the last touch back, and which customer and step it was about."""

    commands: list[Command]
    case: str
    step: str


@QmlElement
@QmlSingleton
class Desk(Snapshots):
    """`home`, `walk` and `ending` are the screens of the same names, as plain values.

    `counters`: how many windows the branch opens when all is well, 0: not said.
    """

    instance: ClassVar["Desk | None"] = None

    homeChanged = Signal()
    walkChanged = Signal()
    endingChanged = Signal()

    def __init__(self, post: Post, default_window: str, windows: tuple[str, ...], counters: int = 0) -> None:
        super().__init__(home={}, walk={}, ending={})
        self.post = post
        self._default_window = default_window
        self._windows = windows
        self._counters = counters
        self._case = ""
        self._selected = ""
        self._undo: Undo | None = None
        post.on_change(self.show)
        post.shell.retranslate.connect(self.show)
        post.shell.clockChanged.connect(self._minute)
        post.shell.undoAsked.connect(self.undo)
        self.show()

    # -- what the screens show

    @Property(dict, notify=homeChanged)
    def home(self) -> dict[str, Any]:
        return dict(self.get("home"))

    @Property(dict, notify=walkChanged)
    def walk(self) -> dict[str, Any]:
        return dict(self.get("walk"))

    @Property(dict, notify=endingChanged)
    def ending(self) -> dict[str, Any]:
        return dict(self.get("ending"))

    def show(self) -> None:
        """Derive every screen again. Cheap: only open cases are looked at, and only changes are announced."""
        branch, guide, language = self.post.station.branch, self.post.guide, self.post.language
        today = self.post.today()
        case = branch.cases.get(self._case)
        self.post.bring_to_front(case)
        words = self.post.guide_of(case)
        walk: dict[str, Any] = {}
        if case is not None and case.walk is not None:
            walk = walk_view(branch, words, case, self._selected, self.windows(), today, language, self._still())
        self.put(
            home=home_view(branch, guide, today, language, self.post.guide_of),
            walk=walk,
            ending=ending_view(branch, words, case, today, language) if walk and case else {},
        )

    def _still(self) -> int | None:
        """For how many minutes more nobody calls numbers, so far as anybody told us."""
        found = standstill(self.post.station.branch, self._counters)
        return None if found is None else found.minutes(self.post.now())

    @Slot()
    def _minute(self) -> None:
        """The time that those who wait are told follows the clock."""
        if self._case and self._still() is not None:
            self.show()

    def windows(self) -> list[str]:
        """The windows that can be called, the usual one first."""
        known = sorted(name for name, window in self.post.station.branch.windows.items() if window.station)
        first = self._default_window
        if known and not self._windows and first not in known:
            first = known[0]
        return list(dict.fromkeys([first, *self._windows, *known]))

    def in_hand(self) -> str:
        """The id of the case in front, or empty."""
        return self._case

    def _current(self) -> Case | None:
        return self.post.station.branch.cases.get(self._case)

    # -- walking

    @Slot(str)
    def openCase(self, case: str) -> None:
        found = self.post.station.branch.cases.get(case)
        if found is None:
            return
        if found.state == "put_off" and not self.post.do(ResumeCase(case)):
            return
        station = self.post.station
        if found.is_open and found.owner == station.name and found.staff != station.staff:
            # The colleague who began has gone to lunch: whoever goes on with the customer is who serves.
            self.post.do(TakeOverCase(case))
        self.enter(case)

    def enter(self, case: str, step: str = "") -> None:
        """Walk with this customer, at the next step unless one is named."""
        self._case, self._selected = case, step
        self.show()
        self.post.shell.go("Walk")

    @Slot(str)
    def selectStep(self, code: str) -> None:
        self._selected = code
        self.show()

    def _step_in_hand(self) -> str:
        return str(self.get("walk").get("step", {}).get("code", ""))

    @Slot()
    def doneStep(self) -> None:
        self._deal(lambda case, step: CompleteStep(case, step))

    @Slot(str)
    def skipStep(self, reason: str) -> None:
        self._deal(lambda case, step: SkipStep(case, step, reason))

    @Slot()
    def notApplicable(self) -> None:
        self._deal(lambda case, step: MarkNotApplicable(case, step))

    def _deal(self, command: Any) -> None:
        """Deal with the step in hand and go on to the next one."""
        case, step, selected = self._case, self._step_in_hand(), self._selected
        # Beforehand, so that the screen changes once: it follows as soon as it is saved.
        self._selected = ""
        if step and self.post.do(command(case, step)):
            self._undo = Undo([UndoStep(case, step)], case, step)
            self.post.shell.say("saved", undo=True)
        else:
            self._selected = selected

    @Slot()
    def undo(self) -> None:
        """Take back what was done last, and bring its customer to the front again."""
        last, self._undo = self._undo, None
        if last is not None and all([self.post.do(command) for command in last.commands]):
            self.post.shell.dismissToast()
            self._selected = last.step
            if self._case != last.case or not last.step:
                self.enter(last.case, last.step)
            self.show()

    @Slot()
    def undoStep(self) -> None:
        """Take back the step that is open in front."""
        step = self._step_in_hand()
        if step and self.post.do(UndoStep(self._case, step)):
            self._selected = step
            self.show()

    @Slot(int, result=list)
    def clocks(self, count: int) -> list[str]:
        """Times to offer for a late entry, the latest first."""
        return recent_clocks(self.post.now(), count, 5)

    @Slot("QVariantList", result=bool)
    def enterLate(self, entries: list[dict[str, str]]) -> bool:
        """Late entry: several steps done on the floor, each as {step, at}: at is 'HH:MM' of today. False: not saved."""
        now = self.post.now()
        steps = tuple((one["step"], at_clock(now, one["at"])) for one in entries)
        if not self._case or not steps or not self.post.do(CompleteSteps(self._case, steps)):
            return False
        self._selected = ""
        at, until = span_of(entries)
        self.post.shell.say("saved_late", count=len(steps), at=at, until=until)
        self.show()
        return True

    @Slot(str, str)
    def chooseHandling(self, handling: str, way: str) -> None:
        # The step stays in hand: an answer that ends the business says here what to do now.
        self._selected = self._step_in_hand()
        self.post.do(ChooseHandling(self._case, handling, way))

    @Slot(str)
    def refer(self, to: str) -> None:
        """Fetch the customer manager as well; the walk goes on."""
        if self._case and self.post.do(Refer(self._case, to)):
            self.enter(self._case)
            self.post.shell.say("referred")

    @Slot(str)
    def completeTask(self, key: str) -> None:
        """Tick off something left for later. `key` is 'case/task'."""
        case, _, task = key.partition("/")
        if self.post.opens_task(case, task):
            return
        if self.post.do(CompleteTask(case, task)):
            self.post.shell.say("saved")

    # -- the window

    @Slot(str)
    def callWindow(self, window: str) -> None:
        """Call a window; the usual one if none is named."""
        case = self._current()
        if case is None:
            return
        chosen = window or self.windows()[0]
        if self.post.do(CallWindow(case.id, chosen, case.categories)):
            self.post.shell.say("called", window=chosen)

    @Slot(str)
    def withdrawCall(self, reason: str) -> None:
        case = self._current()
        if case is not None and case.active_call is not None:
            self.post.do(WithdrawCall(case.active_call.id, reason))

    @Slot(str)
    def callAnother(self, window: str) -> None:
        """Another window is a withdrawal and a new call."""
        case = self._current()
        if case is None:
            return
        active = case.active_call
        if active is None or self.post.do(WithdrawCall(active.id, "other_window")):
            self.callWindow(window)

    def waited_ms(self, call: Call) -> float:
        """How long a call has been waiting for an answer."""
        return float(self.post.shell.get("nowMs")) - milliseconds(call.called)

    def answered(self, call: Call, other: str, warn: Callable[..., None]) -> None:
        """A window answered a call of this desk: say so wherever the member of staff is looking.

        `other`: a window that could be called instead of one that cannot come. `warn(code, **facts)` puts up a banner
        that names this call's case and window, until it is not so any more.
        """
        shell = self.post.shell
        branch = self.post.station.branch
        alike = [one for one in branch.alert(call) if one.state == call.state]
        if alike and call is not alike[0]:
            # Of an alert for several people the first speaks.
            return
        case = branch.cases[call.case]
        in_front = self._case == case.id and shell.get("screen") == "Walk"
        number = label(branch, case, self.post.today())
        if call.state == "declined":
            reason = named(self.post.guide.decline_reasons, call.reason, self.post.language)
            warn("call_declined", reason=reason, other=other)
        elif call.state == "paused" and not in_front:
            # Nobody is taken away from what is on the screen: one touch brings the customer to the front.
            warn("call_ready", number=number)
        elif call.state in ("accepted", "paused", "serving"):
            shell.say("call_" + call.state, False, minutes=call.minutes or 0, window=call.window, number=number)

    # -- leaving

    def let_go(self) -> None:
        """Nobody is in front any more; what was saved stays."""
        self._case, self._selected = "", ""
        self.show()

    def leave(self, word: str, undo: list[Command] | None = None, **facts: Any) -> None:
        """Back to the home screen, with a word on what became of the customer, and what takes it back."""
        case = self._case
        found = self._current()
        if found is not None:
            facts = {"number": label(self.post.station.branch, found, self.post.today()), **facts}
        self.let_go()
        self.post.shell.goHome()
        self._undo = Undo(undo, case, "") if undo else None
        self.post.shell.say(word, undo=bool(undo), **facts)

    def say_undone(self, word: str, undo: list[Command]) -> None:
        """A word on what was done to the customer in front, who stays there, and what takes it back."""
        self._undo = Undo(undo, self._case, self._selected)
        self.post.shell.say(word, undo=True)
