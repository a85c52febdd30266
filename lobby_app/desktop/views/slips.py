"""The case slip, and the cases that a code on a slip stands for."""

from collections.abc import Sequence
from typing import Any

from lobby_app.casework import Branch, Case, label, slip_code
from lobby_app.guide import Guide

from .common import GuideOf, hour, listed, named, needs, pick, task_row


def slip_view(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> dict[str, Any]:
    """What stands on the slip beside its code. Nothing of it says who somebody is or what they need."""
    return {
        "id": case.id,
        "number": label(branch, case, today),
        "code": slip_code(case),
        "day": case.day,
        "tasks": [
            {"text": pick(guide.tasks[task.code].title, language), "due": task.due}
            for task in case.open_tasks
            if task.code in guide.tasks
        ],
    }


def found_view(
    branch: Branch, guide_of: GuideOf, ids: Sequence[str], station: str, today: str, language: str
) -> list[dict[str, Any]]:
    """The cases found, each with what can be done with it: `way` is 'open' (go on), 'reopen' (ended here today),
    'return' (a visit that goes on with it begins) or '' (another station looks after it)."""
    cases = [branch.cases[id] for id in ids if id in branch.cases]
    return [found_row(branch, guide_of(case), case, station, today, language) for case in cases]


def found_row(branch: Branch, guide: Guide, case: Case, station: str, today: str, language: str) -> dict[str, Any]:
    facts = [named(guide.places, case.place, language)]
    if case.business != "other" and case.business in guide.business:
        facts.insert(0, pick(guide.business[case.business].name, language))
    return {
        "id": case.id,
        "number": label(branch, case, today),
        "day": case.day,
        "at": hour(case.happened or case.opened_at),
        "needs": needs(guide, case.categories, language),
        "facts": listed(facts, language),
        "state": case.state,
        "outcome": named(guide.outcomes, case.outcome, language) if case.outcome else "",
        "ended": hour(case.ended_at),
        "owner": case.owner,
        "way": way_on(case, station, today),
        "tasks": [task_row(branch, guide, task, today, language) for task in case.open_tasks],
    }


def way_on(case: Case, station: str, today: str) -> str:
    """How the desk goes on with a case that was found."""
    if case.is_open:
        return "open" if case.owner == station else ""
    if case.owner == station and case.ended_at[:10] == today:
        return "reopen"
    return "return"
