"""The goodbye: what is still open, what the customer takes along, how it went."""

from typing import Any

from lobby_app.casework import Branch, Case, label, slip_code
from lobby_app.guide import Guide, parting_of

from .common import choices, need_icons, needs, pick, step_title
from .group import group_view
from .outcome import over, suggested_outcome
from .walk import handling, passed_over, tasks


def ending_view(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> dict[str, Any]:
    """`untouched` are steps that nobody has dealt with; they may stay so, but it is said."""
    walk = case.walk
    parting = parting_of(guide, case.handling)
    untouched = [step.code for step in walk.steps if case.steps[step.code].state == "todo"] if walk else []
    return {
        "number": label(branch, case, today),
        "needs": needs(guide, case.categories, language),
        "needIcons": need_icons(guide, case.categories, language),
        "slip": slip_code(case),
        "endings": [pick(parting.ending, language)]
        if parting
        else [pick(guide.categories[code].ending, language) for code in case.categories if code in guide.categories],
        "questions": []
        if over(guide, case)
        else [
            one
            for one in handling(guide, case, language)
            if not one["chosen"] and one["code"] not in passed_over(guide, case)
        ],
        "suggested": suggested_outcome(guide, case),
        "untouched": [{"code": code, "text": step_title(guide, code, language)} for code in untouched],
        "tasks": tasks(guide, case, language),
        "group": group_view(branch, guide, case, today, language),
        "outcomes": choices(guide.outcomes, language),
        # Nobody is asked how the service was after the police have come.
        "feedback": [] if parting else choices(guide.feedback, language),
    }
