"""The steps of a walk as the counter sees them: its own first, the lobby's behind them."""

from typing import Any

from lobby_app.casework import Case, WalkStep
from lobby_app.guide import Guide, step_view

from .common import named, step_title
from .outcome import over
from .walk import (
    facts,
    guide_walk,
    handling,
    minded,
    parted,
    passed_over,
    path_step,
    sees,
    state_of,
    step_card,
    tasks,
    unworded,
)

COUNTER_ROLES = ("teller", "any")
PHASE = "handle"


def counter_codes(case: Case) -> tuple[list[str], list[str]]:
    """The codes of the counter's steps, and of all others.

    They stand in the order of the walk, as the desk shows them: the teller's own and those that the lobby manager does
    at the counter.
    """
    steps = case.walk.steps if case.walk else ()
    handled = [step for step in steps if step.phase == PHASE]
    front = [step.code for step in handled if step.role in COUNTER_ROLES or not brings(step)]
    return front, [step.code for step in steps if step.code not in front]


def brings(step: WalkStep) -> bool:
    """Bringing the customer to the window is over when the counter begins."""
    return step.action == "serve"


def counter_steps(guide: Guide, case: Case, selected: str, language: str) -> dict[str, Any]:
    """The step in hand is `selected`, or the next of the counter's own; `through`: none of those is left."""
    front, others = counter_codes(case)
    ended = over(guide, case)
    left = [code for code in front if not ended and state_of(case, code).state == "todo"]
    code = selected if selected in (*front, *others) else next(iter(left), "")
    following = [one for one in left if one != code]
    mind, more = minded(guide, case, PHASE, code, language) if case.walk else ([], [])
    return {
        "facts": facts(guide, case, language),
        "path": [path_step(guide, case, one, code, language) for one in front],
        "codes": front,
        "others": [path_step(guide, case, one, code, language) for one in others],
        "late": late(guide, case, language),
        "step": step_of(guide, case, code, language) if code else {},
        "own": code in front,
        "following": step_title(guide, following[0], language) if following else "",
        "through": not left,
        "mind": mind,
        "more": more,
        "handling": questions(guide, case, code, others, language) if case.walk else [],
        "tasks": tasks(guide, case, language),
        "shown": sees(guide, case),
        "over": named(guide.outcomes, ended, language) if ended else "",
    }


def late(guide: Guide, case: Case, language: str) -> list[dict[str, str]]:
    """Steps that nobody has dealt with, to be entered afterwards; not the goodbye, which is still to come."""
    return [
        {"code": one.code, "text": step_title(guide, one.code, language)}
        for one in (case.walk.steps if case.walk else ())
        if one.action != "farewell" and state_of(case, one.code).state == "todo"
    ]


def step_of(guide: Guide, case: Case, code: str, language: str) -> dict[str, Any]:
    walk = guide_walk(guide, case)
    step = parted(guide, case, step_view(guide, walk, code)) if code in guide.steps else unworded(walk, code)
    return step_card(guide, case, step, code, language)


def questions(guide: Guide, case: Case, code: str, others: list[str], language: str) -> list[dict[str, Any]]:
    """The questions of the step in hand; after the last step those that nobody has answered at the counter, unless
    somebody passed over the step that asks them, or the business has ended."""
    if (code and code not in guide.steps) or (not code and over(guide, case)):
        return []
    if code:
        return handling(guide, case, language, code)
    elsewhere = {
        one["code"] for other in others if other in guide.steps for one in handling(guide, case, language, other)
    }
    asked = handling(guide, case, language)
    return [one for one in asked if not one["chosen"] and one["code"] not in elsewhere | passed_over(guide, case)]
