"""The disk is full, somebody else writes, the key is gone: the journal says so and goes on later."""

import os
from pathlib import Path

import pytest

from lobby_app.journal import (
    DiskFull,
    Journal,
    JournalBusy,
    JournalError,
    JournalMissing,
    JournalNewer,
    JournalUnreadable,
    ReadOnly,
    WrongStation,
)
from lobby_app.journal.database import connect
from lobby_app.journal.keys import read_key
from tests.clock import HandClock

from .hands import OpenJournal, fill, steps


def append_until_full(journal: Journal) -> int:
    for number in range(10_000):
        try:
            journal.append(steps("x" * 2000))
        except DiskFull as error:
            assert error.kept == 0
            return number
    raise AssertionError("the disk never filled up")


def test_on_a_full_disk_nothing_saved_is_lost_and_work_goes_on_when_there_is_space(
    small_disk: Path, clock: HandClock
) -> None:
    with Journal.open(small_disk / "desk", "desk", clock) as desk:
        desk.append(steps("a"))
        filler = fill(small_disk)
        saved = 1 + append_until_full(desk)
        with pytest.raises(DiskFull):
            desk.append(steps("still full" * 1000))
        assert len(list(desk.events())) == saved
        filler.unlink()
        assert desk.append(steps("b"))[0].event.seq == saved + 1
        assert [report.first_bad for report in desk.verify()] == [None]
    with Journal.open(small_disk / "desk", "desk", clock) as desk:
        assert len(list(desk.events())) == saved + 1


def test_a_start_on_a_full_disk_says_so_and_works_when_there_is_space(small_disk: Path, clock: HandClock) -> None:
    with Journal.open(small_disk / "desk", "desk", clock) as desk:
        desk.append(steps("a"))
    fill(small_disk)
    with pytest.raises(DiskFull):
        Journal.open(small_disk / "desk", "desk", clock)
    with pytest.raises(DiskFull):
        Journal.open(small_disk / "window", "window", clock)
    (small_disk / "filler").unlink()
    with Journal.open(small_disk / "desk", "desk", clock) as desk:
        assert desk.append(steps("b"))[0].event.seq == 2
    with Journal.open(small_disk / "window", "window", clock) as window:
        assert window.append(steps("w"))[0].event.seq == 1


def test_a_backup_that_does_not_fit_leaves_nothing_behind(small_disk: Path, clock: HandClock) -> None:
    with Journal.open(small_disk / "desk", "desk", clock) as desk:
        desk.append(steps(*("y" * 2000 for _ in range(150))))
        before = set(small_disk.iterdir())
        with pytest.raises(DiskFull):
            desk.backup(small_disk / "desk.backup")
        assert set(small_disk.iterdir()) == before
        assert desk.append(steps("z"))[0].event.seq == 151


def test_a_database_that_may_not_grow_behaves_like_a_full_disk(desk: Journal) -> None:
    desk.append(steps("a"))
    # The limit belongs to the connection, hence the journal's own.
    pages = desk._db.execute("PRAGMA page_count").fetchone()[0]
    desk._db.execute(f"PRAGMA max_page_count = {pages + 4}").fetchone()
    saved = 1 + append_until_full(desk)
    assert len(list(desk.events())) == saved
    desk._db.execute("PRAGMA max_page_count = 1000000").fetchone()
    assert desk.append(steps("b"))[0].event.seq == saved + 1


def test_a_writer_that_does_not_let_go_makes_the_journal_busy_and_not_broken(tmp_path: Path, clock: HandClock) -> None:
    with Journal.open(tmp_path / "desk", "desk", clock, wait_s=0.05) as desk:
        desk.append(steps("a"))
        other = connect(tmp_path / "desk" / "journal.db", read_key(tmp_path / "desk"))
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalBusy) as told:
            desk.append(steps("b"))
        assert told.value.kept == 0
        assert len(list(desk.events())) == 1
        other.execute("ROLLBACK")
        other.close()
        assert desk.append(steps("b"))[0].event.seq == 2


def test_a_newer_programs_journal_is_left_alone(station: OpenJournal, clock: HandClock) -> None:
    desk = station("desk")
    desk.close()
    newer = connect(desk.folder / "journal.db", read_key(desk.folder))
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(JournalNewer, match="99"):
        station("desk")


def test_a_wrong_key_a_missing_key_and_a_foreign_file_are_unreadable(station: OpenJournal) -> None:
    desk = station("desk")
    desk.append(steps("a"))
    desk.close()
    key_file = desk.folder / "journal.key"
    right = key_file.read_text()
    for wrong in ("00" * 32, "not hex", ""):
        key_file.write_text(wrong)
        with pytest.raises(JournalUnreadable):
            station("desk")
    key_file.unlink()
    with pytest.raises(JournalUnreadable, match="missing"):
        station("desk")
    assert not key_file.exists()
    key_file.write_text(right)
    assert len(list(station("desk").events())) == 1
    (desk.folder / "journal.db").write_bytes(b"hello" * 2000)
    with pytest.raises(JournalUnreadable):
        station("desk")


def test_a_folder_keeps_to_its_station(station: OpenJournal, clock: HandClock) -> None:
    desk = station("desk")
    with pytest.raises(WrongStation, match="desk"):
        Journal.open(desk.folder, "window", clock)
    with Journal.open(desk.folder, None, clock, attach=True) as whoever:
        assert (whoever.station, whoever.epoch) == ("desk", desk.epoch)


def test_attaching_makes_nothing(tmp_path: Path, clock: HandClock) -> None:
    for name in ("desk", None):
        with pytest.raises(JournalMissing):
            Journal.open(tmp_path / "desk", name, clock, attach=True)
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_may_be_written_the_journal_says_so(tmp_path: Path, clock: HandClock) -> None:
    blocked = tmp_path / "a file"
    blocked.write_bytes(b"")
    with pytest.raises(JournalError):
        Journal.open(blocked / "desk", "desk", clock)
    if os.geteuid():
        tmp_path.chmod(0o500)
        with pytest.raises(ReadOnly):
            Journal.open(tmp_path / "desk", "desk", clock)
        tmp_path.chmod(0o700)


def test_a_journal_that_may_only_be_read_says_so_and_goes_on_when_it_may_be_written(desk: Journal) -> None:
    desk.append(steps("a"))
    desk._db.execute("PRAGMA query_only = 1")
    with pytest.raises(ReadOnly) as told:
        desk.append(steps("b"))
    assert told.value.kept == 0
    assert len(list(desk.events())) == 1
    desk._db.execute("PRAGMA query_only = 0")
    assert desk.append(steps("b"))[0].event.seq == 2
