"""Folds read own events and copies, always in the same order, all at once or as they arrive."""

from lobby_app.journal import Stored, order_key
from tests.clock import HandClock

from .hands import OpenJournal, carry, steps


def codes(events: list[Stored]) -> list[str]:
    return [one.event.body["step"] for one in events]


def test_every_station_folds_the_same_events_in_the_same_order(station: OpenJournal) -> None:
    desk, window, other = station("desk"), station("window"), station("desk-2")
    desk.append(steps("a", "b"))
    carry(desk, window)
    window.append(steps("c"))
    other.append(steps("x", "y", "z"))
    desk.append(steps("d"))
    for source in (desk, window, other):
        for target in (other, window, desk):
            if source is not target:
                carry(source, target)
    orders = [codes(list(journal.events())) for journal in (desk, window, other)]
    assert orders == [["a", "x", "b", "y", "d", "z", "c"]] * 3
    keys = [order_key(one.event) for one in desk.events()]
    assert keys == sorted(keys)


def test_a_long_history_is_read_in_order_across_chunks(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    desk.append(steps(*map(str, range(700))))
    window.append(steps(*map(str, range(600))))
    while carry(window, desk):
        pass
    keys = [order_key(one.event) for one in desk.events()]
    assert len(keys) == 1300
    assert keys == sorted(keys)


def test_one_day_is_read_alone(station: OpenJournal, clock: HandClock) -> None:
    desk, window = station("desk"), station("window")
    for day in ("sunday", "monday", "tuesday"):
        desk.append(steps(f"desk {day} 1", f"desk {day} 2"))
        if day != "monday":
            window.append(steps(f"window {day}"))
            carry(window, desk)
        clock.move(days=1)
    assert desk.days() == ["2026-11-22", "2026-11-23", "2026-11-24"]
    assert codes(list(desk.events(day="2026-11-23"))) == ["desk monday 1", "desk monday 2"]
    assert set(codes(list(desk.events(day="2026-11-24")))) == {
        "desk tuesday 1", "desk tuesday 2", "window tuesday",
    }  # fmt: skip
    assert list(desk.events(day="2026-11-25")) == []


def test_new_arrivals_are_told_once_each_in_fold_order(station: OpenJournal) -> None:
    desk, window = station("desk"), station("window")
    window.append(steps("w1"))
    desk.append(steps("d1", "d2"))
    arrived, mark = desk.arrived_after(0)
    assert (codes(arrived), mark) == (["d1", "d2"], desk.mark())
    carry(window, desk)
    desk.append(steps("d3"))
    arrived, later = desk.arrived_after(mark)
    assert codes(arrived) == ["w1", "d3"]
    assert codes(list(desk.events(since=mark))) == ["w1", "d3"]
    assert list(desk.events(day="2026-11-23", since=mark)) == []
    assert desk.arrived_after(later) == ([], later)


def test_what_is_appended_while_reading_comes_with_the_next_reading(station: OpenJournal) -> None:
    desk, beside = station("desk"), station("desk")
    desk.append(steps(*map(str, range(600))))
    reading = desk.events()
    first = next(reading)
    beside.append(steps("from another thread"))
    desk.append(steps("meanwhile"))
    assert codes([first, *reading]) == list(map(str, range(600)))
    assert codes(list(desk.events()))[600:] == ["from another thread", "meanwhile"]
