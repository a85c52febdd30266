"""Keys of a scanner that types, taken out before any control sees them, whatever has the focus."""

from collections.abc import Callable
from math import inf
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from lobby_app.devices.scanner import ENTER, GAP_S, OTHER, Scanner

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr)
"""Keys that belong to others: a scanner presses Shift for a capital."""
LATE_S = 0.03
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ScanFilter(QObject):
    """Looks at the keys of every window of this program; `scanned(code)` is called with each whole scan.

    A human's keys come to the control that had them anyway, in order; digits about 50 ms later.
    """

    def __init__(self, scanned: Callable[[str], None]) -> None:
        super().__init__()
        self._scanned = scanned
        self._scanner = Scanner()
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._swallow: set[int] = set()
        self._passing = False
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(GAP_S * 1000) + 20)
        self._timer.timeout.connect(self._rest)

    def start(self) -> None:
        """Watch the windows that are there, and those that come."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or self._passing:
            return False
        assert isinstance(event, QKeyEvent)
        if kind == QEvent.Type.KeyRelease:
            return self._released(watched, event)
        return self._pressed(watched, event)

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in SILENT:
            return False
        answer = self._scanner.key(_char(event), _moment(event))
        if answer.release:
            self._hand_on()
        if answer.hold:
            self._held.append((watched, event.clone()))
            self._wait()
            return True
        self._timer.stop()
        if not answer.scan:
            return False
        # Their releases are still to come, or were held with them.
        self._swallow = {event.key()}
        self._held.clear()
        self._scanned(answer.scan)
        return True

    def _released(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in self._swallow:
            self._swallow.discard(event.key())
            return True
        if any(one.key() == event.key() for _, one in self._held):
            self._held.append((watched, event.clone()))
            return True
        return False

    def _wait(self) -> None:
        self._due = monotonic() + self._timer.interval() / 1000
        self._timer.start()

    @Slot()
    def _rest(self) -> None:
        if monotonic() > self._due + LATE_S:
            # The screen was busy: the rest of a scan may still stand in the queue.
            self._wait()
            return
        # Started anew by each key: by now the last one is older than a scanner's longest pause.
        if self._scanner.idle(inf):
            self._hand_on()

    def _hand_on(self) -> None:
        """Give the held keys to whom they were for."""
        held, self._held = self._held, []
        self._passing = True
        try:
            for watched, event in held:
                if isValid(watched):
                    QCoreApplication.sendEvent(watched, event)
        finally:
            self._passing = False

    def stop(self) -> None:
        self._timer.stop()
        self._held.clear()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)


def _char(event: QKeyEvent) -> str:
    if event.key() in ENTERS:
        return ENTER
    text = event.text()
    # A key held down repeats as quickly as a scanner types.
    plain = len(text) == 1 and text.isprintable() and not event.isAutoRepeat() and not event.modifiers() & COMMANDS
    return text if plain else OTHER


def _moment(event: QKeyEvent) -> float:
    """When the key was pressed; a busy screen must not make a scan look slow. Seconds of one clock."""
    return event.timestamp() / 1000 or monotonic()
