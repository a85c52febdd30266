"""Closing a station: nothing of it goes on, however early it is closed."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from lobby_app.desktop.shell import Shell
from tests.journeys.lobby import Lobby


def test_a_station_closed_at_its_first_frame_starts_nothing_any_more(qapp: QGuiApplication, tmp_path: Path) -> None:
    for _ in range(3):
        lobby = Lobby(tmp_path)
        lobby.close()  # looks for threads that go on
        for _ in range(5):
            QCoreApplication.processEvents()
        assert Shell.instance is None


def test_the_next_start_finds_the_journal_free(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path) as lobby:
        lobby.sign_on()
    with Lobby(tmp_path) as again:
        assert again.kinds()[:2] == ["station_opened", "signed_on"]
