"""Paper made beside the screen: one piece at a time, on a thread of its own."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from .pdf import Revoked
from .shell import Shell

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

log = logging.getLogger(__name__)


class NoPrinter(Exception):
    """This machine has no printer, or it did not take the pages."""


def print_pages(resolution: int, draw: "Callable[[QPrinter], bool]") -> None:
    """Print on the machine's own printer, `resolution` dots per inch; `draw` fills the pages and returns whether that
    went well. Raises NoPrinter."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    found = QPrinterInfo.defaultPrinter()
    if found.isNull():
        raise NoPrinter
    printer = QPrinter(found, QPrinter.PrinterMode.PrinterResolution)
    printer.setResolution(resolution)
    if not draw(printer):
        raise NoPrinter


class PaperMaker(QObject):
    """Makes a piece of paper: printed, or a PDF.

    `told(busy)` and, once it is made, `done(file, trouble)` run on the screen's thread. `file`: the PDF as its whole
    path, "" if it was printed, with a trouble the folder that it was meant for. `trouble`: "" or no_printer,
    not_written (the disk), revoked, failed (anything else; the log says what).
    """

    _made = Signal(str, str)

    def __init__(self, told: Callable[[bool], None], done: Callable[[str, str], None]) -> None:
        super().__init__()
        self._told = told
        self._done = done
        self._thread: threading.Thread | None = None
        self._made.connect(self._finished, Qt.ConnectionType.QueuedConnection)

    def make(self, work: Callable[[], bool], file: Path) -> bool:
        """Run `work` beside the screen: True: printed, False: the PDF `file` is there. It may raise NoPrinter, Revoked
        or OSError. Returns False if another piece is being made."""
        if self._thread is not None:
            return False
        self._told(True)
        self._thread = threading.Thread(target=self._work, args=(work, file), name="lobby-paper", daemon=True)
        self._thread.start()
        return True

    def _work(self, work: Callable[[], bool], file: Path) -> None:
        try:
            printed = work()
        except NoPrinter:
            trouble = "no_printer"
        except Revoked:
            trouble = "revoked"
        except OSError:
            trouble = "not_written"
        except Exception:
            # Whatever it is: the screen must not wait for this paper for ever.
            log.exception("A piece of paper could not be made.")
            trouble = "failed"
        else:
            self._made.emit("" if printed else str(file.absolute()), "")
            return
        self._made.emit(str(file.parent), trouble)

    @Slot(str, str)
    def _finished(self, file: str, trouble: str) -> None:
        self.close()
        self._told(False)
        self._done(file, trouble)

    def close(self, wait: float = 5.0) -> None:
        """Let a piece that is being made be finished; `wait`: seconds at most."""
        if self._thread is not None:
            self._thread.join(wait)
            self._thread = None


class SlipMaker(PaperMaker):
    """Paper that is printed or, where there is no printer, written as a PDF; the foot of the screen says which."""

    def __init__(self, shell: Shell, told: Callable[[bool], None]) -> None:
        super().__init__(told, self._say)
        self._shell = shell

    def print_or_write(self, printed: Callable[[], None], written: Callable[[Path], None], file: Path) -> bool:
        """`printed` raises NoPrinter, then `written` makes the file. Returns False if another piece is being made."""

        def work() -> bool:
            try:
                printed()
            except NoPrinter:
                written(file)
                return False
            return True

        return self.make(work, file)

    def _say(self, file: str, trouble: str) -> None:
        if trouble:
            self._shell.warn("export_failed", folder=file)
        elif file:
            self._shell.say("exported", folder=file)
        else:
            self._shell.say("printed")
