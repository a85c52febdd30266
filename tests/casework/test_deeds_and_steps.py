"""What was stamped in an emergency is not ticked once more in the walk."""

from lobby_app.casework import Station
from lobby_app.casework.commands import BeginEmergency, CallWindow, CompleteStep, DoDeed, new_id
from tests.clock import HandClock

from .hands import BranchOffice, done


def begun(desk: Station, kind: str) -> str:
    case = new_id()
    done(desk, BeginEmergency(kind, new_case=case))
    return case


def test_a_deed_ticks_the_steps_that_mean_the_same_with_its_own_time(desk: Station, clock: HandClock) -> None:
    case = begun(desk, "lost")
    happened = clock.now()
    clock.move(minutes=3)
    done(desk, DoDeed(case, "lost.listened", happened))
    steps = desk.branch.cases[case].steps
    assert [steps[code].state for code in ("emergency.calm", "emergency.listen")] == ["done", "done"]
    assert steps["emergency.listen"].happened == desk.branch.cases[case].emergency.deeds["lost.listened"].happened  # type: ignore[union-attr]  # it has begun


def test_what_is_ticked_already_stays_as_it_is(desk: Station) -> None:
    case = begun(desk, "lost")
    done(desk, CompleteStep(case, "emergency.calm"))
    done(desk, DoDeed(case, "lost.listened"))
    assert [tick.station for tick in desk.branch.cases[case].steps["emergency.calm"].confirmed_by] == []


def test_a_station_beside_the_case_stamps_the_deed_alone(office: BranchOffice, desk: Station, window: Station) -> None:
    office.meet()
    case = begun(desk, "paid")
    office.meet()
    done(window, DoDeed(case, "paid.listened"))
    office.meet()
    assert "paid.listened" in desk.branch.cases[case].emergency.deeds  # type: ignore[union-attr]  # it has begun
    assert desk.branch.cases[case].steps["emergency.listen"].state == "todo"
    done(desk, CallWindow(case, "3"))
    office.meet()
    done(window, DoDeed(case, "paid.called_110"))
    office.meet()
    assert desk.branch.cases[case].steps["emergency.act"].state == "done", (
        "called here, the window is a hand of the case"
    )
