"""Somebody with the key changes the history: verify says where."""

from pathlib import Path

import pytest

from lobby_app.journal import Journal, JournalUnreadable
from lobby_app.journal.database import Database, connect
from lobby_app.journal.health import health
from lobby_app.journal.keys import read_key

from .hands import OpenJournal, carry, steps


def tamper(folder: Path, *statements: str) -> None:
    db: Database = connect(folder / "journal.db", read_key(folder))
    for statement in statements:
        db.execute(statement)
    db.close()


def first_bad(journal: Journal) -> list[tuple[str, int | None]]:
    return [(report.station, report.first_bad) for report in journal.verify()]


@pytest.fixture
def pair(station: OpenJournal) -> tuple[Journal, Journal]:
    desk, window = station("desk"), station("window")
    desk.append(steps("a", "b", "c", "d", "e"))
    window.append(steps("v", "w", "x"))
    carry(window, desk)
    return desk, window


def test_an_untouched_journal_is_whole(pair: tuple[Journal, Journal]) -> None:
    desk, window = pair
    reports = desk.verify()
    assert [(r.station, r.epoch, r.events, r.first_bad) for r in reports] == [
        ("desk", desk.epoch, 5, None),
        ("window", window.epoch, 3, None),
    ]
    assert [r.head for r in reports] == [stream.head for stream in desk.streams()]


FLIP = "UPDATE events SET raw = CAST(replace(CAST(raw AS TEXT), '\"c\"', '\"C\"') AS BLOB) WHERE stream = 1"


@pytest.mark.parametrize(
    ("statements", "where"),
    [
        pytest.param([FLIP], 3, id="a flipped byte"),
        pytest.param(["DELETE FROM events WHERE stream = 1 AND seq = 4"], 4, id="a removed row"),
        pytest.param(["DELETE FROM events WHERE stream = 1 AND seq = 1"], 1, id="the first row removed"),
        pytest.param(
            [
                "UPDATE events SET seq = 99 WHERE stream = 1 AND seq = 2",
                "UPDATE events SET seq = 2 WHERE stream = 1 AND seq = 3",
                "UPDATE events SET seq = 3 WHERE stream = 1 AND seq = 99",
            ],
            2,
            id="two rows in each other's place",
        ),
        pytest.param(["UPDATE events SET hash = zeroblob(32) WHERE stream = 1 AND seq = 5"], 5, id="a hash"),
        pytest.param(["UPDATE events SET lamport = 9 WHERE stream = 1 AND seq = 2"], 2, id="an order"),
        pytest.param(["UPDATE events SET raw = x'00' WHERE stream = 1 AND seq = 2"], 2, id="no event any more"),
        pytest.param(["UPDATE streams SET station = 'desk-9' WHERE id = 1"], 1, id="another name"),
    ],
)
def test_each_way_of_changing_history_shows(pair: tuple[Journal, Journal], statements: list[str], where: int) -> None:
    desk, _ = pair
    tamper(desk.folder, *statements)
    assert [bad for _, bad in first_bad(desk)] == [where, None]


def test_a_copy_that_was_changed_here_shows_as_well(pair: tuple[Journal, Journal]) -> None:
    desk, _ = pair
    tamper(desk.folder, "DELETE FROM events WHERE stream = 2 AND seq = 2")
    assert first_bad(desk) == [("desk", None), ("window", 2)]


def test_a_byte_flipped_on_the_disk_shows_and_the_other_streams_are_still_checked(
    station: OpenJournal,
) -> None:
    desk, window = station("desk"), station("window")
    desk.append(steps(*(f"{number:0500}" for number in range(200))))
    window.append(steps("v"))
    carry(window, desk)
    desk.close()
    file = desk.folder / "journal.db"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    desk = station("desk")
    (_, bad), (_, other) = first_bad(desk)
    assert bad is not None and 1 < bad <= 200
    assert other is None
    assert any("HMAC" in line for line in health(desk.folder).damage)
    with pytest.raises(JournalUnreadable):
        list(desk.events())


def test_a_good_journal_is_in_good_health(pair: tuple[Journal, Journal]) -> None:
    desk, _ = pair
    seen = health(desk.folder)
    assert (seen.damage, seen.key_is_private) == ([], True)
    assert seen.size > 0 and seen.free > 0
    (desk.folder / "journal.key").chmod(0o644)
    assert not health(desk.folder).key_is_private
