"""The worker's lane for guides: at its own pace, so that a large guide never holds up an event."""

import asyncio
import contextlib
from collections.abc import Callable

from lobby_app.journal import JournalError

from .client import ReceiverClient
from .guides import Shelf, exchange_guides
from .outcomes import Failed
from .way import Way

LOOK_AGAIN_S = 2.0
"""How soon a receiver that was enrolled meanwhile is noticed."""
ASK_AGAIN_S = 60.0
"""How often a receiver is asked for what is missing here, and for a new publication."""


class GuideLane:
    """Keeps one receiver and the shelf level. `on_guides` is called when something was put on the shelf."""

    def __init__(self, way: Way, shelf: Shelf, on_guides: Callable[[], None]) -> None:
        self._way = way
        self._shelf = shelf
        self._on_guides = on_guides
        self._kicked = asyncio.Event()
        self._backoff = way.backoff()
        self._served: ReceiverClient | None = None
        self._sure: set[str] = set()

    def kick(self) -> None:
        """Look at once: a guide is wanted, or somebody is about to sign on."""
        self._kicked.set()

    async def run(self) -> None:
        try:
            while True:
                self._kicked.clear()
                try:
                    pause = await self._exchange()
                except (Failed, JournalError, OSError):
                    # The other lanes tell how the receiver stands; a full disk here is told by the journal.
                    pause = self._backoff.next_wait()
                else:
                    self._backoff.reset()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._kicked.wait()
        finally:
            await self._way.close()

    async def _exchange(self) -> float:
        client = await self._way.client()
        if client is None:
            return LOOK_AGAIN_S
        if client is not self._served:
            self._sure.clear()
            self._served = client
        if await exchange_guides(client, self._way.journal.folder, self._way.role, self._shelf, self._sure):
            self._on_guides()
        return ASK_AGAIN_S
