"""A screen as it stands, read once: what shows, where, in front of what, and what a screen reader hears of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPointF, QRectF
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from lobby_app.desktop.tour import being_made

PRESSED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Link,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
}
CONTROLS = PRESSED | {QAccessible.Role.EditableText, QAccessible.Role.Slider}
TOUCHED = ("QQuickControl", "QQuickTextInput", "QQuickMouseArea")
HALF = 0.5


@dataclass(eq=False)
class Seen:
    """One item that shows. Lengths in px of the window.

    `box` is where it lies, `room` what the scrollers above it leave of the window, `parents` its line of items from
    the outermost, `covered` what was painted over it: 0 nothing, 1 all of it.
    """

    item: QQuickItem
    box: QRectF
    room: QRectF
    parents: tuple["Seen", ...]
    role: QAccessible.Role | None = None
    name: str = ""
    description: str = ""
    covered: float = 0.0

    @property
    def whole(self) -> bool:
        """All of it can be seen now."""
        return self.covered == 0 and self.room.adjusted(-1, -1, 1, 1).contains(self.box)

    @property
    def kind(self) -> str:
        return self.item.metaObject().className().partition("_QML")[0]

    def within(self, other: "Seen") -> bool:
        return other in self.parents

    def get(self, name: str) -> object:
        return self.item.property(name)

    def word(self, name: str) -> str:
        value = self.item.property(name)
        return value if isinstance(value, str) else ""


@dataclass
class Scene:
    """What of a window matters to the eye, the finger and the ear. `texts` hold words, `icons` a glyph each."""

    window: QQuickWindow
    scale: float
    language: str
    texts: list[Seen] = field(default_factory=list)
    icons: list[Seen] = field(default_factory=list)
    controls: list[Seen] = field(default_factory=list)
    scrollers: list[Seen] = field(default_factory=list)
    others: list[Seen] = field(default_factory=list)
    unfinished: bool = False
    """A part that is to be seen is still being made."""

    @property
    def front(self) -> list[Seen]:
        """The controls that lie in front: what a hidden layer holds cannot be touched."""
        return [one for one in self.controls if one.covered < HALF]


def painted(seen: Seen) -> QRectF:
    """The part of a text's place that its words take, as Qt laid them out."""
    return seen.item.mapRectToScene(seen.item.boundingRect())


def read(window: QQuickWindow, scale: float, language: str) -> Scene:
    """Read the scene in the order in which it is painted."""
    scene = Scene(window, scale, language)
    whole = QRectF(0, 0, window.width(), window.height())
    noted: list[Place] = []
    for seen in walk(window.contentItem(), whole):
        item = seen.item
        if item.inherits("QQuickText"):
            if not seen.word("text").strip():
                continue
            (scene.icons if item.property("name") and not item.property("spoken") else scene.texts).append(seen)
        elif item.inherits("QQuickRectangle"):
            colour = item.property("color")
            if isinstance(colour, QColor) and colour.alpha() == 255:
                cover(noted, seen)
            continue
        elif item.inherits("QQuickFlickable"):
            scene.scrollers.append(seen)
        elif touched(item) or heard(item):
            hear(seen)
            (scene.controls if seen.role in CONTROLS else scene.others).append(seen)
        else:
            scene.unfinished = scene.unfinished or being_made(item)
            continue
        noted.append(Place(seen))
    return scene


def walk(root: QQuickItem, whole: QRectF) -> Iterator[Seen]:
    """An item and all under it that shows, as painted: parents first, lower ones first."""
    waiting: list[tuple[QQuickItem, QRectF, tuple[Seen, ...], bool]] = [(root, whole, (), True)]
    while waiting:
        item, room, parents, straight = waiting.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        straight = straight and not item.rotation() and item.scale() == 1
        if parents and straight and parents[-1].item is item.parentItem():
            above = parents[-1].box
            box = QRectF(above.x() + item.x(), above.y() + item.y(), item.width(), item.height())
        else:
            box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        seen = Seen(item, box, room, parents)
        yield seen
        children = item.childItems()
        if not children:
            continue
        if item.clip():
            room = room.intersected(box)
        view = item.parentItem()
        if view is not None and view.inherits("QQuickListView"):
            children = [child for child in children if in_place(view, child)]
        if any(child.z() for child in children):
            children.sort(key=lambda child: child.z())
        below = (*parents, seen)
        waiting += [(child, room, below, straight) for child in reversed(children)]


def touched(item: QQuickItem) -> bool:
    return any(item.inherits(kind) for kind in TOUCHED)


def in_place(view: QQuickItem, row: QQuickItem) -> bool:
    """Whether a row of a list has its place in it: rows kept or made ahead belong to it, unseen."""
    index = row.property("index")
    if index is None:
        return True
    middle = QPointF(row.x() + row.width() / 2, row.y() + row.height() / 2)
    found = QMetaObject.invokeMethod(
        view, "indexAt", Q_RETURN_ARG(int), Q_ARG(float, middle.x()), Q_ARG(float, middle.y())
    )
    return bool(found == index)


def sides(seen: Seen) -> tuple[float, float, float, float]:
    """Left, top, right and foot of what shows of an item, px of the window."""
    box = seen.box.intersected(seen.room)
    return box.left(), box.top(), box.right(), box.bottom()


class Place:
    """Where something shows, as plain numbers: every lid is held against every one of them."""

    def __init__(self, seen: Seen) -> None:
        self.seen = seen
        self.left, self.top, self.right, self.foot = sides(seen)
        self.size = (self.right - self.left) * (self.foot - self.top)


def cover(noted: list[Place], lid: Seen) -> None:
    """A solid rectangle hides what was painted before, except that it belongs to it."""
    left, top, right, foot = sides(lid)
    if right - left < 8 or foot - top < 8:
        return
    for one in noted:
        across = min(right, one.right) - max(left, one.left)
        down = min(foot, one.foot) - max(top, one.top)
        if across > 0 and down > 0 and one.seen not in lid.parents:
            one.seen.covered = min(1.0, max(one.seen.covered, across * down / one.size))


SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def heard(item: QQuickItem) -> bool:
    """Whether this plain item says of itself that it is something to a screen reader."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface is not None and interface.isValid() and interface.role() not in SILENT


def hear(seen: Seen) -> None:
    interface = QAccessible.queryAccessibleInterface(seen.item)
    if interface is None or not interface.isValid():
        return
    seen.role = interface.role()
    seen.name = interface.text(QAccessible.Text.Name)
    seen.description = interface.text(QAccessible.Text.Description)
