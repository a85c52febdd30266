import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.journal import Journal
from tests.clock import HandClock

from .hands import OpenJournal


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def station(tmp_path: Path, clock: HandClock) -> Iterator[OpenJournal]:
    """Opens the journal of a named station in a folder of its name; all are closed at the end."""
    opened: list[Journal] = []

    def open_one(name: str) -> Journal:
        opened.append(Journal.open(tmp_path / name, name, clock))
        return opened[-1]

    yield open_one
    for journal in opened:
        journal.close()


@pytest.fixture
def desk(station: OpenJournal) -> Journal:
    return station("desk")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of one megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounting = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "tmpfs", disk], capture_output=True, check=False
    )
    if mounting.returncode:
        pytest.skip("mounting a small disk needs root; the test with a page limit covers the rest")
    yield disk
    subprocess.run(["umount", disk], check=True)
