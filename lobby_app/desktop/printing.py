"""Paper made beside the screen: one piece at a time, on a thread of its own, and what became of it said at the foot."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from .shell import Shell


class PaperMaker(QObject):
    """`told(busy)` runs on the screen's thread whenever a piece is begun or finished."""

    _written = Signal(str, str)

    def __init__(self, shell: Shell, told: Callable[[bool], None]) -> None:
        super().__init__()
        self._shell = shell
        self._told = told
        self._thread: threading.Thread | None = None
        self._written.connect(self._finished, Qt.ConnectionType.QueuedConnection)

    def make(self, printed: Callable[[], bool], written: Callable[[Path], None], file: Path) -> bool:
        """Print, or write the PDF `file` where there is no printer. False if another piece is being made."""
        if self._thread is not None:
            return False
        self._told(True)
        self._thread = threading.Thread(
            target=self._work, args=(printed, written, file), name="lobby-paper", daemon=True
        )
        self._thread.start()
        return True

    def _work(self, printed: Callable[[], bool], written: Callable[[Path], None], file: Path) -> None:
        try:
            if printed():
                self._written.emit("", "")
                return
            written(file)
        except OSError:
            self._written.emit(str(file.parent), "failed")
        else:
            self._written.emit(str(file), "")

    @Slot(str, str)
    def _finished(self, file: str, trouble: str) -> None:
        self.close()
        self._told(False)
        if trouble:
            self._shell.warn("export_failed", folder=file)
        elif file:
            self._shell.say("exported", folder=file)
        else:
            self._shell.say("printed")

    def close(self, wait: float = 5.0) -> None:
        """Let a piece that is being made be finished."""
        if self._thread is not None:
            self._thread.join(wait)
            self._thread = None


class ComeBack(QObject):
    """Brings an overlay up again when what it showed to the customer is put away."""

    def __init__(self, shell: Shell, overlay: str) -> None:
        super().__init__()
        self._shell = shell
        self._overlay = overlay
        self._away = False
        shell.overlayChanged.connect(self._changed)
        shell.wentHome.connect(self._forget)

    def after(self, showing: Callable[[], None]) -> None:
        """Show something over this overlay; closing it leads back here."""
        self._away = True
        showing()

    @Slot()
    def _changed(self) -> None:
        over = self._shell.get("overlay")
        if self._away and over == "":
            self._away = False
            self._shell.open(self._overlay)
        elif over != "Show":
            self._away = False

    @Slot()
    def _forget(self) -> None:
        self._away = False
