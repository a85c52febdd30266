"""A call is heard at the window: by a real voice thread and a small player of the branch's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from lobby_app.casework.commands import AcceptCall, CallWindow, StartServing, WithdrawCall
from lobby_app.desktop.bell import Bell
from lobby_app.desktop.counter import Counter
from lobby_app.devices.speech import Speech
from lobby_app.devices.wav import read_sound
from lobby_app.guide import load
from lobby_app.places import guide_folder
from lobby_app.settings import SettingsError, load_settings
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock
from tests.devices.hands import alive, loudness

from .counter_hands import Branch

PATIENCE_MS = 10_000
SOON_S = 0.4
"""How soon the bell of these tests rings again."""


class Ears(QObject):
    """Brings what the voice tells to the thread of the screen, as a station does."""

    began = Signal(str)
    over = Signal(str)


class Window:
    """A window with its bell, and the folder in which its player leaves what it played."""

    def __init__(self, branch: Branch, folder: Path, step: int, lasts: bool = False) -> None:
        self.branch = branch
        self.heard = folder / "heard"
        self.heard.mkdir()
        self.cache = folder / "cache"
        player = folder / "player"
        rest = "exec sleep 600" if lasts else ""
        player.write_text(
            f"#!/bin/sh\ncp \"$1\" '{self.heard}/.part'\n"
            f"mv '{self.heard}/.part' '{self.heard}'/$(printf %03d $(ls '{self.heard}' | wc -l)).wav\n{rest}\n"
        )
        player.chmod(0o755)
        self.ears = Ears()
        self.speech = Speech(
            folder / "spoken",
            player_command=[str(player)],
            volume=0,
            on_started=self.ears.began.emit,
            on_finished=lambda code, _complete: self.ears.over.emit(code),
            on_failed=lambda code, _why: self.ears.over.emit(code),
        )
        Counter.instance = counter = Counter(branch.post, "3", (10, 20, 30))
        self.bell = Bell(branch.post, counter, self.speech, self.cache, step, again_s=SOON_S)
        self.ears.began.connect(self.bell.began)
        self.ears.over.connect(self.bell.over)

    def rings(self) -> list[Path]:
        return sorted(self.heard.glob("*.wav"))

    def close(self) -> None:
        self.bell.silence()
        self.speech.close()
        Counter.instance = None


@pytest.fixture
def branch(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Branch]:
    office = BranchOffice(tmp_path / "branch", load(guide_folder()), HandClock())
    branch = Branch(office, "window-3", "T01")
    yield branch
    branch.close()
    office.close()


@pytest.fixture
def window(branch: Branch, tmp_path: Path) -> Iterator[Window]:
    window = Window(branch, tmp_path, step=4)
    yield window
    window.close()


def call(branch: Branch) -> str:
    case = opened(branch.desk, "mobility")
    command = CallWindow(case.id, "3", case.categories)
    done(branch.desk, command)
    branch.meet()
    return command.call


def test_a_call_rings_again_and_again_until_it_is_answered(window: Window, branch: Branch, qtbot: QtBot) -> None:
    called = call(branch)
    qtbot.waitUntil(lambda: len(window.rings()) >= 3, timeout=PATIENCE_MS)
    assert branch.post.do(AcceptCall(called))
    # What was on its way may still be heard; then nothing follows any more.
    qtbot.waitUntil(lambda: window.speech.player_pid is None, timeout=PATIENCE_MS)
    heard = len(window.rings())
    qtbot.wait(round(SOON_S * 2500))
    assert len(window.rings()) == heard


def test_a_call_that_is_taken_back_falls_silent(window: Window, branch: Branch, qtbot: QtBot) -> None:
    called = call(branch)
    qtbot.waitUntil(lambda: bool(window.rings()), timeout=PATIENCE_MS)
    done(branch.desk, WithdrawCall(called))
    branch.meet()
    assert window.bell.unanswered() == set()
    qtbot.waitUntil(lambda: window.speech.player_pid is None, timeout=PATIENCE_MS)


def test_the_answer_ends_the_sound_itself(branch: Branch, tmp_path: Path, qtbot: QtBot) -> None:
    window = Window(branch, tmp_path, step=3, lasts=True)
    called = call(branch)
    qtbot.waitUntil(lambda: window.speech.player_pid is not None and bool(window.rings()), timeout=PATIENCE_MS)
    player = window.speech.player_pid
    assert player is not None
    assert branch.post.do(AcceptCall(called))
    qtbot.waitUntil(lambda: not alive(player), timeout=PATIENCE_MS)
    window.close()


def test_beside_a_customer_it_is_never_louder_than_step_2(window: Window, branch: Branch, qtbot: QtBot) -> None:
    first = call(branch)
    qtbot.waitUntil(lambda: bool(window.rings()), timeout=PATIENCE_MS)
    free = loudness(read_sound(window.rings()[0]))
    assert branch.post.do(StartServing(first))
    before = len(window.rings())
    call(branch)
    qtbot.waitUntil(lambda: len(window.rings()) > before, timeout=PATIENCE_MS)
    beside = loudness(read_sound(window.rings()[-1]))
    assert beside == pytest.approx(free * 0.32, rel=0.02)


def test_what_is_said_to_a_customer_is_heard_out_first(window: Window, branch: Branch, qtbot: QtBot) -> None:
    window.bell.began("greet.welcome")
    call(branch)
    qtbot.waitUntil(lambda: (window.cache / "call.v4.wav").exists(), timeout=PATIENCE_MS)
    qtbot.wait(round(SOON_S * 1500))
    assert window.rings() == []
    window.bell.over("greet.welcome")
    qtbot.waitUntil(lambda: bool(window.rings()), timeout=PATIENCE_MS)


def test_a_call_that_stood_before_the_window_opened_rings_too(branch: Branch, tmp_path: Path, qtbot: QtBot) -> None:
    call(branch)
    window = Window(branch, tmp_path, step=1)
    qtbot.waitUntil(lambda: bool(window.rings()), timeout=PATIENCE_MS)
    window.close()


def test_the_loudness_is_a_setting(tmp_path: Path) -> None:
    assert load_settings(tmp_path).window.call_sound == 3
    (tmp_path / "settings.toml").write_text("[window]\ncall_sound = 0\n", encoding="utf-8")
    assert load_settings(tmp_path).window.call_sound == 0
    (tmp_path / "settings.toml").write_text("[window]\ncall_sound = 7\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="call_sound"):
        load_settings(tmp_path)
