"""The window's view model while somebody is served: the steps at the counter, its questions, late entry, tasks."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from lobby_app.casework.commands import (
    ChooseHandling,
    Command,
    CompleteStep,
    CompleteSteps,
    CompleteTask,
    ConfirmNeeds,
    SkipStep,
    UndoStep,
)

from .latecomer import at_clock, recent_clocks, span_of
from .post import Post
from .screen import ScreenModel


class CounterWork(ScreenModel):
    """The part of Counter that works on the case in hand; a subclass derives the screen. `_selected` is the step that
    staff look at, or empty for the next one; `_ticked` what was ticked last, as (case, step)."""

    def __init__(self, post: Post) -> None:
        super().__init__(post)
        self._selected = ""
        self._ticked: tuple[str, str] | None = None

    @Slot(str)
    def selectStep(self, code: str) -> None:
        self._selected = code
        self.show()

    @Slot()
    def doneStep(self) -> None:
        self._deal(lambda case, step: CompleteStep(case, step))

    @Slot(str)
    def skipStep(self, reason: str) -> None:
        self._deal(lambda case, step: SkipStep(case, step, reason))

    def in_hand(self) -> str:
        """The id of the case being served here, or empty."""
        return self._in_hand()[0] if self.get("view")["stage"] == "serving" else ""

    def _in_hand(self) -> tuple[str, str]:
        front = self.get("view").get("front", {})
        return str(front.get("case", "")), str(front.get("step", {}).get("code", ""))

    def _deal(self, command: Callable[[str, str], Command]) -> None:
        """Deal with the step in hand and go on to the next one."""
        case, step = self._in_hand()
        if step and self.post.do(command(case, step)):
            self._selected, self._ticked = "", (case, step)
            self.post.shell.say("saved", undo=True)
            self.show()

    @Slot()
    def undo(self) -> None:
        """Take back what was ticked last."""
        if self._ticked and self.post.do(UndoStep(*self._ticked)):
            self._selected, self._ticked = self._ticked[1], None
            self.post.shell.dismissToast()
            self.show()

    @Slot()
    def undoStep(self) -> None:
        """Take back the step that is open in front."""
        case, step = self._in_hand()
        if step and self.post.do(UndoStep(case, step)):
            self.selectStep(step)

    @Slot(str, str)
    def chooseHandling(self, handling: str, way: str) -> None:
        case, step = self._in_hand()
        # The step stays in hand: an answer that ends the business says here what to do now.
        self._selected = step
        if case and self.post.do(ChooseHandling(case, handling, way)):
            self.post.shell.say("saved")

    @Slot("QVariantList")
    def setNeeds(self, categories: list[str]) -> None:
        """A need found at the counter is added, or one taken back: the walk is composed anew, what is done stays."""
        case, _ = self._in_hand()
        if case and self.post.do(ConfirmNeeds(case, tuple(categories))):
            self._selected = ""
            self.post.shell.say("needs_changed")
            self.show()

    @Slot(int, result=list)
    def clocks(self, count: int) -> list[str]:
        """Times to offer for a late entry, the latest first."""
        return recent_clocks(self.post.now(), count, 5)

    @Slot("QVariantList", result=bool)
    def enterLate(self, entries: list[dict[str, str]]) -> bool:
        """Tick what the lobby manager did on foot, each as {step, at}: at is 'HH:MM' of today. False: not saved."""
        case, _ = self._in_hand()
        now = self.post.now()
        steps = tuple((one["step"], at_clock(now, one["at"])) for one in entries)
        if not case or not steps or not self.post.do(CompleteSteps(case, steps)):
            return False
        at, until = span_of(entries)
        self.post.shell.say("saved_late", count=len(steps), at=at, until=until)
        self.show()
        return True

    @Slot(str)
    def completeTask(self, key: str) -> None:
        """Tick off something left for later. `key` is 'case/task'."""
        case, _, task = key.partition("/")
        if self.post.opens_task(case, task):
            return
        if self.post.do(CompleteTask(case, task)):
            self.post.shell.say("saved")
