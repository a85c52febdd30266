"""The customer's display shows a talk to the customer who wrote it and to nobody else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickWindow

from lobby_app import places
from lobby_app.casework import BOARD_TASK
from tests.journeys.hand import Hand
from tests.journeys.lobby import Lobby

WELCOME = "请问需要帮忙吗？"
SAID = "UMBRELLAQZXW"


class TwoDisplays:
    """A desk, and the customer's display beside it, as a second hand that only looks."""

    def __init__(self, lobby: Lobby) -> None:
        self.lobby = lobby
        self.models = lobby.opened.models
        self.board = self.models.board
        file = places.ui_folder() / "CustomerWindow.qml"
        component = QQmlComponent(lobby.opened.stage.engine, QUrl.fromLocalFile(str(file)))
        self._component = component  # the window lives no longer than what made it
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        window.resize(1080, 1920)
        window.show()
        self.window = window
        self.eye = Hand(window)

    def close(self) -> None:
        self.window.close()
        shiboken6.delete(self._component)

    def begin(self, category: str) -> str:
        """A case with somebody who is in front from now on; its id."""
        assert self.models.identify is not None and self.models.desk is not None
        self.models.identify.newWith(category)
        self.models.identify.begin()
        return self.models.desk.in_hand()

    def written(self) -> None:
        """Staff say something on the board in front, and the customer's display shows it."""
        self.board.say("staff", SAID)
        self.eye.see(SAID)

    def shows_nothing_of_it(self) -> bool:
        self.eye.see(WELCOME)
        return not self.eye.says(SAID)


@pytest.fixture
def two(qapp: QGuiApplication, tmp_path: Path) -> Iterator[TwoDisplays]:
    with Lobby(tmp_path) as lobby:
        lobby.sign_on()
        both = TwoDisplays(lobby)
        yield both
        both.close()


def test_a_task_of_somebody_who_has_gone_does_not_show_their_talk_to_the_next(two: TwoDisplays) -> None:
    desk, cases = two.models.desk, two.models.cases
    assert desk is not None and cases is not None
    first = two.begin("hearing")
    two.board.open()
    two.written()
    two.models.shell.close()
    two.models.shell.go("Ending")
    cases.end("done", "satisfied", False)
    two.begin("elderly")
    desk.completeTask(f"{first}/{BOARD_TASK}")
    assert (two.models.shell.get("overlay"), two.board.get("view")["case"]) == ("Board", first)
    two.lobby.hand.see(SAID)
    assert two.shows_nothing_of_it()


def test_the_display_shows_no_talk_while_its_writer_is_not_in_front(two: TwoDisplays) -> None:
    case = two.begin("hearing")
    two.board.open()
    two.written()
    two.models.post.bring_to_front(None)
    assert two.shows_nothing_of_it()
    two.models.post.bring_to_front(two.models.post.station.branch.cases[case])
    two.eye.see(SAID)


def test_a_talk_without_a_case_is_its_writers_until_the_board_is_put_away(two: TwoDisplays) -> None:
    two.board.openFree()
    two.written()
    two.models.shell.close()
    two.board.openFree()
    two.lobby.hand.see(SAID)
    assert two.shows_nothing_of_it(), "somebody else may stand there by now"
    two.lobby.hand.touch("It is this customer's")
    two.eye.see(SAID)
    two.models.shell.close()
    two.board.openFree()
    two.board.wipe()
    two.board.say("staff", "for the next one")
    two.eye.see("for the next one")


def test_please_write_at_home_leads_to_no_case_that_staff_only_left(two: TwoDisplays) -> None:
    two.begin("hearing")
    two.board.open()
    two.written()
    two.models.shell.goHome()
    two.models.customer.show("greet.ask_help")
    two.models.customer.answered("write")
    assert (two.models.shell.get("overlay"), two.board.get("view")["case"]) == ("Board", "")
    two.eye.see("请您写在这里")
    assert not two.eye.says(SAID)
