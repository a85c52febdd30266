from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lobby_app.journal import Journal
from lobby_app.sync import Enrolment, enrol
from tests.receiver.conftest import postgres as postgres
from tests.receiver.processes import ReceiverProcess
from tests.receiver.streams import journal_at

OpenStation = Callable[..., Journal]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[ReceiverProcess]:
    with ReceiverProcess(tmp_path / "hub") as process:
        yield process


@pytest.fixture
def station(tmp_path: Path) -> Iterator[OpenStation]:
    """Opens a station's journal with some events; enrols it if a receiver is given."""
    opened: list[Journal] = []

    def open_one(name: str, events: int = 0, *receivers: ReceiverProcess, size: int = 200) -> Journal:
        opened.append(journal_at(tmp_path / name, name, events, size))
        for receiver in receivers:
            assert isinstance(enrol(opened[-1], receiver.url, receiver.code), Enrolment)
        return opened[-1]

    yield open_one
    for journal in opened:
        journal.close()
