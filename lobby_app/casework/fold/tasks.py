"""What is left for later, and that it was done. Anybody of the branch may do it."""

from lobby_app.journal import Stored

from ..branch import Branch
from ..state import BOARD_TASK, Task
from .rules import Broken, folds, handled, is_day, text, the_case


@folds("task_left")
def task_left(branch: Branch, stored: Stored) -> None:
    event, body = stored.event, stored.event.body
    code, due, origin = text(body, "task"), text(body, "due"), text(body, "origin", "")
    if not is_day(due):
        raise Broken("bad_body")
    case = handled(branch, event)
    known = case.tasks.get(code)
    # Two stations may hold pages of one case: what one has filed the other leaves again for its own.
    again = known is not None and code == BOARD_TASK and known.state == "done"
    if known is not None and known.state != "dropped" and not again:
        raise Broken("task_known")
    case.tasks[code] = Task(code, case.id, due, event.at, origin)


@folds("task_done")
def task_done(branch: Branch, stored: Stored) -> None:
    event = stored.event
    task = the_case(branch, event).tasks.get(text(event.body, "task"))
    if task is None or task.state == "dropped":
        raise Broken("unknown_task")
    if task.state == "done":
        raise Broken("task_settled")
    task.state, task.done, task.done_by = "done", event.at, event.staff
