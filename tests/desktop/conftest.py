"""A branch with real journals and the guide that comes along; its clock stands still until it is moved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from lobby_app.casework import Station
from lobby_app.desktop.post import Post
from lobby_app.desktop.shell import Shell
from lobby_app.guide import Guide
from tests.casework.hands import BranchOffice, HandClock, real_guide


@pytest.fixture(scope="session")
def guide() -> Guide:
    return real_guide()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def office(tmp_path: Path, guide: Guide, clock: HandClock) -> Iterator[BranchOffice]:
    opened = BranchOffice(tmp_path, guide, clock)
    yield opened
    opened.close()


@pytest.fixture
def desk(office: BranchOffice) -> Station:
    return office.open("desk", "L01")


@pytest.fixture
def post(qapp: QGuiApplication, desk: Station, clock: HandClock) -> Iterator[Post]:
    """A desk with L01 on duty, without a window."""
    shell = Shell(clock.now)
    yield Post(desk, shell)
    # Its timer may still fire: nobody is to look at a journal that is closed.
    shell.blockSignals(True)
