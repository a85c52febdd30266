"""A call must be seen from across the room, also where nothing may be heard, and whatever else fills the screen."""

import itertools
import math
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from lobby_app.casework.commands import CallWindow, OpenCase, SignOn
from lobby_app.desktop.app import make_station
from lobby_app.journal import Journal
from lobby_app.sync import carry
from lobby_app.wiring import Wiring
from tests.journeys.lobby import SETTINGS, Lobby

FLASHES_PER_S = 3
"""WCAG 2.3.1: nothing may flash more often; a flash is a pair of opposing changes of 0.1 and more in luminance."""


@pytest.fixture
def data(qapp: QGuiApplication, tmp_path: Path) -> Path:
    """A branch whose window knows the desk."""
    text = SETTINGS.format(language="en").replace("motion = false", "motion = true")
    (tmp_path / "settings.toml").write_text(text + "[window]\ncall_sound = 0\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def window(data: Path) -> Iterator[Lobby]:
    call_from_the_desk(data)
    with Lobby(data, "window-1", "en") as lobby:
        yield lobby


def call_from_the_desk(data: Path) -> None:
    wiring = Wiring(data)
    folders = {name: wiring.station_folder(name) for name in ("desk", "window-1")}
    opened = {name: Journal.open(folder, name, wiring.clock()) for name, folder in folders.items()}
    with opened["desk"] as desk, opened["window-1"] as counter:
        station = make_station("desk", desk, wiring, wiring.settings)
        station.start()
        case = OpenCase(categories=("hearing",))
        for command in (SignOn("L01"), case, CallWindow(case.case, "1")):
            station.do(command)
        carry(desk, counter)


def frame(lobby: Lobby) -> QObject:
    found = lobby.opened.stage.window.findChild(QObject, "call-border")
    assert found is not None
    return found


def luminance(color: QColor) -> float:
    """Relative luminance, 0 to 1."""

    def linear(part: float) -> float:
        return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def at_the_edge(lobby: Lobby) -> list[QColor]:
    """The colour of the window's border in the middle of each side, as it is drawn."""
    picture = lobby.opened.stage.window.grabWindow()
    wide, high = picture.width(), picture.height()
    places = [(wide // 2, 4), (wide // 2, high - 5), (4, high // 2), (wide - 5, high // 2)]
    return [picture.pixelColor(x, y) for x, y in places]


def test_a_silent_call_moves_the_whole_border_slowly_and_never_flashes(window: Lobby, qtbot: QtBot) -> None:
    border = frame(window)
    assert border.property("on") is True
    period, tick = float(border.property("periodMs")), float(border.property("tickMs"))
    seen = []
    for number in range(33):
        border.setProperty("phase", number / 32)
        colours = at_the_edge(window)
        assert len({colour.name() for colour in colours}) == 1, "all four sides are one"
        seen.append(luminance(colours[0]))
    # One dark and one bright end a period: two opposing changes, one flash at most, each 8 s.
    turns = sum(1 for a, b, c in zip(seen, seen[1:], seen[2:], strict=False) if (b - a) * (c - b) < 0)
    assert max(seen) - min(seen) > 0.2, "it can be seen"
    assert turns <= 1 and 1000 / period < FLASHES_PER_S / 10
    steps = period / tick
    largest = max(abs(a - b) for a, b in itertools.pairwise(seen)) * 32 / steps
    assert largest < 0.05, "steady: no step that could be seen as a jump"
    border.setProperty("phase", 0.25)
    qtbot.waitUntil(lambda: not math.isclose(float(border.property("phase")), 0.25), timeout=5000)
    assert float(border.property("phase")) == pytest.approx(0.25 + tick / period, abs=4 * tick / period)


def test_with_motion_off_the_border_stands_still(window: Lobby) -> None:
    window.opened.models.shell.setMotion(False)
    border = frame(window)
    border.setProperty("phase", 0.5)
    assert {colour.name() for colour in at_the_edge(window)} == {"#f7bc42"}


def test_the_call_is_there_before_sign_on_and_over_whatever_is_open(window: Lobby) -> None:
    window.hand.see("The desk calls this window")
    window.hand.see("Please sign on, then answer.")
    window.hand.touch("T01")
    window.hand.see("Please open the priority window")
    shell = window.opened.models.shell
    for overlay in ("Cover", "PhraseBook", "Display"):
        shell.open(overlay)
        window.hand.see("The desk calls this window")
    # What a customer looks at is not covered; the border goes round it.
    window.opened.models.customer.show("tell_others.thanks")
    assert not window.hand.offers("Look and answer")
    assert {colour.name() for colour in at_the_edge(window)} != {"#ffffff"}
    shell.open("PhraseBook")
    window.hand.touch("Look and answer")
    window.hand.see("Please open the priority window")
    window.hand.touch("Accept and pause calling")
    assert frame(window).property("on") is False
    assert shell.get("ringing") == {}


def test_where_a_call_is_heard_the_border_stays_quiet(data: Path) -> None:
    settings = data / "settings.toml"
    settings.write_text(settings.read_text().replace("call_sound = 0", "call_sound = 2"), encoding="utf-8")
    call_from_the_desk(data)
    with Lobby(data, "window-1", "en") as lobby:
        lobby.opened.models.shell.put(sound="ready")
        assert frame(lobby).property("on") is False
        # Nothing can be heard on this machine after all.
        lobby.opened.models.shell.put(sound="no_sound_card")
        assert frame(lobby).property("on") is True
