"""Whether a pause stops the whole branch: then the supervisor is told, and those who wait are given a time."""

import math
from datetime import datetime

import msgspec

from .branch import Branch
from .state import Pause, Window


class Standstill(msgspec.Struct, frozen=True):
    """No window calls ordinary customers. `until` (RFC 3339): when the first of them is to call again."""

    window: str
    call: str
    case: str
    since: str
    until: str

    def minutes(self, now: datetime) -> int:
        """How long those who wait still have to wait, rounded up; 0 once it should be over."""
        left = (datetime.fromisoformat(self.until) - now).total_seconds()
        return max(0, math.ceil(left / 60))


def calls_numbers(branch: Branch, window: Window) -> bool:
    """Whether ordinary customers are called there, so far as anybody told us: a teller is there, nothing is paused."""
    return window.open and window.station in branch.on_duty and window.pause is None


def standstill(branch: Branch, counters: int) -> Standstill | None:
    """The pause that stops the whole branch, or None. `counters`: how many windows the branch opens when all is well;
    with more than one there is always another that this program need not know of."""
    paused = [pause for window in branch.windows.values() if (pause := window.pause) is not None]
    if counters > 1 or not paused or any(calls_numbers(branch, window) for window in branch.windows.values()):
        return None
    first: Pause = min(paused, key=lambda pause: datetime.fromisoformat(pause.until))
    return Standstill(first.window, first.call, first.case, first.since, first.until)


def would_stop_all(branch: Branch, window: str, counters: int) -> bool:
    """Whether a pause at this window would leave nobody calling ordinary customers."""
    others = [one for name, one in branch.windows.items() if name != window]
    return counters <= 1 and not any(calls_numbers(branch, one) for one in others)
