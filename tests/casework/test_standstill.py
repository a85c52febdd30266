"""A pause at the only window that calls numbers stops the whole branch: somebody has to be told, and given a time."""

from datetime import timedelta

import pytest

from lobby_app.casework import Done, Refused, Station, fold, standstill, standstills, would_stop_all
from lobby_app.casework.commands import (
    CallWindow,
    CloseWindow,
    EndCase,
    EndServing,
    ExtendPause,
    OpenWindow,
    PauseCalling,
    ResumeCalling,
    SignOff,
    SignOn,
    StartServing,
    TellWaiting,
)
from lobby_app.casework.memory import still_needed
from tests.clock import HandClock

from .hands import BranchOffice, done, opened

TODAY = "2026-11-22"


def pause(office: BranchOffice, number: str, minutes: int) -> str:
    """A customer is called to this window, and its teller stops ordinary calling; the call's id."""
    desk, window = office.stations["desk"], office.stations[f"window-{number}"]
    call = CallWindow(opened(desk, "mobility").id, number)
    done(desk, call)
    office.meet()
    done(window, PauseCalling(call.call, cap_minutes=minutes))
    office.meet()
    return call.call


@pytest.fixture
def other(office: BranchOffice, desk: Station, window: Station) -> Station:
    """A second window, and its teller is there."""
    opened = office.open("window-5", "T01")
    office.meet()
    return opened


def test_the_only_window_stops_everything(
    office: BranchOffice, desk: Station, window: Station, clock: HandClock
) -> None:
    assert standstill(desk.branch, 1) is None and would_stop_all(desk.branch, "3", 1) == "surely"
    office.meet()
    pause(office, "3", 20)
    found = standstill(desk.branch, 1)
    assert found is not None and (found.window, found.minutes(clock.now())) == ("3", 20)
    assert found.minutes(clock.now() + timedelta(minutes=7, seconds=10)) == 13, (
        "those who wait are told rather too much"
    )
    assert found.minutes(clock.now() + timedelta(hours=1)) == 0
    assert standstill(desk.branch, 4) is None, "a branch with more windows goes on calling at the others"
    done(window, ResumeCalling("3"))
    office.meet()
    assert standstill(desk.branch, 1) is None


def test_another_window_that_calls_keeps_the_branch_going(office: BranchOffice, desk: Station, other: Station) -> None:
    assert would_stop_all(desk.branch, "3", 1) == would_stop_all(desk.branch, "3", 0) == ""
    pause(office, "3", 20)
    assert standstill(desk.branch, 1) is None and desk.branch.stills == []


def test_a_window_at_lunch_calls_nobody(office: BranchOffice, desk: Station, other: Station) -> None:
    pause(office, "3", 20)
    done(other, CloseWindow("5"))
    office.meet()
    assert standstill(desk.branch, 1) is not None and would_stop_all(desk.branch, "3", 1) == "surely"


def test_a_window_whose_teller_has_not_signed_on_calls_nobody(
    office: BranchOffice, desk: Station, window: Station
) -> None:
    office.open("window-5")
    office.meet()
    pause(office, "3", 20)
    assert standstill(desk.branch, 1) is not None


def test_with_two_pauses_the_first_to_end_counts(
    office: BranchOffice, desk: Station, other: Station, clock: HandClock
) -> None:
    pause(office, "3", 30)
    pause(office, "5", 10)
    found = standstill(desk.branch, 1)
    assert found is not None and (found.window, found.minutes(clock.now())) == ("5", 10)


def test_where_nobody_said_how_many_windows_there_are_nothing_is_claimed(
    office: BranchOffice, desk: Station, window: Station
) -> None:
    office.meet()
    assert would_stop_all(desk.branch, "3", 0) == "perhaps"
    pause(office, "3", 20)
    found, known = standstill(desk.branch, 0), standstill(desk.branch, 1)
    assert found is not None and known is not None and (found.sure, known.sure) == (False, True)
    assert [one.calls for one in standstills(desk.branch, TODAY, 0)] == [[found.call]]


def test_a_branch_whose_windows_are_all_known_may_stand_still_with_two(
    office: BranchOffice, desk: Station, other: Station
) -> None:
    pause(office, "3", 30)
    pause(office, "5", 10)
    found = standstill(desk.branch, 2)
    assert found is not None and found.sure
    assert standstill(desk.branch, 3) is None and standstills(desk.branch, TODAY, 3) == []
    assert would_stop_all(desk.branch, "3", 3) == "" and would_stop_all(desk.branch, "3", 2) == "surely"


def test_the_day_knows_when_nobody_called_numbers_and_what_those_who_waited_were_told(
    office: BranchOffice, desk: Station, other: Station, clock: HandClock
) -> None:
    """Window 5 goes to lunch, window 3 pauses: still until 5 is back. Then 5 goes again."""
    done(other, CloseWindow("5"))
    office.meet()
    call = pause(office, "3", 20)
    done(desk, TellWaiting(call, 20))
    assert isinstance(again := desk.do(TellWaiting(call, 20)), Done) and not again.events, (
        "shown and spoken is one word"
    )
    clock.move(minutes=6)
    done(office.stations["window-3"], ExtendPause(call, 10))
    office.meet()
    done(desk, TellWaiting(call))
    clock.move(minutes=1)
    done(other, OpenWindow("5"))
    office.meet()
    (first,) = standstills(desk.branch, TODAY, 2)
    assert (first.since[11:16], first.ended[11:16], first.until[11:16]) == ("09:00", "09:07", "09:30")
    done(desk, TellWaiting(call, 30))
    clock.move(minutes=1)
    done(other, CloseWindow("5"))
    office.meet()
    done(desk, TellWaiting(call, 15))
    office.meet()
    words = [[(one.happened[11:16], one.minutes, one.staff) for one in still.told] for still in desk.branch.stills]
    assert words == [
        [("09:00", 20, "L01"), ("09:06", 0, "L01")],
        [("09:08", 15, "L01")],
    ], "each word belongs to one standstill, and that in between to none"
    assert [one.ended != "" for one in standstills(desk.branch, TODAY, 2)] == [True, False]
    assert fold(desk.journal.events()) == desk.branch == office.stations["window-3"].branch


def test_nobody_is_told_of_a_pause_that_is_not(office: BranchOffice, desk: Station, window: Station) -> None:
    office.meet()
    call = pause(office, "3", 20)
    assert desk.do(TellWaiting(call, 601)) == Refused("bad_minutes", "601")
    done(window, ResumeCalling("3"))
    office.meet()
    assert desk.do(TellWaiting(call, 5)) == Refused("no_pause", "3")


def test_what_is_kept_tells_of_the_same_standstills_as_everything(
    office: BranchOffice, desk: Station, other: Station, clock: HandClock
) -> None:
    """Window 5 was signed on at since yesterday, and signs off and on today while window 3 pauses."""
    window = office.stations["window-3"]
    clock.move(days=1)
    call = pause(office, "3", 20)
    clock.move(minutes=1)
    done(window, ResumeCalling("3"))
    office.meet()
    done(other, SignOff())
    done(other, SignOn("T01"))
    office.meet()
    done(desk, CallWindow(opened(desk, "mobility").id, "3"))
    office.meet()
    everything = list(desk.journal.events())
    full = fold(everything)
    assert full.stills == [] and full.calls[call].paused
    kept = fold(still_needed(everything, full, "2026-11-23"))
    assert kept.stills == full.stills and kept.windows == full.windows and kept.notes == []


def test_a_pause_that_ran_over_midnight_is_kept_whole(
    office: BranchOffice, desk: Station, other: Station, clock: HandClock
) -> None:
    """Only window 3 was there in the evening; it resumed in the morning, and then window 5 went to lunch."""
    window = office.stations["window-3"]
    done(other, CloseWindow("5"))
    office.meet()
    call = pause(office, "3", 120)
    done(window, StartServing(call))
    done(window, EndServing(call))
    office.meet()
    done(desk, EndCase(desk.branch.calls[call].case, "done"))
    clock.move(days=1)
    done(other, OpenWindow("5"))
    done(window, ResumeCalling("3"))
    done(other, CloseWindow("5"))
    office.meet()
    pause(office, "3", 10)
    everything = list(desk.journal.events())
    full = fold(everything)
    kept = fold(still_needed(everything, full, "2026-11-23"))
    assert [one.since[:10] for one in full.stills] == ["2026-11-22", "2026-11-23"]
    assert kept.stills == full.stills and kept.notes == []


def test_a_standstill_is_of_the_branchs_day_and_not_of_what_a_clock_says(
    office: BranchOffice, desk: Station, window: Station, clock: HandClock
) -> None:
    clock.move(days=1)
    done(window, CloseWindow("3"))
    done(window, OpenWindow("3"))
    office.meet()
    clock.move(days=-1)
    call = pause(office, "3", 20)
    assert [one.calls for one in standstills(desk.branch, "2026-11-23", 0)] == [[call]]
    assert standstills(desk.branch, TODAY, 0) == []
