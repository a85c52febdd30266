from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from lobby_app.casework import Station
from lobby_app.desktop.post import Post
from lobby_app.desktop.shell import Shell
from tests.clock import HandClock
from tests.office import clock, desk, guide, office, window

__all__ = ["clock", "desk", "guide", "office", "post", "window"]


@pytest.fixture
def post(qapp: QGuiApplication, desk: Station, clock: HandClock) -> Iterator[Post]:
    """A desk with L01 on duty, without a window."""
    shell = Shell(clock.now)
    yield Post(desk, shell)
    # Its timer may still fire: nobody is to look at a journal that is closed.
    shell.blockSignals(True)
