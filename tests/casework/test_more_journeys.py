"""Handing over, emergencies before sign-on, tasks, corrections, the signed-off day."""

import pytest

from lobby_app.casework import Refused, Station
from lobby_app.casework.commands import (
    AddStaff,
    Amend,
    BeginEmergency,
    CallWindow,
    CheckFacility,
    ChooseHandling,
    CompleteStep,
    CompleteTask,
    ConfirmNeeds,
    DescribeCase,
    DoDeed,
    EndCase,
    EndEmergency,
    HandOverCase,
    LeaveTask,
    NoteCues,
    OpenCase,
    PutOffCase,
    Refer,
    ResumeCase,
    SignOffDay,
    SignOn,
    TakeOverCase,
)
from lobby_app.guide import Guide
from tests.clock import HandClock

from .hands import BranchOffice, done, opened


def test_a_case_changes_desks(office: BranchOffice) -> None:
    first, second = office.open("desk", "L01"), office.open("desk-2")
    done(second, AddStaff("L02", "lobby_manager"))
    done(second, SignOn("L02"))
    case = opened(first, "elderly")
    done(first, HandOverCase(case.id, "desk-2"))
    office.meet()
    assert second.do(EndCase(case.id, "done")) == Refused("not_owner", "desk")
    done(second, TakeOverCase(case.id))
    office.meet()
    assert first.do(EndCase(case.id, "done")) == Refused("not_owner", "desk-2")
    done(second, EndCase(case.id, "done"))
    office.meet()
    folded = first.branch.cases[case.id]
    assert (folded.station, folded.owner, folded.staff, folded.state) == ("desk", "desk-2", "L02", "ended")


def test_noon_hands_the_open_cases_to_whoever_signs_on(desk: Station) -> None:
    done(desk, AddStaff("L02", "lobby_manager"))
    case = opened(desk, "elderly")
    done(desk, PutOffCase(case.id))
    done(desk, SignOn("L02"))
    done(desk, TakeOverCase(case.id))
    done(desk, ResumeCase(case.id))
    assert desk.branch.cases[case.id].staff == "L02"
    assert desk.branch.cases[case.id].state == "open"


def test_a_case_is_not_taken_without_being_offered(office: BranchOffice, desk: Station) -> None:
    other = office.open("desk-2", "L01")
    case = opened(desk, "elderly")
    office.meet()
    assert other.do(TakeOverCase(case.id)) == Refused("not_offered", "desk")


def test_an_emergency_begins_before_anybody_has_signed_on(office: BranchOffice, clock: HandClock) -> None:
    desk = office.open("desk")
    begin = BeginEmergency("ill")
    done(desk, begin)
    case = begin.new_case
    clock.move(seconds=40)
    done(desk, DoDeed(case, "ill.called_120"))
    assert done(desk, DoDeed(case, "ill.called_120")).events == []
    assert desk.do(DoDeed(case, "ill.flew")) == Refused("unknown_code", "deeds: ill.flew")
    done(desk, CallWindow(case, "3"))
    done(desk, BeginEmergency("robbed", case=case))
    done(desk, SignOn("L01"))
    done(desk, TakeOverCase(case))
    done(desk, EndEmergency(case))
    folded = desk.branch.cases[case]
    assert folded.staff == "L01"
    assert folded.emergency and folded.emergency.kind == "robbed"
    assert folded.emergency.ended
    assert not folded.urgent


def test_an_emergency_in_a_running_case_keeps_its_walk(desk: Station, guide: Guide) -> None:
    case = opened(desk, "elderly")
    done(desk, CompleteStep(case.id, "greet"))
    done(desk, BeginEmergency("paid", case=case.id))
    folded = desk.branch.cases[case.id]
    assert "elderly" in folded.categories
    assert folded.steps["greet"].state == "done"
    assert desk.do(BeginEmergency("flood")) == Refused("unknown_code", "emergency: flood")


def test_an_emergency_needs_no_guide(desk: Station) -> None:
    desk.guide = None
    begin = BeginEmergency("ill")
    done(desk, begin)
    assert desk.branch.cases[begin.new_case].state == "open"
    assert desk.do(OpenCase(("ill",))) == Refused("no_guide")


def test_the_way_of_handling_leaves_its_tasks(desk: Station) -> None:
    case = opened(desk, "visual")
    done(desk, ChooseHandling(case.id, "visual.business", "alone"))
    (task,) = desk.branch.tasks()
    assert (task.code, task.due) == ("visual.backup_video", "2026-11-22")
    done(desk, ChooseHandling(case.id, "visual.business", "relative"))
    assert [task.code for task in desk.branch.tasks()] == ["visual.copies_filed"]
    done(desk, ChooseHandling(case.id, "visual.business", "alone"))
    assert [task.code for task in desk.branch.tasks()] == ["visual.backup_video"]
    done(desk, EndCase(case.id, "done"))
    assert desk.branch.cases[case.id].live
    done(desk, CompleteTask(case.id, task.code))
    assert done(desk, CompleteTask(case.id, task.code)).events == []
    assert not desk.branch.cases[case.id].live
    assert desk.do(ChooseHandling(case.id, "visual.business", "flying")) == Refused("case_over", "ended")
    assert not desk.branch.notes


def test_what_every_such_visit_leaves_behind_is_left_at_its_end(desk: Station) -> None:
    case = opened(desk, "hearing")
    assert desk.branch.tasks() == []
    done(desk, EndCase(case.id, "done"))
    assert [task.code for task in desk.branch.tasks()] == ["hearing.file_pages"]


def test_a_task_with_its_own_date(desk: Station, clock: HandClock, guide: Guide) -> None:
    case = opened(desk, "home_visit")
    dated = next(code for code, task in guide.tasks.items() if task.due == "date")
    assert desk.do(LeaveTask(case.id, dated)) == Refused("due_needed", dated)
    assert desk.do(LeaveTask(case.id, dated, "tomorrow")) == Refused("bad_date", "tomorrow")
    assert desk.do(LeaveTask(case.id, dated, "2026-11-21")) == Refused("due_past", "2026-11-21")
    done(desk, LeaveTask(case.id, dated, "2026-11-25"))
    clock.move(days=3)
    done(desk, CompleteTask(case.id, dated))
    event = done(desk, CompleteStep(case.id, next(iter(case.steps)))).events[0].event
    assert event.body["case_day"] == "2026-11-22"


def test_a_correction_keeps_the_first_entry_visible(office: BranchOffice, desk: Station) -> None:
    supervisor = office.open("supervisor", "S01")
    case = opened(desk, "ill", business="withdraw")
    assert desk.do(Amend(case.id, "outcome", "done", "wrong tap")) == Refused("not_ended")
    ended = done(desk, EndCase(case.id, "left")).events[-1]
    office.meet()
    done(supervisor, Amend(case.id, "outcome", "done", "wrong tap"))
    office.meet()
    folded = desk.branch.cases[case.id]
    assert folded.outcome == "done"
    (correction,) = folded.amendments
    assert (correction.was, correction.value, correction.event) == ("left", "done", ended.hash)
    assert supervisor.do(Amend(case.id, "outcome", "left", " ")) == Refused("reason_needed")
    assert supervisor.do(Amend(case.id, "number", "7", "why not")) == Refused("not_amendable", "number")


def test_only_a_supervisor_signs_the_day_off(office: BranchOffice, desk: Station) -> None:
    assert desk.do(SignOffDay("2026-11-22")) == Refused("supervisor_only")
    supervisor = office.open("supervisor", "S01")
    assert supervisor.do(SignOffDay("2026-11-23")) == Refused("day_to_come", "2026-11-23")
    done(supervisor, SignOffDay("2026-11-22", note_count=2))
    office.meet()
    assert desk.branch.signed_off["2026-11-22"].staff == "S01"


def test_facilities_are_looked_over(desk: Station, guide: Guide) -> None:
    facility = next(iter(guide.facilities))
    done(desk, CheckFacility(facility, "missing"))
    assert desk.branch.facilities[facility].state == "missing"
    assert desk.do(CheckFacility(facility, "stolen")) == Refused("unknown_code", "facility states: stolen")
    assert desk.do(CheckFacility("moon", "ok")) == Refused("unknown_code", "facilities: moon")


def test_what_is_told_later_is_added(desk: Station) -> None:
    case = opened(desk, "elderly")
    done(desk, NoteCues(case.id, ("visual.white_cane",)))
    done(desk, DescribeCase(case.id, business="transfer", companion="helper", part="came_along"))
    done(desk, Refer(case.id, "customer_manager"))
    assert done(desk, Refer(case.id, "customer_manager")).events == []
    folded = desk.branch.cases[case.id]
    assert (folded.business, folded.companion, folded.part) == ("transfer", "helper", "came_along")
    assert folded.walks == 2
    assert folded.referred == ["customer_manager"]


@pytest.mark.parametrize("code", ["", "L 1", "unsigned", "长"])
def test_staff_codes_are_plain(desk: Station, code: str) -> None:
    assert desk.do(AddStaff(code, "teller")) == Refused("bad_staff_code", code)


def test_the_teller_finds_another_need(office: BranchOffice, desk: Station, window: Station) -> None:
    office.meet()
    case = opened(desk, "elderly")
    done(desk, CallWindow(case.id, "3"))
    office.meet()
    done(window, ConfirmNeeds(case.id, ("elderly", "writing")))
    office.meet()
    assert set(desk.branch.cases[case.id].categories) == {"elderly", "writing"}


def test_a_way_of_handling_whose_task_has_no_day_yet_reminds_on_the_next(desk: Station, clock: HandClock) -> None:
    case = opened(desk, "ill")
    done(desk, ChooseHandling(case.id, "ill.event", "rested"))
    (task,) = desk.branch.cases[case.id].open_tasks
    assert (task.code, task.due) == ("ill.follow_up", "2026-11-23")


def test_what_nobody_asked_is_no_fact_until_somebody_does(desk: Station) -> None:
    command = OpenCase(categories=("elderly",), unasked=("business", "companion"))
    done(desk, command)
    case = desk.branch.cases[command.case]
    assert case.unasked == ("business", "companion")
    walks = case.walks
    done(desk, DescribeCase(case.id, companion="none"))
    case = desk.branch.cases[command.case]
    assert (case.companion, case.unasked, case.walks) == ("none", ("business",), walks)
    assert done(desk, DescribeCase(case.id, companion="none")).events == []
    done(desk, EndCase(case.id, "done"))
    done(desk, Amend(case.id, "business", "other", "asked on the telephone"))
    assert desk.branch.cases[case.id].unasked == ()
