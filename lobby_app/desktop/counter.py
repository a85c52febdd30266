"""The priority window's view model: the call, the pause of ordinary calling, the steps at the counter."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import Call, label
from lobby_app.casework.commands import (
    AcceptCall,
    CloseWindow,
    Command,
    DeclineCall,
    EndServing,
    OpenWindow,
    StartServing,
)
from lobby_app.devices.queue import QueueMachine

from .counter_caller import Caller
from .counter_work import CounterWork
from .post import Post
from .views.counter import counter_view, ends_soon

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Counter(CounterWork):
    """`view` is the Counter screen as plain values; `called(number)` comes once for each new call.

    `window` is the number of this station's window; `pause_minutes` the lengths of pause to choose from, the
    second being the usual one; `queue` the machine that calls ordinary customers, None where the teller
    presses; `queue_kind`, http or command, is what the journal says of a pause that the machine confirmed;
    `silent`: a call is seen and not heard; `counters`: how many windows the branch opens when all is well,
    0: not said.
    """

    instance: ClassVar["Counter | None"] = None

    called = Signal(str)

    def __init__(
        self,
        post: Post,
        window: str,
        pause_minutes: tuple[int, ...],
        queue: QueueMachine | None = None,
        queue_kind: str = "http",
        silent: bool = False,
        counters: int = 0,
    ) -> None:
        super().__init__(post)
        self.window = window
        self._pause_minutes = pause_minutes
        usual = pause_minutes[min(1, len(pause_minutes) - 1)]
        self._caller = Caller(post, window, usual, queue, queue_kind, self.show)
        self._seen: set[str] = set()
        self._silent = silent
        self._counters = counters
        self._mark: tuple[str, bool] = ("", False)
        post.shell.nowMsChanged.connect(self.tick)
        self._caller.mend()
        self.follow()
        self.show()

    # -- what the screen shows

    def show(self) -> None:
        post = self.post
        self._caller.follow_cap()
        self._caller.settle()
        front = self._caller.front()
        post.bring_to_front(post.station.branch.cases.get(front.case) if front else None)
        self.put(
            view=counter_view(
                post.station.branch,
                post.guide,
                self.window,
                self._selected,
                self._pause_minutes,
                self._caller.asked,
                post.now(),
                post.language,
                post.guide_of,
                self._counters,
            )
        )
        self._announce()

    def _announce(self) -> None:
        """Tell of calls that were not there before, so that a sound can follow."""
        branch = self.post.station.branch
        now = {call.id: call for call in branch.active_calls(self.window) if call.state == "requested"}
        first = next((item.call for item in branch.queue(self.window) if item.call.id in now), None)
        self.post.shell.put(ringing=self._ringing(first) if first else {})
        fresh = [call for id, call in now.items() if id not in self._seen]
        self._seen |= set(now)
        for call in fresh:
            self.called.emit(str(branch.cases[call.case].number))

    def _ringing(self, call: Call) -> dict[str, Any]:
        branch = self.post.station.branch
        case = branch.cases[call.case]
        number = label(branch, case, self.post.today())
        return {"number": number, "urgent": case.urgent, "silent": self._silent}

    def tick(self) -> None:
        """Once a second: end a pause that ran out, warn of one that soon will, and keep 'until' true."""
        self._caller.end_overdue()
        now, pause = self.post.now(), self._caller.running()
        mark = (now.strftime("%H:%M"), pause is not None and ends_soon(pause.until, now))
        if mark != self._mark:
            self._mark = mark
            self.show()

    def _with_front(self, command: Callable[[Call], Command]) -> bool:
        call = self._caller.front()
        return call is not None and self.post.do(command(call))

    # -- answering a call

    @Slot(int)
    def accept(self, minutes: int) -> None:
        """Take the call and have ordinary calling paused for `minutes` at most; 0 is the usual length."""
        self._caller.choose(minutes)
        if not self._caller.take_over() and self._with_front(lambda call: AcceptCall(call.id)):
            self._caller.ask_to_pause()
        self.show()

    def took_ticket(self, case: str) -> None:
        """The desk's ticket was scanned, which answers the call: ordinary calling is to be paused for it."""
        front = self._caller.front()
        if front is not None and front.case == case and front.state == "accepted":
            self._caller.choose(0)
            if not self._caller.take_over():
                self._caller.ask_to_pause()
        self.show()

    @Slot(int)
    def inMinutes(self, minutes: int) -> None:
        """The teller first finishes with the present customer; calling is to be paused meanwhile."""
        if self._with_front(lambda call: AcceptCall(call.id, minutes)):
            self._caller.ask_to_pause()
        self.show()

    @Slot(str, int)
    def answer(self, call: str, minutes: int) -> None:
        """Answer a call that waits behind the one in hand: it takes about so many minutes."""
        if self.post.do(AcceptCall(call, minutes)):
            self.post.shell.say("answered")

    @Slot(str)
    def decline(self, reason: str) -> None:
        self._with_front(lambda call: DeclineCall(call.id, reason))

    @Slot()
    def pausePressed(self) -> None:
        """The teller says that pause was pressed on the caller."""
        self._caller.pressed_pause()
        self.show()

    @Slot(int)
    def extendPause(self, minutes: int) -> None:
        if self._caller.extend(minutes):
            self.post.shell.say("extended", until=self.get("view")["pause"]["until"])

    @Slot()
    def resumePressed(self) -> None:
        """Ordinary calling goes on: the machine is asked, or the teller says that resume was pressed."""
        if self._caller.resume():
            self.post.shell.say("resumed")
        self.show()

    # -- serving

    @Slot()
    def startServing(self) -> None:
        """The customer is here. A pause that nobody confirmed is recorded as asked for, not as done."""
        if self._caller.record("asked") and self._with_front(lambda call: StartServing(call.id)):
            self._selected, self._ticked = "", None
            self.show()

    @Slot()
    def endServing(self) -> None:
        if self._with_front(lambda call: EndServing(call.id)):
            self._selected, self._ticked = "", None
            self.post.shell.wentHome.emit()  # the next customer's side is back to normal
            self.post.shell.say("served_next" if self._caller.front() else "serving_ended")
            self.show()

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
        self._caller.close()
