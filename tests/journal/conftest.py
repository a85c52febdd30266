from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.journal import Journal

from .hands import HandClock, OpenJournal


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
