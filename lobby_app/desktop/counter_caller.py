"""Ordinary calling at one window: paused, extended, set going again, by hand or by the queue machine."""

from collections.abc import Callable
from datetime import datetime, timedelta

from lobby_app.casework import Call, Pause, Refused
from lobby_app.casework.commands import ExtendPause, PauseCalling, ResumeCalling
from lobby_app.devices.queue import Outcome, QueueMachine

from .counter_line import CallerLine
from .counter_memo import CallerMemo
from .post import Post
from .views.counter import Asked


class Caller:
    """What the teller and the machine did to the caller; `asked` is what the screen needs to know of it.

    Nothing is recorded as done before the machine confirmed it or the teller said so. `usual` is the length of
    a pause in minutes unless another is chosen; `show` is called when the screen has to follow.
    """

    def __init__(
        self,
        post: Post,
        window: str,
        usual: int,
        machine: QueueMachine | None,
        kind: str,
        show: Callable[[], None],
    ) -> None:
        self._post = post
        self._window = window
        self._usual = usual
        self._kind = kind
        self._show = show
        self._line = CallerLine(machine, self._answered)
        self._memo = CallerMemo(post.station.journal)
        self._capped = ""
        self._owed = False
        self.asked = Asked(machine=self._line.wired, minutes=usual)

    def mend(self) -> None:
        """At the start: what was asked of the machine before this station died is asked again, or taken back.

        Both are asked by the same words as before, so a machine that did it already changes nothing.
        """
        last, kept = self.last(), self._memo.read() if self._line.wired else None
        if last is not None and last.ended:
            self._capped = last.call
        if kept is None:
            return
        running, front = self.running(), self.front()
        if running is not None:
            self._note(busy="pause")
            self._ask_pause(datetime.fromisoformat(running.until), running.call)
        elif kept.action == "pause" and front is not None and front.id == kept.call and self._still(kept.until):
            # It was never recorded: the machine may stand still, and the customer is still expected.
            left = datetime.fromisoformat(kept.until) - self._post.now()
            self._note(busy="pause", minutes=max(1, round(left.total_seconds() / 60)))
            self._ask_pause(datetime.fromisoformat(kept.until), front.id)
        else:
            self._note(pressed=kept.call)
            self._ask_resume(kept.call)

    def _still(self, until: str) -> bool:
        return datetime.fromisoformat(until) > self._post.now()

    def _ask_pause(self, until: datetime, call: str) -> None:
        self._memo.keep("pause", call, until.isoformat())
        self._line.pause(until)

    def _ask_resume(self, call: str = "") -> None:
        self._note(busy="resume", trouble="", unsure=False)
        self._memo.keep("resume", call)
        self._line.resume()

    def front(self) -> Call | None:
        """The call in hand at this window."""
        queue = self._post.station.branch.queue(self._window)
        return queue[0].call if queue else None

    def _front_id(self) -> str:
        front = self.front()
        return front.id if front is not None else ""

    def last(self) -> Pause | None:
        window = self._post.station.branch.windows.get(self._window)
        return window.pauses[-1] if window and window.pauses else None

    def running(self) -> Pause | None:
        pause = self.last()
        return pause if pause is not None and not pause.ended else None

    def _note(self, **facts: object) -> None:
        self.asked = self.asked._replace(**facts)  # type: ignore[arg-type]  # the fields of Asked, by name

    def _for_front(self) -> bool:
        pause, call = self.running(), self.front()
        return pause is not None and call is not None and pause.call == call.id

    def _for_another(self) -> bool:
        """An emergency came in front of a customer for whom calling was paused: that pause serves both."""
        pause = self.running()
        return pause is not None and not self._for_front() and self._active(pause)

    def _active(self, pause: Pause) -> bool:
        return self._post.station.branch.calls[pause.call].active

    # -- pausing

    def choose(self, minutes: int) -> None:
        """How long calling may stand still for the call in hand; 0 is the usual length."""
        self._note(minutes=minutes or self._usual, trouble="", unsure=False)

    def take_over(self) -> bool:
        """The caller still stands still from the customer before: nobody has to press again."""
        running = self.running()
        if running is None or self._active(running) or not self.record(running.how):
            return False
        if self._line.wired:
            self._ask_pause(self._post.now() + timedelta(minutes=self.asked.minutes), self._front_id())
        return True

    def ask_to_pause(self) -> None:
        """Ask the machine; without one the screen asks the teller."""
        if self.running() is None and self._line.wired:
            self._note(busy="pause")
            self._ask_pause(self._post.now() + timedelta(minutes=self.asked.minutes), self._front_id())

    def record(self, how: str) -> bool:
        """Record that calling is paused for the call in hand, unless a pause already covers it."""
        if self._for_front() or self._for_another():
            return True
        before, call = self.running(), self.front()
        how = before.how if before is not None else how
        if call is None or not self._post.do(PauseCalling(call.id, self.asked.minutes, how)):
            return False
        self._note(pressed=call.id)
        return True

    def pressed_pause(self) -> None:
        self._note(trouble="", unsure=False)
        self.record("confirmed")

    def extend(self, minutes: int) -> bool:
        pause = self.running()
        if pause is None or not self._post.do(ExtendPause(pause.call, minutes)):
            return False
        longer = self.running() or pause
        if self._line.wired:
            self._ask_pause(datetime.fromisoformat(longer.until), longer.call)
        return True

    # -- going on

    def resume(self) -> bool:
        """Ask the machine, or take the teller's word that resume was pressed; True once it is recorded."""
        if self._line.wired and not self.asked.trouble:
            self._ask_resume()
            return False
        self._memo.forget()
        last = self.last()
        self._note(trouble="", unsure=False, pressed="", reminded=last.call if last else "")
        return self._post.do(ResumeCalling(self._window, "confirmed"))

    def end_overdue(self) -> None:
        """End a pause that ran to its deadline."""
        pause = self.running()
        if pause is None or datetime.fromisoformat(pause.until) > self._post.now():
            return
        if any(isinstance(answer, Refused) for answer in self._post.station.end_overdue()):
            self._post.shell.warn("not_saved")
            return
        self._post.kick()
        self._post.changed()

    def follow_cap(self) -> None:
        """A pause that ran out has ended in the journal, whoever noticed it; the machine is asked once."""
        last = self.last()
        if last is None or last.ended_how != "cap" or last.call == self._capped:
            return
        self._capped = last.call
        if self._line.wired:
            self._ask_resume()

    def _answered(self, action: str, outcome: Outcome) -> None:
        """The queue machine has answered; what it did not confirm, the teller is asked to press."""
        sure = outcome.ok and not outcome.asked_by_hand
        self._note(busy="", trouble="" if sure else outcome.code, unsure=outcome.unsure)
        if sure and action == "pause":
            self._machine_paused()
        elif sure:
            self._machine_resumed()
        elif action == "pause" and not outcome.unsure and self.running() is None:
            self._memo.forget()  # it is certain that nothing was changed
        self._show()

    def settle(self) -> None:
        """Write down a pause that the machine confirmed before anybody had signed on."""
        if self._owed and self._post.station.actor.signed:
            self._owed = False
            self._machine_paused()

    def _machine_paused(self) -> None:
        if not self._post.station.actor.signed:
            self._owed = True
            return
        if not self.record(self._kind) and self.front() is None:
            # The call was taken back while the machine was asked: nobody needs this pause.
            self._ask_resume()

    def _machine_resumed(self) -> None:
        self._memo.forget()
        self._note(pressed="")
        pause = self.running()
        if pause is not None and not self._active(pause):
            self._post.do(ResumeCalling(self._window, self._kind))

    def close(self) -> None:
        """Let go of the queue machine."""
        self._line.close()
