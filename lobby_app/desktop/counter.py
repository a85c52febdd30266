"""The priority window's view model: the call, the pause of ordinary calling, the steps at the counter."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from lobby_app.casework import Call, Pause, Refused
from lobby_app.casework.commands import (
    AcceptCall,
    ChooseHandling,
    CloseWindow,
    Command,
    CompleteStep,
    CompleteTask,
    DeclineCall,
    EndServing,
    ExtendPause,
    OpenWindow,
    PauseCalling,
    ResumeCalling,
    SkipStep,
    StartServing,
    UndoStep,
)
from lobby_app.devices.queue import Outcome, QueueMachine

from .counter_line import CallerLine
from .post import Post
from .snapshot import Snapshots
from .views.counter import Asked, counter_view, ends_soon

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Counter(Snapshots):
    """`view` is the Counter screen as plain values; `called(number)` comes once for each new call.

    `window` is the number of this station's window; `pause_minutes` the lengths of pause to choose from, the
    second being the usual one; `queue` the machine that calls ordinary customers, None where the teller
    presses; `queue_kind`, http or command, is what the journal says of a pause that the machine confirmed.
    """

    instance: ClassVar["Counter | None"] = None

    viewChanged = Signal()
    called = Signal(str)

    def __init__(
        self,
        post: Post,
        window: str,
        pause_minutes: tuple[int, ...],
        queue: QueueMachine | None = None,
        queue_kind: str = "http",
    ) -> None:
        super().__init__(view={})
        self.post = post
        self.window = window
        self._pause_minutes = pause_minutes
        self._usual = pause_minutes[min(1, len(pause_minutes) - 1)]
        self._queue_kind = queue_kind
        self._line = CallerLine(queue, self._machine_answered)
        self._asked = Asked(machine=self._line.wired, minutes=self._usual)
        self._selected = ""
        self._ticked: tuple[str, str] | None = None
        self._seen: set[str] = set()
        self._capped = ""
        self._mark: tuple[str, bool] = ("", False)
        post.on_change(self.show)
        post.shell.retranslate.connect(self.show)
        post.shell.nowMsChanged.connect(self.tick)
        self.show()

    @staticmethod
    def create(_engine: QQmlEngine) -> "Counter | None":
        return Counter.instance

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    # -- what the screen shows

    def show(self) -> None:
        post = self.post
        self._follow_cap()
        self.put(
            view=counter_view(
                post.station.branch,
                post.guide,
                self.window,
                self._selected,
                self._pause_minutes,
                self._asked,
                post.now(),
                post.language,
            )
        )
        self._announce()

    def _announce(self) -> None:
        """Tell of calls that were not there before, so that a sound can follow."""
        branch = self.post.station.branch
        now = {call.id: call for call in branch.active_calls(self.window) if call.state == "requested"}
        fresh = [call for id, call in now.items() if id not in self._seen]
        self._seen |= set(now)
        for call in fresh:
            self.called.emit(str(branch.cases[call.case].number))

    def tick(self) -> None:
        """Once a second: end a pause that ran out, warn of one that soon will, and keep 'until' true."""
        now, pause = self.post.now(), self._pause()
        if pause is not None and datetime.fromisoformat(pause.until) <= now:
            self._end_overdue()
        mark = (now.strftime("%H:%M"), pause is not None and ends_soon(pause.until, now))
        if mark != self._mark:
            self._mark = mark
            self.show()

    def _end_overdue(self) -> None:
        answers = self.post.station.end_overdue()
        if any(isinstance(answer, Refused) for answer in answers):
            self.post.shell.warn("not_saved")
            return
        self.post.kick()
        self.post.changed()

    def _follow_cap(self) -> None:
        """A pause that ran out has ended in the journal, whoever noticed it; the machine is asked once."""
        last = self._last_pause()
        if last is None or last.ended_how != "cap" or last.call == self._capped:
            return
        self._capped = last.call
        if self._line.wired:
            self._asked = self._asked._replace(busy="resume", trouble="", unsure=False)
            self._line.resume()

    def _front(self) -> Call | None:
        queue = self.post.station.branch.queue(self.window)
        return queue[0].call if queue else None

    def _last_pause(self) -> Pause | None:
        window = self.post.station.branch.windows.get(self.window)
        return window.pauses[-1] if window and window.pauses else None

    def _pause(self) -> Pause | None:
        pause = self._last_pause()
        return pause if pause is not None and not pause.ended else None

    def _with_front(self, command: Callable[[Call], Command]) -> bool:
        call = self._front()
        return call is not None and self.post.do(command(call))

    # -- answering a call

    @Slot(int)
    def accept(self, minutes: int) -> None:
        """Take the call and have ordinary calling paused for `minutes` at most; 0 is the usual length."""
        call = self._front()
        if call is None:
            return
        length = minutes or self._usual
        self._asked = self._asked._replace(minutes=length, trouble="", unsure=False)
        running = self._pause()
        if running is not None and not self._paused_for_another():
            # The caller still stands still from the customer before: nobody has to press again.
            self.post.do(PauseCalling(call.id, length, running.how))
        elif self.post.do(AcceptCall(call.id)) and running is None:
            self._ask_to_pause(length)
        self.show()

    @Slot(int)
    def inMinutes(self, minutes: int) -> None:
        """The teller first finishes with the present customer; calling is to be paused meanwhile."""
        if self._with_front(lambda call: AcceptCall(call.id, minutes)) and self._pause() is None:
            self._ask_to_pause(self._asked.minutes)
        self.show()

    @Slot(str, int)
    def answer(self, call: str, minutes: int) -> None:
        """Answer a call that waits behind the one in hand: it takes about so many minutes."""
        if self.post.do(AcceptCall(call, minutes)):
            self.post.shell.say("answered")

    @Slot(str)
    def decline(self, reason: str) -> None:
        self._with_front(lambda call: DeclineCall(call.id, reason))

    def _ask_to_pause(self, minutes: int) -> None:
        if self._line.wired:
            self._asked = self._asked._replace(busy="pause")
            self._line.pause(self.post.now() + timedelta(minutes=minutes))

    def _machine_answered(self, action: str, outcome: Outcome) -> None:
        """The queue machine has answered; what it did not confirm, the teller is asked to press."""
        sure = outcome.ok and not outcome.asked_by_hand
        trouble = "" if sure else outcome.code
        self._asked = self._asked._replace(busy="", trouble=trouble, unsure=outcome.unsure)
        if sure and action == "pause":
            self._record_pause(self._queue_kind)
        elif sure and self._front() is None:
            self._asked = self._asked._replace(pressed="")
            if self._pause() is not None:
                self.post.do(ResumeCalling(self.window, self._queue_kind))
        self.show()

    def _record_pause(self, how: str) -> bool:
        """A longer pause asked of the machine is recorded already; a first one is recorded now."""
        if self._holds_pause() or self._paused_for_another():
            return True
        call = self._front()
        if call is None or not self.post.do(PauseCalling(call.id, self._asked.minutes, how)):
            return False
        self._asked = self._asked._replace(pressed=call.id)
        return True

    def _holds_pause(self) -> bool:
        pause, call = self._pause(), self._front()
        return pause is not None and call is not None and pause.call == call.id

    def _paused_for_another(self) -> bool:
        """An emergency came in front of a customer for whom calling was paused: that pause serves both."""
        pause = self._pause()
        return pause is not None and not self._holds_pause() and self.post.station.branch.calls[pause.call].active

    @Slot()
    def pausePressed(self) -> None:
        """The teller says that pause was pressed on the caller."""
        self._asked = self._asked._replace(trouble="", unsure=False)
        if not self._record_pause("confirmed"):
            self.show()

    @Slot(int)
    def extendPause(self, minutes: int) -> None:
        pause = self._pause()
        if pause is None or not self.post.do(ExtendPause(pause.call, minutes)):
            return
        self.post.shell.say("extended", until=self.get("view")["pause"]["until"])
        if self._line.wired:
            longer = self._pause()
            self._line.pause(datetime.fromisoformat((longer or pause).until))

    @Slot()
    def resumePressed(self) -> None:
        """Ordinary calling goes on: the machine is asked, or the teller says that resume was pressed."""
        last = self._last_pause()
        if self._line.wired and not self._asked.trouble:
            self._asked = self._asked._replace(busy="resume")
            self._line.resume()
            self.show()
            return
        self._asked = self._asked._replace(trouble="", unsure=False, reminded=last.call if last else "", pressed="")
        if self.post.do(ResumeCalling(self.window, "confirmed")):
            self.post.shell.say("resumed")

    # -- serving

    @Slot()
    def startServing(self) -> None:
        """The customer is here. A pause that nobody confirmed is recorded as asked for, not as done."""
        call = self._front()
        if call is None:
            return
        if self._record_pause("asked") and self.post.do(StartServing(call.id)):
            self._selected, self._ticked = "", None
            self.show()

    @Slot()
    def endServing(self) -> None:
        if self._with_front(lambda call: EndServing(call.id)):
            self._selected, self._ticked = "", None
            self.post.shell.say("serving_ended")
            self.show()

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
        case, _ = self._in_hand()
        if case and self.post.do(ChooseHandling(case, handling, way)):
            self.post.shell.say("saved")

    @Slot(str)
    def completeTask(self, key: str) -> None:
        """Tick off something left for later. `key` is 'case/task'."""
        case, _, task = key.partition("/")
        if self.post.do(CompleteTask(case, task)):
            self.post.shell.say("saved")

    # -- the window itself

    @Slot()
    def openWindow(self) -> None:
        self.post.do(OpenWindow(self.window))

    @Slot()
    def closeWindow(self) -> None:
        """The teller goes away: the desk cannot call this window until it is opened again."""
        self.post.do(CloseWindow(self.window))

    def close(self) -> None:
        """Let go of the queue machine."""
        self._line.close()
