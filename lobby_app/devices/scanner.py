"""A scanner that types: tells its keys from a human's by their pace. Pure: keys and times in, answers out."""

from typing import NamedTuple

GAP_S = 0.05
"""The longest pause between two keys of a scanner. A quick typist needs longer, but for two or three keys at once."""
LEAST = 10
"""So many keys in a row at that pace are no human's; the shortest codes that matter are longer."""
MOST = 4096

ENTER = "\n"
OTHER = ""


class Answer(NamedTuple):
    """What becomes of the keys. `release`: the held ones were a human's, hand them on, before this one. `hold`: keep
    this key back until it is clear whose it is. `scan`: a whole code was scanned, and every key of it is used up."""

    release: bool = False
    hold: bool = False
    scan: str = ""


class Scanner:
    """Keeps back what may be the beginning of a scan. Times are seconds of any steady clock."""

    def __init__(self, gap_s: float = GAP_S, least: int = LEAST) -> None:
        self._gap_s = gap_s
        self._least = least
        self._held = ""
        self._last = 0.0

    @property
    def holding(self) -> bool:
        return bool(self._held)

    def key(self, char: str, at: float) -> Answer:
        """One key: a printable character, ENTER, or OTHER for a key that no scanner sends."""
        goes_on = bool(self._held) and 0 <= at - self._last <= self._gap_s
        if char == ENTER and goes_on and len(self._held) >= self._least:
            scan, self._held = self._held, ""
            return Answer(scan=scan)
        if char in (ENTER, OTHER):
            return Answer(release=self._let_go())
        release = self._let_go() if not goes_on or len(self._held) >= MOST else False
        self._held += char
        self._last = at
        return Answer(release=release, hold=True)

    def idle(self, at: float) -> bool:
        """Whether what is held has waited long enough to be a human's; then it is to be handed on."""
        return bool(self._held) and at - self._last > self._gap_s and self._let_go()

    def _let_go(self) -> bool:
        held, self._held = self._held, ""
        return bool(held)
