"""The cases beside the one in hand: offered by a colleague, ended today, and where a case can go."""

from typing import Any

from lobby_app.casework import Branch, Case, label
from lobby_app.guide import Guide

from .common import GuideOf, hour, named, needs, pick
from .home import case_card

LATEST = 30
"""So many customers of today are listed to be gone on with."""


def cases_view(
    branch: Branch, guide: Guide, station: str, today: str, language: str, guide_of: GuideOf
) -> dict[str, Any]:
    """`offered`: cards of cases that another station hands over to this one, a group as one; `ended`: whom this
    station said goodbye to today, the latest first; `desks`: where a case can be handed over to."""
    offered = [case for case in branch.open_cases() if case.offered_to == station and case.owner != station]
    ended = [case for case in branch.cases.values() if case.owner == station and case.ended_at[:10] == today]
    ended.sort(key=lambda case: case.ended_at, reverse=True)
    return {
        "offered": [case_card(branch, guide_of(case), case, today, language) for case in first_of_groups(offered)],
        "ended": [ended_row(branch, guide_of(case), case, today, language) for case in ended[:LATEST]],
        "desks": desks(branch, guide, station, language),
    }


def first_of_groups(cases: list[Case]) -> list[Case]:
    seen: set[str] = set()
    shown = []
    for case in cases:
        if not case.group or case.group not in seen:
            shown.append(case)
        seen.add(case.group)
    return shown


def ended_row(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> dict[str, Any]:
    return {
        "case": case.id,
        "number": label(branch, case, today),
        "needs": needs(guide, case.categories, language),
        "outcome": named(guide.outcomes, case.outcome, language) if case.outcome else "",
        "at": hour(case.ended_at),
    }


def desks(branch: Branch, guide: Guide, station: str, language: str) -> list[dict[str, Any]]:
    """The other desks of the branch, with who is on duty there."""
    rows = []
    for fact in sorted(branch.stations.values(), key=lambda one: one.name):
        if fact.role != "desk" or fact.name == station:
            continue
        staff = branch.on_duty.get(fact.name, "")
        role = guide.roles.get(branch.staff.get(staff, ""))
        who = f"{staff} {pick(role.name, language)}" if role else staff
        rows.append({"key": fact.name, "text": fact.label or fact.name, "note": who})
    return rows
