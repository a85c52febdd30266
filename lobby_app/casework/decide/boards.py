"""Pages of the writing board: that they wait for paper, and that they are with the vouchers. Never what they say."""

from lobby_app.journal import Draft

from ..commands import FileBoard, LeaveBoard
from ..state import BOARD_TASK, FILED_HOW
from .scene import Scene, decides, refuse


@decides(LeaveBoard)
def leave_board(scene: Scene, command: LeaveBoard) -> list[Draft]:
    """A task for today. Its code is ours: pages wait whatever guide the case was composed by. What another station
    settled is left again: it did not speak of these pages."""
    case = scene.handled(command.case)
    known = case.tasks.get(BOARD_TASK)
    if known is not None and known.state == "open":
        return []
    return [scene.draft("task_left", case, task=BOARD_TASK, due=scene.day)]


@decides(FileBoard)
def file_board(scene: Scene, command: FileBoard) -> list[Draft]:
    case = scene.handled(command.case)
    if any(one.talk == command.talk for one in case.boards):
        return []
    if command.how not in FILED_HOW:
        refuse("unknown_code", f"how: {command.how}")
    if command.pages < 1:
        refuse("board_empty")
    body = {"talk": command.talk, "pages": command.pages, "how": command.how, "happened": scene.happened(None)}
    drafts = [scene.draft("board_filed", case, **body)]
    task = case.tasks.get(BOARD_TASK)
    if task is not None and task.state == "open":
        drafts.append(scene.draft("task_done", case, task=BOARD_TASK))
    return drafts
