"""Opening a station: everything that the first screen needs, then what may come after it."""

import contextlib
import os
import sys
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

import lobby_app
from lobby_app.casework import Station
from lobby_app.guide import BrokenGuide, Guide
from lobby_app.journal import AlreadyRunning, FolderLock, Journal, JournalError
from lobby_app.settings import Settings, SettingsError
from lobby_app.wiring import Wiring, role_of

from .collector import Collector
from .engine import Stage, open_stage, set_least
from .keyboard import prepare_keyboard
from .models import Models, make_models
from .single import FirstInstance, raise_first
from .ticket_key import public_key
from .trouble import show_trouble, tell_settings
from .views.showing import least_size

if TYPE_CHECKING:
    from .background import Background
    from .second_display import SecondDisplay


def prepare_qt() -> None:
    """Drawing by software unless the branch says otherwise: without a real GPU it is seven times quicker."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")


def run_station(name: str, wiring: Wiring) -> NoReturn:
    """Open the station `name`, stay until its window is closed, and end the process with the exit code.

    A second start raises the window of the first and ends with 0.
    """
    prepare_qt()
    prepare_keyboard(wiring)
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    app.setProperty("applicationName", "Lobby")
    kept: list[object] = [app, Collector()]
    code = _run(name, wiring, kept)
    # Everything is saved and closed by now. Taken down piece by piece at the end of Python, Qt's objects at times wait
    # for each other for ever: they are left to the system.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _run(name: str, wiring: Wiring, kept: list[object]) -> int:
    """Returns the exit code. What must outlive this function goes into `kept`."""
    folder = wiring.station_folder(name)
    try:
        lock = FolderLock.acquire(folder)
    except AlreadyRunning as running:
        raise_first(folder)
        print(
            f"lobby-app: {name} is already open here (process {running.pid}); its window was raised.", file=sys.stderr
        )
        return 0
    except (JournalError, OSError) as error:
        return show_trouble("folder", str(error))
    try:
        with FirstInstance(folder) as first:
            opened = OpenStation(name, wiring)
            kept += [first, opened]
            first.raised.connect(opened.bring_up)
            try:
                return QGuiApplication.exec()
            finally:
                opened.close()
    except BrokenGuide as error:
        return show_trouble("guide", "\n".join(f"{one.file}:{one.line} {one.message}" for one in error.problems[:5]))
    except SettingsError as error:
        return tell_settings(str(error))
    except JournalError as error:
        return show_trouble("journal", str(error))
    finally:
        lock.release()


class OpenStation(QObject):
    """One station with its window, its view models and what runs beside them."""

    def __init__(self, name: str, wiring: Wiring) -> None:
        super().__init__()
        settings = wiring.settings
        self.journal = Journal.open(wiring.station_folder(name), name, wiring.clock())
        library = wiring.library()
        library.keep()
        self.station = make_station(name, self.journal, wiring, settings, library.in_use.guide)
        self.station.start()
        self.models: Models = make_models(self.station, wiring, settings, name, library)
        self.stage: Stage = open_stage(self.models.shell)
        self.background: Background | None = None
        self.second: SecondDisplay | None = None
        self._beside = (wiring, settings, name)
        self.models.people.show()
        self._shown = False
        self._closed = False
        self.stage.window.frameSwapped.connect(self._first_frame)
        show_window(self.stage.window, settings)
        set_least(self.stage, least_size(self.stage.window.screen().geometry().width(), settings.display.width_mm))

    @Slot()
    def _first_frame(self) -> None:
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self._start_background)

    @Slot()
    def _start_background(self) -> None:
        if self._closed:
            return  # shut at the very moment of its first frame
        # Loaded now: the first screen needs neither the network nor the voice.
        from .background import Background

        self.background = Background(self.models, *self._beside)
        self.background.start()
        display = self._beside[1].display
        if display.customer_screen:
            from .second_display import SecondDisplay

            self.second = SecondDisplay(self.stage.engine, self.stage.window, display)

    @Slot()
    def bring_up(self) -> None:
        """Another start of this station asked for the window that is here already."""
        # Qt's namespace of enumerations takes as long to load as a small screen: only where it is needed.
        from PySide6.QtCore import Qt

        window = self.stage.window
        # Not show(): that would take a kiosk out of full screen.
        window.setWindowStates(window.windowStates() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.requestActivate()

    def close(self) -> None:
        """In the order that Qt needs: helpers, then the engine, then what it looked at."""
        self._closed = True
        # What somebody has half written is kept while its screen still stands.
        self.models.shell.leaving.emit()
        if self.background is not None:
            self.background.stop()
        if self.second is not None:
            self.second.close()
        self.stage.close()
        self.models.close()
        # Only a help for the next start; everything that matters is saved.
        with contextlib.suppress(JournalError):
            self.station.tidy()
        self.journal.close()


def make_station(
    name: str, journal: Journal, wiring: Wiring, settings: Settings, guide: Guide | None = None
) -> Station:
    role = role_of(name)
    window = name.partition("-")[2] if role == "window" else ""
    return Station(
        journal,
        guide or wiring.guide(),
        wiring.clock(),
        role,
        window=window,
        label=settings.desk.label if role == "desk" else "",
        branch=settings.branch.code,
        version=lobby_app.__version__,
        key=public_key(journal.folder) if role == "desk" else "",
    )


def show_window(window: QQuickWindow, settings: Settings) -> None:
    """Full screen as a kiosk, else as large as the screen comfortably allows."""
    if settings.display.full_screen:
        window.showFullScreen()
        return
    room = window.screen().availableGeometry()
    window.resize(min(1920, room.width()), min(1080, room.height()) if room.width() >= room.height() else room.height())
    window.show()
