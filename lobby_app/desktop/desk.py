"""The desk's view model: what its screens show, and what a touch on them does."""

from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from lobby_app.casework import Call, Case, label
from lobby_app.casework.commands import (
    CallWindow,
    ChooseHandling,
    CompleteStep,
    CompleteSteps,
    CompleteTask,
    DeclineHelp,
    EndCase,
    MarkNotApplicable,
    PutOffCase,
    Refer,
    ResumeCase,
    SkipStep,
    UndoStep,
    WithdrawCall,
)

from .drafting import changed, draft_of, opening, revision
from .latecomer import at_clock, recent_clocks
from .post import Post
from .snapshot import Snapshots
from .views.common import milliseconds, named
from .views.ending import ending_view
from .views.home import home_view
from .views.identify import Draft, identify_view, toggled
from .views.numbers import read_number
from .views.walk import walk_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Desk(Snapshots):
    """`home`, `identify`, `walk` and `ending` are the screens of the same names, as plain values."""

    instance: ClassVar["Desk | None"] = None

    homeChanged = Signal()
    identifyChanged = Signal()
    walkChanged = Signal()
    endingChanged = Signal()

    def __init__(self, post: Post, default_window: str, windows: tuple[str, ...]) -> None:
        super().__init__(home={}, identify={}, walk={}, ending={})
        self.post = post
        self._default_window = default_window
        self._windows = windows
        self._draft = Draft()
        self._drafted_by = post.guide.hash
        self._case = ""
        self._selected = ""
        self._undo: tuple[str, str] | None = None
        post.on_change(self.show)
        post.shell.retranslate.connect(self.show)
        post.shell.undoAsked.connect(self.undo)
        self.show()

    @staticmethod
    def create(_engine: QQmlEngine) -> "Desk | None":
        return Desk.instance

    # -- what the screens show

    @Property(dict, notify=homeChanged)
    def home(self) -> dict[str, Any]:
        return dict(self.get("home"))

    @Property(dict, notify=identifyChanged)
    def identify(self) -> dict[str, Any]:
        return dict(self.get("identify"))

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
        if self._drafted_by != guide.hash:
            # Another guide may lack what was tapped; nothing of a draft is recorded.
            self._draft, self._drafted_by = Draft(), guide.hash
        case = branch.cases.get(self._case)
        number = label(branch, case, today) if case else ""
        self.post.bring_to_front(case)
        words = self.post.guide_of(case)
        walk: dict[str, Any] = {}
        if case is not None and case.walk is not None:
            walk = walk_view(branch, words, case, self._selected, self.windows(), today, language)
        self.put(
            home=home_view(branch, guide, today, language, self.post.guide_of),
            identify=identify_view(self._draft, guide, number, language),
            walk=walk,
            ending=ending_view(branch, words, case, today, language) if walk and case else {},
        )

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

    # -- identifying

    @Slot()
    def newCustomer(self) -> None:
        self._draft, self._case, self._selected = Draft(), "", ""
        self.show()
        self.post.shell.go("Identify")

    @Slot(str)
    def newWith(self, category: str) -> None:
        """Start with a category that staff already know."""
        self._draft, self._case, self._selected = Draft(categories=(category,)), "", ""
        self.show()
        self.post.shell.go("Identify")

    @Slot()
    def reviseNeeds(self) -> None:
        """Look again at what this customer needs, in the middle of the walk."""
        case = self._current()
        if case is None:
            return
        self._draft = draft_of(case, self.post.guide)
        self.show()
        self.post.shell.go("Identify")

    def _redraw(self, **changes: Any) -> None:
        self._draft = changed(self._draft, **changes)
        self.show()

    @Slot(str)
    def toggleCue(self, cue: str) -> None:
        self._redraw(cues=toggled(self._draft.cues, cue))

    @Slot(str, str, result=dict)
    def readNumber(self, what: str, number: str) -> dict[str, Any]:
        """What a typed number says ('age' or 'certificate'), once, for the sheet that asked; its cue joins the draft.

        Nothing here keeps the number: it must not reach a snapshot, an event or a message. See views/numbers.py.
        """
        found = read_number(what, number, self.post.now().date(), self.post.guide, self.post.language)
        fresh = tuple(cue for cue in found.cues if cue not in self._draft.cues)
        if fresh:
            self._redraw(cues=self._draft.cues + fresh)
        return found.view

    @Slot(str)
    def toggleCategory(self, category: str) -> None:
        self._redraw(categories=toggled(self._draft.categories, category))

    @Slot(str)
    def setBusiness(self, code: str) -> None:
        self._redraw(business=code)

    @Slot(str)
    def setCompanion(self, code: str) -> None:
        self._redraw(companion=code, part="" if code == "none" else self._draft.part)

    @Slot(str)
    def setPart(self, code: str) -> None:
        self._redraw(part=code)

    @Slot(str)
    def setPlace(self, code: str) -> None:
        self._redraw(place=code)

    @Slot()
    def begin(self) -> None:
        """Help is welcome: open the case, or change the walk of the one in hand."""
        if not self._draft.categories:
            self.post.shell.warn("choose_need")
            return
        case = self._save_draft()
        if case:
            self._enter(case)

    def _save_draft(self) -> str:
        """Record the draft; the id of the case, or nothing if it could not be saved."""
        draft = self._draft
        if draft.case:
            wanted = revision(draft, self.post.station.branch.cases[draft.case])
            return draft.case if all(self.post.do(command) for command in wanted) else ""
        command = opening(draft, draft.categories)
        return command.case if self.post.do(command) else ""

    @Slot()
    def declineHelp(self) -> None:
        """The customer manages alone: recorded as a good ending."""
        draft = self._draft
        case = draft.case
        if not case:
            command = opening(draft, ())
            if not self.post.do(command):
                return
            case = command.case
        if self.post.do(DeclineHelp(case)):
            self._leave("declined")

    @Slot()
    def ordinary(self) -> None:
        """An ordinary customer takes a number; nothing is recorded."""
        self._leave("ordinary")

    # -- walking

    @Slot(str)
    def openCase(self, case: str) -> None:
        found = self.post.station.branch.cases.get(case)
        if found is None:
            return
        if found.state == "put_off" and not self.post.do(ResumeCase(case)):
            return
        self._enter(case)

    def _enter(self, case: str) -> None:
        self._case, self._selected = case, ""
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
        case, step = self._case, self._step_in_hand()
        if step and self.post.do(command(case, step)):
            self._selected, self._undo = "", (case, step)
            self.post.shell.say("saved", undo=True)
            self.show()

    @Slot()
    def undo(self) -> None:
        """Take back what was ticked last."""
        if self._undo and self.post.do(UndoStep(*self._undo)):
            self._case, self._selected = self._undo
            self._undo = None
            self.post.shell.dismissToast()
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

    @Slot("QVariantList", str)
    def enterLate(self, steps: list[str], clock: str) -> None:
        """Late entry: several steps done on the floor, with the time they happened, 'HH:MM' of today."""
        happened = at_clock(self.post.now(), clock)
        if steps and self.post.do(CompleteSteps(self._case, tuple((step, happened) for step in steps))):
            self._selected = ""
            self.post.shell.say("saved_late", count=len(steps), at=clock)
            self.show()

    @Slot(str, str)
    def chooseHandling(self, handling: str, way: str) -> None:
        self.post.do(ChooseHandling(self._case, handling, way))

    @Slot(str)
    def refer(self, to: str) -> None:
        """Fetch the customer manager as well; the walk goes on."""
        case = self._case or self._draft.case
        if not case:
            case = self._save_draft() if self._draft.categories else ""
        if not case:
            self.post.shell.say("referred_only")
            return
        if self.post.do(Refer(case, to)):
            self._enter(case)
            self.post.shell.say("referred")

    @Slot(str)
    def completeTask(self, key: str) -> None:
        """Tick off something left for later. `key` is 'case/task'."""
        case, _, task = key.partition("/")
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

    def answered(self, call: Call) -> None:
        """A window answered a call of this desk: say so wherever the member of staff is looking."""
        shell = self.post.shell
        shell.unwarn("no_answer")
        if call.state == "declined":
            reason = named(self.post.guide.decline_reasons, call.reason, self.post.language)
            shell.warn("call_declined", window=call.window, reason=reason)
        elif call.state in ("accepted", "paused", "serving"):
            shell.say("call_" + call.state, window=call.window, minutes=call.minutes or 0)

    # -- putting off and ending

    @Slot()
    def putOff(self) -> None:
        if self.post.do(PutOffCase(self._case)):
            self._leave("put_off")

    @Slot(str, str)
    def endCase(self, outcome: str, feedback: str) -> None:
        if self.post.do(EndCase(self._case, outcome, feedback)):
            self._leave("ended")

    def _leave(self, word: str) -> None:
        self._case, self._selected, self._undo, self._draft = "", "", None, Draft()
        self.show()
        self.post.shell.goHome()
        self.post.shell.say(word)
