"""A pause at the only window that calls numbers stops the whole branch: somebody has to be told, and given a time."""

from datetime import timedelta

import pytest

from lobby_app.casework import Station, standstill, would_stop_all
from lobby_app.casework.commands import CallWindow, CloseWindow, PauseCalling, ResumeCalling
from tests.clock import HandClock

from .hands import BranchOffice, done, opened


def pause(office: BranchOffice, number: str, minutes: int) -> None:
    """A customer is called to this window, and its teller stops ordinary calling."""
    desk, window = office.stations["desk"], office.stations[f"window-{number}"]
    call = CallWindow(opened(desk, "mobility").id, number)
    done(desk, call)
    office.meet()
    done(window, PauseCalling(call.call, cap_minutes=minutes))
    office.meet()


@pytest.fixture
def other(office: BranchOffice, desk: Station, window: Station) -> Station:
    """A second window, and its teller is there."""
    opened = office.open("window-5", "T01")
    office.meet()
    return opened


def test_the_only_window_stops_everything(
    office: BranchOffice, desk: Station, window: Station, clock: HandClock
) -> None:
    assert standstill(desk.branch, 1) is None and would_stop_all(desk.branch, "3", 1)
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
    assert not would_stop_all(desk.branch, "3", 1)
    pause(office, "3", 20)
    assert standstill(desk.branch, 1) is None


def test_a_window_at_lunch_calls_nobody(office: BranchOffice, desk: Station, other: Station) -> None:
    pause(office, "3", 20)
    done(other, CloseWindow("5"))
    office.meet()
    assert standstill(desk.branch, 1) is not None and would_stop_all(desk.branch, "3", 1)


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
