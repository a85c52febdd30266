"""Home visits: the appointment, who goes, what is in the bag; and the visits still to come, seen on every day."""

from datetime import date, timedelta
from typing import Any

from lobby_app.casework import Branch, Case, Visit, label
from lobby_app.guide import Guide

from .common import GuideOf, listed, named, needs, pick

DAYS_AHEAD = 10
HOURS = tuple(f"{hour:02d}:{minute:02d}" for hour in range(8, 18) for minute in (0, 30))[1:-1]
"""Half past eight to five in the afternoon."""
PAIR = 2


def is_visit(case: Case, guide: Guide) -> bool:
    """Whether the walk of this case has an appointment to make."""
    return case.walk is not None and any(step.action == "visit" for step in case.walk.steps)


def visit_view(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> dict[str, Any]:
    """One home visit. `pair` are the codes that the roster names for today, offered first."""
    visit = case.visit or Visit()
    pair = [code for place in guide.roster.values() if place.people == PAIR for code in branch.here(place.code, today)]
    staff = sorted(branch.staff, key=lambda code: (code not in pair, code))
    return {
        "id": case.id,
        "number": label(branch, case, today),
        "day": visit.at[:10],
        "time": visit.at[11:16],
        "days": days_from(today, visit.at[:10]),
        "times": [{"key": hour, "text": hour} for hour in times_with(visit.at[11:16])],
        "staff": [
            {
                "key": code,
                "text": code,
                "role": named(guide.roles, branch.staff[code], language),
                "chosen": code in visit.staff,
                "offered": code in pair,
            }
            for code in dict.fromkeys((*staff, *visit.staff))
            if code in branch.staff
        ],
        "who": listed(list(visit.staff), language),
        "enough": len(visit.staff) >= PAIR,
        "bag": [
            {"key": one.code, "text": pick(one.name, language), "chosen": one.code in visit.bag}
            for one in guide.visit_bag.values()
        ],
        "unpacked": sum(1 for code in guide.visit_bag if code not in visit.bag),
        "ready": bool(visit.at) and len(visit.staff) >= PAIR and all(code in visit.bag for code in guide.visit_bag),
    }


def days_from(today: str, chosen: str) -> list[str]:
    """The days that can be chosen: today and the next ones, and the one chosen before."""
    first = date.fromisoformat(today)
    days = [(first + timedelta(days=step)).isoformat() for step in range(DAYS_AHEAD)]
    return days if not chosen or chosen in days else sorted([chosen, *days])


def times_with(chosen: str) -> list[str]:
    return list(HOURS) if not chosen or chosen in HOURS else sorted([chosen, *HOURS])


def visits_view(branch: Branch, guide_of: GuideOf, today: str, language: str) -> list[dict[str, Any]]:
    """Open home visits of every day, the next one first, those without an appointment last."""
    found = [case for case in branch.open_cases() if is_visit(case, guide_of(case))]
    found.sort(key=lambda case: ((case.visit.at if case.visit else "") or "9", case.opened_at))
    return [visit_row(branch, guide_of(case), case, today, language) for case in found]


def visit_row(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> dict[str, Any]:
    visit = case.visit or Visit()
    return {
        "id": case.id,
        "number": label(branch, case, today),
        "needs": needs(guide, case.categories, language),
        "day": visit.at[:10],
        "time": visit.at[11:16],
        "today": visit.at[:10] == today,
        "past": bool(visit.at) and visit.at[:10] < today,
        "who": listed(list(visit.staff), language),
        "own": case.owner,
    }
