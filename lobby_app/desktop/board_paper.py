"""The talk on paper, for the day's vouchers: A4, a page of the board on as many sheets as it needs, black on
white.

It bears the case slip's code, the day, the station and 'page n of m', and no name.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from .board_ink import draw_strokes
from .pdf import Permit, write_pdf
from .printing import print_pages
from .views.board import SIDES, Card, Entry, Line, Stroke, on_page

RESOLUTION = 200
"""Dots per inch; every length below is in mm and turned into dots by it."""
MM_PER_INCH = 25.4
EDGE_MM = 15
BODY_MM, SMALL_MM, HEAD_MM = 4.6, 3.4, 5.4
INK_MM = 0.9
AREA_MM = {"customer": 105.0, "staff": 60.0}
"""How high the frame of each side's handwriting is; a page without staff's handwriting has no frame for it."""


class TalkPaper(NamedTuple):
    """`words`: title, slip ("… %1"), day ("… %1"), station, page ("… %1 … %2"), customer, staff, foot."""

    branch: str
    slip: str
    day: str
    entries: Sequence[Entry]
    words: Mapping[str, str]
    family: str


def write_talk(paper: TalkPaper, file: Path, permit: Permit | None = None) -> None:
    """Write the talk as a PDF that only this user can read. Raises OSError or Revoked; then no new file is there."""
    write_pdf(file, paper.words["title"], RESOLUTION, lambda writer: _draw(writer, paper), permit)


def print_talk(paper: TalkPaper, permit: Permit) -> None:
    """The talk on the machine's own printer. Raises NoPrinter, or Revoked; then not a sheet of it comes."""
    with permit.held():
        pass  # what is not wanted any more never reaches the printer; what has reached it cannot be called back
    print_pages(RESOLUTION, lambda printer: _draw(printer, paper))


def _draw(device: QPagedPaintDevice, paper: TalkPaper) -> bool:
    edges = QMarginsF(EDGE_MM, EDGE_MM, EDGE_MM, EDGE_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, edges, QPageLayout.Unit.Millimeter))
    painter = QPainter()
    if not painter.begin(device):
        return False
    setting = _Setting(device, paper)
    # All of it is set before the first sheet is drawn: each says how many there are.
    sheets = setting.sheets()
    for number, sheet in enumerate(sheets, start=1):
        if number > 1 and not device.newPage():
            painter.end()
            return False
        y = setting.put(painter, setting.head(str(number), str(len(sheets))), 0.0)
        setting.put(painter, sheet, y)
        foot = setting.foot()
        setting.put(painter, foot, device.height() - _height(foot))
    return painter.end()


class _Piece(NamedTuple):
    """What is never cut in two: a line of text, or a frame of handwriting. Heights in dots, `gap` the room below."""

    height: float
    gap: float
    draw: Callable[[QPainter, float], None]


class _Setting:
    """Sets a talk in pieces and these on sheets, top down; what finds no room on a sheet stands on a further one."""

    def __init__(self, device: QPagedPaintDevice, paper: TalkPaper) -> None:
        self._device = device
        self._paper = paper
        self._width, self._height = device.width(), device.height()

    def sheets(self) -> list[list[_Piece]]:
        """What stands on each sheet between its head and its foot; a page of the board begins a new one."""
        room = self._height - _height(self.head("000", "000")) - _height(self.foot()) - dots(2)
        sheets: list[list[_Piece]] = []
        for page in sorted({one.page for one in self._paper.entries}):
            left = -1.0
            for piece in self._page(on_page(self._paper.entries, page)):
                if piece.height > left:
                    sheets.append([])
                    left = room
                sheets[-1].append(piece)
                left -= piece.height + piece.gap
        return sheets

    def put(self, painter: QPainter, pieces: Sequence[_Piece], y: float) -> float:
        """Draw pieces from `y` down. Returns where the next one goes."""
        painter.setPen(QColor("black"))
        for piece in pieces:
            piece.draw(painter, y)
            y += piece.height + piece.gap
        return y

    def head(self, number: str, total: str) -> list[_Piece]:
        words = self._paper.words
        facts = (
            words["slip"].replace("%1", self._paper.slip),
            words["day"].replace("%1", self._paper.day),
            words["station"],
            words["page"].replace("%1", number).replace("%2", total),
        )
        title = " · ".join(one for one in (self._paper.branch, words["title"]) if one)
        pieces = [*self._text(title, HEAD_MM, bold=True), *self._text("    ".join(facts), SMALL_MM)]
        return [*pieces[:-1], pieces[-1]._replace(gap=dots(3.5))]

    def foot(self) -> list[_Piece]:
        return self._text(self._paper.words["foot"], SMALL_MM)

    def _page(self, page: Sequence[Entry]) -> Iterator[_Piece]:
        for side in SIDES:
            yield from self._handwriting(page, side)
        for one in page:
            if isinstance(one.what, Line | Card):
                said = one.what.text if isinstance(one.what, Line) else f"{one.what.zh}  {one.what.en}"
                yield from self._text(f"{self._paper.words[one.what.side]}  {said}", BODY_MM)

    def _handwriting(self, page: Sequence[Entry], side: str) -> Iterator[_Piece]:
        strokes = [one.what for one in page if isinstance(one.what, Stroke) and one.what.side == side]
        if not strokes:
            return
        name = self._text(self._paper.words[side], SMALL_MM)

        def draw(painter: QPainter, y: float) -> None:
            frame = QRectF(0, self.put(painter, name, y), self._width, dots(AREA_MM[side]))
            painter.setPen(QPen(QColor("black"), dots(0.3)))
            painter.drawRect(frame)
            inset = dots(2)
            room = frame.adjusted(inset, inset, -inset, -inset)
            scale = min(room.width() / strokes[0].width, room.height() / strokes[0].height)
            # The pen keeps the look of the screen: as thick as there, beside the letters.
            draw_strokes(painter, strokes, room, QColor("black"), dots(INK_MM) / scale)
            painter.setPen(QColor("black"))

        yield _Piece(_height(name) + dots(AREA_MM[side]), dots(4), draw)

    def _text(self, text: str, mm: float, bold: bool = False) -> list[_Piece]:
        """A text in lines as wide as the sheet, a word without end broken anywhere."""
        layout = QTextLayout(text.replace("\n", "\u2028"), self._font(mm, bold), self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            lines.append(line)
        layout.endLayout()
        return [
            _Piece(line.height(), dots(1.5) if at == len(lines) else 0.0, partial(_draw_line, layout, at - 1))
            for at, line in enumerate(lines, start=1)
        ]

    def _font(self, mm: float, bold: bool) -> QFont:
        font = QFont(self._paper.family)
        font.setPixelSize(round(dots(mm)))
        font.setBold(bold)
        # Localised digits and joined letters of the Chinese font would be lost to whoever searches the file.
        for feature in ("locl", "liga"):
            font.setFeature(QFont.Tag(feature), 0)
        return font


def _draw_line(layout: QTextLayout, at: int, painter: QPainter, y: float) -> None:
    layout.lineAt(at).draw(painter, QPointF(0, y))


def _height(pieces: Sequence[_Piece]) -> float:
    return sum(piece.height + piece.gap for piece in pieces)


def dots(mm: float) -> float:
    return mm / MM_PER_INCH * RESOLUTION
