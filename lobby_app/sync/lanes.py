"""What the worker does for ever: one lane sends to a receiver, one fetches from the hub.

Each goes its own pace, so that headquarters out of reach never holds up the branch.
"""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any, Protocol

from lobby_app.journal import JournalError

from .acknowledged import acknowledged, note_acknowledged
from .backoff import Pause
from .client import ReceiverClient
from .outcomes import Failed
from .transfer import Misfit, Pace, Tally, pull_others, push_own, take_told
from .way import Role, Way

LOOK_AGAIN_S = 2.0
"""How soon a receiver that was enrolled meanwhile, by the command line, is noticed."""
LOOK_NEAR_S = 0.5
"""The same for a hub of this machine, which is started beside its desk."""
ASK_AGAIN_S = 60.0
"""How long nothing is sent before the receiver is asked whether it still has everything."""


class Tell(Protocol):
    """Hears what changed, as fields of SyncStatus without the role, and `ok` when the receiver answered."""

    def __call__(self, role: Role, **changed: Any) -> None: ...


def _tell_failure(way: Way, tell: Tell, error: Failed | JournalError) -> None:
    if isinstance(error, Failed):
        way.failed(error)
        tell(way.role, state="out_of_reach", trouble=error.trouble.code)
    else:
        # The trouble is at home; whether the receiver can be reached is not known.
        tell(way.role, trouble=error.code)


def _look_again(way: Way) -> float:
    return LOOK_NEAR_S if way.is_near else LOOK_AGAIN_S


class SendingLane:
    """Keeps one receiver supplied with the own stream."""

    def __init__(self, way: Way, tell: Tell) -> None:
        self._way = way
        self._tell = tell
        self._kicked = asyncio.Event()
        self._backoff = way.backoff()
        self._pause = Pause()
        self._pace = Pace()
        self._tally = Tally(self._acknowledged)
        self._served: ReceiverClient | None = None
        self._acked = acknowledged(way.journal, way.role)
        tell(way.role, acked=self._acked)

    def kick(self) -> None:
        """There is something to send."""
        self._kicked.set()

    def wake(self) -> None:
        """Try again now: something has changed on the way."""
        self._pause.end()
        self._kicked.set()

    def ask_anew(self) -> None:
        """The receiver was away and may have come back with less than it had."""
        self._served = None
        self._kicked.set()

    async def run(self) -> None:
        try:
            while True:
                self._kicked.clear()
                try:
                    pause = await self._send()
                except (Failed, JournalError) as error:
                    self._tally = Tally(self._acknowledged)
                    _tell_failure(self._way, self._tell, error)
                    await self._pause.take(self._backoff.next_wait())
                    continue
                self._backoff.reset()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._kicked.wait()
                        continue
                # Silent for long: it may have been restored from a backup, so it is asked where it stands.
                self._tally = Tally(self._acknowledged)
        finally:
            await self._end()

    async def _send(self) -> float:
        """Send what is pending; how many seconds the lane may rest unless it is kicked."""
        client = await self._way.client()
        if client is None:
            self._tell(self._way.role, state="not_set", trouble="", url="")
            return _look_again(self._way)
        if client is not self._served:
            self._tally = Tally(self._acknowledged)
            self._served = client
        await push_own(client, self._way.journal, self._pace, self._tally)
        self._tell(self._way.role, state="joined", trouble="", ok=True, url=client.url)
        return ASK_AGAIN_S

    def _acknowledged(self, next_seq: int) -> None:
        self._acked = next_seq - 1
        self._tell(self._way.role, acked=self._acked)

    async def _end(self) -> None:
        with contextlib.suppress(JournalError):
            note_acknowledged(self._way.journal, self._way.role, self._acked)
        await self._way.close()


class FetchingLane:
    """Waits at the hub for something new and copies it.

    `on_new` is called when events were added, `on_back` when the hub answers again after a failure.
    """

    def __init__(self, way: Way, tell: Tell, on_new: Callable[[], None], on_back: Callable[[], None]) -> None:
        self._way = way
        self._tell = tell
        self._on_new = on_new
        self._on_back = on_back
        self._was_away = False
        self._backoff = way.backoff()
        self._pause = Pause()
        self._served: ReceiverClient | None = None
        self._mark: int | None = None
        self._misfits: set[Misfit] = set()

    async def run(self) -> None:
        try:
            while True:
                try:
                    pause = await self._fetch()
                except (Failed, JournalError) as error:
                    self._mark = None
                    self._was_away = True
                    _tell_failure(self._way, self._tell, error)
                    pause = self._backoff.next_wait()
                else:
                    self._backoff.reset()
                if pause:
                    await self._pause.take(pause)
        finally:
            await self._way.close()

    def wake(self) -> None:
        """Try again now: something has changed on the way."""
        self._pause.end()

    async def _fetch(self) -> float:
        client = await self._way.client()
        if client is None:
            return _look_again(self._way)
        if client is not self._served:
            self._mark = None
            self._misfits.clear()
            self._served = client
        live = await client.live(self._mark)
        # What came along is on its way to the screen before anything else is looked at.
        if take_told(self._way.journal, live.events):
            self._on_new()
        new = await pull_others(client, self._way.journal, self._misfits, live.streams)
        # Only now: a copy that broke off is begun again instead of waiting for the next event.
        self._mark = live.mark
        self._tell(self._way.role, state="joined", trouble="", ok=True, url=client.url)
        if self._was_away:
            self._was_away = False
            self._on_back()
        if new:
            self._on_new()
        return 0
