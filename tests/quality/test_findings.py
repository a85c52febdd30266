"""A gate that cannot fail is no gate: small faulty scenes, and the words in which each check tells its fault."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from .keyboard_findings import keyboard_faults, sheet_faults
from .motion_findings import moving
from .picture_findings import Picture, picture_faults
from .scene import read
from .screen_findings import faults_of

Shown = Callable[[str], QQuickView]


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Iterator[Shown]:
    """Shows an item of QML in a window of its own that has the focus, as if a screen reader ran."""
    QAccessible.setActive(True)
    views: list[QQuickView] = []

    def show(body: str) -> QQuickView:
        view = QQuickView()
        views.append(view)
        component = QQmlComponent(view.engine())
        text = f"import QtQuick\nimport QtQuick.Controls.Basic\nItem {{ width: 400; height: 640\n{body} }}"
        component.setData(text.encode(), QUrl())
        assert component.isReady(), component.errorString()
        view.setContent(QUrl(), component, component.create())
        view.show()
        view.requestActivate()
        qtbot.waitUntil(view.isActive)
        return view

    yield show
    for view in views:
        view.close()
        shiboken6.delete(view)
    QAccessible.setActive(False)


LINE = "component Line: Text { property int size: 20; property bool spoken: true; font.pixelSize: 20 }\n"
SCENES = {
    "Button { width: 30; height: 30 }": ["Button '' has no name", "smaller than 44"],
    "component PrimaryButton: Button { }\nPrimaryButton { width: 80; height: 50; text: 'main' }": ["smaller than 60"],
    "Button { x: 300; width: 200; height: 60; text: 'half out' }": ["'half out' is cut at its side"],
    "Button { y: 600; width: 200; height: 60; text: 'below' }": ["'below' is cut at its top or foot"],
    "Button { width: 60; height: 60; text: 'mute'; Accessible.role: Accessible.Pane }": ["yet is told as Role.Pane"],
    "Item { width: 100; height: 60; clip: true; Line { y: 50; text: 'behind an edge' } }": ["cut at its top or foot"],
    "Line { width: 40; text: 'far too long for its place'; elide: Text.ElideRight }": ["text is cut"],
    "Line { width: 40; text: 'far too long for its place' }": ["wider ("],
    "Line { height: 10; text: 'too high' }": ["higher ("],
    "Line { x: 380; text: 'leaves the window' }": ["leaves the window at the side"],
    "Button { width: 60; height: 60; text: 'b'; Line { x: 40; text: 'sticks out' } }": ["leaves what holds it"],
    "Line { text: '中文字' }": ["in the other language"],
    "Button { width: 90; height: 60; text: '中文字' }": ["told in the other language"],
    "Line { width: 60; wrapMode: Text.Wrap; text: 'incomprehensible' }": ["broken over two lines: 'incomprehensible'"],
    "Line { text: 'never told'; spoken: false }": ["nobody hears 'never told'"],
    "Line { text: 'one over' }\nLine { y: 4; x: 4; text: 'the other' }": ["'the other' lie over each other"],
    "Button { width: 60; height: 60; text: 'left' }\nButton { x: 64; width: 60; height: 60; text: 'right' }": [
        "4 px apart, less than 12"
    ],
    "component Knob: Button { property bool chosen: true }\nKnob { width: 60; height: 60; text: 'on' }": [
        "'on' can be chosen, yet is told as"
    ],
    "MouseArea { width: 60; height: 60; Accessible.role: Accessible.Button; Accessible.name: 'for mice' }": [
        "is pressed by the pointer alone"
    ],
    "Flickable { width: 400; height: 60; contentWidth: 900; contentHeight: 200; clip: true\n"
    "Line { y: 300; text: 'out of reach' } }": [
        "scrolls sideways by 500",
        "'out of reach' lies outside what can be scrolled to",
        "is only 60 high",
    ],
    "component BoardCustomer: Item { }\nBoardCustomer { Line { text: 'for the customer' } }": [
        "the customer reads 20 px, less than 38"
    ],
    "Item { }": ["nobody could leave this screen"],
}


@pytest.mark.parametrize("body", SCENES)
def test_what_is_wrong_with_a_screen_as_it_stands_is_told(shown: Shown, body: str) -> None:
    view = shown(LINE + body)
    view.grabWindow()
    told = "\n".join(faults_of(read(view, 1.0, "en")))
    assert [fault for fault in SCENES[body] if fault not in told] == [], told


def test_all_of_a_customers_screen_is_theirs_and_a_fine_display_wants_larger_letters(shown: Shown) -> None:
    view = shown(LINE + "Line { width: 400; text: 'phrase'; font.pixelSize: 40 }")
    scene = read(view, 1.0, "en")
    assert not faults_of(scene, 38, theirs=True, left=False)
    assert faults_of(scene, 57, theirs=True, left=False) == ["the customer reads 40 px, less than 57: 'phrase'"]


PALE = """
component Edged: Button {
    width: 80; height: 60
    property var bare: []
    background: Rectangle {
        color: "#222222"
        Rectangle {
            color: "#ffffff"
            x: parent.parent.bare.includes("left") ? 0 : 2
            y: parent.parent.bare.includes("top") ? 0 : 2
            width: 80 - x - (parent.parent.bare.includes("right") ? 0 : 2)
            height: 60 - y - (parent.parent.bare.includes("foot") ? 0 : 2)
        }
    }
}
Line { text: "good"; color: "#222222" }
Line { y: 30; text: "pale"; color: "#bbbbbb" }
Line { y: 60; property string name: "star"; spoken: false; text: "*"; color: "#dddddd"; font.pixelSize: 60 }
Edged { y: 160; x: 20; text: "whole" }
Edged { y: 160; x: 120; text: "no left"; bare: ["left"] }
Edged { y: 160; x: 220; text: "no top"; bare: ["top"] }
Edged { y: 240; x: 20; text: "no right"; bare: ["right"] }
Edged { y: 240; x: 120; text: "no foot"; bare: ["foot"] }
"""


def test_what_is_wrong_with_the_pixels_is_told(shown: Shown) -> None:
    view = shown(LINE + PALE)
    picture = Picture(view.grabWindow())
    told = "\n".join(picture_faults(read(view, 1.0, "en"), picture))
    for fault in (
        "'pale': its colour has only",
        "'pale': painted with only",
        "icon star: its colour has only",
        "'no left': its left edge",
        "'no top': its top edge",
        "'no right': its right edge",
        "'no foot': its foot edge",
    ):
        assert fault in told, told
    assert "good" not in told and "whole" not in told


RING = """
component Ringed: Button {
    id: one
    width: 80; height: 60; focusPolicy: Qt.StrongFocus
    property color paint: "#222222"
    property int thick: 4
    background: Rectangle {
        color: "#dddddd"; border.width: 2
        Rectangle {
            visible: one.activeFocus; x: -8; y: -8; width: 96; height: 76
            color: "transparent"; border.width: one.thick; border.color: one.paint
        }
    }
}
Ringed { x: 20; y: 20; text: "seen" }
Ringed { x: 20; y: 120; text: "pale"; paint: "#bbbbbb" }
Ringed { x: 20; y: 220; text: "thin"; thick: 2 }
Ringed { x: 20; y: 320; text: "none"; thick: 0 }
Ringed { x: 20; y: 420; text: "half under" }
Rectangle { x: 0; y: 480; width: 400; height: 40; color: "#ffffff" }
Ringed { x: 2; y: 540; text: "at the edge" }
"""


def test_the_ring_of_the_focus_is_measured(shown: Shown) -> None:
    told = "\n".join(keyboard_faults(shown(RING)))
    for fault in (
        "the ring of Ringed 'pale' is 0 px wide",
        "the ring of Ringed 'thin' is 2 px wide",
        "the ring of Ringed 'none' is 0 px wide",
        "the ring of Ringed 'half under' is 0 px wide at its foot",
        "the ring of Ringed 'at the edge' is 0 px wide at its left",
    ):
        assert fault in told, told
    assert "'seen'" not in told, told


UNREACHABLE = """
Button { x: 10; y: 10; width: 80; height: 60; text: "first" }
Button { x: 10; y: 400; width: 80; height: 60; text: "low" }
Button { x: 10; y: 200; width: 80; height: 60; text: "high" }
Button { x: 200; y: 200; width: 80; height: 60; text: "skipped"; focusPolicy: Qt.NoFocus }
Item { x: 10; y: 500; width: 80; height: 60; activeFocusOnTab: true }
Button { x: 200; y: 300; width: 80; height: 60; text: "under" }
Rectangle { x: 190; y: 290; width: 100; height: 80 }
Button { x: 200; y: 20; width: 80; height: 60; text: "right" }
Button { x: 20; y: 20; width: 80; height: 60; text: "left" }
"""


def test_the_walk_of_the_keyboard_finds_faults(shown: Shown) -> None:
    told = "\n".join(keyboard_faults(shown(UNREACHABLE)))
    for fault in (
        "the keyboard does not reach Button 'skipped'",
        "the focus goes back up from Button 'low' to Button 'high'",
        "the focus is lost behind something at Button 'under'",
        "which is no control",
        "the ring of Button 'first' is 0 px wide",
    ):
        assert fault in told, told


SHEET = """
Button { width: 80; height: 60; text: "work" }
TextInput { id: other; y: 90; text: "elsewhere" }
Popup { id: sheet; property string title: "asks"; width: 300; height: 300; visible: true; %s
    contentItem: FocusScope { focus: true; Button { width: 80; height: 60; text: "close"; focus: true } } }
"""


@pytest.mark.parametrize(
    ("how", "faults"),
    [
        ("focus: true", []),
        ("focus: false; closePolicy: Popup.CloseOnEscape", ["does not take the focus", "Escape does not close"]),
        ("focus: true; closePolicy: Popup.NoAutoClose", ["Escape does not close"]),
        ("focus: true; onClosed: other.forceActiveFocus()", ["does not give the focus back"]),
    ],
)
def test_a_sheet_that_keeps_the_keyboard_is_found(shown: Shown, how: str, faults: list[str]) -> None:
    told = sheet_faults(shown(SHEET % how))
    assert len(told) == len(faults) and all(fault in one for fault, one in zip(faults, told, strict=True)), told


def test_what_moves_is_found(shown: Shown) -> None:
    body = "Rectangle { width: 9; height: 9; Behavior on x { enabled: %s; NumberAnimation { duration: 400 } } }"
    for enabled, count in (("true", 1), ("false", 0)):
        view = shown(body % enabled)
        (box,) = view.rootObject().childItems()
        box.setProperty("x", 90)
        assert len(moving(view)) == count
        assert (box.x() == 90) is (count == 0)
        assert isinstance(view, QObject)
