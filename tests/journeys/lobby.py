"""A whole station in this process, opened as the program opens it: real window, real journal, real guide."""

import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

# Every role opens in one process here: their types must be registered before the first engine.
from lobby_app.desktop import counter, day, desk, identify  # noqa: F401
from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.desktop.models import load_all_models
from lobby_app.guide import Guide
from lobby_app.journal import Event
from lobby_app.wiring import Wiring

from .hand import Hand

SETTINGS = """
[branch]
name = "春江路支行"
hotline = "95599"
[display]
language = "{language}"
motion = false
[speech]
on = false
[hub]
# A branch whose hub is elsewhere and out of reach: this desk starts none of its own.
url = "http://127.0.0.1:9"
"""

THREAD_S = 10
"""What is in the middle of a piece of work may finish it."""


class Lobby:
    """One open station. `hand` touches it; `events` reads the journal through a door of its own."""

    def __init__(
        self, data: Path, station: str = "desk", language: str = "zh", size: tuple[int, int] = (1920, 1080)
    ) -> None:
        prepare_qt()
        self._threads = set(threading.enumerate())
        if not (data / "settings.toml").exists():
            data.mkdir(parents=True, exist_ok=True)
            (data / "settings.toml").write_text(SETTINGS.format(language=language), encoding="utf-8")
        self.name = station
        self.wiring = Wiring(data)
        load_all_models()
        self.opened = OpenStation(station, self.wiring)
        window = self.opened.stage.window
        window.resize(*size)
        assert QTest.qWaitForWindowExposed(window)
        self.hand = Hand(window)

    @property
    def guide(self) -> Guide:
        return self.opened.models.post.guide

    def events(self, *kinds: str) -> list[Event]:
        """What is durably saved, in fold order; with `kinds` only these."""
        with self.wiring.journal(self.name) as journal:
            found = [one.event for one in journal.events()]
        return [one for one in found if not kinds or one.kind in kinds]

    def kinds(self) -> list[str]:
        return [one.kind for one in self.events()]

    def bodies(self, kind: str) -> list[dict[str, Any]]:
        return [one.body for one in self.events(kind)]

    def sign_on(self, code: str = "L01") -> None:
        self.hand.touch(code)
        self.hand.see("Serve a new customer")

    def close(self) -> None:
        """Close the station. Nothing of it may go on: neither a thread nor what was still waiting for its turn."""
        self.opened.close()
        QCoreApplication.processEvents()
        for one in set(threading.enumerate()) - self._threads:
            if not one.name.startswith("Dummy-"):
                one.join(THREAD_S)
                assert not one.is_alive(), f"{one.name} goes on after the end"

    def __enter__(self) -> "Lobby":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
