"""What runs beside the first screen: the hub, sending and fetching, the voice. Started after the first frame."""

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lobby_app.devices.speech import Speech
from lobby_app.guide import Intake
from lobby_app.journal import AlreadyRunning, FolderLock, JournalError
from lobby_app.settings import Settings
from lobby_app.sync import Finder, Found, Known, SyncStatus, SyncWorker, known_receivers
from lobby_app.wiring import Wiring, role_of

from .bell import Bell
from .call_watch import CallWatch
from .models import Models
from .ticket_scan import ScanFilter

HUB_AGAIN_S, HUB_SELDOM_S = 5.0, 60.0
"""How soon a hub that died is started again; one that dies each time, as when its port is taken, ever more seldom."""
FOLLOW_AGAIN_S = 10.0
"""How often a hub that is out of reach is looked for at the other places that it was heard of."""
HUB_LINGER_S = 30
"""A hub that a desk started ends itself so long after the last request of any station."""
TURN_S = 0.001
"""So long one thread keeps Python while another waits: an event is on its way although the screen is being drawn, s."""
WARMED_PHRASES = 40
"""So many phrases are spoken into the cache ahead, in both languages, so that the first of the day is not slow."""


class Background(QObject):
    """Threads and processes of one station. Their callbacks arrive as signals, on the thread of the screen."""

    arrived = Signal()
    shelved = Signal()
    told = Signal(object)
    announced = Signal(object)
    heard = Signal(str)
    began = Signal(str)
    over = Signal(str)

    def __init__(self, models: Models, wiring: Wiring, settings: Settings, name: str) -> None:
        super().__init__()
        self._models = models
        self._wiring = wiring
        self._settings = settings
        self._name = name
        self._ended = False
        self._sync: SyncWorker | None = None
        self._speech: Speech | None = None
        self._bell: Bell | None = None
        self._scans: ScanFilter | None = None
        self._finder: Finder | None = None
        self._hubs: list[Found] = []
        self._follow_at = 0.0
        self._status_now = SyncStatus()
        self._tend_hub_at = 0.0
        self._tend_hub_s = HUB_AGAIN_S
        self._hub: subprocess.Popen[bytes] | None = None
        self.arrived.connect(self._arrived)
        self.shelved.connect(self._shelved)
        self.told.connect(self._status)
        self.announced.connect(self._hubs_found)
        self.heard.connect(self._sound)
        self.began.connect(self._began)
        self.over.connect(self._over)
        self._minute = QTimer(self)
        self._minute.setInterval(1000)
        self._minute.timeout.connect(self._deadlines)
        self.watch = CallWatch(models, settings, name)

    @Slot()
    def start(self) -> None:
        """Start everything that the first screen did not have to wait for; nothing after the end."""
        if self._ended:
            return
        sys.setswitchinterval(TURN_S)
        self._tend_hub()
        self._start_sync()
        self._start_finder()
        self._start_speech()
        self._start_bell()
        self._start_scans()
        self.watch.look()
        self._minute.start()
        self._models.board.wake()

    def _hub_elsewhere(self) -> bool:
        """Whether this station was brought to a hub on another machine by a code."""
        return self._known_hub() is not None

    def _tend_hub(self) -> None:
        """A desk without a hub elsewhere starts one, and again whenever it has died: the branch waits for it."""
        if role_of(self._name) != "desk" or self._settings.hub.url or self._hub_elsewhere():
            return
        now = monotonic()
        if now >= self._tend_hub_at:
            self._tend_hub_at = now + self._tend_hub_s
            self._tend_hub_s = min(HUB_SELDOM_S, self._tend_hub_s * 2)
            self._start_hub()

    def _start_hub(self) -> None:
        """A hub of this machine, unless one is alive already."""
        if self._hub is not None:
            self._hub.poll()  # a dead child is laid to rest
        folder = self._wiring.data / "hub"
        try:
            FolderLock.acquire(folder).release()
        except (AlreadyRunning, JournalError, OSError):
            return
        hub = self._settings.hub
        command = [sys.executable, "-m", "lobby_app.cli", "--data", str(self._wiring.data), "serve", "--role", "hub"]
        command += ["--host", hub.host, "--port", str(hub.port), "--linger", str(HUB_LINGER_S)]
        command += ["--zeroconf"] if hub.zeroconf else []
        try:
            # The hub's first line holds a join code: the log is the user's alone.
            log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(log, "wb") as out:
                self._hub = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
                )
        except OSError:
            return  # the desk goes on alone; the header tells that nothing is at the branch yet

    def _start_sync(self) -> None:
        hub_folder: Path | None = None if self._settings.hub.url else self._wiring.data / "hub"
        self._sync = SyncWorker(
            self._wiring.station_folder(self._name),
            self._name,
            self._wiring.clock(),
            hub_folder=hub_folder,
            hub_url=self._settings.hub.url,
            on_new=self.arrived.emit,
            on_status=self.told.emit,
            shelf=self._intake(),
            on_guides=self.shelved.emit,
        )
        self._sync.start()
        self._models.post.kick = self._sync.kick
        self._models.connection.connect_to = self._sync.connect
        self._models.connection.invite_by = self._sync.invite

    def _start_finder(self) -> None:
        if self._settings.hub.zeroconf:
            self._finder = Finder(self.announced.emit)
            self._finder.start()

    @Slot(object)
    def _hubs_found(self, hubs: list[Found]) -> None:
        """Offer them, and follow ours if it has another address now."""
        if self._sync is None:
            return
        self._hubs = hubs
        self._models.connection.heard(self._status_now, [(hub.url, hub.machine) for hub in hubs])
        known = self._known_hub()
        if known is not None and known.url not in [hub.url for hub in hubs]:
            self._follow_hub()

    def _known_hub(self) -> Known | None:
        """The hub on another machine that this station was brought to by a code."""
        known = known_receivers(self._wiring.station_folder(self._name)).get("hub")
        return known if known is not None and known.elsewhere else None

    def _follow_hub(self) -> None:
        """Try the other places at which our hub says that it is. Its certificate is asked for anyway."""
        known = self._known_hub()
        if known is None or self._sync is None:
            return
        for hub in self._hubs:
            if hub.fingerprint == known.fingerprint and hub.url != known.url:
                self._sync.connect(hub.url, "", lambda _outcome: None)

    def _intake(self) -> Intake | None:
        library = self._models.post.library
        return Intake(library.shelf) if library is not None else None

    @Slot()
    def _arrived(self) -> None:
        """Fold what came. A case that another machine composed by a guide we lack: fetch that guide at once."""
        if self._sync is None:
            return  # told before the end, heard after it
        post = self._models.post
        post.refresh()
        if post.library is not None and post.library.shelf.wanted:
            self._sync.look_for_guides()

    @Slot()
    def _shelved(self) -> None:
        if self._sync is not None:
            self._models.post.look_for_guides()

    def _start_speech(self) -> None:
        settings = self._settings.speech
        if not settings.on:
            self._models.shell.put(sound="off")
            return
        self._speech = self._make_speech(settings.volume)
        self._models.customer.voice = self._speech
        self._models.shell.volumeChanged.connect(self._volume)
        self._speech.start()
        self._speech.warm(self._first_phrases())

    def _make_speech(self, volume: int) -> Speech:
        settings = self._settings.speech
        return Speech(
            self._wiring.data / "cache" / "speech",
            Path(settings.recordings) if settings.recordings else None,
            player_command=settings.player,
            volume=volume,
            on_state=self.heard.emit,
            on_started=self.began.emit,
            on_finished=lambda code, _complete: self.over.emit(code),
            on_failed=lambda code, _why: self.over.emit(code),
        )

    def _start_bell(self) -> None:
        """A call is heard even where the branch does not want the voice."""
        counter, step = self._models.counter, self._settings.window.call_sound
        if counter is None or step == 0:
            return
        if self._speech is None:
            self._speech = self._make_speech(0)
        self._bell = Bell(self._models.post, counter, self._speech, self._wiring.data / "cache", step)
        self.began.connect(self._bell.began)
        self.over.connect(self._bell.over)

    def _start_scans(self) -> None:
        """A scanner may type a case slip at any moment, and at the window the desk's ticket."""
        self._scans = ScanFilter(self._scanned)
        self._scans.start()

    def _scanned(self, code: str) -> None:
        models = self._models
        if models.connection.scanned(code) or models.slips.scanned(code):
            return
        if models.counter is not None and models.tickets is not None:
            models.tickets.scanned(code)

    def _first_phrases(self) -> list[tuple[str, str]]:
        guide = self._models.post.guide
        codes = [phrase.code for step in guide.steps.values() for phrase in step.phrases][:WARMED_PHRASES]
        phrases = [guide.phrases[code] for code in codes]
        return [(one.zh, "zh") for one in phrases] + [(one.en, "en") for one in phrases]

    @Slot()
    def _volume(self) -> None:
        if self._speech is not None:
            self._speech.set_volume(int(self._models.shell.get("volume")))

    @Slot(str)
    def _sound(self, state: str) -> None:
        if not self._ended:  # told before the end, heard after it
            self._models.shell.put(sound=state)

    @Slot(str)
    def _began(self, code: str) -> None:
        if not self._ended:
            self._models.customer.began(code)

    @Slot(str)
    def _over(self, code: str) -> None:
        if not self._ended:
            self._models.customer.over(code)

    @Slot(object)
    def _status(self, status: SyncStatus) -> None:
        if self._sync is None:
            return
        self._status_now = status
        self._models.shell.put(storage=storage_view(status))
        self._models.connection.heard(status)

    def _deadlines(self) -> None:
        """Each second: see that the hub lives, end pauses that ran out here, look for calls that nobody answers."""
        if self._status_now.hub_state == "joined":
            self._tend_hub_s = HUB_AGAIN_S
        else:
            self._tend_hub()
            if self._status_now.hub_state == "out_of_reach" and monotonic() >= self._follow_at:
                # The network may still name the old place beside the new one.
                self._follow_at = monotonic() + FOLLOW_AGAIN_S
                self._follow_hub()
        post = self._models.post
        branch = post.station.branch
        if post.station.role == "window" and branch.overdue(post.now(), post.station.name):
            post.station.end_overdue()
            post.kick()
            post.changed()
        self.watch.tick()

    def stop(self) -> None:
        """End what was started here. The hub stays for the other stations and ends itself."""
        self._ended = True
        self._minute.stop()
        if self._bell is not None:
            self._bell.silence()
        if self._scans is not None:
            self._scans.stop()
        self._models.post.kick = lambda: None
        self._models.connection.connect_to = self._models.connection.invite_by = None
        if self._finder is not None:
            self._finder.stop()
        if self._sync is not None:
            self._sync.stop()
            self._sync = None
        self._models.customer.voice = None
        if self._speech is not None:
            self._speech.close()


def storage_view(status: SyncStatus) -> dict[str, Any]:
    """Where everything is, as the header shows it."""
    at = status.hq_last_ok.astimezone().strftime("%H:%M") if status.hq_last_ok else ""
    return {
        "pending": status.pending_hq if status.hq_state != "not_set" else 0,
        "branchPending": status.pending_hub,
        "hub": status.hub_state,
        "hq": status.hq_state,
        "at": at,
    }
