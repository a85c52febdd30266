"""The worker that keeps a station's journal travelling while the program runs."""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from lobby_app.journal import Clock, Journal, JournalError

from .status import SyncStatus

if TYPE_CHECKING:
    from .guide_lane import GuideLane
    from .guides import Shelf
    from .lanes import FetchingLane, SendingLane
    from .outcomes import Enrolment, Trouble
    from .way import Role, Way
    from .wire import InviteAnswer

A = TypeVar("A")
STOP_S = 0.9
OPEN_AGAIN_S = 1.0
GRACE_S = 5.0
"""A hub that is started beside its station needs a moment; until then it is unknown, not out of reach."""


class SyncWorker(threading.Thread):
    """One thread with a journal of its own. Callbacks are called on that thread.

    `on_new()`: copies of other stations' events were added. `on_status(SyncStatus)`: something changed.
    `hub_folder`: the folder of a hub on this machine, joined as soon as it is there unless a hub elsewhere was joined
    by a code; None if there can be none. `hub_url`: where the hub elsewhere is now, if the settings say so.
    `shelf`: where guides are kept, if they shall travel too; `on_guides()`: something was put there.
    """

    def __init__(
        self,
        folder: Path,
        station: str,
        clock: Clock,
        *,
        hub_folder: Path | None = None,
        hub_url: str = "",
        on_new: Callable[[], None] = lambda: None,
        on_status: Callable[[SyncStatus], None] = lambda status: None,
        shelf: "Shelf | None" = None,
        on_guides: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(name=f"sync-{station}")
        self._folder = folder
        self._station = station
        self._clock = clock
        self._hub_folder = hub_folder
        self._hub_url = hub_url
        self._on_new = on_new
        self._on_status = on_status
        self._shelf = shelf
        self._on_guides = on_guides
        self._status = SyncStatus()
        self._loop = asyncio.new_event_loop()
        self._stopping = asyncio.Event()
        self._stop_asked = threading.Event()
        self._began = clock.monotonic()
        self._lanes: list[SendingLane] = []
        self._fetching: FetchingLane | None = None
        self._guide_lanes: list[GuideLane] = []
        self._errands: set[asyncio.Task[None]] = set()
        self._journal: Journal | None = None

    def kick(self) -> None:
        """Something was appended. May be called from any thread, also before start and after stop."""
        self._call(self._kicked)

    def look_for_guides(self) -> None:
        """A guide is wanted, or a new one may have been published. May be called from any thread, at any time."""
        self._call(self._guides_asked)

    def connect(self, address: str, code: str, on_done: "Callable[[Enrolment | Trouble], None]") -> None:
        """Bring this station to the hub at `address`; an empty code keeps the hub and changes its address.

        `on_done` hears the outcome on the worker's thread.
        May be called from any thread; after the end it does nothing.
        """
        from .errands import connect

        self._call(lambda: self._run_errand(connect(self._own_journal(), address, code), on_done))

    def invite(self, station: str, on_done: "Callable[[InviteAnswer | Trouble], None]") -> None:
        """Have the hub make a code for another station. As connect."""
        from .errands import invite

        self._call(lambda: self._run_errand(invite(self._way("hub"), station), on_done))

    def stop(self) -> bool:
        """End the thread; True if it has ended. Returns within a second in any case.

        What is not acknowledged stays in the journal and is sent next time.
        """
        self._stop_asked.set()
        self._call(self._stopping.set)
        if self.is_alive():
            self.join(STOP_S)
        elif not self._loop.is_running() and not self._loop.is_closed():
            self._loop.close()
        return not self.is_alive()

    def run(self) -> None:
        try:
            journal = self._opened()
            if journal is not None:
                with journal:
                    self._journal = journal
                    self._loop.run_until_complete(self._work(journal))
        finally:
            self._loop.close()

    def _opened(self) -> Journal | None:
        while not self._stop_asked.is_set():
            try:
                return Journal.open(self._folder, self._station, self._clock, attach=True)
            except JournalError as error:
                self._publish(hub_trouble=error.code, hq_trouble=error.code)
                self._stop_asked.wait(OPEN_AGAIN_S)
        return None

    async def _work(self, journal: Journal) -> None:
        # Loaded here, on this thread: the first screen does not wait for TLS and HTTP.
        from .lanes import FetchingLane, SendingLane

        sending = [SendingLane(self._way("hub"), self._tell), SendingLane(self._way("hq"), self._tell)]
        fetching = FetchingLane(self._way("hub"), self._tell, self._on_new, sending[0].ask_anew)
        self._lanes = sending
        self._fetching = fetching
        self._guide_lanes = self._lanes_for_guides(journal)
        self._kicked()
        runs = [lane.run() for lane in sending] + [fetching.run()] + [lane.run() for lane in self._guide_lanes]
        tasks = [asyncio.ensure_future(run) for run in runs]
        stop = asyncio.ensure_future(self._stopping.wait())
        done, _ = await asyncio.wait((*tasks, stop), return_when=asyncio.FIRST_COMPLETED)
        ending = (*tasks, stop, *self._errands)
        for task in ending:
            task.cancel()
        await asyncio.wait(ending)
        for task in done - {stop}:
            # A lane never ends by itself: this is a fault of the program, and must be seen.
            task.result()

    def _lanes_for_guides(self, journal: Journal) -> "list[GuideLane]":
        from .guide_lane import GuideLane
        from .way import Way

        if self._shelf is None:
            return []
        # Joining the hub of this machine is the sending lane's work.
        ways = (Way(journal, "hub", hub_url=self._hub_url), Way(journal, "hq"))
        return [GuideLane(way, self._shelf, self._on_guides) for way in ways]

    def _own_journal(self) -> Journal:
        assert self._journal is not None, "asked on the loop, which runs only once the journal is open"
        return self._journal

    def _way(self, role: "Role") -> "Way":
        from .way import Way

        return Way(self._own_journal(), role, self._hub_folder, self._hub_url)

    def _run_errand(self, errand: Coroutine[Any, Any, A], on_done: Callable[[A], None]) -> None:
        async def run() -> None:
            outcome = await errand
            self._wake()
            on_done(outcome)

        task = asyncio.ensure_future(run())
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    def _wake(self) -> None:
        """Nobody waits out a failure any longer: the way is another one, or was found to be open."""
        for lane in (*self._lanes, self._fetching):
            if lane is not None:
                lane.wake()
        self._guides_asked()

    def _guides_asked(self) -> None:
        for lane in self._guide_lanes:
            lane.kick()

    def _call(self, what: Callable[[], None]) -> None:
        try:
            self._loop.call_soon_threadsafe(what)
        except RuntimeError:
            # The loop is closed: the worker has ended, so nothing is left to be told.
            return

    def _kicked(self) -> None:
        if self._journal is None:
            return
        for lane in self._lanes:
            lane.kick()
        # Behind the lanes: first it is sent, then it is said how much there is.
        self._loop.call_soon(self._tell_saved)

    def _tell_saved(self) -> None:
        with contextlib.suppress(JournalError):
            own = next(stream for stream in self._own_journal().streams() if stream.own)
            self._publish(saved=max(self._status.saved, own.next_seq - 1))

    def _tell(self, role: "Role", **changed: Any) -> None:
        nobody = changed.get("trouble") == "offline" or changed.get("state") == "not_set"
        if nobody and role == "hub" and self._hub_may_come():
            return
        fields = {f"{role}_{name}": value for name, value in changed.items() if name in ("state", "trouble")}
        if "acked" in changed:
            fields[f"at_{role}_seq"] = changed["acked"]
            # Sent before the kick that tells of it was heard.
            fields["saved"] = max(self._status.saved, changed["acked"])
        if role == "hub" and "url" in changed:
            fields["hub_url"] = changed["url"]
        back = changed.get("ok") and self._status.hub_state == "out_of_reach" and role == "hub"
        if changed.get("ok"):
            fields[f"{role}_last_ok"] = self._clock.now()
        self._publish(**fields)
        if back:
            self._wake()

    def _hub_may_come(self) -> bool:
        young = self._clock.monotonic() - self._began < GRACE_S
        return young and self._hub_folder is not None and self._status.hub_state == "unknown"

    def _publish(self, **fields: Any) -> None:
        status = replace(self._status, **fields)
        if status != self._status:
            self._status = status
            self._on_status(status)
