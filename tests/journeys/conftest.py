"""Journeys run in a real window: offscreen unless a display is chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from .lobby import Lobby


@pytest.fixture
def lobby(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Lobby]:
    """A desk at which nobody has signed on yet."""
    with Lobby(tmp_path) as opened:
        yield opened
