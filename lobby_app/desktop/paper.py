"""Paper and pictures: QR codes as images, and the ticket as a slip of 58 or 80 mm, on paper or as PDF."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
)

from .pdf import write_pdf
from .printing import print_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

QUIET = 4
"""Modules of white around a code: ISO/IEC 18004."""
MODULE_MM = 0.8
"""The smallest module a scanner at the counter reads without being aimed."""
RESOLUTION = 203
"""Dots per inch of a slip printer; a module is a whole number of dots, so that its edges stay sharp."""
MM_PER_INCH = 25.4
WIDTHS_MM = (58, 80, 148)
A5_MM = (148, 210)
"""The one sheet among the rolls: it has a length of its own."""
EDGE_MM = 3.0


@dataclass(frozen=True)
class Slip:
    """What stands on a ticket. `lines` below the code, the first of them large; `foot` small. Names nobody."""

    head: str
    digits: str
    lines: tuple[str, ...]
    foot: str
    family: str


def code_image(digits: str) -> QImage:
    """The QR code of a number, one pixel a module, black on white with its quiet zone."""
    from qrcode import QRCode, constants  # 12 ms that no first screen has to wait for
    from qrcode.util import MODE_NUMBER, QRData

    code = QRCode(error_correction=constants.ERROR_CORRECT_M, border=QUIET)
    code.add_data(QRData(digits.encode("ascii"), mode=MODE_NUMBER))
    code.make(fit=True)
    rows = code.get_matrix()
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, QColor("black"))
    return image


def image_url(image: QImage) -> str:
    """The image as an address that QML can show."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return "data:image/png;base64," + bytes(held.toBase64().data()).decode("ascii")


def write_slip(slip: Slip, file: Path, width_mm: int) -> None:
    """The slip as a PDF of one page, as long as it needs to be. Raises OSError."""
    write_pdf(file, slip.head, RESOLUTION, lambda writer: _draw_page(writer, slip, width_mm))


def print_slip(slip: Slip, width_mm: int) -> None:
    """The slip on the machine's own printer. Raises NoPrinter."""

    def draw(printer: "QPrinter") -> bool:
        printer.setFullPage(True)
        return _draw_page(printer, slip, width_mm)

    print_pages(RESOLUTION, draw)


def _draw_page(device: QPagedPaintDevice, slip: Slip, width_mm: int) -> bool:
    _set_page(device, width_mm, _height_mm(slip, width_mm))
    painter = QPainter()
    if not painter.begin(device):
        return False
    _draw(painter, slip, width_mm)
    return painter.end()


def _set_page(device: QPagedPaintDevice, width_mm: int, height_mm: float) -> None:
    size = QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


def _dots(mm: float) -> int:
    return round(mm / MM_PER_INCH * RESOLUTION)


def _font(family: str, mm: float, bold: bool = False) -> QFont:
    font = QFont(family)
    font.setPixelSize(_dots(mm))
    font.setBold(bold)
    return font


def _module_dots(modules: int, width_mm: int) -> int:
    """Dots a module: at least 0.8 mm, and no larger than the paper allows."""
    smallest = math.ceil(MODULE_MM / MM_PER_INCH * RESOLUTION)
    return max(smallest, min(_dots(width_mm - 2 * EDGE_MM) // modules, _dots(1.1)))


def _parts(slip: Slip) -> list[tuple[str, QFont]]:
    large, small = _font(slip.family, 8.0, bold=True), _font(slip.family, 4.0)
    return [(line, large if index == 0 else small) for index, line in enumerate(slip.lines)] + [
        (slip.foot, _font(slip.family, 3.2))
    ]


def _text_height(text: str, font: QFont, width: float) -> float:
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), int(flags), text).height()


def _height_mm(slip: Slip, width_mm: int) -> float:
    width = _dots(width_mm - 2 * EDGE_MM)
    modules = code_image(slip.digits).width()
    texts = [(slip.head, _font(slip.family, 4.0)), *_parts(slip)]
    if width_mm == A5_MM[0]:
        return float(A5_MM[1])
    height = sum(_text_height(text, font, width) for text, font in texts) + modules * _module_dots(modules, width_mm)
    return height / RESOLUTION * MM_PER_INCH + 2 * EDGE_MM + 6.0


def _draw(painter: QPainter, slip: Slip, width_mm: int) -> None:
    left, width = _dots(EDGE_MM), _dots(width_mm - 2 * EDGE_MM)
    y = float(_dots(EDGE_MM))
    painter.setPen(QColor("black"))
    y = _line(painter, slip.head, _font(slip.family, 4.0), left, y, width)
    image = code_image(slip.digits)
    side = image.width() * _module_dots(image.width(), width_mm)
    # The code's own quiet zone is white: on narrow paper it may reach into the edge.
    painter.drawImage(QRectF((_dots(width_mm) - side) // 2, round(y), side, side), image)
    y += side
    for text, font in _parts(slip):
        y = _line(painter, text, font, left, y, width)


def _line(painter: QPainter, text: str, font: QFont, left: float, y: float, width: float) -> float:
    height = _text_height(text, font, width)
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(QRectF(left, y, width, height), int(flags), text)
    return y + height
