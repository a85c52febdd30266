"""Arrow keys lead through what stands side by side and one above the other, and leave the rest to scrolling."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from .hands import Stage

UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right

GRID = """Item {
    HeaderBar { id: head; width: parent.width; title: "8" }
    Scroller {
        y: 120; width: 800; height: 300
        GridLayout {
            columns: 3
            Layout.fillWidth: true
            Repeater {
                model: ["a", "b", "c", "d", "e", "f", "g"]
                Tile { required property string modelData; text: modelData; Layout.fillWidth: true
                    enabled: modelData !== "e"; visible: modelData !== "f" || true }
            }
        }
        Item { implicitHeight: 600 }
    }
    PlainButton { y: 460; text: "bar" }
}"""
CHIPS = """Flow {
    spacing: 12
    Repeater {
        model: ["one", "two", "three", "four", "five", "six"]
        Chip { required property string modelData; text: modelData; width: 190 }
    }
}"""
SHEET = """Item {
    PlainButton { text: "ask"; focus: true; onTapped: sheet.open() }
    Sheet { id: sheet; title: "Which?"; choices: ["1", "2", "3"].map(one => ({ key: one, text: one })) }
}"""


def led(stage: Stage, start: str, *keys: Qt.Key) -> list[str]:
    """The names of what has the focus after each key."""
    stage.named(start).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    names = []
    for key in keys:
        stage.key(key)
        names.append(stage.focused())
    return names


@pytest.mark.parametrize(
    ("start", "keys", "names"),
    [
        ("a", [RIGHT, RIGHT, DOWN, LEFT], ["b", "c", "f", "d"]),
        ("d", [UP, UP], ["a", "a"]),
        ("b", [DOWN], ["b"]),
        ("d", [DOWN, RIGHT], ["g", "g"]),
        ("Display", [RIGHT, LEFT], ["Emergency", "Display"]),
        ("bar", [UP], ["g"]),
    ],
)
def test_a_grid_is_gone_through_in_all_four_directions(
    stage: Stage, start: str, keys: list[Qt.Key], names: list[str]
) -> None:
    stage.show(GRID, 800, 600)
    assert led(stage, start, *keys) == names
    assert stage.named(names[-1]).property("ringed")


def test_below_the_last_row_the_key_scrolls(stage: Stage) -> None:
    root = stage.show(GRID, 800, 600)
    scroller = next(one for one in root.childItems() if one.inherits("QQuickFlickable"))
    before = scroller.property("contentY")
    led(stage, "g", DOWN)
    assert scroller.property("contentY") > before
    assert stage.focused() == "g"


def test_chips_wrap_and_the_keys_follow(stage: Stage) -> None:
    stage.show(CHIPS, 620, 400)
    assert led(stage, "one", RIGHT, RIGHT, RIGHT) == ["two", "three", "three"]
    assert led(stage, "two", DOWN, UP) == ["five", "two"]


def test_what_is_turned_round_is_led_as_its_reader_sees_it(stage: Stage) -> None:
    root = stage.show(CHIPS, 620, 400)
    root.setRotation(180)
    assert led(stage, "one", RIGHT) == ["two"]


def test_the_choices_of_a_sheet(stage: Stage) -> None:
    stage.show(SHEET, 800, 600)
    stage.key(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: stage.focused() == "1")
    assert led(stage, "1", DOWN, DOWN, DOWN, UP) == ["2", "3", "3", "2"]
    stage.key(Qt.Key.Key_Escape)
    stage.qtbot.waitUntil(lambda: stage.focused() == "ask")


def test_a_key_that_is_let_go_elsewhere_is_forgotten(stage: Stage) -> None:
    """The ring goes when the finger comes back, also to a control that Tab has left."""
    stage.show(CHIPS, 620, 400)
    led(stage, "one", Qt.Key.Key_Tab)
    one: QQuickItem = stage.named("one")
    stage.touch(one)
    assert not one.property("ringed")
