"""A branch for the rooms that try it: real journals, the guide that comes along, a clock that stands until moved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.casework import Station
from lobby_app.guide import Guide
from tests.casework.hands import BranchOffice, real_guide
from tests.clock import HandClock


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
def window(office: BranchOffice) -> Station:
    return office.open("window-3", "T01")
