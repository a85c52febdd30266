"""A station appends what happens; the journal gives it identity, order and time."""

import re
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lobby_app.journal import NO_HASH, BodyTooLarge, Draft, Journal, Ref, digest, thaw
from tests.clock import HandClock

from .hands import OpenJournal, carry, steps


def test_a_new_journal_names_its_life_and_chains_its_events(desk: Journal) -> None:
    first, second = desk.append(steps("greet", "seat"))
    (third,) = desk.append(steps("farewell"))
    assert re.fullmatch("[0-9a-f]{32}", desk.epoch)
    assert [one.event.seq for one in (first, second, third)] == [1, 2, 3]
    assert [one.event.prev for one in (first, second, third)] == [NO_HASH, first.hash, second.hash]
    assert all(one.hash == digest(one.raw) and one.event == thaw(one.raw) for one in (first, second, third))
    assert {(one.event.station, one.event.epoch) for one in (first, second)} == {("desk", desk.epoch)}


def test_what_a_draft_says_stands_in_the_event(desk: Journal) -> None:
    draft = Draft("case_opened", "c" * 32, "L01", {"number": 8, "companion": "none"}, "f" * 64)
    event = desk.append([draft])[0].event
    assert (event.kind, event.case, event.staff, event.body, event.guide) == (
        draft.kind, draft.case, draft.staff, draft.body, draft.guide,
    )  # fmt: skip


def test_before_sign_on_an_event_is_unsigned(desk: Journal) -> None:
    assert desk.append([Draft("emergency_begun", body={"kind": "lost"})])[0].event.staff == "unsigned"


def test_the_journal_goes_on_where_it_ended_after_a_restart(station: OpenJournal) -> None:
    before = station("desk")
    (last,) = before.append(steps("greet"))
    before.close()
    after = station("desk")
    assert after.epoch == before.epoch
    event = after.append(steps("seat"))[0].event
    assert (event.seq, event.lamport, event.prev) == (2, 2, last.hash)


def test_time_is_told_in_the_branchs_zone_to_the_millisecond(desk: Journal, clock: HandClock) -> None:
    clock.move(milliseconds=120.4)
    event = desk.append(steps("greet"))[0].event
    assert (event.at, event.day) == ("2026-11-22T09:00:00.120+08:00", "2026-11-22")


def test_a_moment_from_elsewhere_is_seen_in_the_branchs_zone(desk: Journal) -> None:
    moment = datetime(2026, 11, 22, 17, 0, tzinfo=ZoneInfo("UTC"))
    event = desk.append(steps("greet"), at=moment)[0].event
    assert (event.at, event.day) == ("2026-11-23T01:00:00.000+08:00", "2026-11-23")


def test_a_moment_without_a_zone_is_refused_and_nothing_is_kept(desk: Journal) -> None:
    with pytest.raises(ValueError):
        desk.append(steps("greet"), at=datetime.fromisoformat("2026-11-22T08:30"))
    assert list(desk.events()) == []


def test_the_day_never_goes_back_when_the_clock_does(desk: Journal, clock: HandClock) -> None:
    clock.move(days=1)
    desk.append(steps("greet"))
    clock.move(days=-3)
    event = desk.append(steps("seat"))[0].event
    assert (event.day, event.at[:10]) == ("2026-11-23", "2026-11-20")
    desk.close()
    reopened = Journal.open(desk.folder, "desk", clock)
    assert reopened.append(steps("farewell"))[0].event.day == "2026-11-23"
    reopened.close()


def test_a_day_that_another_life_of_the_station_has_reached_is_read_with_its_own_events(
    desk: Journal, tmp_path: Path, clock: HandClock
) -> None:
    desk.append(steps("a"))
    clock.move(days=1)
    with Journal.open(tmp_path / "lost", "desk", clock) as other_life:
        other_life.append(steps("x"))
        carry(other_life, desk)
    clock.move(days=-1)
    assert desk.append(steps("b"))[0].event.day == "2026-11-23"
    assert [one.event.body["step"] for one in desk.events(day="2026-11-23")] == ["x", "b"]


def test_lamport_is_one_more_than_the_highest_seen_anywhere(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    desk.append(steps("greet", "seat", "route"))
    window.append(steps("assist"))
    carry(desk, window)
    assert window.append(steps("farewell"))[0].event.lamport == 4
    carry(window, desk)
    assert desk.append(steps("farewell"))[0].event.lamport == 5


def test_an_event_names_the_heads_learned_since_the_last_one_and_each_only_once(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    told = window.append(steps("assist", "farewell"))[-1]
    carry(window, desk)
    first, second = desk.append(steps("greet", "seat"))
    assert first.event.refs == [Ref("window", window.epoch, 2, told.hash)]
    assert second.event.refs == []
    assert desk.append(steps("route"))[0].event.refs == []
    desk.close()
    news = window.append(steps("at_machine"))[0]
    desk = station("desk")
    carry(window, desk)
    assert desk.append(steps("farewell"))[0].event.refs == [Ref("window", window.epoch, 3, news.hash)]


def test_several_drafts_are_kept_together_or_not_at_all(desk: Journal) -> None:
    desk.append(steps("greet"))
    too_large = Draft("board_written", body={"ink": "i" * 70_000})
    with pytest.raises(BodyTooLarge) as told:
        desk.append([*steps("seat"), too_large])
    assert told.value.kept == 0
    assert [one.event.body for one in desk.events()] == [{"step": "greet"}]
    assert desk.append(steps("seat"))[0].event.seq == 2


def test_an_empty_list_of_drafts_writes_nothing(desk: Journal) -> None:
    assert desk.append([]) == []
    assert desk.mark() == 0


def test_nothing_can_be_read_without_the_key(desk: Journal, tmp_path: Path) -> None:
    desk.append([Draft("case_opened", body={"place": "lobby-secret-word"})])
    desk.close()
    files = list((tmp_path / "desk").iterdir())
    assert {file.name for file in files} >= {"journal.db", "journal.key"}
    assert not any(b"lobby-secret-word" in file.read_bytes() for file in files)
    assert not (tmp_path / "desk" / "journal.db").read_bytes().startswith(b"SQLite")
    assert all(file.stat().st_mode & 0o077 == 0 for file in [*files, tmp_path / "desk"])


def test_small_local_facts_are_kept_beside_the_events(station: OpenJournal) -> None:
    desk = station("desk")
    assert desk.note("receiver") is None
    desk.set_note("receiver", "hub")
    desk.set_note("receiver", "hq")
    desk.close()
    desk = station("desk")
    assert desk.note("receiver") == "hq"
    desk.set_note("receiver", None)
    assert desk.note("receiver") is None
    assert desk.mark() == 0


def test_a_thousand_appends_make_one_unbroken_chain(desk: Journal) -> None:
    for number in range(10):
        desk.append(steps(*(f"step-{number}-{count}" for count in range(100))))
    events = list(desk.events())
    assert [one.event.seq for one in events] == list(range(1, 1001))
    assert all(later.event.prev == earlier.hash for earlier, later in pairwise(events))
