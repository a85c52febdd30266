"""A screen as it stands, read once: what shows, where, in front of what, and what a screen reader hears of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPointF, QRectF
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

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
    noted: list[Seen] = []
    for seen in walk(window.contentItem(), whole, (), True):
        item = seen.item
        if item.inherits("QQuickRectangle"):
            colour = item.property("color")
            if isinstance(colour, QColor) and colour.alpha() == 255:
                cover(noted, seen)
        elif item.inherits("QQuickText"):
            if not seen.word("text").strip():
                continue
            noted.append(seen)
            (scene.icons if item.property("name") and not item.property("spoken") else scene.texts).append(seen)
        elif item.inherits("QQuickFlickable"):
            noted.append(seen)
            scene.scrollers.append(seen)
        elif (
            item.inherits("QQuickControl")
            or item.inherits("QQuickTextInput")
            or item.inherits("QQuickMouseArea")
            or heard(item)
        ):
            hear(seen)
            noted.append(seen)
            (scene.controls if seen.role in CONTROLS else scene.others).append(seen)
    return scene


def walk(item: QQuickItem, room: QRectF, parents: tuple[Seen, ...], straight: bool) -> Iterator[Seen]:
    """An item and all under it, as painted: parents first, lower ones first."""
    if not item.isVisible() or item.opacity() == 0:
        return
    straight = straight and not item.rotation() and item.scale() == 1
    if parents and straight:
        above = parents[-1].box
        box = QRectF(above.x() + item.x(), above.y() + item.y(), item.width(), item.height())
        if parents[-1].item is not item.parentItem():
            box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    else:
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    seen = Seen(item, box, room, parents)
    yield seen
    if item.clip():
        room = room.intersected(box)
    below = (*parents, seen)
    children = item.childItems()
    view = item.parentItem()
    if view is not None and view.inherits("QQuickListView"):
        children = [child for child in children if in_place(view, child)]
    if any(child.z() for child in children):
        children = sorted(children, key=lambda child: child.z())
    for child in children:
        yield from walk(child, room, below, straight)


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


def cover(noted: list[Seen], lid: Seen) -> None:
    """A solid rectangle hides what was painted before, except that it belongs to it."""
    area = lid.box.intersected(lid.room)
    if area.width() < 8 or area.height() < 8:
        return
    for one in noted:
        if one in lid.parents or one.covered == 1:
            continue
        seen = one.box.intersected(one.room)
        hidden = seen.intersected(area)
        size = seen.width() * seen.height()
        if size > 0 and not hidden.isEmpty():
            one.covered = min(1.0, max(one.covered, hidden.width() * hidden.height() / size))


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
