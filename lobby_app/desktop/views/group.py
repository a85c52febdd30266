"""People who came together, as each of their cases shows it; and what the company of a case warns of."""

from typing import Any

from lobby_app.casework import Branch, Case, label
from lobby_app.guide import Guide

from .common import needs, next_step, pick, step_title


def group_view(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> dict[str, Any]:
    """{} for somebody alone. `place` of `size` counts this customer, 1 first; `open` how many are still here;
    `beside` how many of them one goodbye would end as well, `atWindow` how many it would not."""
    members = branch.group(case)
    if len(members) < 2:
        return {}
    others = [one for one in members if one is not case and one.is_open and one.owner == case.owner]
    busy = [one for one in others if at_window(one)]
    return {
        "size": len(members),
        "place": members.index(case) + 1,
        "open": sum(one.is_open for one in members),
        "beside": len(others) - len(busy),
        "atWindow": len(busy),
        "members": [member(branch, guide, one, case, today, language) for one in members],
    }


def at_window(case: Case) -> bool:
    return case.active_call is not None and case.active_call.state == "serving"


def member(branch: Branch, guide: Guide, one: Case, case: Case, today: str, language: str) -> dict[str, Any]:
    upcoming = next_step(one)
    return {
        "case": one.id,
        "number": label(branch, one, today),
        "here": one is case,
        "gone": not one.is_open,
        "serving": at_window(one),
        "next": step_title(guide, upcoming.code, language) if upcoming and one.is_open else "",
    }


def joinable(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> list[dict[str, Any]]:
    """Other customers of this station who may have come together with this one."""
    return [
        {"key": one.id, "text": label(branch, one, today), "note": needs(guide, one.categories, language)}
        for one in branch.open_cases()
        if one is not case and one.owner == case.owner and not (case.group and one.group == case.group)
    ]


def warnings(guide: Guide, case: Case, language: str) -> list[dict[str, str]]:
    """What the company warns of: rules that are in the walk because of who came along, such as one person leading
    several."""
    codes = case.walk.rules if case.walk else ()
    rules = [guide.rules[code] for code in codes if code in guide.rules]
    return [
        {"code": rule.code, "text": pick(rule.title, language), "detail": pick(rule.detail, language)}
        for rule in rules
        if rule.added_by is not None and not rule.added_by.business and case.companion in rule.added_by.companions
    ]
