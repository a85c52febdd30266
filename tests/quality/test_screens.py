"""Every screen and state of the tour, as the eye sees it, a finger needs it, a keyboard and a screen reader find it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lobby_app.desktop.tour import Album, complete, take_tour

from .keyboard_findings import keyboard_faults
from .picture_findings import Picture, picture_faults
from .scene import read
from .screen_findings import faults_of

Variant = tuple[tuple[int, int], str, float, str]
TOLD_IN: Variant = ((1920, 1080), "zh", 1.0, "light")
"""The story is told in this one."""
TURNS: list[list[Variant]] = [
    [
        ((1920, 1080), "en", 2.0, "light"),
        ((720, 1280), "en", 1.0, "contrast"),
        ((1080, 1920), "zh", 2.0, "contrast"),
        TOLD_IN,
    ],
    [
        ((1080, 1920), "en", 1.0, "light"),
        ((1280, 720), "en", 1.5, "contrast"),
        ((1280, 720), "zh", 1.0, "contrast"),
        ((3840, 2160), "zh", 2.0, "light"),
    ],
]
"""Switched live at every state, one turn after the other: each has both languages, both themes, both ways up, small and
large text. In an order that changes little at a time: a change of the language costs most."""
WALKED = TURNS[1][0], TOLD_IN
"""Also gone through with the keyboard: upright and wide."""
CUSTOMER = ("Show",)


@pytest.fixture(autouse=True)
def screen_reader(qapp: QApplication) -> Iterator[None]:
    """As if a screen reader ran, and only here: Qt says less of secret fields while one runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Inspection(Album):
    """Looks for faults in place of taking pictures: at each state in the variants of its turn."""

    def __init__(self, out: Path) -> None:
        super().__init__(out, *TOLD_IN)
        self.faults: list[str] = []

    def look(self, name: str) -> None:
        for variant in TURNS[len(self.pictures) % len(TURNS)]:
            self.turn(variant)
            self.faults += [f"{name} {variant}: {fault}" for fault in self.inspect(variant)]
        self.turn(TOLD_IN)

    def turn(self, variant: Variant) -> None:
        """Change size, language, text size and theme of the window in front, as somebody would under Display."""
        assert self.stage is not None and self.models is not None
        size, language, scale, theme = variant
        self.models.shell.setLanguage(language)
        self.stage.window.resize(*size)
        self.models.shell.put(scale=scale, contrast=theme == "contrast")
        # A list lays out its rows while it paints: the second painting shows them at rest.
        for _ in range(2):
            QCoreApplication.processEvents()
            QCoreApplication.processEvents()
            complete(self.stage.window)
            self.stage.window.grabWindow()

    def inspect(self, variant: Variant) -> list[str]:
        assert self.stage is not None and self.models is not None
        window = self.stage.window
        picture = Picture(window.grabWindow())
        scene = read(window, variant[2], variant[1])
        customer = 38 if self.models.shell.get("overlay") in CUSTOMER else 0
        faults = faults_of(scene, customer) + picture_faults(scene, picture)
        if variant in WALKED:
            faults += keyboard_faults(window, scene)
        return faults


def test_every_screen_is_named_reachable_and_whole(qapp: QApplication, tmp_path: Path) -> None:
    inspection = Inspection(tmp_path)
    missing = take_tour(inspection)
    assert not missing
    assert len(inspection.pictures) >= 30
    assert not inspection.faults, f"{len(inspection.faults)} faults\n" + "\n".join(inspection.faults)


FAULTY = """
import QtQuick
import QtQuick.Controls.Basic
Item {
    width: 400; height: 640
    component Line: Text { property int size: 20; property bool spoken: true; font.pixelSize: 20 }
    component Knob: Button { property bool chosen: false; background: Rectangle { color: "#222222" } }
    Button { width: 30; height: 30 }
    Line { width: 40; text: "far too long for its place"; elide: Text.ElideRight }
    Line { y: 50; width: 40; text: "far too long for its place" }
    Line { x: 380; y: 90; text: "leaves the window" }
    Line { y: 120; text: "pale"; color: "#bbbbbb" }
    Line { y: 150; text: "中文字" }
    Line { y: 180; width: 60; wrapMode: Text.Wrap; text: "incomprehensible" }
    Line { y: 240; text: "never told"; spoken: false }
    Line { y: 270; text: "one over" }
    Line { y: 274; x: 4; text: "the other" }
    Knob { y: 310; width: 60; height: 60; text: "left" }
    Knob { y: 310; x: 64; width: 60; height: 60; text: "right"; chosen: true }
    Button { y: 310; x: 200; width: 60; height: 60; text: "lost"; background: Rectangle { color: "#fafafa" } }
    Flickable {
        y: 400; width: 400; height: 60; contentWidth: 900; contentHeight: 200; clip: true
        Line { y: 300; text: "out of reach" }
    }
}"""
TOLD = (
    "Button '' has no name",
    "smaller than 44",
    "text is cut",
    "wider (",
    "leaves the window",
    "'pale': its colour has only",
    "'pale': painted with only",
    "in the other language",
    "word is broken over two lines: 'incomprehensible'",
    "nobody hears 'never told'",
    "'one over' and Line 'the other' lie over each other",
    "4 px apart, less than 12",
    "'right' can be chosen, yet is told as",
    "'lost': its left edge has only",
    "scrolls sideways by 500",
    "'out of reach' lies outside what can be scrolled to",
    "is only 60 high",
    "the customer reads 20 px, less than 38",
)
"""One fault each of the screen above."""


def test_the_look_for_faults_finds_them(qapp: QApplication) -> None:
    """A gate that cannot fail is no gate."""
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(FAULTY.encode(), QUrl())
    root = component.create()
    view.setContent(QUrl(), component, root)
    view.show()
    picture = Picture(view.grabWindow())
    scene = read(view, 1.0, "en")
    told = "\n".join(faults_of(scene, customer=38) + picture_faults(scene, picture))
    assert [fault for fault in TOLD if fault not in told] == [], told
    view.close()


UNREACHABLE = """
import QtQuick
import QtQuick.Controls.Basic
Item {
    width: 400; height: 640
    Button { x: 10; y: 10; width: 80; height: 60; text: "first" }
    Button { x: 10; y: 400; width: 80; height: 60; text: "low" }
    Button { x: 10; y: 200; width: 80; height: 60; text: "high" }
    Button { x: 200; y: 200; width: 80; height: 60; text: "skipped"; focusPolicy: Qt.NoFocus }
    Item { x: 10; y: 500; width: 80; height: 60; activeFocusOnTab: true }
    Button { x: 200; y: 300; width: 80; height: 60; text: "under" }
    Rectangle { x: 190; y: 290; width: 100; height: 80 }
}"""


def test_the_walk_of_the_keyboard_finds_faults(qapp: QApplication, qtbot: QtBot) -> None:
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(UNREACHABLE.encode(), QUrl())
    view.setContent(QUrl(), component, component.create())
    view.show()
    view.requestActivate()
    qtbot.waitUntil(view.isActive)
    told = "\n".join(keyboard_faults(view, read(view, 1.0, "en")))
    for fault in (
        "the keyboard does not reach Button 'skipped'",
        "the focus goes back up from Button 'low' to Button 'high'",
        "the focus is lost behind something at Button 'under'",
        "no ring shows that Button 'first'",
        "which is no control",
    ):
        assert fault in told, told
    view.close()
