"""The window's life: asked, answered, paused, serving, resumed, with a second customer in between."""

from datetime import timedelta

import pytest

from lobby_app.casework import Refused, Station
from lobby_app.casework.commands import (
    AcceptCall,
    BeginEmergency,
    CallWindow,
    CloseWindow,
    CompleteStep,
    DeclineCall,
    EndCase,
    EndServing,
    ExtendPause,
    OpenWindow,
    PauseCalling,
    ResumeCalling,
    StartServing,
    WithdrawCall,
)
from lobby_app.journal import Journal
from tests.clock import HandClock

from .hands import BranchOffice, done, opened


@pytest.fixture
def called(office: BranchOffice, desk: Station, window: Station) -> CallWindow:
    """A customer for whom window 3 was called; the window knows."""
    office.meet()
    case = opened(desk, "mobility")
    call = CallWindow(case.id, "3", needs=("mobility",))
    done(desk, call)
    office.meet()
    return call


def test_teller_pauses_calling_while_a_second_customer_arrives(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    done(window, PauseCalling(called.call))
    second = opened(desk, "ill")
    next_call = CallWindow(second.id, "3")
    done(desk, next_call)
    office.meet()
    assert [item.call.id for item in window.branch.queue("3")] == [called.call, next_call.call]
    assert window.do(PauseCalling(next_call.call)) == Refused("pause_running", called.call)
    done(window, AcceptCall(next_call.call, minutes=5))
    pause = window.branch.windows["3"].pause
    assert pause and pause.call == called.call

    done(window, StartServing(called.call))
    assert window.do(StartServing(next_call.call)) == Refused("window_serving", called.call)
    done(window, EndServing(called.call))
    done(window, PauseCalling(next_call.call))
    first, second_pause = window.branch.windows["3"].pauses
    assert (first.ended_how, second_pause.ended) == ("next_call", "")
    office.meet()
    assert desk.branch == window.branch


def test_an_emergency_goes_first_and_says_why(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    begin = BeginEmergency("paid")
    done(desk, begin)
    urgent = CallWindow(begin.new_case, "3")
    done(desk, urgent)
    office.meet()
    assert [(item.call.id, item.why) for item in window.branch.queue("3")] == [
        (urgent.call, "emergency"),
        (called.call, "order"),
    ]


def test_declined_call_goes_to_another_window(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    done(window, DeclineCall(called.call, "serving_other"))
    office.meet()
    call = desk.branch.calls[called.call]
    assert (call.state, call.reason) == ("declined", "serving_other")
    done(desk, CallWindow(called.case, "2"))
    assert desk.branch.window_state("2") == "requested"
    assert desk.branch.window_state("3") == "public"


def test_another_window_is_a_withdrawal_and_a_new_call(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    assert desk.do(CallWindow(called.case, "2")) == Refused("already_called", "3")
    done(window, AcceptCall(called.call))
    office.meet()
    assert desk.branch.cases[called.case].steps["open_window"].state == "done"
    done(desk, WithdrawCall(called.call, "other_window"))
    assert desk.branch.cases[called.case].steps["open_window"].state == "todo"
    done(desk, CallWindow(called.case, "2"))
    office.meet()
    assert window.branch.queue("3") == []


def test_a_tick_made_by_hand_outlives_the_withdrawal(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    done(desk, CompleteStep(called.case, "open_window"))
    office.meet()
    done(window, AcceptCall(called.call))
    office.meet()
    done(desk, WithdrawCall(called.call, "not_needed"))
    step = desk.branch.cases[called.case].steps["open_window"]
    assert (step.state, step.station, step.confirmed_by) == ("done", "desk", [])


def test_desk_withdraws_while_the_window_starts_serving(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    done(window, AcceptCall(called.call))
    office.meet()
    done(desk, WithdrawCall(called.call, "customer_left"))
    done(window, StartServing(called.call))
    office.meet()
    assert desk.branch == window.branch
    assert len(desk.branch.notes) == 1
    assert desk.branch.calls[called.call].state in ("withdrawn", "serving")


def test_a_pause_can_be_extended_and_ends_by_itself(
    office: BranchOffice, window: Station, called: CallWindow, clock: HandClock
) -> None:
    done(window, PauseCalling(called.call, cap_minutes=10))
    clock.move(minutes=9)
    done(window, ExtendPause(called.call, minutes=5))
    clock.move(minutes=5)
    assert window.end_overdue() == []
    assert window.do(ResumeCalling("3", how="cap")) == Refused("pause_running", called.call)
    clock.move(minutes=1)
    assert len(window.end_overdue()) == 1
    pause = window.branch.windows["3"].pauses[0]
    assert (pause.ended_how, pause.extended) == ("cap", 1)
    assert window.branch.window_state("3") == "requested"


def test_others_see_an_overdue_pause_and_write_nothing(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow, clock: HandClock
) -> None:
    done(window, PauseCalling(called.call, cap_minutes=10))
    office.meet()
    clock.move(minutes=11)
    assert [pause.window for pause in desk.branch.overdue(clock.now())] == ["3"]
    assert desk.end_overdue() == []


def test_a_window_that_starts_again_ends_its_overdue_pause_first(
    office: BranchOffice, window: Station, called: CallWindow, clock: HandClock
) -> None:
    done(window, PauseCalling(called.call, cap_minutes=10))
    clock.move(hours=2)
    again = office.restart("window-3")
    assert again.branch.windows["3"].pause is None
    assert again.branch.overdue(clock.now() + timedelta(days=1)) == []


def test_a_window_without_its_teller_cannot_be_called(office: BranchOffice, desk: Station, window: Station) -> None:
    done(window, CloseWindow("3"))
    office.meet()
    assert desk.branch.window_state("3") == "closed"
    case = opened(desk, "elderly")
    assert desk.do(CallWindow(case.id, "3")) == Refused("window_closed", "3")
    done(window, OpenWindow("3"))
    office.meet()
    done(desk, CallWindow(case.id, "3"))


def test_the_desk_cannot_answer_for_the_window(desk: Station, called: CallWindow) -> None:
    for command in (AcceptCall(called.call), PauseCalling(called.call), StartServing(called.call)):
        assert desk.do(command) == Refused("not_the_window", "3")


def test_a_case_that_ends_takes_its_call_back(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    done(desk, EndCase(called.case, "left"))
    office.meet()
    call = window.branch.calls[called.call]
    assert (call.state, call.reason) == ("withdrawn", "case_ended")


def test_a_served_customer_is_ended_by_the_window(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    done(window, StartServing(called.call))
    office.meet()
    assert desk.do(WithdrawCall(called.call)) == Refused("being_served", "3")
    done(desk, EndCase(called.case, "done"))
    office.meet()
    assert window.branch.window_state("3") == "serving"
    done(window, EndServing(called.call))
    assert window.branch.window_state("3") == "public"


@pytest.mark.parametrize("minutes", [0, 121])
def test_a_pause_has_a_sensible_cap(window: Station, called: CallWindow, minutes: int) -> None:
    assert window.do(PauseCalling(called.call, cap_minutes=minutes)) == Refused("bad_minutes", str(minutes))


def test_the_app_never_claims_to_have_pressed(window: Station, called: CallWindow) -> None:
    assert window.do(PauseCalling(called.call, how="pressed")) == Refused("unknown_code", "how: pressed")
    done(window, PauseCalling(called.call, how="asked"))
    pause = window.branch.windows["3"].pause
    assert pause and pause.how == "asked"


def test_a_new_machine_takes_over_its_window(
    office: BranchOffice, desk: Station, window: Station, called: CallWindow
) -> None:
    spare = office.open("window-9", "T01", window="3")
    office.meet()
    assert window.do(AcceptCall(called.call)) == Refused("not_the_window", "3")
    done(spare, AcceptCall(called.call))
    office.meet()
    assert desk.branch.windows["3"].station == "window-9"


def test_a_station_that_gave_up_its_window_lets_it_go(office: BranchOffice, window: Station) -> None:
    office.stations.pop("window-3").journal.close()
    journal = Journal.open(office.folder / "window-3", "window-3", office.clock)
    again = Station(journal, office.guide, office.clock, "window")
    again.start()
    assert again.branch.windows["3"].station == ""
    journal.close()


def test_five_minutes_said_again_are_five_minutes_from_then(
    office: BranchOffice, clock: HandClock, window: Station, called: CallWindow
) -> None:
    done(window, AcceptCall(called.call, minutes=5))
    call = window.branch.calls[called.call]
    assert call.promised == clock.now() + timedelta(minutes=5)
    clock.move(seconds=2)
    assert not done(window, AcceptCall(called.call, minutes=5)).events, "a finger that touched twice"
    clock.move(minutes=4)
    done(window, AcceptCall(called.call, minutes=5))
    assert window.branch.calls[called.call].promised == clock.now() + timedelta(minutes=5)
    clock.move(minutes=7)
    done(window, AcceptCall(called.call, minutes=5))
    assert window.branch.calls[called.call].promised == clock.now() + timedelta(minutes=5)


def test_a_pause_keeps_the_promise_and_none_comes_back_after_it(
    office: BranchOffice, clock: HandClock, window: Station, called: CallWindow
) -> None:
    done(window, AcceptCall(called.call, minutes=5))
    clock.move(minutes=3)
    done(window, PauseCalling(called.call))
    clock.move(minutes=20)
    done(window, ResumeCalling("3"))
    call = window.branch.calls[called.call]
    assert (call.state, call.promised) == ("accepted", None)
    done(window, AcceptCall(called.call, minutes=5))
    assert window.branch.calls[called.call].promised == clock.now() + timedelta(minutes=5)
