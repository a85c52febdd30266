"""Journeys run in a real window: offscreen unless a display is chosen."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.queue_server import machine

from .lobby import Lobby

__all__ = ["machine"]


@pytest.fixture
def lobby(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Lobby]:
    """A desk at which nobody has signed on yet."""
    with Lobby(tmp_path) as opened:
        yield opened


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of a few megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounting = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m,mode=0700", "tmpfs", disk], capture_output=True, check=False
    )
    if mounting.returncode:
        pytest.skip("mounting a small disk needs root; the desktop's own test covers the message without one")
    yield disk
    subprocess.run(["umount", disk], check=True)
