"""The walk a case follows, and the ways of handling chosen in it."""

from typing import Any

from lobby_app.journal import Stored

from ..branch import Branch
from ..state import CaseWalk, StepState, WalkStep
from .rules import Broken, folds, handled, open_case, text, words


def _step(item: Any) -> WalkStep:
    if not isinstance(item, dict):
        raise Broken("bad_body")
    return WalkStep(
        text(item, "code"),
        text(item, "phase", ""),
        text(item, "role", ""),
        text(item, "action", ""),
        words(item, "from"),
    )


def read_walk(stored: Stored, body: dict[str, Any]) -> CaseWalk:
    steps = body.get("steps")
    if not isinstance(steps, list) or not steps:
        raise Broken("bad_body")
    return CaseWalk(
        guide=stored.event.guide,
        categories=words(body, "categories"),
        steps=tuple(_step(item) for item in steps),
        rules=words(body, "rules"),
        handling=words(body, "handling"),
        tasks=words(body, "tasks"),
        window=text(body, "window", ""),
        at=stored.event.at,
    )


@folds("walk_composed")
def walk_composed(branch: Branch, stored: Stored) -> None:
    event = stored.event
    walk = read_walk(stored, event.body)
    case = open_case(handled(branch, event))
    case.walk = walk
    case.walks += 1
    if case.state == "draft":
        case.state = "open"
    for step in walk.steps:
        # A step that an earlier walk had keeps what was said of it.
        if step.code not in case.steps:
            case.steps[step.code] = StepState(step.code)


@folds("handling_chosen")
def handling_chosen(branch: Branch, stored: Stored) -> None:
    handling, way = text(stored.event.body, "handling"), text(stored.event.body, "way")
    case = open_case(handled(branch, stored.event))
    case.handling[handling] = way
    for task in case.open_tasks:
        # What only the former way would have left behind is not needed any more.
        if task.origin.startswith(f"{handling}:") and task.origin != f"{handling}:{way}":
            task.state = "dropped"
