"""A talk on the writing board: sealed while it is kept, and gone without a trace once its key is destroyed."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.journal import DiskFull, Journal, JournalUnreadable, SystemClock, Talks
from lobby_app.journal.database import connect
from lobby_app.journal.keys import read_key
from lobby_app.journal.talks import PAGES_NAME

from .hands import fill
from .opened import everything, sealed_of, secret_of

SAID = "我想取五千元给孙子交学费".encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Journal.open(tmp_path / "desk", "desk", SystemClock()).close()
    return tmp_path / "desk"


@pytest.fixture
def talks(folder: Path) -> Iterator[Talks]:
    opened = Talks.open(folder)
    yield opened
    opened.close()


def test_what_was_written_is_there_again_after_the_power_was_cut(folder: Path, talks: Talks) -> None:
    talk = talks.begin("c" * 32, "2026-11-22")
    talks.write(talk.id, 1, SAID)
    talks.write(talk.id, 2, b"second page")
    again = Talks.open(folder)  # nothing was closed: all that counts lies on the disk
    assert again.of("c" * 32) == talk
    assert [(one.page, one.content) for one in again.read(talk.id)] == [(1, SAID), (2, b"second page")]
    assert again.pages(talk.id) == 2
    assert again.write(talk.id, 2, b"more") == 3
    again.close()


def test_nothing_lies_there_unsealed(folder: Path, talks: Talks) -> None:
    talk = talks.begin("", "2026-11-22")
    talks.write(talk.id, 1, SAID)
    bytes_there = everything(folder)
    assert sealed_of(folder)[0] in bytes_there, "SQLCipher was really taken off"
    assert SAID not in bytes_there


def test_a_wiped_talk_leaves_neither_key_nor_sealed_bytes(folder: Path, talks: Talks) -> None:
    kept, wiped = talks.begin("a" * 32, "2026-11-22"), talks.begin("", "2026-11-22")
    talks.write(kept.id, 1, b"stays")
    for page in range(1, 40):
        talks.write(wiped.id, page, SAID + os.urandom(300))
    secret, sealed = secret_of(folder, wiped.id), sealed_of(folder)[1:]
    there = everything(folder)
    assert secret in there
    assert all(one in there for one in sealed)

    talks.destroy(wiped.id)
    left = everything(folder)
    assert secret not in left
    assert not [one for one in sealed if one in left]
    assert wiped.id.encode() not in left
    assert [one.content for one in talks.read(kept.id)] == [b"stays"]
    with pytest.raises(JournalUnreadable):
        talks.read(wiped.id)


def test_a_stroke_taken_back_is_overwritten(folder: Path, talks: Talks) -> None:
    talk = talks.begin("", "2026-11-22")
    first, second = talks.write(talk.id, 1, b"stays"), talks.write(talk.id, 1, SAID)
    gone = sealed_of(folder)[1]
    assert gone in everything(folder)
    talks.take_back(talk.id, [second])
    assert gone not in everything(folder)
    assert [one.id for one in talks.read(talk.id)] == [first]


def test_what_lost_its_key_in_a_power_cut_is_swept_at_the_next_start(folder: Path, talks: Talks) -> None:
    talk = talks.begin("", "2026-11-22")
    talks.write(talk.id, 1, SAID)
    (sealed,) = sealed_of(folder)
    talks._forget(talk.id)  # and then the power was cut
    again = Talks.open(folder)
    assert again.all() == []
    assert sealed not in everything(folder)
    again.close()


def test_an_altered_entry_is_not_shown(folder: Path, talks: Talks) -> None:
    """Moved to another page by somebody who can open the file: it does not open there."""
    talk = talks.begin("", "2026-11-22")
    talks.write(talk.id, 1, SAID)
    db = connect(folder / PAGES_NAME, read_key(folder))
    db.execute("UPDATE entries SET page = 2")
    db.close()
    with pytest.raises(JournalUnreadable):
        talks.read(talk.id)


def test_a_full_disk_keeps_what_was_there_and_can_still_be_wiped(small_disk: Path) -> None:
    Journal.open(small_disk / "desk", "desk", SystemClock()).close()
    talks = Talks.open(small_disk / "desk")
    talk = talks.begin("a" * 32, "2026-11-22")
    talks.write(talk.id, 1, SAID)
    secret = secret_of(small_disk / "desk", talk.id)
    fill(small_disk)
    with pytest.raises(DiskFull):
        while True:
            talks.write(talk.id, 1, os.urandom(2000))
    assert talks.read(talk.id)[0].content == SAID
    talks.destroy(talk.id)
    assert talks.all() == []
    assert secret not in everything(small_disk / "desk")
    talks.close()
