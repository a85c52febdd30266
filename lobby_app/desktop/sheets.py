"""Sheets of A4: a document in simple HTML becomes pages, printed or written as PDF, in the machine's Chinese font."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextDocument,
)

from .pdf import write_pdf
from .printing import print_pages

RESOLUTION = 300
MARGIN_MM = 14.0
FOOT_MM = 8.0
MM_PER_INCH = 25.4


@dataclass(frozen=True)
class Sheet:
    """What stands on the pages. `foot` at the left of each page's foot, its number at the right; `images` by the name
    under which the HTML speaks of them."""

    title: str
    html: str
    foot: str
    family: str
    landscape: bool = False
    images: tuple[tuple[str, QImage], ...] = ()


def write_sheet(sheet: Sheet, file: Path) -> None:
    """The sheet as a PDF. The file is there complete or not at all. Raises OSError."""
    write_pdf(file, sheet.title, RESOLUTION, lambda writer: _draw(writer, sheet))


def print_sheet(sheet: Sheet) -> None:
    """The sheet on the machine's own printer. Raises NoPrinter."""
    print_pages(RESOLUTION, lambda printer: _draw(printer, sheet))


def _set_page(device: QPagedPaintDevice, landscape: bool) -> None:
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, margins, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)


def _draw(device: QPagedPaintDevice, sheet: Sheet) -> bool:
    _set_page(device, sheet.landscape)
    area = device.pageLayout().paintRectPixels(RESOLUTION)
    foot = round(FOOT_MM / MM_PER_INCH * RESOLUTION)
    room = QSizeF(area.width(), area.height() - foot)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)
    font = QFont(sheet.family)
    font.setPointSizeF(9.5)
    document.setDefaultFont(font)
    for name, image in sheet.images:
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
    document.setHtml(sheet.html)
    document.setPageSize(room)
    painter = QPainter()
    if not painter.begin(device):
        return False
    small = QFont(font)
    small.setPointSizeF(8)
    for page in range(document.pageCount()):
        if page and not device.newPage():
            painter.end()
            return False
        painter.save()
        painter.translate(0, -page * room.height())
        document.drawContents(painter, QRectF(0, page * room.height(), room.width(), room.height()))
        painter.restore()
        painter.setFont(small)
        line = QRectF(0, room.height(), room.width(), foot)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), sheet.foot)
        number = f"{page + 1} / {document.pageCount()}"
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), number)
    return painter.end()
