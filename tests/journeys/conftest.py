"""Journeys run in a real window, drawn by the software backend; offscreen unless a display is chosen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

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
