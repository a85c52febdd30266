"""Putting a talk on paper beside the screen's own thread: printed, or as a PDF in the day's folder."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from .fonts import chinese_family
from .pdf import UNFINISHED
from .views.board import Leaf

NAMED_BY = 8
"""How many digits of a talk's id stand at the end of its file's name."""


class Press(QObject):
    """Makes one paper at a time. `done(how, file, trouble)` runs on the screen's thread: `file` is the whole path
    of the PDF or, with a trouble, of the folder it should go to; `trouble` is a banner's code or empty."""

    _made = Signal(str, str, str)

    def __init__(self, papers: Path, branch: str, done: Callable[[str, str, str], None]) -> None:
        super().__init__()
        self._papers = papers
        self._branch = branch
        self._thread: threading.Thread | None = None
        self._made.connect(done, Qt.ConnectionType.QueuedConnection)

    def start(self, how: str, leaf: Leaf, talk: str, words: dict[str, str]) -> None:
        from .board_paper import TalkPaper

        paper = TalkPaper(self._branch, leaf.slip, leaf.day, leaf.placed, words, chinese_family() or "")
        file = self._papers / leaf.day / f"board-{leaf.slip}-{talk[:NAMED_BY]}.pdf"
        self._thread = threading.Thread(target=self._make, args=(how, paper, file), name="lobby-board", daemon=True)
        self._thread.start()

    def _make(self, how: str, paper: object, file: Path) -> None:
        from .board_paper import NoPrinter, TalkPaper, print_talk, write_talk

        assert isinstance(paper, TalkPaper)
        try:
            if how == "printed":
                print_talk(paper)
                self._made.emit(how, "", "")
            else:
                write_talk(paper, file)
                self._made.emit(how, str(file.absolute()), "")
        except NoPrinter:
            self._made.emit(how, "", "board_no_printer")
        except OSError:
            self._made.emit(how, str(file.parent), "board_no_paper")

    def remove(self, talk: str) -> None:
        """Delete the PDFs of a talk, of whatever day. Raises OSError."""
        for file in self._papers.glob(f"*/board-*-{talk[:NAMED_BY]}.pdf"):
            file.unlink(missing_ok=True)

    def remove_unfinished(self) -> None:
        """Take away what a cut of the power left half made."""
        for part in self._papers.glob(f"*/.board-*{UNFINISHED}"):
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def close(self, wait: float = 5.0) -> None:
        if self._thread is not None:
            self._thread.join(wait)
            self._thread = None
