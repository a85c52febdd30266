"""The slip's code finds a case without a name; a home visit runs over days; a return visit knows the one before."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from lobby_app.casework import Refused, mistyped, read_slip, slip_code, slip_digits
from lobby_app.casework.commands import ArrangeVisit, EndCase, NoteReturn, PutOffCase
from tests.casework.hands import BranchOffice, done, opened, real_guide
from tests.clock import HandClock


@pytest.fixture
def office(tmp_path: Path) -> Iterator[BranchOffice]:
    office = BranchOffice(tmp_path, real_guide(), HandClock())
    office.open("desk", "L01")
    yield office
    office.close()


@pytest.mark.parametrize(
    "typed", ["261122-0123-4567", "26112201234567", " 261122 0123 4567 ", "261122—0123—4567", "261122－0123－4567"]
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    found = read_slip(typed)
    assert found == ("2026-11-22", "0123456")


def test_a_slip_of_the_finger_is_told_apart_from_an_unknown_code() -> None:
    right = "26112201234567"
    assert not mistyped(right)
    for place, digit in enumerate(right):
        for wrong in set("0123456789") - {digit}:
            changed = right[:place] + wrong + right[place + 1 :]
            assert mistyped(changed) and read_slip(changed) is None
        swapped = right[:place] + right[place : place + 2][::-1] + right[place + 2 :]
        assert swapped == right or mistyped(swapped)
    assert not mistyped(right[:-1]) and not mistyped("a word")


@pytest.mark.parametrize(
    "typed", ["", "8", "261122-0123-456", "261322-0123-4567", "2611220123456x", "１２３", "9" * 29]
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_slip(typed) is None


def test_a_case_of_weeks_ago_is_found_by_its_slip_after_a_start(office: BranchOffice) -> None:
    desk = office.stations["desk"]
    case = opened(desk, "visual")
    other = opened(desk, "ill")
    assert slip_digits(case) != slip_digits(other)
    done(desk, EndCase(case.id, "done"))
    code = slip_code(case)
    office.clock.move(days=20)
    desk = office.restart("desk", "L01")
    for number in range(3):
        opened(desk, "elderly", business="deposit" if number else "other")
    slip = read_slip(code)
    assert slip is not None
    assert desk.find_slip(slip) == [case.id]
    assert desk.branch.cases[case.id].outcome == "done"
    assert desk.find_slip(slip._replace(day="2026-11-21")) == []
    assert desk.find_slip(slip._replace(digits="0000000")) == []


def test_a_home_visit_is_arranged_in_pieces_and_lasts_over_days(office: BranchOffice) -> None:
    desk = office.stations["desk"]
    case = opened(desk, "home_visit")
    when = office.clock.now().replace(hour=14, minute=30) + timedelta(days=2)
    done(desk, ArrangeVisit(case.id, when, ("L01", "T01"), ("ink",)))
    assert done(desk, ArrangeVisit(case.id, when, ("L01", "T01"), ("ink",))).events == []
    done(desk, PutOffCase(case.id))
    office.clock.move(days=2)
    desk = office.restart("desk", "L01")
    visit = desk.branch.cases[case.id].visit
    assert visit is not None
    assert datetime.fromisoformat(visit.at) == when
    assert (visit.staff, visit.bag) == (("L01", "T01"), ("ink",))
    for wrong in (ArrangeVisit(case.id, None, ("X9",)), ArrangeVisit(case.id, None, (), ("parrot",))):
        assert isinstance(desk.do(wrong), Refused)


def test_a_return_visit_goes_on_with_the_earlier_case(office: BranchOffice) -> None:
    desk = office.stations["desk"]
    first = opened(desk, "emergency")
    done(desk, EndCase(first.id, "done"))
    office.clock.move(days=5)
    second = opened(desk, "emergency")
    done(desk, NoteReturn(second.id, first.id, first.day))
    assert done(desk, NoteReturn(second.id, first.id, first.day)).events == []
    again = desk.branch.cases[second.id]
    assert (again.earlier, again.earlier_day) == (first.id, "2026-11-22")
    assert isinstance(desk.do(NoteReturn(second.id, second.id, second.day)), Refused)
