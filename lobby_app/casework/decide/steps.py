"""Steps: done, skipped, not applicable, undone, and several entered late."""

from datetime import datetime

from lobby_app.journal import Draft

from ..commands import CompleteStep, CompleteSteps, MarkNotApplicable, SkipStep, UndoStep
from ..state import Case, StepState
from .groups import sharing
from .scene import Scene, decides, refuse


def settled(
    scene: Scene, case: Case, code: str, kind: str, state: str, happened: datetime | None, **body: str
) -> list[Draft]:
    """One step brought to `state`. Another mark of it is taken back first: staff may change their mind."""
    step = scene.step(case, code)
    station = scene.actor.station
    body = {"step": code, "happened": scene.happened(happened, case.day), **body}
    if step.state == state:
        mine = station == step.station or any(tick.station == station for tick in step.confirmed_by)
        return [] if mine else [scene.draft(kind, case, **body)]
    drafts = []
    if step.state != "todo":
        scene.still_open(case)
        if step.confirmed_by:
            refuse("step_confirmed", code)
        drafts.append(scene.draft("step_undone", case, step=code))
    return [*drafts, scene.draft(kind, case, **body)]


def settled_by_all(
    scene: Scene, case: Case, code: str, kind: str, state: str, happened: datetime | None, **body: str
) -> list[Draft]:
    """The same for those who came together, where the guide says that a group goes through this step as one."""
    drafts = settled(scene, case, code, kind, state, happened, **body)
    for one in sharing(scene, case, code):
        if one.steps[code].state == "todo":
            drafts += settled(scene, one, code, kind, state, happened, **body)
    return drafts


@decides(CompleteStep)
def complete_step(scene: Scene, command: CompleteStep) -> list[Draft]:
    case = scene.handled(command.case)
    return settled_by_all(scene, case, command.step, "step_done", "done", command.happened)


@decides(CompleteSteps)
def complete_steps(scene: Scene, command: CompleteSteps) -> list[Draft]:
    """All or none: a wrong time refuses the whole entry, so that nothing half entered is overlooked."""
    case = scene.handled(command.case)
    given = dict(command.steps)
    return [
        draft
        for code, happened in given.items()
        for draft in settled_by_all(scene, case, code, "step_done", "done", happened)
    ]


@decides(SkipStep)
def skip_step(scene: Scene, command: SkipStep) -> list[Draft]:
    case = scene.handled(command.case)
    reason = scene.known(command.reason, "skip_reasons")
    return settled_by_all(scene, case, command.step, "step_skipped", "skipped", command.happened, reason=reason)


@decides(MarkNotApplicable)
def mark_not_applicable(scene: Scene, command: MarkNotApplicable) -> list[Draft]:
    case = scene.handled(command.case)
    return settled_by_all(scene, case, command.step, "step_not_applicable", "not_applicable", command.happened)


@decides(UndoStep)
def undo_step(scene: Scene, command: UndoStep) -> list[Draft]:
    case = scene.open_handled(command.case)
    step = scene.step(case, command.step)
    if step.state == "todo":
        return []
    alike = [one for one in sharing(scene, case, command.step) if marked_with(one.steps[command.step], step)]
    return [scene.draft("step_undone", one, step=command.step) for one in (case, *alike)]


def marked_with(step: StepState, other: StepState) -> bool:
    """Whether both steps were marked by one touch."""
    marks = [(one.state, one.happened, one.entered, one.staff, one.station) for one in (step, other)]
    return marks[0] == marks[1] and not step.confirmed_by
