"""Whether a pause stops the whole branch: then the supervisor is told, and those who wait are given a time."""

import math
from datetime import datetime
from typing import Literal

import msgspec

from .branch import Branch
from .state import Pause, Still, Window

UNKNOWN = 0
"""What stands for the number of windows where nobody has said it."""


class Standstill(msgspec.Struct, frozen=True):
    """No window known here calls ordinary customers. `until` (RFC 3339): when the first of them is to call again.
    `sure`: the branch has no other windows; otherwise nobody has said how many there are."""

    window: str
    call: str
    case: str
    since: str
    until: str
    sure: bool

    def minutes(self, now: datetime) -> int:
        """How long those who wait still have to wait, rounded up; 0 once it should be over."""
        left = (datetime.fromisoformat(self.until) - now).total_seconds()
        return max(0, math.ceil(left / 60))


def calls_numbers(branch: Branch, window: Window) -> bool:
    """Whether ordinary customers are called there, so far as anybody told us: a teller is there, nothing is paused."""
    return window.open and window.station in branch.on_duty and window.pause is None


def known_windows(branch: Branch) -> int:
    """How many windows have a station of their own; one that was only ever called says nothing of itself."""
    return sum(bool(window.station) for window in branch.windows.values())


def silence(branch: Branch) -> list[Pause]:
    """The pauses that run while no window known here calls numbers, the first to end first; empty if one calls."""
    paused = [pause for window in branch.windows.values() if (pause := window.pause) is not None]
    if any(calls_numbers(branch, window) for window in branch.windows.values()):
        return []
    return sorted(paused, key=lambda pause: datetime.fromisoformat(pause.until))


def standstill(branch: Branch, counters: int) -> Standstill | None:
    """The pause that stops the whole branch, or None. `counters`: how many windows the branch opens when all is well,
    UNKNOWN if nobody has said so; windows beyond those known here go on calling."""
    paused = silence(branch)
    if not paused or counters > known_windows(branch):
        return None
    first = paused[0]
    return Standstill(first.window, first.call, first.case, first.since, first.until, counters != UNKNOWN)


def would_stop_all(branch: Branch, window: str, counters: int) -> Literal["", "perhaps", "surely"]:
    """Whether a pause at this window would leave nobody calling ordinary customers; perhaps: if there are no others."""
    others = [one for name, one in branch.windows.items() if name != window]
    known = 1 + sum(bool(one.station) for one in others)
    if any(calls_numbers(branch, one) for one in others) or counters > known:
        return ""
    return "perhaps" if counters == UNKNOWN else "surely"


def standstills(branch: Branch, day: str, counters: int) -> list[Still]:
    """The standstills of a day so far as this program can know of them, in order."""
    return [one for one in branch.stills if one.day == day and counters <= one.windows]
