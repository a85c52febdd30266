"""The talk on paper, for the day's vouchers: A4, one sheet a page of the board, black on white.

It bears the case slip's code, the day, the station and 'page n of m', and no name.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from .board_ink import draw_strokes
from .views.board import SIDES, Card, Line, Placed, Stroke, on_page

RESOLUTION = 200
"""Dots per inch; every length below is in mm and turned into dots by it."""
MM_PER_INCH = 25.4
EDGE_MM = 15
BODY_MM, SMALL_MM, HEAD_MM = 4.6, 3.4, 5.4
INK_MM = 0.9
AREA_MM = {"customer": 105.0, "staff": 60.0}
"""How high the frame of each side's handwriting is; a page without staff's handwriting has no frame for it."""


class NoPrinter(Exception):
    """This machine has no printer, or it did not take the pages."""


class TalkPaper(NamedTuple):
    """`words`: title, slip ("… %1"), day ("… %1"), station, page ("… %1 … %2"), customer, staff, foot."""

    branch: str
    slip: str
    day: str
    placed: Sequence[Placed]
    words: Mapping[str, str]
    family: str


def write_talk(paper: TalkPaper, file: Path) -> None:
    """Write the talk as a PDF that only this user can read. Raises OSError; then no file is left."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = file.with_suffix(".part")
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    try:
        writer = QPdfWriter(str(part))
        writer.setTitle(paper.words["title"])
        writer.setResolution(RESOLUTION)
        _draw(writer, paper, OSError(f"{file} cannot be written"))
        del writer  # its file is complete once it is gone
        # A full disk is not told by Qt: the end of the file is what counts.
        if b"%%EOF" not in part.read_bytes()[-64:]:
            raise OSError(f"{file} cannot be written whole")
        with open(part, "rb") as whole:
            os.fsync(whole.fileno())
        os.replace(part, file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def print_talk(paper: TalkPaper) -> None:
    """The talk on the machine's own printer. Raises NoPrinter."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    if QPrinterInfo.defaultPrinter().isNull():
        raise NoPrinter
    printer = QPrinter(QPrinterInfo.defaultPrinter(), QPrinter.PrinterMode.PrinterResolution)
    printer.setResolution(RESOLUTION)
    _draw(printer, paper, NoPrinter())


def _draw(device: QPagedPaintDevice, paper: TalkPaper, trouble: Exception) -> None:
    edges = QMarginsF(EDGE_MM, EDGE_MM, EDGE_MM, EDGE_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, edges, QPageLayout.Unit.Millimeter))
    painter = QPainter()
    if not painter.begin(device):
        raise trouble
    sheets = list(_sheets(paper, device.width(), device.height()))
    for number, sheet in enumerate(sheets, start=1):
        if number > 1:
            device.newPage()
        _Sheet(painter, device, paper).draw(sheet, number, len(sheets))
    if not painter.end():
        raise trouble


def _sheets(paper: TalkPaper, _width: int, _height: int) -> list[list[Placed]]:
    """What stands on each sheet: the pages that hold anything, in their order."""
    return [on_page(paper.placed, page) for page in sorted({one.page for one in paper.placed})]


class _Sheet:
    """Draws one sheet from the top down."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, paper: TalkPaper) -> None:
        self._painter = painter
        self._paper = paper
        self._width, self._height = device.width(), device.height()
        self._y = 0.0

    def draw(self, page: Sequence[Placed], number: int, total: int) -> None:
        words = self._paper.words
        self._text(" · ".join(one for one in (self._paper.branch, words["title"]) if one), HEAD_MM, bold=True)
        facts = (
            words["slip"].replace("%1", self._paper.slip),
            words["day"].replace("%1", self._paper.day),
            words["station"],
            words["page"].replace("%1", str(number)).replace("%2", str(total)),
        )
        self._text("    ".join(facts), SMALL_MM)
        self._y += dots(2)
        for side in SIDES:
            self._handwriting(page, side)
        for one in page:
            if isinstance(one.what, Line | Card):
                said = one.what.text if isinstance(one.what, Line) else f"{one.what.zh}  {one.what.en}"
                self._text(f"{words[one.what.side]}  {said}", BODY_MM)
        foot = self._measure(words["foot"], SMALL_MM)
        self._y = self._height - foot.height()
        self._text(words["foot"], SMALL_MM)

    def _handwriting(self, page: Sequence[Placed], side: str) -> None:
        strokes = [one.what for one in page if isinstance(one.what, Stroke) and one.what.side == side]
        if not strokes:
            return
        self._text(self._paper.words[side], SMALL_MM)
        frame = QRectF(0, self._y, self._width, dots(AREA_MM[side]))
        self._painter.setPen(QPen(QColor("black"), dots(0.3)))
        self._painter.drawRect(frame)
        inset = dots(2)
        scale = min((frame.width() - 2 * inset) / strokes[0].width, (frame.height() - 2 * inset) / strokes[0].height)
        # The pen keeps the look of the screen: as thick as there, beside the letters.
        draw_strokes(
            self._painter, strokes, frame.adjusted(inset, inset, -inset, -inset), QColor("black"), dots(INK_MM) / scale
        )
        self._y = frame.bottom() + dots(4)

    def _font(self, mm: float, bold: bool) -> QFont:
        font = QFont(self._paper.family)
        font.setPixelSize(round(dots(mm)))
        font.setBold(bold)
        # Localised digits and joined letters of the Chinese font would be lost to whoever searches the file.
        for feature in ("locl", "liga"):
            font.setFeature(QFont.Tag(feature), 0)
        return font

    def _measure(self, text: str, mm: float, bold: bool = False) -> QRectF:
        self._painter.setFont(self._font(mm, bold))
        return self._painter.boundingRect(QRectF(0, self._y, self._width, 10_000), Qt.TextFlag.TextWordWrap, text)

    def _text(self, text: str, mm: float, bold: bool = False) -> None:
        room = self._measure(text, mm, bold)
        self._painter.setPen(QColor("black"))
        self._painter.drawText(QRectF(0, self._y, self._width, room.height()), Qt.TextFlag.TextWordWrap, text)
        self._y += room.height() + dots(1.5)


def dots(mm: float) -> float:
    return mm / MM_PER_INCH * RESOLUTION
