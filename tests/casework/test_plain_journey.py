"""A plain visit: three taps until the window is called, then the counter, then goodbye."""

from lobby_app.casework import Refused, Station, label
from lobby_app.casework.commands import (
    CallWindow,
    CompleteStep,
    ConfirmNeeds,
    DeclineHelp,
    EndCase,
    EndServing,
    OpenCase,
    PauseCalling,
    ReopenCase,
    ResumeCalling,
    SignOff,
    SignOn,
    StartServing,
)
from tests.clock import HandClock

from .hands import BranchOffice, done, opened


def test_customer_on_crutches_is_walked_to_the_priority_window(
    office: BranchOffice, desk: Station, window: Station, clock: HandClock
) -> None:
    office.meet()
    case = opened(desk, "mobility")
    assert (case.state, case.number, label(desk.branch, case)) == ("open", 1, "1")
    call = CallWindow(case.id, "3")
    done(desk, call)
    assert desk.branch.window_state("3") == "requested"

    clock.move(seconds=20)
    office.meet()
    assert [item.call.id for item in window.branch.queue("3")] == [call.call]
    done(window, PauseCalling(call.call, cap_minutes=20, how="confirmed"))
    assert window.branch.window_state("3") == "paused"
    clock.move(minutes=2)
    done(window, StartServing(call.call))
    clock.move(minutes=9)
    done(window, EndServing(call.call))
    assert window.branch.window_state("3") == "paused"
    done(window, ResumeCalling("3", how="confirmed"))
    assert window.branch.window_state("3") == "public"

    office.meet()
    for step in ("greet", "seat", "tell_others", "assist", "farewell"):
        done(desk, CompleteStep(case.id, step))
    done(desk, EndCase(case.id, "done", "satisfied"))
    office.meet()

    for station in (desk, window):
        folded = station.branch.cases[case.id]
        assert folded.state == "ended"
        assert folded.call and folded.call.state == "done"
        assert folded.call.teller == "T01"
        assert folded.steps["open_window"].station == "window-3"
        assert not station.branch.notes
    assert desk.branch == window.branch


def test_the_window_step_is_under_way_until_the_teller_answers(
    office: BranchOffice, desk: Station, window: Station
) -> None:
    office.meet()
    case = opened(desk, "mobility")
    call = CallWindow(case.id, "3")
    done(desk, call)
    assert desk.branch.cases[case.id].steps["open_window"].state == "todo"
    office.meet()
    done(window, PauseCalling(call.call))
    office.meet()
    step = desk.branch.cases[case.id].steps["open_window"]
    assert (step.state, step.staff) == ("done", "T01")


def test_customer_who_manages_alone_is_a_good_ending(desk: Station) -> None:
    case = opened(desk, "elderly")
    done(desk, DeclineHelp(case.id))
    assert desk.branch.cases[case.id].state == "declined"
    assert desk.branch.open_cases() == []


def test_needs_found_later_change_the_walk_and_keep_what_is_done(desk: Station) -> None:
    case = opened(desk, "elderly")
    done(desk, CompleteStep(case.id, "greet"))
    done(desk, ConfirmNeeds(case.id, ("elderly", "hearing")))
    folded = desk.branch.cases[case.id]
    assert set(folded.categories) == {"elderly", "hearing"}
    assert folded.walks == 2
    assert folded.steps["greet"].state == "done"
    assert len(done(desk, ConfirmNeeds(case.id, ("hearing", "elderly"))).events) == 0


def test_cues_alone_are_a_draft(desk: Station) -> None:
    case = opened(desk, cues=("visual.white_cane",))
    assert case.state == "draft"
    done(desk, ConfirmNeeds(case.id, ("visual",)))
    assert desk.branch.cases[case.id].state == "open"


def test_numbers_count_the_day_of_a_desk(desk: Station, clock: HandClock) -> None:
    assert [opened(desk, "ill").number for _ in range(3)] == [1, 2, 3]
    clock.move(days=1)
    case = opened(desk, "ill")
    assert case.number == 1
    assert label(desk.branch, case, "2026-11-24") == "11-23 1"


def test_with_two_desks_the_number_names_the_desk(office: BranchOffice) -> None:
    first, second = office.open("desk", "L01"), office.open("desk-2", "L01")
    office.meet()
    case = opened(second, "ill")
    office.meet()
    assert label(first.branch, first.branch.cases[case.id]) == "2-1"


def test_a_case_is_reopened_the_same_day_only(desk: Station, clock: HandClock) -> None:
    case = opened(desk, "writing")
    done(desk, EndCase(case.id, "comes_back"))
    done(desk, ReopenCase(case.id))
    assert desk.branch.cases[case.id].state == "open"
    done(desk, EndCase(case.id, "done"))
    clock.move(days=1)
    assert desk.do(ReopenCase(case.id)) == Refused("not_today", "2026-11-22")


def test_nothing_is_begun_before_somebody_has_signed_on(office: BranchOffice) -> None:
    desk = office.open("desk")
    assert desk.do(OpenCase(("ill",))) == Refused("sign_on_first")
    assert desk.do(SignOn("L07")) == Refused("unknown_staff", "L07")
    done(desk, SignOn("L01"))
    assert desk.staff == "L01"
    done(desk, SignOff())
    assert desk.staff == "unsigned"
