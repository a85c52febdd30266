"""Where one writes on the board: fingers, mouse and stylus drawn stroke by stroke into a picture kept beside."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEventPoint, QImage, QMouseEvent, QPainter, QPainterPath, QPen, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from .views.board import Stroke

if TYPE_CHECKING:
    from .board import Board

MOUSE = -1
"""The id of the mouse among the fingers."""
NEAR = 1.5
"""Points closer than this, px, add nothing to a line."""


class BoardInk(QQuickPaintedItem):
    """The strokes of one side of the page in front, filling `place`. Several fingers, and so two people, at once.

    A new piece of a stroke repaints only the rectangle around it; what is saved is drawn once and kept.
    Made here and put into its place, not by QML: no start has to load what draws it.
    """

    def __init__(self, place: QQuickItem, board: "Board") -> None:
        super().__init__(place)
        self._board = board
        self._side = ""
        self._writable = False
        self._ink = QColor("black")
        self._pen = 1.0
        self._ratio = 1.0
        self._picture = QImage()
        self._lines: dict[int, list[QPointF]] = {}
        self._drawn: list[int] = []
        self._own = False
        # No list around it may take a stroke for a swipe.
        self.setKeepTouchGrab(True)
        self.setKeepMouseGrab(True)
        board.inkChanged.connect(self._follow)
        board.penLifted.connect(self.touchUngrabEvent)
        place.widthChanged.connect(self._fill)
        place.heightChanged.connect(self._fill)

    def set_look(self, side: str, writable: bool, ink: QColor, pen: float, ratio: float) -> None:
        """Whose strokes, whether one writes here, colour, width of the pen (px), device pixels a px."""
        self._side, self._writable, self._ink, self._pen, self._ratio = side, writable, QColor(ink), pen, ratio
        self.setAcceptTouchEvents(writable)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton if writable else Qt.MouseButton.NoButton)
        self._fill()
        self._redraw()

    def _fill(self) -> None:
        self.setSize(self.parentItem().size())

    # -- writing

    def touchEvent(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            self.touchUngrabEvent()
            return
        for point in event.points():
            state = point.state()
            if state == QEventPoint.State.Pressed:
                self._begin(point.id(), point.position())
            elif state == QEventPoint.State.Updated:
                self._go_on(point.id(), point.position())
            elif state == QEventPoint.State.Released:
                self._go_on(point.id(), point.position())
                self._end(point.id())
        event.accept()

    def touchUngrabEvent(self) -> None:
        """The screen took fingers and mouse away, for an alarm perhaps: what was written so far is kept."""
        for finger in list(self._lines):
            self._end(finger)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin(MOUSE, event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(MOUSE, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._go_on(MOUSE, event.position())
        self._end(MOUSE)

    def mouseUngrabEvent(self) -> None:
        self._end(MOUSE)

    def _begin(self, finger: int, place: QPointF) -> None:
        if not self._writable:
            return
        self._board.pen_down(self)
        self._lines[finger] = [QPointF(place)]
        self._draw_end(self._lines[finger])

    def _go_on(self, finger: int, place: QPointF) -> None:
        line = self._lines.get(finger)
        if line is None or (place - line[-1]).manhattanLength() < NEAR:
            return
        line.append(QPointF(place))
        self._draw_end(line)

    def _end(self, finger: int) -> None:
        line = self._lines.pop(finger, None)
        if line is None:
            return
        if not self._lines:
            self._board.pen_up(self)
        points = tuple(round(value, 1) for point in line for value in (point.x(), point.y()))
        stroke = Stroke(self._side, max(1, round(self.width())), max(1, round(self.height())), points)
        self._own = True
        saved = self._board.add_stroke(stroke)
        self._own = False
        if not saved:
            self._redraw()  # what is not saved is not shown

    # -- drawing

    def _draw_end(self, line: list[QPointF]) -> None:
        """Draw what the last point adds, and have only that repainted."""
        if self._picture.isNull():
            self._redraw()
        path = tail(line)
        painter = QPainter(self._picture)
        pen_on(painter, self._ink, self._pen)
        painter.drawPath(path)
        painter.end()
        self.update(around(path.controlPointRect(), self._pen))

    def _follow(self) -> None:
        """Draw what the page in front has more than was drawn; anything else is drawn anew."""
        found = self._board.strokes(self._side)
        numbers = [number for number, _ in found]
        held = len(self._drawn)
        if numbers[:held] != self._drawn or self._picture.isNull():
            self._redraw()
        elif len(numbers) > held:
            self._drawn = numbers
            if not self._own:  # else it lies under the finger already
                self._draw_saved([stroke for _, stroke in found[held:]])
                self.update()

    def _redraw(self) -> None:
        """Draw everything anew: the page was turned, a stroke taken back, the size or the colour changed."""
        size = QSize(ceil(self.width()), ceil(self.height()))
        if size.isEmpty():
            return
        self._picture = QImage(size * self._ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self._picture.setDevicePixelRatio(self._ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        found = self._board.strokes(self._side)
        self._draw_saved([stroke for _, stroke in found])
        painter = QPainter(self._picture)
        pen_on(painter, self._ink, self._pen)
        for line in self._lines.values():
            painter.drawPath(whole(line))
        painter.end()
        self._drawn = [number for number, _ in found]
        self.update()

    def _draw_saved(self, strokes: Sequence[Stroke]) -> None:
        painter = QPainter(self._picture)
        room = QRectF(0, 0, ceil(self.width()), ceil(self.height()))
        draw_strokes(painter, strokes, room, self._ink, self._pen)
        painter.end()

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._redraw()

    def paint(self, painter: QPainter) -> None:
        if not self._picture.isNull():
            painter.drawImage(QPointF(0, 0), self._picture)


def put_ink(place: QQuickItem, board: "Board") -> BoardInk:
    """The ink in this place of the screen, made when it is first asked for."""
    return next((one for one in place.childItems() if isinstance(one, BoardInk)), None) or BoardInk(place, board)


def pen_on(painter: QPainter, ink: QColor, width: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))


def draw_strokes(painter: QPainter, strokes: Sequence[Stroke], room: QRectF, ink: QColor, pen: float) -> None:
    """Strokes into a rectangle, each as large as its own writing area allows there, its form kept."""
    for stroke in strokes:
        factor = min(room.width() / stroke.width, room.height() / stroke.height)
        values = stroke.points
        line = [
            QPointF(room.x() + values[at] * factor, room.y() + values[at + 1] * factor)
            for at in range(0, len(values) - 1, 2)
        ]
        pen_on(painter, ink, pen * max(factor, 0.2))
        painter.drawPath(whole(line))


def between(one: QPointF, other: QPointF) -> QPointF:
    return (one + other) / 2


def tail(line: Sequence[QPointF]) -> QPainterPath:
    """What the last point adds to a line: a curve from the middle of the piece before to the middle of this one, and
    from there straight to the point, so that ink is under the finger at once."""
    path = QPainterPath()
    if len(line) == 1:
        dot(path, line[0])
    elif len(line) == 2:
        path.moveTo(line[0])
        path.lineTo(line[1])
    else:
        path.moveTo(between(line[-3], line[-2]))
        path.quadTo(line[-2], between(line[-2], line[-1]))
        path.lineTo(line[-1])
    return path


def whole(line: Sequence[QPointF]) -> QPainterPath:
    """A whole line, rounded between its points."""
    path = QPainterPath()
    if len(line) == 1:
        dot(path, line[0])
    elif line:
        path.moveTo(line[0])
        for before, point in pairwise(line[1:]):
            path.quadTo(before, between(before, point))
        path.lineTo(line[-1])
    return path


def dot(path: QPainterPath, place: QPointF) -> None:
    """A point of a line's width: a path without length is drawn by nobody."""
    path.moveTo(place)
    path.lineTo(place + QPointF(0.1, 0))


def around(rect: QRectF, pen: float) -> QRect:
    """The whole pixels that a path may touch."""
    edge = pen / 2 + 2
    left, top = floor(rect.left() - edge), floor(rect.top() - edge)
    return QRect(left, top, ceil(rect.right() + edge) - left, ceil(rect.bottom() + edge) - top)
