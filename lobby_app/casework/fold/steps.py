"""Steps: done, skipped, not applicable, undone. The first event by fold order counts."""

from lobby_app.journal import Stored

from ..branch import Branch
from ..state import Case, StepState, Tick
from .rules import Broken, folds, handled, moment, text


def _step(branch: Branch, stored: Stored) -> tuple[Case, StepState]:
    case = handled(branch, stored.event)
    step = case.steps.get(text(stored.event.body, "step"))
    if step is None:
        raise Broken("unknown_step")
    return case, step


def _tick(stored: Stored) -> Tick:
    event = stored.event
    return Tick(moment(event.body, "happened", event.at), event.at, event.staff, event.station)


def _settle(step: StepState, tick: Tick, state: str, reason: str = "") -> None:
    if step.state == "todo":
        step.state, step.reason = state, reason
        step.happened, step.entered = tick.happened, tick.entered
        step.staff, step.station = tick.staff, tick.station
        return
    told = {step.station, *(other.station for other in step.confirmed_by)}
    if step.state != state or tick.station in told:
        raise Broken("step_settled")
    step.confirmed_by.append(tick)


@folds("step_done")
def step_done(branch: Branch, stored: Stored) -> None:
    _, step = _step(branch, stored)
    _settle(step, _tick(stored), "done")


@folds("step_skipped")
def step_skipped(branch: Branch, stored: Stored) -> None:
    reason = text(stored.event.body, "reason")
    _, step = _step(branch, stored)
    _settle(step, _tick(stored), "skipped", reason)


@folds("step_not_applicable")
def step_not_applicable(branch: Branch, stored: Stored) -> None:
    _, step = _step(branch, stored)
    _settle(step, _tick(stored), "not_applicable")


@folds("step_undone")
def step_undone(branch: Branch, stored: Stored) -> None:
    """A station takes back its own tick; what another confirmed stays. Without one of its own: everything."""
    case, step = _step(branch, stored)
    if not case.is_open:
        raise Broken("case_over")
    if step.state == "todo":
        raise Broken("step_todo")
    station = stored.event.station
    mine = [tick for tick in step.confirmed_by if tick.station == station]
    if station == step.station and step.confirmed_by:
        first = step.confirmed_by.pop(0)
        step.happened, step.entered = first.happened, first.entered
        step.staff, step.station = first.staff, first.station
    elif mine:
        step.confirmed_by.remove(mine[0])
    else:
        case.steps[step.code] = StepState(step.code)
