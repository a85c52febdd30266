"""A button answers finger, mouse, keyboard and screen reader, once each, and forgives a trembling hand."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from .hands import Stage, press_by_reader

ONE = """Item {
    id: root
    property int taps: 0
    %s { id: button; text: "go"; focus: true; width: 400; onTapped: root.taps++ }
}"""
KINDS = ["PrimaryButton", "PlainButton", "EmphasisButton", "RedButton", "CardButton", "HeaderButton", "EmergencyButton"]
KINDS += [
    "Tile",
    "Chip",
    "CheckCard",
    "CaseCard",
    "ListButton",
    "ListRow",
    "StepRow",
    "StepButton",
    "AnswerButton",
    "ReplyCard",
    "DeedRow",
]

# A screen changes under the finger: the second tap of a double tap meets another button at the same place.
CHANGE = """Item {
    id: root
    property int first: 0
    property int second: 0
    PrimaryButton { text: "start"; width: 400; visible: root.first === 0; onTapped: root.first++ }
    PrimaryButton { text: "done"; width: 400; visible: root.first > 0; onTapped: root.second++ }
}"""


def button_of(stage: Stage) -> QQuickItem:
    (button,) = stage.controls()
    return button


def by_space(stage: Stage, item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Space)


def by_return(stage: Stage, item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Return)


def by_enter(stage: Stage, item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Enter)


def by_reader(stage: Stage, item: QQuickItem) -> None:
    press_by_reader(item)


WAYS: list[Callable[[Stage, QQuickItem], None]] = [Stage.touch, Stage.click, by_space, by_return, by_enter, by_reader]


@pytest.mark.parametrize("kind", KINDS)
def test_every_way_of_pressing_counts_once(stage: Stage, kind: str) -> None:
    root = stage.show(ONE % kind, 800, 600)
    for count, way in enumerate(WAYS, start=1):
        way(stage, button_of(stage))
        assert root.property("taps") == count, way.__name__


@pytest.mark.parametrize("way", [Stage.touch, Stage.click, by_return], ids=["finger", "mouse", "keyboard"])
def test_an_accidental_double_tap_counts_once_and_a_later_one_again(
    stage: Stage, way: Callable[[Stage, QQuickItem], None]
) -> None:
    root = stage.show(ONE % "PrimaryButton", 800, 600, guardMs=200)
    way(stage, button_of(stage))
    way(stage, button_of(stage))
    assert root.property("taps") == 1
    stage.qtbot.waitUntil(lambda: not stage.theme.property("tapRecent"))

    def pressed_again() -> bool:
        way(stage, button_of(stage))
        return bool(root.property("taps") == 2)

    stage.qtbot.waitUntil(pressed_again)


def test_the_second_tap_does_not_reach_the_next_screen(stage: Stage) -> None:
    root = stage.show(CHANGE, 800, 600, guardMs=200)
    stage.touch(stage.named("start"))
    stage.touch(stage.named("done"))
    assert (root.property("first"), root.property("second")) == (1, 0)

    def reached() -> bool:
        stage.touch(stage.named("done"))
        return bool(root.property("second") == 1)

    stage.qtbot.waitUntil(reached)


def test_a_button_without_guard_counts_every_tap(stage: Stage) -> None:
    root = stage.show((ONE % "PlainButton").replace("focus: true", "guard: false"), 800, 600, guardMs=200)
    stage.touch(button_of(stage))
    stage.touch(button_of(stage))
    assert root.property("taps") == 2


def test_a_button_that_is_off_does_nothing(stage: Stage) -> None:
    root = stage.show((ONE % "PrimaryButton").replace("focus: true", "enabled: false"), 800, 600)
    stage.touch(button_of(stage))
    stage.click(button_of(stage))
    assert root.property("taps") == 0


def test_the_focus_shows_for_the_keyboard_and_not_for_the_finger(stage: Stage) -> None:
    stage.show(ONE % "PlainButton", 800, 600)
    button = button_of(stage)
    stage.touch(button)
    assert not button.property("ringed")
    stage.key(Qt.Key.Key_Tab)
    by_space(stage, button)
    assert button.property("ringed")


def test_the_face_drops_while_pressed(stage: Stage) -> None:
    stage.show(ONE % "PlainButton", 800, 600)
    button = button_of(stage)
    height = button.height()
    button.setProperty("down", True)
    assert button.property("drop") == 2
    assert button.height() == height
