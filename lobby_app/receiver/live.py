"""'Something new': a mark that moves with every event taken in, and those who wait for it to move."""

import asyncio
from collections.abc import Iterable

from .tokens import Bearer


class Live:
    """Used on the event loop only. A station's mark counts the events of all streams but its own: what it
    sent itself is no news to it, and would wake it once for each of its own events."""

    def __init__(self, held: Iterable[tuple[Bearer, int]]) -> None:
        self._held = dict(held)
        self._total = sum(self._held.values())
        self._stopped = False
        self._moved = asyncio.Event()

    def mark(self, bearer: Bearer) -> int:
        return self._total - self._held.get(bearer, 0)

    def add(self, stream: Bearer, events: int) -> None:
        """Called after COMMIT; wakes everybody whose mark has moved."""
        if events:
            self._held[stream] = self._held.get(stream, 0) + events
            self._total += events
            self._wake()

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
