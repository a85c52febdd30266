"""The ring of the focus, measured on the pixels that the window shows while a control has it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from .picture_findings import EDGE, Picture, contrast

RING = 4
"""How wide the ring is, px, at any size of text."""
FAR = 12
"""How far outside of a control its ring is looked for, px."""
PLACES = (0.25, 0.75)
"""Where on each side: off the middle, for there the path of the steps runs into its tiles."""


def paint(window: QQuickWindow) -> None:
    """Paint what has changed, at once."""
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def shown(window: QQuickWindow, area: QRect | None = None) -> QImage:
    """What stands on the screen in this part of the window, after what has changed is painted; without `area` all."""
    paint(window)
    area = area or QRect(0, 0, window.width(), window.height())
    return window.screen().grabWindow(window.winId(), area.x(), area.y(), area.width(), area.height()).toImage()


def ring_faults(window: QQuickWindow, box: QRectF, what: str, room: QRectF | None = None) -> Iterator[str]:
    """`box`: of the control that has the focus; `room`: what a scroller leaves of the window, for a control that is
    larger than that shows only in part."""
    area = box.adjusted(-FAR, -FAR, FAR, FAR).toAlignedRect().intersected(QRect(0, 0, window.width(), window.height()))
    picture = Picture(shown(window, area))

    def seen(x: float, y: float) -> int | None:
        return picture.at(x - area.x(), y - area.y()) if area.contains(int(x), int(y)) else None

    if box.width() >= window.width():
        # It fills the window: its ring lies inside.
        box = box.adjusted(FAR, FAR, -FAR, -FAR)
    for side, (x, y), (right, down) in rays(box):
        if room is not None and not room.contains(x - right * 2, y - down * 2):
            continue
        width = ring_width([seen(x + right * step, y + down * step) for step in range(FAR)])
        if width < RING:
            yield f"the ring of {what} is {width} px wide at its {side}"
            return


def rays(box: QRectF) -> Iterator[tuple[str, tuple[float, float], tuple[int, int]]]:
    """From each side of a box outwards: its first pixel, and where the next one lies."""
    for place in PLACES:
        x, y = box.x() + box.width() * place, box.y() + box.height() * place
        yield "left", (box.left() - 1, y), (-1, 0)
        yield "right", (box.right(), y), (1, 0)
        yield "top", (x, box.top() - 1), (0, -1)
        yield "foot", (x, box.bottom()), (0, 1)


def ring_width(colours: list[int | None]) -> int:
    """How many pixels in a row stand out from the gap that lies between the control and its ring."""
    gap = colours[1]
    if gap is None:
        return 0
    widest = run = 0
    for colour in colours[2:]:
        run = run + 1 if colour is not None and contrast(gap, colour) >= EDGE else 0
        widest = max(widest, run)
    return widest
