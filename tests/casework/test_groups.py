"""People who came together: linked cases, one alert to the window, one goodbye, and each is served in turn."""

import pytest

from lobby_app.casework import Case, Refused, Station
from lobby_app.casework.commands import (
    AcceptCall,
    CallWindow,
    CompleteStep,
    DeclineCall,
    EndCase,
    EndServing,
    HandOverCase,
    JoinGroup,
    LeaveGroup,
    OpenCase,
    PauseCalling,
    StartServing,
    TakeOverCase,
    UndoStep,
    WithdrawCall,
)
from lobby_app.casework.commands import new_id as fresh
from tests.clock import HandClock

from .hands import BranchOffice, done, opened


def came_together(station: Station, count: int, *categories: str, companion: str = "none") -> list[Case]:
    command = OpenCase(categories or ("hearing",), companion=companion, others=tuple(fresh() for _ in range(count - 1)))
    done(station, command)
    return station.branch.group(station.branch.cases[command.case])


def states(station: Station, members: list[Case]) -> list[str]:
    cases = [station.branch.cases[one.id] for one in members]
    return [case.call.state if case.call else "" for case in cases]


def test_four_deaf_workmates_become_four_linked_cases(desk: Station) -> None:
    opened(desk, "mobility")
    members = came_together(desk, 4, companion="helper")
    assert [case.number for case in members] == [2, 3, 4, 5]
    assert len({case.group for case in members}) == 1 and len({case.id for case in members}) == 4
    assert {(case.categories, case.companion) for case in members} == {(("hearing",), "helper")}
    assert desk.branch.group(opened(desk, "ill")) == [], "the next customer is nobody's companion"
    assert desk.branch.cases[members[-1].id].number == 5


def test_a_group_has_a_sound_size(desk: Station) -> None:
    twice = fresh()
    assert desk.do(OpenCase(("hearing",), others=(twice, twice))) == Refused("bad_group", "3")
    assert desk.do(OpenCase(("hearing",), others=tuple(fresh() for _ in range(20)))) == Refused("bad_group", "21")
    assert desk.branch.cases == {}


def test_one_call_announces_all_of_them_and_one_answer_is_enough(
    office: BranchOffice, desk: Station, window: Station, clock: HandClock
) -> None:
    office.meet()
    members = came_together(desk, 3)
    clock.move(minutes=1)
    call = CallWindow(members[1].id, "3")
    done(desk, call)
    office.meet()
    assert states(window, members) == ["requested"] * 3
    assert window.branch.queue("3")[0].call.case == members[1].id, "the one who was in front comes first"
    clock.move(minutes=1)
    done(window, AcceptCall(call.call, 4))
    office.meet()
    assert states(desk, members) == ["accepted"] * 3
    assert {desk.branch.cases[one.id].steps["open_window"].state for one in members} == {"done"}
    assert desk.branch == window.branch


def test_each_is_served_in_turn_and_the_next_needs_no_new_alert(
    office: BranchOffice, desk: Station, window: Station
) -> None:
    office.meet()
    members = came_together(desk, 2)
    done(desk, CallWindow(members[0].id, "3"))
    office.meet()
    for place in range(2):
        (first, *_) = window.branch.queue("3")
        assert first.call.case == members[place].id
        done(window, PauseCalling(first.call.id))
        done(window, StartServing(first.call.id))
        done(window, EndServing(first.call.id))
    office.meet()
    assert states(desk, members) == ["done", "done"]


def test_what_is_taken_back_or_declined_is_so_for_the_whole_alert(
    office: BranchOffice, desk: Station, window: Station
) -> None:
    office.meet()
    members = came_together(desk, 3)
    call = CallWindow(members[0].id, "3")
    done(desk, call)
    done(desk, WithdrawCall(call.call, "mistake"))
    assert states(desk, members) == ["withdrawn"] * 3
    again = CallWindow(members[0].id, "3")
    done(desk, again)
    office.meet()
    done(window, DeclineCall(again.call, "serving_other"))
    office.meet()
    assert states(desk, members) == ["declined"] * 3
    assert {desk.branch.cases[one.id].steps["open_window"].state for one in members} == {"todo"}


def test_whoever_has_been_served_is_not_announced_again(office: BranchOffice, desk: Station, window: Station) -> None:
    office.meet()
    members = came_together(desk, 2)
    first = CallWindow(members[0].id, "3")
    done(desk, first)
    office.meet()
    done(window, StartServing(first.call))
    done(window, EndServing(first.call))
    office.meet()
    done(desk, WithdrawCall(desk.branch.cases[members[1].id].calls[0].id, "mistake"))
    done(desk, CallWindow(members[1].id, "3"))
    assert [len(desk.branch.cases[one.id].calls) for one in members] == [1, 2]


def test_a_group_is_welcomed_once_and_taken_back_once(desk: Station, clock: HandClock) -> None:
    members = came_together(desk, 3)
    done(desk, CompleteStep(members[2].id, "greet"))
    assert {case.steps["greet"].state for case in members} == {"done"}
    done(desk, UndoStep(members[0].id, "greet"))
    assert {case.steps["greet"].state for case in members} == {"todo"}


def test_business_is_everybodys_own(desk: Station) -> None:
    first, second = came_together(desk, 2)
    own = next(step.code for step in first.walk.steps if step.phase == "handle") if first.walk else ""
    done(desk, CompleteStep(first.id, own))
    assert (first.steps[own].state, second.steps[own].state) == ("done", "todo")


def test_what_somebody_ticked_alone_stays_when_the_group_is_undone(desk: Station, clock: HandClock) -> None:
    first, second = opened(desk, "hearing"), opened(desk, "hearing")
    done(desk, CompleteStep(first.id, "greet"))
    clock.move(minutes=2)
    done(desk, JoinGroup(second.id, first.id))
    done(desk, CompleteStep(second.id, "greet"))
    done(desk, UndoStep(second.id, "greet"))
    assert (first.steps["greet"].state, second.steps["greet"].state) == ("done", "todo")


def test_one_goodbye_to_all_but_whoever_is_still_at_the_window(
    office: BranchOffice, desk: Station, window: Station
) -> None:
    office.meet()
    members = came_together(desk, 3)
    call = CallWindow(members[0].id, "3")
    done(desk, call)
    office.meet()
    done(window, StartServing(call.call))
    office.meet()
    done(desk, EndCase(members[1].id, "done", "satisfied", together=True))
    ended = [desk.branch.cases[one.id] for one in members]
    assert [(case.state, case.outcome) for case in ended] == [("open", ""), ("ended", "done"), ("ended", "done")]
    assert states(desk, members) == ["serving", "withdrawn", "withdrawn"]
    assert {task.code for case in ended for task in case.tasks.values()} == {"hearing.file_pages"}


def test_alone_one_goodbye_is_one_persons(desk: Station) -> None:
    members = came_together(desk, 2)
    done(desk, EndCase(members[0].id, "done"))
    assert [case.state for case in members] == ["ended", "open"]


def test_who_came_in_one_by_one_is_joined_and_may_leave_again(desk: Station) -> None:
    first, second, third = (opened(desk, "elderly") for _ in range(3))
    done(desk, JoinGroup(second.id, first.id))
    done(desk, JoinGroup(third.id, second.id))
    assert [case.id for case in desk.branch.group(third)] == [first.id, second.id, third.id]
    done(desk, LeaveGroup(second.id))
    assert desk.branch.group(second) == [] and len(desk.branch.group(first)) == 2
    assert desk.do(JoinGroup(first.id, first.id)) == Refused("same_case")
    done(desk, LeaveGroup(first.id))
    assert desk.branch.group(third) == [], "whoever is left alone is no group"


def test_nobody_is_taken_out_of_one_group_by_joining_another(desk: Station) -> None:
    first, second = came_together(desk, 2), came_together(desk, 2)
    assert desk.do(JoinGroup(first[0].id, second[0].id)) == Refused("other_group")
    assert len(desk.branch.group(first[0])) == len(desk.branch.group(second[0])) == 2


def test_a_group_goes_to_a_colleague_as_one(office: BranchOffice, desk: Station) -> None:
    other = office.open("desk-2", "L01")
    office.meet()
    members = came_together(desk, 3)
    done(desk, HandOverCase(members[0].id, "desk-2"))
    office.meet()
    done(other, TakeOverCase(members[2].id))
    office.meet()
    assert {desk.branch.cases[one.id].owner for one in members} == {"desk-2"}


@pytest.mark.parametrize("categories", [("visual",), ("home_visit",)])
def test_who_is_not_meant_for_a_window_is_not_announced(desk: Station, categories: tuple[str, ...]) -> None:
    mixed = opened(desk, "hearing")
    other = opened(desk, *categories)
    done(desk, JoinGroup(other.id, mixed.id))
    done(desk, CallWindow(mixed.id, "3"))
    assert states(desk, [other]) == (["requested"] if categories == ("visual",) else [""])
