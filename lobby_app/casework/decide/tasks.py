"""Leaving something for later, and doing it."""

from datetime import date, timedelta

from lobby_app.journal import Draft

from ..commands import CompleteTask, LeaveTask
from ..state import Case
from .scene import Scene, decides, refuse


def due_date(scene: Scene, task: str, given: str = "", unsaid: str = "") -> str:
    """The day a task is due: the given one, or by the guide's rule (before_close is today, days:N calendar
    days from today). For a date that staff choose and have not said, `unsaid`; refused if that is empty."""
    if given:
        try:
            date.fromisoformat(given)
        except ValueError:
            refuse("bad_date", given)
        if given < scene.day:
            refuse("due_past", given)
        return given
    known = scene.guide.tasks.get(task) or refuse("unknown_code", f"tasks: {task}")
    if known.due == "before_close":
        return scene.day
    if known.due.startswith("days:"):
        return (date.fromisoformat(scene.day) + timedelta(days=int(known.due.removeprefix("days:")))).isoformat()
    return unsaid or refuse("due_needed", task)


def day_after(scene: Scene) -> str:
    return (date.fromisoformat(scene.day) + timedelta(days=1)).isoformat()


def left_by_walk(scene: Scene, case: Case) -> list[Draft]:
    """What every case of these categories leaves, unless it was left before.

    A task whose date staff must choose is not left by itself.
    """
    drafts = []
    for code in case.walk.tasks if case.walk else ():
        known = scene.known_guide.tasks.get(code) if scene.known_guide else None
        if code not in case.tasks and not (known and known.due == "date"):
            due = due_date(scene, code) if known else scene.day
            drafts.append(scene.draft("task_left", case, task=code, due=due))
    return drafts


@decides(LeaveTask)
def leave_task(scene: Scene, command: LeaveTask) -> list[Draft]:
    case = scene.handled(command.case)
    scene.known(command.task, "tasks")
    known = case.tasks.get(command.task)
    if known is not None and known.state != "dropped":
        return []
    return [scene.draft("task_left", case, task=command.task, due=due_date(scene, command.task, command.due))]


@decides(CompleteTask)
def complete_task(scene: Scene, command: CompleteTask) -> list[Draft]:
    case = scene.case(command.case)
    task = case.tasks.get(command.task)
    if task is None or task.state == "dropped":
        refuse("unknown_task", command.task)
    return [] if task.state == "done" else [scene.draft("task_done", case, task=command.task)]
