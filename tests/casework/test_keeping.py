"""A start costs what the day costs: what is settled stays in the journal and out of memory."""

import pytest

from lobby_app.casework import Station, fold, memory
from lobby_app.casework.commands import (
    CallWindow,
    CompleteStep,
    EndCase,
    PauseCalling,
    StartServing,
)
from lobby_app.casework.keeping import KEPT_NOTE
from lobby_app.casework.later import catch_up, day_events
from lobby_app.journal import Draft
from tests.clock import HandClock

from .hands import BranchOffice, carry, done, opened


def busy_day(desk: Station, clock: HandClock, cases: int) -> list[str]:
    """So many visits from arrival to goodbye, and the clock on the next morning."""
    ids = []
    for _ in range(cases):
        case = opened(desk, "ill")
        done(desk, CompleteStep(case.id, "greet"))
        done(desk, EndCase(case.id, "done"))
        ids.append(case.id)
    clock.move(days=1)
    return ids


def held(station: Station) -> int:
    return len(station._keeper._memory.events)


def test_a_start_reads_the_note_and_what_came_after(office: BranchOffice, clock: HandClock) -> None:
    desk = office.open("desk", "L01")
    open_case = opened(desk, "home_visit")
    for _ in range(6):
        busy_day(desk, clock, 30)
    desk.tidy()
    before = held(desk)
    assert before < 20
    again = office.restart("desk", "L01")
    assert held(again) < before + 5
    assert again.branch.cases[open_case.id].state == "open"
    assert opened(again, "ill").number == 1


def test_without_its_note_everything_is_folded_once(office: BranchOffice, clock: HandClock) -> None:
    desk = office.open("desk", "L01")
    open_case = opened(desk, "home_visit")
    busy_day(desk, clock, 30)
    desk.tidy()
    for damage in (None, "nonsense", '{"v":1,"mark":999999,"events":[]}', '{"v":1,"mark":1,"events":["x"]}'):
        desk.journal.set_note(KEPT_NOTE, damage)
        desk = office.restart("desk", "L01")
        assert desk.branch.cases[open_case.id].state == "open"


def test_what_is_kept_folds_like_everything(office: BranchOffice, clock: HandClock) -> None:
    """Live cases, windows, staff and facilities look the same with and without the settled history."""
    desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
    office.meet()
    for _ in range(3):
        busy_day(desk, clock, 5)
    case = opened(desk, "mobility")
    call = CallWindow(case.id, "3")
    done(desk, call)
    office.meet()
    done(window, PauseCalling(call.call))
    done(window, StartServing(call.call))
    office.meet()
    full = fold(desk.journal.events())
    kept = fold(memory.still_needed(list(desk.journal.events()), full, clock.now().date().isoformat()))
    assert kept.windows == full.windows
    assert kept.stations == full.stations
    assert kept.on_duty == full.on_duty
    assert kept.days == full.days
    assert kept.cases == {id: one for id, one in full.cases.items() if one.live}
    assert kept.open_cases() == full.open_cases()


def test_a_settled_case_is_found_by_its_slip(office: BranchOffice, clock: HandClock) -> None:
    desk = office.open("desk", "L01")
    first, *_ = busy_day(desk, clock, 3)
    busy_day(desk, clock, 160)
    desk.tidy()
    assert first not in desk.branch.cases
    assert not desk.find("f" * 32)
    assert desk.find(first)
    assert desk.branch.cases[first].state == "ended"


def test_news_about_a_settled_case_brings_it_back(office: BranchOffice, clock: HandClock) -> None:
    desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
    office.meet()
    case = opened(desk, "ill")
    call = CallWindow(case.id, "3")
    done(desk, call)
    carry(desk, window)
    window.refresh()
    done(desk, EndCase(case.id, "done"))
    busy_day(desk, clock, 140)
    desk.tidy()
    assert case.id not in desk.branch.cases
    # The window was alone with its news for a day.
    window.journal.append(
        [
            Draft(
                "task_left",
                case.id,
                "T01",
                {"task": "video", "due": "2026-11-23", "case_day": "2026-11-22"},
            )
        ]
    )
    carry(window, desk)
    desk.refresh()
    assert [task.code for task in desk.branch.tasks()] == ["video"]


def test_memory_lets_go_of_what_is_settled(
    office: BranchOffice, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "COMPACT_ABOVE", 200)
    desk = office.open("desk", "L01")
    for _ in range(5):
        busy_day(desk, clock, 30)
    assert held(desk) < 450


def test_a_day_has_its_cases_later_events(office: BranchOffice, clock: HandClock) -> None:
    desk = office.open("desk", "L01")
    case = opened(desk, "visual")
    clock.move(days=2)
    done(desk, CompleteStep(case.id, "greet"))
    other = opened(desk, "ill")
    for _ in range(2):
        catch_up(desk.journal)
        events = day_events(desk.journal, "2026-11-22")
        assert [item.event.kind for item in events if item.event.case == case.id][-1] == "step_done"
        assert all(item.event.case != other.id for item in events)
