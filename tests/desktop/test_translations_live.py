"""The words of the interface under a running station."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from lobby_app import places
from lobby_app.desktop.engine import Translations
from lobby_app.desktop.shell import Shell
from tests.clock import HandClock


def test_an_upgrade_may_write_the_words_anew_while_a_station_runs(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: HandClock
) -> None:
    shutil.copytree(places.resources_folder() / "translations", tmp_path / "translations")
    monkeypatch.setattr(places, "resources_folder", lambda: tmp_path)
    translations = Translations(QQmlApplicationEngine(), Shell(clock.now))
    said = QCoreApplication.translate("MindItem", "Must do")
    assert said == "必须做到"
    for file in (tmp_path / "translations").glob("*.qm"):
        # As an installer does it: the same file, first empty, then something else.
        file.write_bytes(b"")
        file.write_bytes(b"\0" * 4096)
    assert QCoreApplication.translate("MindItem", "Must do") == said
    translations.remove()
