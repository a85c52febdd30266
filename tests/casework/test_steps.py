"""Ticking steps: at once, late, twice, by mistake, from either station."""

from datetime import timedelta

import pytest

from lobby_app.casework import Refused, Station
from lobby_app.casework.commands import (
    CallWindow,
    CompleteStep,
    CompleteSteps,
    EndCase,
    MarkNotApplicable,
    OpenCase,
    SkipStep,
    UndoStep,
)
from lobby_app.journal import timestamp
from tests.clock import HandClock

from .hands import BranchOffice, done, opened


def test_several_steps_entered_late_with_their_own_times(desk: Station, clock: HandClock) -> None:
    begun = clock.now()
    case = opened(desk, "mobility")
    clock.move(minutes=25)
    times = {
        "greet": begun - timedelta(minutes=3),
        "seat": begun,
        "tell_others": begun + timedelta(minutes=1),
    }
    answer = done(desk, CompleteSteps(case.id, tuple(times.items())))
    assert len(answer.events) == 3
    for code, moment in times.items():
        step = desk.branch.cases[case.id].steps[code]
        assert (step.happened, step.entered) == (timestamp(moment), timestamp(clock.now()))


@pytest.mark.parametrize(
    ("by", "code"), [({"minutes": 1}, "happened_to_come"), ({"hours": -10}, "happened_before_day")]
)
def test_a_wrong_time_refuses_the_whole_entry(desk: Station, clock: HandClock, by: dict[str, float], code: str) -> None:
    case = opened(desk, "mobility")
    wrong = clock.now() + timedelta(**by)
    answer = desk.do(CompleteSteps(case.id, (("greet", clock.now()), ("seat", wrong))))
    assert answer == Refused(code)
    assert desk.branch.cases[case.id].steps["greet"].state == "todo"


def test_a_visit_entered_after_it_was_over(desk: Station, clock: HandClock) -> None:
    command = OpenCase(("infant",), happened=clock.now() - timedelta(minutes=40), late=True)
    done(desk, command)
    case = desk.branch.cases[command.case]
    assert case.late
    assert case.happened == timestamp(clock.now() - timedelta(minutes=40))
    assert case.opened_at == timestamp(clock.now())
    too_early = OpenCase(("infant",), happened=clock.now() - timedelta(days=1), late=True)
    assert desk.do(too_early) == Refused("happened_before_day")


def test_both_stations_tick_the_same_step(office: BranchOffice, desk: Station, window: Station) -> None:
    office.meet()
    case = opened(desk, "visual")
    done(desk, CallWindow(case.id, "3"))
    office.meet()
    done(desk, CompleteStep(case.id, "greet"))
    done(window, CompleteStep(case.id, "greet"))
    office.meet()
    assert desk.branch == window.branch
    step = desk.branch.cases[case.id].steps["greet"]
    assert {step.station, *(tick.station for tick in step.confirmed_by)} == {"desk", "window-3"}

    done(desk, UndoStep(case.id, "greet"))
    office.meet()
    step = window.branch.cases[case.id].steps["greet"]
    assert (step.state, step.station, step.confirmed_by) == ("done", "window-3", [])


def test_staff_change_their_mind(desk: Station) -> None:
    case = opened(desk, "mobility")
    done(desk, SkipStep(case.id, "seat", "customer_declined"))
    assert desk.branch.cases[case.id].steps["seat"].reason == "customer_declined"
    done(desk, CompleteStep(case.id, "seat"))
    step = desk.branch.cases[case.id].steps["seat"]
    assert (step.state, step.reason) == ("done", "")
    done(desk, UndoStep(case.id, "seat"))
    done(desk, MarkNotApplicable(case.id, "seat"))
    assert desk.branch.cases[case.id].steps["seat"].state == "not_applicable"
    assert done(desk, MarkNotApplicable(case.id, "seat")).events == []
    assert not desk.branch.notes


def test_a_skipped_step_needs_a_known_reason(desk: Station) -> None:
    case = opened(desk, "mobility")
    assert desk.do(SkipStep(case.id, "seat", "lazy")) == Refused("unknown_code", "skip_reasons: lazy")
    assert desk.do(CompleteStep(case.id, "fly")) == Refused("unknown_step", "fly")


def test_what_was_forgotten_can_be_ticked_after_the_end_but_not_undone(desk: Station) -> None:
    case = opened(desk, "mobility")
    done(desk, CompleteStep(case.id, "greet"))
    done(desk, EndCase(case.id, "done"))
    done(desk, CompleteStep(case.id, "seat"))
    assert desk.do(UndoStep(case.id, "greet")) == Refused("case_over", "ended")


def test_a_station_that_was_never_asked_cannot_tick(office: BranchOffice, desk: Station, window: Station) -> None:
    case = opened(desk, "mobility")
    office.meet()
    assert window.do(CompleteStep(case.id, "greet")) == Refused("not_involved", "desk")
