"""The frame around the screens, and snapshots that announce only what changed."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from lobby_app.desktop.shell import Shell
from tests.clock import HandClock


@pytest.fixture
def shell(qapp: QGuiApplication, clock: HandClock) -> Iterator[Shell]:
    shell = Shell(clock.now)
    yield shell
    shell.blockSignals(True)


def test_a_screen_that_comes_to_the_front_puts_away_what_lay_over_it(shell: Shell) -> None:
    shell.open("Display")
    assert shell.get("overlay") == "Display"
    shell.go("Identify")
    assert (shell.get("screen"), shell.get("overlay")) == ("Identify", "")
    shell.open("Cover")
    shell.close()
    assert (shell.get("screen"), shell.get("overlay")) == ("Identify", "")


def test_home_is_the_home_of_the_role(shell: Shell, qtbot: QtBot) -> None:
    shell.home = "Counter"
    with qtbot.waitSignal(shell.wentHome):
        shell.goHome()
    assert shell.get("screen") == "Counter"


@pytest.mark.parametrize(("asked", "got"), [(0.5, 1.0), (1.0, 1.0), (1.5, 1.5), (2.0, 2.0), (9.0, 2.0)])
def test_text_grows_from_one_to_two(shell: Shell, asked: float, got: float) -> None:
    shell.setScale(asked)
    assert shell.get("scale") == got


@pytest.mark.parametrize(("asked", "got"), [(-1, 0), (0, 0), (2, 2), (4, 4), (11, 4)])
def test_the_volume_has_five_steps(shell: Shell, asked: int, got: int) -> None:
    shell.setVolume(asked)
    assert shell.get("volume") == got


def test_another_language_is_announced_once_and_an_unknown_one_is_not_taken(shell: Shell) -> None:
    announced: list[str] = []
    shell.retranslate.connect(lambda: announced.append(shell.get("language")))
    for language in ("en", "en", "fr", "zh"):
        shell.setLanguage(language)
    assert announced == ["en", "zh"]


def test_the_same_word_twice_is_two_toasts(shell: Shell) -> None:
    seen: list[object] = []
    shell.toastChanged.connect(lambda: seen.append(shell.get("toast").get("code")))
    shell.say("saved", undo=True)
    shell.say("saved")
    shell.dismissToast()
    assert seen == ["saved", "saved", None]


def test_a_banner_goes_when_what_it_says_is_over_and_another_one_stays(shell: Shell) -> None:
    shell.warn("no_answer", window="3")
    shell.unwarn("disk_full")
    assert shell.get("message") == {"code": "no_answer", "window": "3"}
    shell.unwarn("no_answer")
    assert shell.get("message") == {}


def test_the_banners_button_tells_which_banner_it_was(shell: Shell, qtbot: QtBot) -> None:
    shell.warn("choose_need")
    with qtbot.waitSignal(shell.acted) as acted:
        shell.act()
    assert acted.args == ["choose_need"] and shell.get("message") == {}


def test_the_clock_is_announced_each_minute_and_not_each_second(shell: Shell, clock: HandClock) -> None:
    announced: list[str] = []
    shell.clockChanged.connect(lambda: announced.append(shell.get("clock")))
    for seconds in (20, 20, 20, 20):
        clock.move(seconds=seconds)
        shell.tick()
    assert announced == ["09:01"]


def test_values_are_swapped_before_any_of_them_is_announced(shell: Shell) -> None:
    """A screen that reacts to one change already finds the others: no moment with half of them."""
    found: list[tuple[bool, float]] = []
    shell.contrastChanged.connect(lambda: found.append((shell.get("contrast"), shell.get("scale"))))
    shell.put(contrast=True, scale=2.0)
    shell.put(contrast=True, scale=2.0)
    assert found == [(True, 2.0)]
