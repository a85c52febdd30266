"""The writing board in the journal: that pages wait, that they were filed, and nothing of what they say."""

import pytest

from lobby_app.casework import BOARD_TASK, Refused, Station, fold
from lobby_app.casework.commands import CallWindow, CompleteTask, EndCase, FileBoard, LeaveBoard
from lobby_app.guide import Guide
from lobby_app.journal import Draft, timestamp
from tests.clock import HandClock

from .hands import BranchOffice, done, opened

TALK = "7" * 32


def test_a_filed_talk_is_one_event_and_settles_its_task(desk: Station, clock: HandClock) -> None:
    case = opened(desk, "hearing")
    done(desk, EndCase(case.id, "done"))
    (left,) = done(desk, LeaveBoard(case.id)).events
    assert left.event.body == {"task": BOARD_TASK, "due": "2026-11-22"}
    assert done(desk, LeaveBoard(case.id)).events == []
    assert BOARD_TASK in {task.code for task in desk.branch.tasks()}

    filed, settled = done(desk, FileBoard(case.id, TALK, 3, "pdf")).events
    assert filed.event.kind == "board_filed"
    assert filed.event.body == {"talk": TALK, "pages": 3, "how": "pdf", "happened": timestamp(clock.now())}
    assert settled.event.kind == "task_done"
    (told,) = desk.branch.cases[case.id].boards
    assert (told.talk, told.pages, told.how, told.staff, told.station) == (TALK, 3, "pdf", "L01", "desk")
    assert BOARD_TASK not in {task.code for task in desk.branch.tasks()}
    assert done(desk, FileBoard(case.id, TALK, 3, "pdf")).events == [], "once"


def test_during_the_case_there_is_no_task_to_settle(desk: Station) -> None:
    case = opened(desk, "hearing")
    (filed,) = done(desk, FileBoard(case.id, TALK, 1, "printed")).events
    assert filed.event.kind == "board_filed"


def test_the_window_files_its_own_talk_and_the_desk_sees_the_task_until_then(
    office: BranchOffice, desk: Station, window: Station
) -> None:
    case = opened(desk, "hearing")
    office.meet()
    assert window.do(LeaveBoard(case.id)) == Refused("not_involved", "desk")
    done(desk, CallWindow(case.id, "3"))
    office.meet()
    done(desk, EndCase(case.id, "done"))
    office.meet()
    done(window, LeaveBoard(case.id))
    office.meet()
    assert BOARD_TASK in {task.code for task in desk.branch.tasks()}
    # The desk held pages too, and filing those says nothing of the window's.
    done(desk, FileBoard(case.id, "8" * 32, 1, "printed"))
    office.meet()
    assert BOARD_TASK not in {task.code for task in window.branch.tasks()}
    done(window, LeaveBoard(case.id))
    office.meet()
    assert BOARD_TASK in {task.code for task in desk.branch.tasks()}
    done(window, FileBoard(case.id, TALK, 2, "printed"))
    office.meet()
    assert BOARD_TASK not in {task.code for task in desk.branch.tasks()}
    assert [one.station for one in desk.branch.cases[case.id].boards] == ["desk", "window-3"]
    assert desk.branch.notes == []


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (FileBoard("f" * 32, TALK, 1, "pdf"), "unknown_case"),
        (FileBoard("", TALK, 0, "pdf"), "board_empty"),
        (FileBoard("", TALK, 1, "mail"), "unknown_code"),
    ],
)
def test_what_cannot_be_filed(desk: Station, command: FileBoard, code: str) -> None:
    case = opened(desk, "hearing")
    wanted = FileBoard(command.case or case.id, command.talk, command.pages, command.how)
    answer = desk.do(wanted)
    assert isinstance(answer, Refused)
    assert answer.code == code


@pytest.mark.parametrize(
    "body",
    [
        {"talk": TALK, "pages": 0, "how": "pdf", "happened": ""},
        {"talk": TALK, "pages": 1, "how": "post", "happened": ""},
        {"talk": TALK, "pages": "1", "how": "pdf", "happened": ""},
        {"pages": 1, "how": "pdf", "happened": ""},
    ],
)
def test_a_filing_that_makes_no_sense_folds_to_a_note(desk: Station, body: dict[str, object]) -> None:
    case = opened(desk, "hearing")
    desk.journal.append([Draft("board_filed", case.id, "L01", body)])
    branch = fold(desk.journal.events())
    assert branch.cases[case.id].boards == []
    assert [note.kind for note in branch.notes] == ["board_filed"]


def test_the_shipped_guide_has_words_for_the_task(guide: Guide, desk: Station) -> None:
    """And without them it can be left and done all the same."""
    assert BOARD_TASK in guide.tasks
    assert guide.categories["hearing"].board
    desk.guide_by_hash = lambda _hash: None
    case = opened(desk, "hearing")
    done(desk, EndCase(case.id, "done"))
    done(desk, LeaveBoard(case.id))
    done(desk, CompleteTask(case.id, BOARD_TASK))
