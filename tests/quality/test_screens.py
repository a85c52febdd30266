"""Every screen and state of the tour, as a screen reader finds it and as a finger needs it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView
from PySide6.QtWidgets import QApplication

from lobby_app.desktop.tour import Album, take_tour
from tests.quality.screen_findings import findings

VARIANTS = [
    ((1920, 1080), "zh", 1.0, "light"),
    ((1080, 1920), "en", 1.0, "contrast"),
    ((1920, 1080), "en", 2.0, "light"),
    ((1080, 1920), "zh", 2.0, "light"),
    ((1280, 720), "zh", 1.5, "contrast"),
]


@pytest.fixture(autouse=True)
def screen_reader(qapp: QApplication) -> Iterator[None]:
    """As if a screen reader ran, and only here: Qt says less of secret fields while one runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Inspection(Album):
    """Looks for faults in place of taking pictures."""

    def __init__(self, out: Path, size: tuple[int, int], language: str, scale: float, theme: str) -> None:
        super().__init__(out, size, language, scale, theme)
        self.faults: list[str] = []

    def look(self, name: str) -> None:
        assert self.stage is not None
        self.faults += [f"{name}: {fault}" for fault in findings(self.stage.window, self.scale)]


@pytest.mark.parametrize(("size", "language", "scale", "theme"), VARIANTS, ids=str)
def test_every_screen_is_named_reachable_and_whole(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int], language: str, scale: float, theme: str
) -> None:
    inspection = Inspection(tmp_path, size, language, scale, theme)
    missing = take_tour(inspection)
    assert not missing
    assert len(inspection.pictures) >= 30
    assert not inspection.faults, "\n".join(inspection.faults)


def test_the_look_for_faults_finds_them(qapp: QApplication) -> None:
    """A gate that cannot fail is no gate."""
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(
        b"""
        import QtQuick
        import QtQuick.Controls.Basic
        Item {
            width: 400; height: 300
            Button { width: 30; height: 30 }
            Text { width: 40; text: "far too long for its place"; elide: Text.ElideRight }
            Text { y: 50; width: 40; text: "far too long for its place" }
            Text { x: 380; y: 90; text: "leaves the window" }
        }""",
        QUrl(),
    )
    root = component.create()
    view.setContent(QUrl(), component, root)
    view.show()
    told = "\n".join(findings(view, 1.0))
    for word in ("has no name", "smaller than 44", "text is cut", "wider", "leaves the window"):
        assert word in told
    view.close()
