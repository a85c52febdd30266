"""Any touch is silence: in the real window, with the real voice and a player that is a process of its own."""

import time
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.devices.hands import alive
from tests.journeys.lobby import SETTINGS, Lobby

FINGER = QTest.createTouchDevice()


def test_a_touch_on_an_empty_place_and_on_the_button_itself_end_the_voice(tmp_path: Path, qtbot: QtBot) -> None:
    player = tmp_path / "player"
    player.write_text("#!/bin/sh\nsleep 600 & wait\n", encoding="utf-8")
    player.chmod(0o755)
    data = tmp_path / "data"
    data.mkdir()
    settings = SETTINGS.format(language="en").replace("[speech]\non = false", f'[speech]\nplayer = ["{player}"]')
    (data / "settings.toml").write_text(settings, encoding="utf-8")
    with Lobby(data, language="en") as lobby:
        models, window = lobby.opened.models, lobby.opened.stage.window
        qtbot.waitUntil(lambda: models.shell.get("sound") == "ready", timeout=20_000)
        background = lobby.opened.background
        assert background is not None
        speech = background._speech
        assert speech is not None

        def heard() -> int:
            qtbot.waitUntil(lambda: speech.player_pid is not None, timeout=20_000)
            assert speech.player_pid is not None
            return speech.player_pid

        models.customer.show("greet.welcome")
        first = heard()
        empty = QPoint(window.width() // 2, window.height() // 8)
        asked = time.monotonic()
        QTest.touchEvent(window, FINGER).press(0, empty).commit()
        qtbot.waitUntil(lambda: not alive(first))
        print(f"touch → player gone: {(time.monotonic() - asked) * 1000:.0f} ms (target 100)")
        QTest.touchEvent(window, FINGER).release(0, empty).commit()
        lobby.hand.touch("Say again")
        second = heard()
        assert second != first
        qtbot.waitUntil(lambda: bool(models.customer.get("speaking")))
        lobby.hand.touch("Stop")
        qtbot.waitUntil(lambda: not alive(second))
        qtbot.waitUntil(lambda: speech.player_pid is None and not models.customer.get("speaking"))
