"""A station keeps verified copies of its branch's other journals beside its own."""

import msgspec
import pytest

from lobby_app.journal import NO_HASH, Draft, Fork, Gap, Journal, Malformed, digest, freeze, thaw

from .hands import OpenJournal, carry, steps


def raws(journal: Journal, from_seq: int = 1) -> list[bytes]:
    return journal.read(journal.station, journal.epoch, from_seq)


def test_the_desk_reads_what_the_window_did_byte_for_byte(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    window.append([Draft("board_written", body={"text": "您好\x00"}), *steps("assist")])
    taken = desk.take("window", window.epoch, raws(window))
    assert (taken.next_seq, taken.new, taken.held) == (3, 2, 0)
    assert desk.read("window", window.epoch, 1) == raws(window)
    assert [(s.station, s.next_seq, s.own) for s in desk.streams()] == [
        ("desk", 1, True),
        ("window", 3, False),
    ]
    assert desk.streams()[0].head == NO_HASH
    assert desk.streams()[1].head == window.streams()[0].head == digest(raws(window)[-1])


def test_a_batch_that_overlaps_is_fine_and_a_second_one_moves_nothing(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    window.append(steps("a", "b", "c"))
    desk.take("window", window.epoch, raws(window)[:2])
    taken = desk.take("window", window.epoch, raws(window))
    assert (taken.next_seq, taken.new, taken.held) == (4, 1, 2)
    again = desk.take("window", window.epoch, raws(window))
    assert (again.next_seq, again.new, again.held) == (4, 0, 3)


def test_a_gap_names_what_is_wanted_and_keeps_what_came_before_it(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    window.append(steps("a", "b", "c", "d"))
    one, two, _, four = raws(window)
    with pytest.raises(Gap) as told:
        desk.take("window", window.epoch, [one, two, four])
    assert (told.value.expected, told.value.kept) == (3, 2)
    assert desk.read("window", window.epoch, 1) == [one, two]
    assert desk.take("window", window.epoch, raws(window, 3)).next_seq == 5


def rewritten(raw: bytes, **changes: object) -> bytes:
    return msgspec.json.encode(msgspec.json.decode(raw) | changes)


def test_a_rival_for_a_held_place_is_kept_apart_and_the_first_one_stays(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    window.append(steps("a", "b"))
    desk.take("window", window.epoch, raws(window))
    with pytest.raises(Fork) as told:
        desk.take("window", window.epoch, [rewritten(raws(window)[1], body={"step": "other"})])
    assert told.value.seq == 2
    assert desk.read("window", window.epoch, 1) == raws(window)
    assert [stream.forked for stream in desk.streams()] == [False, True]
    window.append(steps("c"))
    assert carry(window, desk) == 1


def test_an_event_that_names_another_predecessor_is_a_fork(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    window.append(steps("a", "b"))
    one, two = raws(window)
    with pytest.raises(Fork) as told:
        desk.take("window", window.epoch, [one, rewritten(two, prev="e" * 64)])
    assert (told.value.seq, told.value.kept) == (2, 1)
    assert desk.take("window", window.epoch, [two]).new == 1


def test_nobody_else_can_go_on_with_the_own_stream(station: OpenJournal) -> None:
    desk = station("desk")
    (mine,) = desk.append(steps("a"))
    assert desk.take("desk", desk.epoch, [mine.raw]).held == 1
    cloned = rewritten(mine.raw, seq=2, lamport=2, prev=mine.hash)
    with pytest.raises(Fork):
        desk.take("desk", desk.epoch, [cloned])
    assert desk.append(steps("b"))[0].event.seq == 2
    assert all(report.first_bad is None for report in desk.verify())


@pytest.mark.parametrize("raw", [b"{}", b"<html>", b"\xff", b'{"seq":1}'])
def test_what_is_no_event_is_refused_and_nothing_is_kept(desk: Journal, raw: bytes) -> None:
    with pytest.raises(Malformed):
        desk.take("window", "a" * 32, [raw])
    assert desk.mark() == 0


def test_events_of_another_stream_are_refused(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    window.append(steps("a"))
    with pytest.raises(Malformed):
        desk.take("window", "b" * 32, raws(window))
    with pytest.raises(Malformed):
        desk.take("supervisor", window.epoch, raws(window))


def test_an_event_that_does_not_come_after_its_predecessor_is_refused(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    window.append(steps("a", "b"))
    one, two = raws(window)
    with pytest.raises(Malformed):
        desk.take("window", window.epoch, [one, rewritten(two, lamport=1)])
    assert desk.streams()[1].next_seq == 2


def test_kinds_and_fields_of_a_newer_program_are_kept_as_they_came(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    (one,) = window.append([Draft("hologram_shown", body={"x": [1, 2.5, None]})])
    newer = rewritten(one.raw, v=2, sealed={"by": "window"})
    assert desk.take("window", window.epoch, [newer]).new == 1
    (read,) = desk.events()
    assert (read.raw, read.event.kind, read.event.v) == (newer, "hologram_shown", 2)


def test_poison_holds_up_neither_the_stream_nor_the_fold(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    (good,) = window.append(steps("a"))
    poison = rewritten(good.raw, seq=2, lamport=2, prev=good.hash, body="no body", day=None)
    after = freeze(msgspec.structs.replace(thaw(good.raw), seq=3, lamport=3, prev=digest(poison), body={"step": "c"}))
    assert desk.take("window", window.epoch, [good.raw, poison, after]).next_seq == 4
    assert desk.read("window", window.epoch, 1) == [good.raw, poison, after]
    assert [one.event.body["step"] for one in desk.events()] == ["a", "c"]
    assert [one.event.body["step"] for one in desk.events(day="2026-11-22")] == ["a", "c"]
    arrived, mark = desk.arrived_after(0)
    assert (len(arrived), mark) == (2, 3)
    assert all(report.first_bad is None for report in desk.verify())


def test_batches_keep_to_their_limits_but_always_move_on(desk: Journal) -> None:
    desk.append([Draft("board_written", body={"ink": "i" * 1000}) for _ in range(10)])
    everything = raws(desk)
    size = len(everything[0]) + 1
    assert len(everything) == 10
    assert desk.read("desk", desk.epoch, 3, max_events=4) == everything[2:6]
    assert desk.read("desk", desk.epoch, 1, max_bytes=3 * size) == everything[:3]
    assert desk.read("desk", desk.epoch, 1, max_bytes=3 * size - 1) == everything[:2]
    assert desk.read("desk", desk.epoch, 1, max_bytes=1) == everything[:1]
    assert desk.read("desk", desk.epoch, 11) == []
    assert desk.read("nobody", "f" * 32, 1) == []
