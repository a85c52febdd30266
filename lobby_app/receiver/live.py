"""'Something new': one mark that grows with every event taken in, and those who wait for it to move."""

import asyncio


class Live:
    """Used on the event loop only. `mark`: number of events held."""

    def __init__(self, mark: int) -> None:
        self.mark = mark
        self._stopped = False
        self._moved = asyncio.Event()

    def add(self, events: int) -> None:
        """Called after COMMIT; wakes everybody who waits."""
        if events:
            self.mark += events
            self._wake()

    def stop(self) -> None:
        """Let everybody go: the receiver ends."""
        self._stopped = True
        self._wake()

    def _wake(self) -> None:
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def wait(self, since: int | None, seconds: float) -> int:
        """The mark as soon as it differs from `since`, or after `seconds`.

        It may also be lower: then the receiver has another database than the one asked before.
        """
        try:
            async with asyncio.timeout(seconds):
                while self.mark == since and not self._stopped:
                    await self._moved.wait()
        except TimeoutError:
            pass
        return self.mark
