"""Where motion is off everything is where it belongs at once; nothing moves that would not stand still then."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from lobby_app import places
from tests.journeys.lobby import Lobby

ANIMATED = re.compile(r"\w*(?:Animation|Animator|Behavior|Transition)\b[^\n]*\{")


@pytest.fixture
def walking(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Lobby]:
    """A desk with a customer's walk in front."""
    with Lobby(tmp_path) as lobby:
        lobby.sign_on()
        lobby.hand.touch(lobby.guide.categories["mobility"].name)
        lobby.hand.touch("Help is welcome, start")
        lobby.hand.see(lobby.guide.steps["greet"].title)
        yield lobby


def slab_of(lobby: Lobby) -> QQuickItem:
    """The honey slab that slides to the step of now."""

    def found() -> list[QQuickItem]:
        rectangles = (one for one in lobby.hand.items() if one.inherits("QQuickRectangle"))
        return [one for one in rectangles if one.property("row") is not None]

    lobby.hand.until(found)
    return found()[0]


@pytest.mark.parametrize("motion", [False, True])
def test_a_step_done_moves_the_slab(walking: Lobby, motion: bool) -> None:
    shell, desk = walking.opened.models.shell, walking.opened.models.desk
    assert desk is not None
    shell.setMotion(motion)
    slab = slab_of(walking)
    desk.doneStep()
    # At once, before any event or frame: with motion on it is still on its way.
    row = slab.property("row")
    assert (slab.y() == row.y()) is not motion
    walking.hand.until(lambda: slab.y() == slab.property("row").y())


@pytest.mark.parametrize("motion", [False, True])
def test_a_pressed_button_drops(walking: Lobby, motion: bool) -> None:
    walking.opened.models.shell.setMotion(motion)
    buttons = (one for one in walking.hand.items() if one.inherits("QQuickAbstractButton"))
    button = next(one for one in buttons if one.property("sinkDepth"))
    button.setProperty("down", True)
    assert (button.property("drop") == button.property("sinkDepth")) is not motion


def test_everything_that_moves_asks_whether_it_may() -> None:
    found = 0
    for file in places.ui_folder().rglob("*.qml"):
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            if not ANIMATED.match(line.strip()):
                continue
            found += 1
            near = "\n".join(lines[max(0, number - 3) : number + 3])
            assert "Theme.motion" in near or "Theme.pressMs" in near or "Theme.slideMs" in near, f"{file}:{number + 1}"
    assert found >= 4
