"""The desk's home: start with somebody, go on with somebody, what is still to do today."""

from typing import Any

from lobby_app.casework import Branch, Case, label
from lobby_app.guide import Guide

from .common import GuideOf, hour, listed, milliseconds, named, needs, next_step, pick, promised, step_title, task_row
from .group import group_view, warnings


def home_view(
    branch: Branch, guide: Guide, today: str, language: str, guide_of: GuideOf | None = None
) -> dict[str, Any]:
    """`tiles` in the order of the guide, `cases` the newest first, `tasks` the most pressing first.

    Each case and its tasks stand in the words of `guide_of` it, if that is given.
    """
    own = guide_of or (lambda _case: guide)
    open_cases = sorted(in_front(branch), key=pressing)
    return {
        "tiles": [tile(guide, code, language) for code in guide.categories],
        "cases": [case_card(branch, own(case), case, today, language) for case in open_cases],
        "tasks": [task_row(branch, own(branch.cases[task.case]), task, today, language) for task in branch.tasks()],
    }


def in_front(branch: Branch) -> list[Case]:
    """The open cases; of people who came together the one who is next."""
    shown: list[Case] = []
    for case in branch.open_cases():
        others = [one for one in branch.group(case) if one.is_open and one.owner == case.owner]
        if not others or case is min(others, key=turn):
            shown.append(case)
    return shown


def turn(case: Case) -> tuple[bool, bool, int]:
    """Whose turn it is in a group: whoever waits for nothing any more comes last."""
    return case.state == "put_off", next_step(case) is None, case.number


def pressing(case: Case) -> tuple[bool, bool, float]:
    """Whom a window expects stands first, whoever is kept for later last, the newest before the others."""
    expected = case.active_call is not None and case.active_call.state in ("accepted", "paused")
    return case.state == "put_off", not expected, -milliseconds(case.opened_at)


def tile(guide: Guide, code: str, language: str) -> dict[str, Any]:
    category = guide.categories[code]
    return {
        "code": code,
        "name": pick(category.name, language),
        "note": pick(category.tile, language),
        "glyph": category.icon,
        "red": any(step.phase == "emergency" for step in category.steps),
    }


def case_card(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> dict[str, Any]:
    """A case as a card. `window` tells how its call stands; the screen puts that into words."""
    upcoming = next_step(case)
    call = case.call
    facts = [named(guide.places, case.place, language)]
    if case.business != "other" and case.business in guide.business:
        facts.append(pick(guide.business[case.business].name, language))
    return {
        "id": case.id,
        "number": label(branch, case, today),
        "needs": needs(guide, case.categories, language),
        "place": listed(facts, language),
        "next": step_title(guide, upcoming.code, language) if upcoming else "",
        "finished": upcoming is None,
        "putOff": case.state == "put_off",
        "openedMs": milliseconds(case.happened or case.opened_at),
        "window": call.window if call else "",
        "call": call.state if call else "",
        "promised": promised(call) if call else "",
        "at": hour(case.opened_at),
        "staff": case.staff,
        "offered": bool(case.offered_to),
        "emergency": case.emergency is not None and not case.emergency.ended,
        "group": group_view(branch, guide, case, today, language),
        "warnings": warnings(guide, case, language),
    }
