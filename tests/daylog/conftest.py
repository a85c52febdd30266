from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.casework.hands import BranchOffice, real_guide
from tests.clock import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def office(tmp_path: Path, clock: HandClock) -> Iterator[BranchOffice]:
    opened = BranchOffice(tmp_path / "data", real_guide(), clock)
    yield opened
    opened.close()
