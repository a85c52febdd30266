"""Eyes and hands of the component tests."""

from collections.abc import Iterator
from pathlib import Path

import PySide6.QtQuickControls2
import shiboken6
from PySide6.QtCore import QMetaObject, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QFontDatabase
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lobby_app.desktop.icons import load_icons

UI = Path(__file__).resolve().parents[2] / "ui"
GALLERY = UI / "components" / "Gallery.qml"
CONTROLS = ("QQuickAbstractButton", "QQuickTextField")
FINGER = QTest.createTouchDevice()

assert PySide6.QtQuickControls2  # its import makes the types of Controls known


class Stage:
    """One window. `show` opens a QML file or text in it; the theme is set before, so nothing is drawn twice."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.view = QQuickView()
        self.engine = self.view.engine()
        self.engine.addImportPath(str(UI))
        theme = self.engine.singletonInstance("theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        icons = load_icons()
        family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(icons.path)))[0]
        self.set(charmap=icons.charmap, iconFamily=family, motion=False, guardMs=0, keyboard=False)

    def set(self, **values: object) -> None:
        for name, value in values.items():
            assert self.theme.setProperty(name, value), name

    def show(self, what: Path | str, width: int = 1920, height: int = 1080, **theme: object) -> QQuickItem:
        self.set(width=width, height=height, **theme)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(width, height)
        if isinstance(what, Path):
            self.view.setSource(QUrl.fromLocalFile(str(what)))
        else:
            component = QQmlComponent(self.engine)
            text = "import QtQuick\nimport QtQuick.Layouts\nimport theme\nimport components\n" + what
            component.setData(text.encode(), QUrl.fromLocalFile(str(UI / "Probe.qml")))
            assert component.isReady(), component.errorString()
            self.view.setContent(QUrl(), component, component.create())
        assert not self.view.errors(), self.view.errors()
        self.view.show()
        self.qtbot.waitExposed(self.view)
        self.view.requestActivate()
        self.qtbot.waitUntil(lambda: self.view.isActive())
        self.view.grabWindow()  # lays everything out
        return self.view.rootObject()

    def close(self) -> None:
        self.view.close()
        # The window owns the engine; taken down at once, so that no binding runs in the next test.
        shiboken6.delete(self.view)

    def items(self, under: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything on the window that shows, popups included."""
        for child in (under or self.view.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def controls(self) -> list[QQuickItem]:
        return [item for item in self.items() if any(item.inherits(kind) for kind in CONTROLS)]

    def named(self, name: str) -> QQuickItem:
        """The one showing control with this accessible name."""
        found = [item for item in self.controls() if name_of(item) == name]
        assert len(found) == 1, (name, [name_of(item) for item in self.controls()])
        return found[0]

    def middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def touch(self, item: QQuickItem) -> None:
        place = self.middle(item)
        QTest.touchEvent(self.view, FINGER).press(0, place).commit()
        QTest.touchEvent(self.view, FINGER).release(0, place).commit()

    def click(self, item: QQuickItem) -> None:
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.middle(item))

    def call(self, function: str) -> None:
        """Calls a function of the root that takes nothing."""
        assert QMetaObject.invokeMethod(self.view.rootObject(), function)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def focused(self) -> str:
        """The name of what has the focus; empty where it is lost."""
        item = self.view.activeFocusItem()
        known = item is not None and QAccessible.queryAccessibleInterface(item) is not None
        return name_of(item) if known else ""


def name_of(item: QQuickItem) -> str:
    return str(QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name))


def value_of(item: QQuickItem) -> str:
    return str(QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Value))


def role_of(item: QQuickItem) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(item).role()


def press_by_reader(item: QQuickItem) -> None:
    """What a screen reader does."""
    actions = QAccessible.queryAccessibleInterface(item).actionInterface()
    assert "Press" in actions.actionNames()
    actions.doAction("Press")
