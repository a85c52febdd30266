"""Who is here today and the round through the facilities: said at one station, known at all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.casework import Refused
from lobby_app.casework.commands import AddStaff, CheckFacilities, CheckFacility, SetRoster, SignOff
from tests.casework.hands import BranchOffice, done, real_guide
from tests.clock import HandClock

TODAY = "2026-11-22"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[BranchOffice]:
    office = BranchOffice(tmp_path, real_guide(), HandClock())
    office.open("desk", "L01")
    office.open("supervisor", "S01")
    yield office
    office.close()


def test_what_one_station_says_of_today_all_know_and_tomorrow_it_counts_no_more(office: BranchOffice) -> None:
    desk, supervisor = office.stations["desk"], office.stations["supervisor"]
    done(desk, AddStaff("L02", "lobby_manager"))
    done(desk, SetRoster((("english", ("L02",)), ("home_visit", ("L01", "L02", "L01")))))
    office.meet()
    assert supervisor.branch.here("english", TODAY) == ("L02",)
    assert supervisor.branch.here("home_visit", TODAY) == ("L01", "L02")
    done(supervisor, SetRoster((("english", ()),)))
    office.meet()
    assert desk.branch.here("english", TODAY) == ()
    assert desk.branch.here("home_visit", "2026-11-23") == ()


def test_what_is_so_already_is_not_said_twice(office: BranchOffice) -> None:
    desk = office.stations["desk"]
    assert len(done(desk, SetRoster((("sign", ("L01",)), ("second", ())))).events) == 2
    assert done(desk, SetRoster((("sign", ("L01",)), ("second", ())))).events == []
    assert len(done(desk, CheckFacilities((("wheelchair", "ok"), ("pram", "ok")))).events) == 2
    (again,) = done(desk, CheckFacilities((("wheelchair", "missing"), ("pram", "ok")))).events
    assert again.event.body == {"facility": "wheelchair", "state": "missing"}
    office.clock.move(days=1)
    assert len(done(desk, CheckFacilities((("wheelchair", "missing"), ("pram", "ok")))).events) == 2


def test_yesterdays_roster_and_facilities_are_still_held_after_a_start(office: BranchOffice) -> None:
    desk = office.stations["desk"]
    done(desk, SetRoster((("english", ("L01",)),)))
    done(desk, CheckFacility("wheelchair", "lent"))
    office.clock.move(days=1)
    desk = office.restart("desk", "L01")
    assert desk.branch.here("english", "2026-11-23") == ()
    assert desk.branch.roster["english"].staff == ("L01",)
    assert desk.branch.facilities["wheelchair"].state == "lent"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (SetRoster((("english", ("X99",)),)), "unknown_staff"),
        (SetRoster((("juggler", ("L01",)),)), "unknown_code"),
        (CheckFacilities((("wheelchair", "shiny"),)), "unknown_code"),
        (CheckFacilities((("trampoline", "ok"),)), "unknown_code"),
    ],
)
def test_what_is_not_known_here_is_refused(
    office: BranchOffice, command: SetRoster | CheckFacilities, code: str
) -> None:
    answer = office.stations["desk"].do(command)
    assert isinstance(answer, Refused)
    assert answer.code == code


def test_nobody_says_it_without_having_signed_on(office: BranchOffice) -> None:
    desk = office.stations["desk"]
    done(desk, SignOff())
    for command in (SetRoster((("english", ("L01",)),)), CheckFacilities((("pram", "ok"),))):
        answer = desk.do(command)
        assert isinstance(answer, Refused)
        assert answer.code == "sign_on_first"
