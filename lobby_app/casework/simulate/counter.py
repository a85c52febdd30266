"""The windows of a simulated branch: called, answered, paused, serving, resumed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..commands import (
    AcceptCall,
    CallWindow,
    CompleteStep,
    DeclineCall,
    EndServing,
    PauseCalling,
    ResumeCalling,
    StartServing,
    WithdrawCall,
)

if TYPE_CHECKING:
    from .visits import Visit

CALLED = {"offer": 0.88, "if_wished": 0.5, "if_needed": 0.4, "called": 0.9}
"""How often the window is called, by how the walk means it."""
CAP_MINUTES = 20


class Counter:
    """The tellers of the branch. `free_at` tells when each is done with the customers known so far."""

    def __init__(self, windows: int, opening: datetime) -> None:
        self.free_at = {str(number): opening for number in range(1, windows + 1)}

    def served(self, visit: "Visit") -> Iterator[datetime]:
        """From the call to the end of the service, if this walk goes to a window at all."""
        walk = visit.case.walk
        if walk is None or visit.chance.random() > CALLED.get(walk.window, 0):
            return
        window = self._next()
        call = f"{visit.chance.getrandbits(128):032x}"
        visit.desk(CallWindow(visit.id, window, walk.categories, call))
        if visit.chance.random() < 0.02:
            yield visit.after(20, 120)
            visit.desk(WithdrawCall(call, visit.chance.choice(list(visit.guide.withdraw_reasons))))
            return
        yield visit.after(5, 60)
        if visit.chance.random() < 0.04:
            visit.teller(DeclineCall(call, visit.chance.choice(list(visit.guide.decline_reasons))), window)
            window = self._next(but=window)
            call = f"{visit.chance.getrandbits(128):032x}"
            visit.desk(CallWindow(visit.id, window, walk.categories, call))
            yield visit.after(5, 60)
        yield from self._at(visit, window, call, pause=walk.window != "called")

    def _next(self, but: str = "") -> str:
        """The window that is free first."""
        return min((name for name in self.free_at if name != but), key=lambda name: (self.free_at[name], name))

    def _at(self, visit: "Visit", window: str, call: str, pause: bool) -> Iterator[datetime]:
        chance = visit.chance
        free = max(self.free_at[window], visit.now) + timedelta(seconds=chance.randint(30, 240))
        length = timedelta(seconds=chance.randint(180, 1500))
        self.free_at[window] = free + length + timedelta(seconds=60)
        waiting = int((free - visit.now).total_seconds()) // 60
        visit.teller(AcceptCall(call, waiting if waiting > 1 else None), window)
        yield max(free - timedelta(seconds=25), visit.now)
        # The pause of the customer before may still run; then this one is served inside it.
        if pause and visit.recorder.branch.windows[window].pause is None:
            how = chance.choice(("asked", "confirmed"))
            visit.teller(PauseCalling(call, CAP_MINUTES, how), window)
        yield max(free, visit.now)
        visit.teller(StartServing(call), window)
        if chance.random() < 0.3 and "assist" in visit.case.steps:
            yield visit.after(30, 120)
            visit.teller(CompleteStep(visit.id, "assist"), window)
        yield max(free + length, visit.now)
        visit.teller(EndServing(call), window)
        if chance.random() < 0.3:
            yield visit.after(5, 30)
        self._resume(visit, window, call)

    def _resume(self, visit: "Visit", window: str, call: str) -> None:
        """Ordinary calling goes on, unless the next customer is expected within the same pause."""
        running = visit.recorder.branch.windows[window].pause
        if running is None or running.call != call:
            return
        over = datetime.fromisoformat(running.until) <= visit.now
        visit.teller(ResumeCalling(window, "cap" if over else "confirmed"), window)
