"""Practice data comes about like real data, and the same seed gives the same again."""

from datetime import date
from pathlib import Path

import pytest

from lobby_app.casework import fold
from lobby_app.casework.simulate import JournalAhead, simulate
from lobby_app.journal import Journal
from tests.clock import HandClock

from .hands import BranchOffice, real_guide

MONDAY = date(2026, 11, 16)


@pytest.fixture
def journal(tmp_path: Path, clock: HandClock) -> Journal:
    return Journal.open(tmp_path / "desk", "desk", clock)


def simulated(folder: Path, seed: int, cases: int = 60) -> list[tuple[object, ...]]:
    with Journal.open(folder, "desk", HandClock()) as journal:
        simulate(journal, real_guide(), cases, 3, seed, MONDAY)
        events = [stored.event for stored in journal.events()]
        return [(event.at, event.day, event.staff, event.kind, event.case, event.body) for event in events]


def test_the_same_seed_gives_the_same_cases(tmp_path: Path) -> None:
    first = simulated(tmp_path / "a", seed=7)
    assert first == simulated(tmp_path / "b", seed=7)
    assert first != simulated(tmp_path / "c", seed=8)


def test_counts_are_what_was_asked_for(journal: Journal) -> None:
    outcome = simulate(journal, real_guide(), 50, 4, 1, MONDAY)
    branch = fold(journal.events())
    assert outcome["cases"] == len(branch.cases) == 50
    assert outcome["days"] == len({case.day for case in branch.cases.values()}) == 4
    assert outcome["declined"] == sum(case.state == "declined" for case in branch.cases.values())
    assert outcome["events"] == sum(1 for _ in journal.events())
    journal.close()


def test_simulated_staff_break_no_rule(journal: Journal) -> None:
    simulate(journal, real_guide(), 150, 2, 3, MONDAY)
    branch = fold(journal.events())
    assert branch.notes == []
    assert all(not case.is_open for case in branch.cases.values())
    assert all(not call.active for call in branch.calls.values())
    assert all(pause.ended for window in branch.windows.values() for pause in window.pauses)
    journal.close()


def test_a_bit_of_everything_happens(journal: Journal) -> None:
    simulate(journal, real_guide(), 300, 2, 5, MONDAY)
    branch = fold(journal.events())
    cases = branch.cases.values()
    assert {code for case in cases for code in case.categories} == set(real_guide().categories)
    assert {call.state for call in branch.calls.values()} == {"done", "declined", "withdrawn"}
    assert any(case.late for case in cases)
    assert any(case.emergency for case in cases)
    assert any(case.handling for case in cases)
    assert any(case.referred for case in cases)
    assert any(len(case.categories) > 1 for case in cases)
    assert {step.state for case in cases for step in case.steps.values()} == {
        "done",
        "skipped",
        "not_applicable",
        "todo",
    }
    journal.close()


def test_days_never_go_back(journal: Journal) -> None:
    simulate(journal, real_guide(), 5, 1, 1, date(2026, 11, 20))
    with pytest.raises(JournalAhead):
        simulate(journal, real_guide(), 5, 1, 1, MONDAY)
    assert simulate(journal, real_guide(), 5, 1, 2, date(2026, 11, 20))["cases"] == 5
    journal.close()


@pytest.mark.parametrize(("cases", "days"), [(-1, 1), (1, 0)])
def test_impossible_numbers_are_refused(journal: Journal, cases: int, days: int) -> None:
    with pytest.raises(ValueError):
        simulate(journal, real_guide(), cases, days, 1, MONDAY)
    journal.close()


def test_a_station_starts_from_simulated_history_without_reading_it(office: BranchOffice) -> None:
    with Journal.open(office.folder / "desk", "desk", office.clock) as journal:
        made = simulate(journal, real_guide(), 200, 5, 1, MONDAY)
    desk = office.open("desk", "L01")
    assert len(desk._keeper.events) < made["events"] / 4
