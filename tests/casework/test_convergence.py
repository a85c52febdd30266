"""Whatever desk and window do, and in whatever order it reaches the others: at rest all see the same."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobby_app.casework import Branch, Station, fold
from lobby_app.casework.commands import (
    AcceptCall,
    BeginEmergency,
    CallWindow,
    Command,
    CompleteStep,
    ConfirmNeeds,
    DeclineCall,
    DeclineHelp,
    EndCase,
    EndServing,
    ExtendPause,
    HandOverCase,
    OpenCase,
    PauseCalling,
    PutOffCase,
    ReopenCase,
    ResumeCalling,
    ResumeCase,
    SkipStep,
    StartServing,
    TakeOverCase,
    UndoStep,
    WithdrawCall,
)
from lobby_app.guide import Guide

from .hands import BranchOffice, HandClock, carry

STATIONS = ("desk", "desk-2", "window-3", "window-4")
ON_CASES: tuple[Callable[[str], Command], ...] = (
    lambda case: ConfirmNeeds(case, ("visual", "elderly")),
    lambda case: CompleteStep(case, "greet"),
    lambda case: CompleteStep(case, "open_window"),
    lambda case: SkipStep(case, "greet", "other"),
    lambda case: UndoStep(case, "greet"),
    lambda case: CallWindow(case, "3"),
    lambda case: CallWindow(case, "4"),
    lambda case: HandOverCase(case, "desk-2"),
    lambda case: HandOverCase(case, "window-3"),
    lambda case: BeginEmergency("ill", case=case),
    TakeOverCase,
    PutOffCase,
    ResumeCase,
    DeclineHelp,
    ReopenCase,
    lambda case: EndCase(case, "done"),
)
ON_CALLS: tuple[Callable[[str], Command], ...] = (
    lambda call: AcceptCall(call, 3),
    lambda call: DeclineCall(call, "other"),
    lambda call: WithdrawCall(call, "mistake"),
    lambda call: PauseCalling(call, cap_minutes=5),
    ExtendPause,
    StartServing,
    StartServing,
    EndServing,
)
station = st.sampled_from(STATIONS)
pick = st.integers(0, 5)
doing = st.one_of(
    st.tuples(st.just("open"), station, st.sampled_from(("mobility", "ill", "visual"))),
    st.tuples(st.just("case"), station, pick, st.sampled_from(ON_CASES)),
    st.tuples(st.just("call"), station, pick, st.sampled_from(ON_CALLS)),
    st.tuples(st.just("resume"), station),
    st.tuples(st.just("carry"), station, station),
    st.tuples(st.just("wait"), st.integers(1, 400)),
)


def act(office: BranchOffice, clock: HandClock, what: tuple[object, ...]) -> None:
    """One thing happens. What the state does not allow is refused and changes nothing."""
    kind = what[0]
    if kind == "wait":
        clock.move(seconds=what[1])  # type: ignore[arg-type]  # drawn as an integer
        return
    here = office.stations[str(what[1])]
    match what:
        case ("open", _, category):
            here.do(OpenCase((str(category),)))
        case ("case", _, int(number), make) if here.branch.cases:
            cases = list(here.branch.cases)
            here.do(make(cases[number % len(cases)]))  # type: ignore[operator]  # drawn from ON_CASES
        case ("call", _, int(number), make) if here.branch.calls:
            calls = list(here.branch.calls)
            here.do(make(calls[number % len(calls)]))  # type: ignore[operator]  # drawn from ON_CALLS
        case ("resume", _) if here.window:
            here.do(ResumeCalling(here.window))
        case ("carry", _, other) if other != what[1]:
            carry(here, office.stations[str(other)])
            office.stations[str(other)].refresh()


def check(branch: Branch) -> None:
    """What must hold on every station at any moment."""
    for window in branch.windows.values():
        calls = branch.active_calls(window.name)
        assert sum(call.state == "serving" for call in calls) <= 1
        assert len(set(window.calls)) == len(window.calls)
        assert all(call.active and call.window == window.name for call in calls)
        assert all(pause.ended for pause in window.pauses[:-1])
    for call in branch.calls.values():
        assert call.active == (call.id in branch.windows[call.window].calls), "a call was lost"
    for case in branch.cases.values():
        assert sum(call.active for call in case.calls) <= 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(doing, min_size=5, max_size=60))
def test_all_stations_agree_at_rest(guide: Guide, happenings: list[tuple[object, ...]]) -> None:
    clock = HandClock()
    with TemporaryDirectory() as folder:
        office = BranchOffice(Path(folder), guide, clock)
        try:
            run(office, clock, happenings)
        finally:
            office.close()


def run(office: BranchOffice, clock: HandClock, happenings: list[tuple[object, ...]]) -> None:
    for name, staff in zip(STATIONS, ("L01", "L01", "T01", "T01"), strict=True):
        office.open(name, staff)
    for what in happenings:
        act(office, clock, what)
        for here in office.stations.values():
            check(here.branch)
    office.meet()
    views = [here.branch for here in office.stations.values()]
    assert all(view == views[0] for view in views)
    assert fold(office.stations["desk"].journal.events()) == views[0]

    clock.move(hours=3)
    for here in office.stations.values():
        here.end_overdue()
    office.meet()
    branch = office.stations["desk"].branch
    assert branch.overdue(clock.now() + timedelta(days=9)) == [], "a pause never ended"
    check(branch)


def test_the_happenings_above_do_reach_the_counter(guide: Guide, tmp_path: Path) -> None:
    """The property would hold in an empty branch too: this shows that its steps lead somewhere."""
    clock = HandClock()
    office = BranchOffice(tmp_path, guide, clock)
    for name, staff in zip(STATIONS, ("L01", "L01", "T01", "T01"), strict=True):
        office.open(name, staff)
    office.meet()
    act(office, clock, ("open", "desk", "ill"))
    act(office, clock, ("case", "desk", 0, ON_CASES[5]))
    act(office, clock, ("carry", "desk", "window-3"))
    act(office, clock, ("call", "window-3", 0, ON_CALLS[3]))
    act(office, clock, ("call", "window-3", 0, ON_CALLS[5]))
    window: Station = office.stations["window-3"]
    assert window.branch.window_state("3") == "serving"
    office.close()
