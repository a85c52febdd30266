"""Small words that several screens share."""

import pytest

from lobby_app.casework import Station
from lobby_app.casework.commands import CompleteStep, EndCase, LeaveTask, SkipStep
from lobby_app.desktop.views.common import hour, listed, milliseconds, named, needs, next_step, step_title, task_row
from lobby_app.guide import Guide
from tests.casework.hands import done, opened
from tests.clock import HandClock


@pytest.mark.parametrize(
    ("words", "language", "shown"),
    [([], "zh", ""), (["行走"], "zh", "行走"), (["行走", "听力"], "zh", "行走、听力"), (["a", "b"], "en", "a, b")],
)
def test_a_list_takes_the_comma_of_its_language(words: list[str], language: str, shown: str) -> None:
    assert listed(words, language) == shown


@pytest.mark.parametrize(
    ("moment", "clock", "ms"),
    [
        ("", "", 0.0),
        ("2026-11-22T10:41:03.120+08:00", "10:41", 1795315263120.0),
        ("2026-11-22T02:41:03.120+00:00", "02:41", 1795315263120.0),
    ],
)
def test_a_moment_as_a_clock_and_as_the_screen_counts(moment: str, clock: str, ms: float) -> None:
    assert (hour(moment), milliseconds(moment)) == (clock, ms)


def test_codes_that_this_guide_does_not_know_stand_for_themselves(guide: Guide) -> None:
    assert named(guide.places, "roof", "zh") == "roof"
    assert step_title(guide, "no.such_step", "en") == "no.such_step"
    assert needs(guide, ("mobility", "gone"), "zh") == guide.categories["mobility"].short.zh


def test_the_next_step_is_the_first_that_nobody_has_dealt_with(desk: Station) -> None:
    case = opened(desk, "mobility")

    def following() -> str:
        step = next_step(desk.branch.cases[case.id])
        return step.code if step else ""

    assert following() == "greet"
    done(desk, CompleteStep(case.id, "seat"))
    assert following() == "greet", "a later one done first does not hide the one before"
    done(desk, SkipStep(case.id, "greet", "other"))
    assert following() == "open_window"
    for step in desk.branch.cases[case.id].steps.values():
        if step.state == "todo":
            done(desk, CompleteStep(case.id, step.code))
    assert following() == ""


def test_a_draft_has_no_next_step(desk: Station) -> None:
    assert next_step(opened(desk)) is None


def test_a_task_says_until_when_and_whether_it_is_late(desk: Station, guide: Guide, clock: HandClock) -> None:
    case = opened(desk, "hearing")
    done(desk, EndCase(case.id, "done"))
    (task,) = desk.branch.tasks()
    today = task_row(desk.branch, guide, task, clock.now().date().isoformat(), "zh")
    assert (today["title"], today["number"]) == (guide.tasks["hearing.file_pages"].title.zh, "1")
    assert (today["due"], today["late"]) == ("", False), "due today needs no date"
    tomorrow = task_row(desk.branch, guide, task, "2026-11-23", "zh")
    assert (tomorrow["due"], tomorrow["late"]) == ("2026-11-22", True)


@pytest.mark.parametrize(
    ("today", "late", "left"), [("2026-11-22", False, 5), ("2026-11-27", False, 0), ("2026-11-28", True, -1)]
)
def test_a_written_report_counts_its_days(desk: Station, guide: Guide, today: str, late: bool, left: int) -> None:
    case = opened(desk, "emergency")
    done(desk, LeaveTask(case.id, "emergency.written_report"))
    (task,) = desk.branch.tasks()
    row = task_row(desk.branch, guide, task, today, "en")
    assert (row["late"], row["daysLeft"]) == (late, left)
