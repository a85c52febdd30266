"""A desk with Qt's own on-screen keyboard, typed at as a finger would: `python -m tests.desktop.keyboard_story DIR`.

In a process of its own, for the keyboard is chosen before the application is made, and with a home of its own, for it
would write there what it learns. Tells in one line of JSON what came of it.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.desktop.keyboard import prepare_keyboard
from lobby_app.wiring import Wiring

TIMES = 6
"""How often the same is typed: three times are enough to teach a keyboard that learns."""
REST_MS = 60
"""What is offered follows a little later."""
ENGINE = """
import QtQuick
import QtQuick.VirtualKeyboard
QtObject {
    readonly property var engine: InputContext.inputEngine
    function type(letter: string) {
        engine.virtualKeyClick(letter.toUpperCase().charCodeAt(0), letter, Qt.NoModifier);
    }
    function offered(): list<string> {
        const model = engine.wordCandidateListModel;
        const words = [];
        for (let at = 0; at < model.count; at++)
            words.push(model.dataAt(at, SelectionListModel.Role.Display));
        return words;
    }
    function begin() {
        Qt.inputMethod.reset();
    }
    function choose(at: int) {
        engine.wordCandidateListModel.selectItem(at);
    }
}"""
PLAIN = """
import QtQuick
import QtQuick.Controls.Basic
TextField { width: 400; height: 80 }"""


class Story:
    def __init__(self, data: Path) -> None:
        self.opened = OpenStation("desk", Wiring(data))
        self.window = self.opened.stage.window
        self.window.resize(1920, 1080)
        self.shell = self.opened.models.shell
        theme = self.opened.stage.engine.singletonInstance("theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.keys = self.made(ENGINE)

    def made(self, qml: str) -> Any:
        component = QQmlComponent(self.opened.stage.engine)
        component.setData(qml.encode(), QUrl())
        made = component.create()
        assert made is not None, component.errorString()
        made.setParent(self.window)
        return made

    # -- what is seen and touched

    def items(self) -> Iterator[QQuickItem]:
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()

    def until(self, holds: Callable[[], object]) -> bool:
        for _ in range(400):
            if holds():
                return True
            QTest.qWait(20)
        return False

    def touch(self, item: QQuickItem) -> None:
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def field(self) -> QQuickItem:
        """The first field on the screen."""
        assert self.until(lambda: any(one.inherits("QQuickTextInput") for one in self.items()))
        return next(one for one in self.items() if one.inherits("QQuickTextInput"))

    def key(self, sign: str) -> QQuickItem | None:
        keys = (one for one in self.items() if "Key" in one.metaObject().className())
        return next((one for one in keys if one.property("text") == sign), None)

    def type(self, letters: str) -> bool:
        """Touch the keys one after the other. False if one of them is not there."""
        for letter in letters:
            if not self.until(partial(self.key, letter)):
                return False
            key = self.key(letter)
            assert key is not None
            self.touch(key)
            QTest.qWait(30)
        return True

    def above(self, field: QQuickItem) -> bool:
        """The keyboard is open and the field whole above it."""
        free = self.window.height() - self.theme.property("keyboardHeight")
        return bool(self.theme.property("keyboardHeight") > 100 and self.foot(field) <= free)

    def foot(self, field: QQuickItem) -> float:
        return float(field.mapToScene(QPointF(0, field.height())).y())

    def use(self, field: QQuickItem) -> bool:
        self.touch(field)
        return self.until(lambda: self.above(field))

    def leave(self) -> bool:
        self.shell.close()
        return self.until(lambda: self.theme.property("keyboardHeight") == 0)

    # -- what is tried

    def digits_by_touch(self) -> dict[str, bool]:
        """The code of a slip: nothing but digits is offered."""
        self.opened.models.slips.openFinder()
        field = self.field()
        told = {"opened": self.use(field), "digits": self.type("26112048217093"), "no letters": self.key("n") is None}
        told["typed"] = self.until(lambda: field.property("text") == "26112048217093")
        return told | {"gone": self.leave()}

    def number_by_touch(self) -> dict[str, bool]:
        """The number of a card in its sheet: digits come first."""
        identify = self.opened.models.identify
        assert identify is not None
        identify.newCustomer()
        QTest.qWait(100)
        base = self.window.findChild(QObject, "base")
        assert base is not None
        page = base.property("item")
        QMetaObject.invokeMethod(page, "act", Q_ARG(str, "age"))
        QTest.qWait(100)
        field = self.field()
        told = {"opened": self.until(lambda: self.above(field)), "digits": self.type("110105")}
        told["typed"] = self.until(lambda: field.property("text") == "110105")
        QTest.keyClick(self.window, Qt.Key.Key_Escape)
        return told | {"gone": self.until(lambda: self.theme.property("keyboardHeight") == 0)}

    def learns(self, field: QQuickItem) -> bool:
        """Whether a word that was put together of two characters is offered as one afterwards."""
        field.forceActiveFocus(Qt.FocusReason.MouseFocusReason)
        self.until(lambda: self.theme.property("keyboardHeight") > 100)
        first = self.candidates("nihao")
        made = ""
        for _ in range(TIMES):
            self.keys.begin()
            field.setProperty("text", "")
            self.candidates("nihao")
            for single in ("泥", "号"):
                self.keys.choose(self.keys.offered().index(single))
                QTest.qWait(REST_MS)
            made = str(field.property("text"))
        again = self.candidates("nihao")
        self.keys.begin()
        assert made == "泥号", made
        return first != again or made in again

    def plain(self) -> QQuickItem:
        """A field of Qt's own, without the hint that what is typed is nobody's business."""
        self.shell.close()
        # The screen below takes the focus first.
        QTest.qWait(300)
        field: QQuickItem = self.made(PLAIN)
        field.setParentItem(self.window.contentItem())
        field.setZ(10)
        return field

    def candidates(self, letters: str) -> list[str]:
        """What is offered for these letters, typed anew."""
        self.keys.begin()
        QTest.qWait(REST_MS)
        for letter in letters:
            self.keys.type(letter)
        QTest.qWait(REST_MS)
        return list(self.keys.offered())


def main(data: Path) -> None:
    wiring = Wiring(data)
    prepare_qt()
    prepare_keyboard(wiring)
    app = QGuiApplication([])
    try:
        print(json.dumps(tell(Story(data)), ensure_ascii=False), flush=True)
    except Exception:
        traceback.print_exc()
        os._exit(1)
    # Taken down by the system, as a station is.
    os._exit(0 if app else 1)


def tell(story: Story) -> dict[str, Any]:
    story.opened.models.people.signOn("L01")
    told: dict[str, Any] = {
        "digits": story.digits_by_touch(),
        "number": story.number_by_touch(),
    }
    kept = dictionary()
    story.shell.open("PhraseBook")
    told["a field of Lobby learns"] = story.learns(story.field()) or dictionary() != kept
    told["a field of Qt learns"] = story.learns(story.plain())
    return told


def dictionary() -> bytes:
    """What the keyboard has written of its own accord."""
    return b"".join(file.read_bytes() for file in sorted(Path(os.environ["XDG_CONFIG_HOME"]).rglob("*.dat")))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
