"""'Something new': a mark that moves with every event taken in, those who wait for it to move, and what came last."""

import asyncio
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from .tokens import Bearer

RECENT_BYTES = 64 * 1024
"""So much of what came last is kept at hand. Whoever has missed more than that asks for it."""


class News(NamedTuple):
    """Events of one stream in a row, as they were frozen."""

    stream: Bearer
    raws: list[bytes]


class Live:
    """Used on the event loop only. A station's mark counts the events of all streams but its own: what it
    sent itself is no news to it, and would wake it once for each of its own events."""

    def __init__(self, held: Iterable[tuple[Bearer, int]]) -> None:
        self._held = dict(held)
        self._total = sum(self._held.values())
        self._stopped = False
        self._moved = asyncio.Event()
        self._recent: deque[tuple[Bearer, bytes]] = deque()
        self._recent_bytes = 0

    def mark(self, bearer: Bearer) -> int:
        return self._total - self._held.get(bearer, 0)

    def add(self, stream: Bearer, raws: Sequence[bytes]) -> None:
        """Called after COMMIT with what is new; wakes everybody whose mark has moved."""
        if raws:
            self._held[stream] = self._held.get(stream, 0) + len(raws)
            self._total += len(raws)
            self._keep(stream, raws)
            self._wake()

    def _keep(self, stream: Bearer, raws: Sequence[bytes]) -> None:
        for raw in raws:
            self._recent.append((stream, raw))
            self._recent_bytes += len(raw)
        while self._recent_bytes > RECENT_BYTES:
            self._recent_bytes -= len(self._recent.popleft()[1])

    def news(self, bearer: Bearer, since: int) -> list[News]:
        """Everything that moved the mark from `since` to where it is now; empty if that is not all at hand."""
        wanted = self.mark(bearer) - since
        found: list[tuple[Bearer, bytes]] = []
        for one in reversed(self._recent):
            if len(found) >= wanted:
                break
            if one[0] != bearer:
                found.append(one)
        if wanted <= 0 or len(found) < wanted:
            return []
        found.reverse()
        return [News(stream, [raw for _, raw in run]) for stream, run in groupby(found, key=lambda one: one[0])]

    def stop(self) -> None:
        """Let everybody go: the receiver ends."""
        self._stopped = True
        self._wake()

    def _wake(self) -> None:
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def wait(self, bearer: Bearer, since: int, seconds: float) -> None:
        """Return as soon as the mark differs from `since`, or after `seconds`.

        It may also be lower: then the receiver has another database than the one asked before.
        """
        try:
            async with asyncio.timeout(seconds):
                while self.mark(bearer) == since and not self._stopped:
                    await self._moved.wait()
        except TimeoutError:
            return
