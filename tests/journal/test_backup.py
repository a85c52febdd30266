"""A backup is one file; a restored journal begins a new life and never forks the old one."""

import zipfile
from pathlib import Path

import pytest

from lobby_app.journal import Journal, JournalUnreadable, Malformed, NotEmpty
from lobby_app.journal.database import connect
from lobby_app.journal.keys import read_key
from tests.clock import HandClock

from .hands import OpenJournal, carry, steps


@pytest.fixture
def busy_desk(station: OpenJournal) -> Journal:
    desk, window = station("desk"), station("window")
    window.append(steps("v", "w"))
    desk.append(steps("a", "b", "c"))
    carry(window, desk)
    desk.set_note("receiver", "hub")
    return desk


def test_everything_comes_back_in_an_empty_folder(busy_desk: Journal, tmp_path: Path, clock: HandClock) -> None:
    busy_desk.backup(tmp_path / "desk.backup")
    restored = Journal.restore(tmp_path / "desk.backup", tmp_path / "new")
    assert (restored.station, restored.events) == ("desk", 5)
    with Journal.open(tmp_path / "new", "desk", clock) as after:
        assert after.epoch == restored.epoch
        assert [one.raw for one in after.events()] == [one.raw for one in busy_desk.events()]
        assert after.note("receiver") == "hub"
        assert after.arrived_after(3) == busy_desk.arrived_after(3)
    assert all(file.stat().st_mode & 0o077 == 0 for file in (tmp_path / "new").iterdir())


def test_the_old_life_goes_on_elsewhere_without_a_fork(busy_desk: Journal, tmp_path: Path, clock: HandClock) -> None:
    busy_desk.backup(tmp_path / "desk.backup")
    (unsaved,) = busy_desk.append(steps("after the backup"))
    Journal.restore(tmp_path / "desk.backup", tmp_path / "new")
    with Journal.open(tmp_path / "new", "desk", clock) as after:
        assert after.epoch != busy_desk.epoch
        event = after.append(steps("in the new life"))[0].event
        assert (event.seq, event.lamport) == (1, 4)
        assert {(ref.epoch, ref.seq) for ref in event.refs} >= {(busy_desk.epoch, 3)}
        assert after.take("desk", busy_desk.epoch, [unsaved.raw]).new == 1
        assert [report.first_bad for report in after.verify()] == [None, None, None]


def test_a_restored_station_does_not_go_back_to_an_earlier_day(
    busy_desk: Journal, tmp_path: Path, clock: HandClock
) -> None:
    busy_desk.backup(tmp_path / "desk.backup")
    Journal.restore(tmp_path / "desk.backup", tmp_path / "new")
    clock.move(days=-2)
    with Journal.open(tmp_path / "new", "desk", clock) as after:
        assert after.append(steps("a"))[0].event.day == "2026-11-22"


def test_a_passphrase_keeps_the_key_and_only_it_opens_the_backup(busy_desk: Journal, tmp_path: Path) -> None:
    file = tmp_path / "desk.backup"
    busy_desk.backup(file, passphrase="plain words ＡＢ")
    assert read_key(busy_desk.folder).hex().encode() not in file.read_bytes()
    for wrong in (None, "", "plain words"):
        with pytest.raises(JournalUnreadable, match="passphrase"):
            Journal.restore(file, tmp_path / "new", passphrase=wrong)
    assert list((tmp_path / "new").iterdir()) == []
    assert Journal.restore(file, tmp_path / "new", passphrase="plain words AB").events == 5


def test_a_backup_is_private_and_replaces_the_one_before(busy_desk: Journal, tmp_path: Path) -> None:
    file = tmp_path / "desk.backup"
    busy_desk.backup(file)
    busy_desk.append(steps("d"))
    busy_desk.backup(file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert Journal.restore(file, tmp_path / "new").events == 6
    assert not [left for left in tmp_path.iterdir() if left.name.startswith(".")]


def test_a_journal_is_never_restored_over_another(busy_desk: Journal, tmp_path: Path) -> None:
    busy_desk.backup(tmp_path / "desk.backup")
    with pytest.raises(NotEmpty):
        Journal.restore(tmp_path / "desk.backup", busy_desk.folder)
    assert len(list(busy_desk.events())) == 5


def damaged(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def something_else(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("holiday.txt", "sun")


@pytest.mark.parametrize("spoil", [damaged, cut, something_else])
def test_a_spoilt_backup_is_refused_and_the_folder_stays_empty(
    busy_desk: Journal, tmp_path: Path, spoil: object
) -> None:
    assert callable(spoil)
    busy_desk.backup(tmp_path / "desk.backup")
    spoil(tmp_path / "desk.backup")
    with pytest.raises(JournalUnreadable):
        Journal.restore(tmp_path / "desk.backup", tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


def test_a_broken_chain_is_not_restored(busy_desk: Journal, tmp_path: Path) -> None:
    db = connect(busy_desk.folder / "journal.db", read_key(busy_desk.folder))
    db.execute("DELETE FROM events WHERE stream = 1 AND seq = 2")
    db.close()
    busy_desk.backup(tmp_path / "desk.backup")
    with pytest.raises(Malformed, match="event 2"):
        Journal.restore(tmp_path / "desk.backup", tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []
