"""The supervisor's day: what is still open, who was served, how long people waited, and what the day lacks."""

from collections.abc import Sequence
from datetime import datetime
from statistics import median
from typing import Any

from lobby_app.casework import Branch, Case, Pause, label
from lobby_app.guide import Guide

from .common import hour, listed, named, needs, next_step, pick, step_title, task_row
from .walk import path_step


def day_view(
    branch: Branch, guide: Guide, day: str, heard: Sequence[str], chosen: str, now: datetime, language: str
) -> dict[str, Any]:
    """One day of the branch. `heard` are the stations whose streams this machine holds; `chosen` is the case
    that is looked at closely."""
    cases = sorted((case for case in branch.cases.values() if case.day == day), key=_newest, reverse=True)
    tasks = [task_row(branch, guide, task, day, language) for task in branch.tasks()]
    signed = branch.signed_off.get(day)
    looked_at = branch.cases.get(chosen)
    return {
        "day": day,
        "figures": figures(branch, cases, day, now),
        "tasks": tasks,
        "urgent": sum(1 for task in branch.tasks() if task.due and task.due <= day),
        "open": sum(1 for case in cases if case.is_open),
        "cases": [case_row(branch, guide, case, day, language) for case in cases],
        "stations": stations(branch, day, heard),
        "facilities": facilities(branch, guide, language),
        "signed": {"at": hour(signed.at), "by": signed.staff} if signed else {},
        "after": changed_after(cases, signed.at) if signed else 0,
        "case": case_detail(branch, guide, looked_at, day, language) if looked_at else {},
    }


def _newest(case: Case) -> tuple[str, int]:
    return (case.happened or case.opened_at, case.number)


def figures(branch: Branch, cases: list[Case], day: str, now: datetime) -> dict[str, Any]:
    """Counts and medians of the day. `wait` and `served_min` are minutes, -1 where nothing was measured."""
    calls = [call for case in cases for call in case.calls]
    waits = [seconds(call.called, call.serving) for call in calls if call.serving]
    serving = [seconds(call.serving, call.ended) for call in calls if call.serving and call.ended]
    pauses = [pause for window in branch.windows.values() for pause in window.pauses if pause.since[:10] == day]
    return {
        "served": sum(1 for case in cases if case.walk is not None and case.state != "declined"),
        "declined": sum(1 for case in cases if case.state == "declined"),
        "emergencies": sum(1 for case in cases if case.emergency is not None),
        "waited": len(waits),
        "wait": round(median(waits) / 60) if waits else -1,
        "longest": round(max(waits) / 60) if waits else -1,
        "serving": round(median(serving) / 60) if serving else -1,
        "openings": len({pause.call for pause in pauses} | {call.id for call in calls if call.serving}),
        "paused": round(sum(pause_seconds(pause, now) for pause in pauses) / 60),
    }


def seconds(start: str, end: str) -> float:
    return max(0.0, (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds())


def pause_seconds(pause: Pause, now: datetime) -> float:
    """How long ordinary calling stood still; a pause that nobody ended counts to its deadline at most."""
    since = datetime.fromisoformat(pause.since)
    end = datetime.fromisoformat(pause.ended) if pause.ended else min(now, datetime.fromisoformat(pause.until))
    return max(0.0, (end - since).total_seconds())


def case_row(branch: Branch, guide: Guide, case: Case, day: str, language: str) -> dict[str, Any]:
    """A case as a line. `state` is draft, open, put_off, declined or ended; `tasks` are those not done."""
    upcoming = next_step(case)
    return {
        "id": case.id,
        "number": label(branch, case, day),
        "at": hour(case.happened or case.opened_at),
        "needs": needs(guide, case.categories, language),
        "glyph": guide.categories[case.categories[0]].icon
        if case.categories and case.categories[0] in guide.categories
        else "hand-wave-outline",
        "staff": case.staff,
        "late": case.late,
        "state": case.state,
        "outcome": named(guide.outcomes, case.outcome, language) if case.outcome else "",
        "feedback": named(guide.feedback, case.feedback, language) if case.feedback else "",
        "next": step_title(guide, upcoming.code, language) if upcoming and case.is_open else "",
        "window": case.call.window if case.call and case.call.serving else "",
        "emergency": case.emergency is not None,
        "tasks": len(case.open_tasks),
        "amended": len(case.amendments),
    }


def case_detail(branch: Branch, guide: Guide, case: Case, day: str, language: str) -> dict[str, Any]:
    """Everything recorded of one case that a supervisor looks at before signing."""
    walk = case.walk
    return {
        **case_row(branch, guide, case, day, language),
        "place": named(guide.places, case.place, language),
        "business": pick(guide.business[case.business].name, language) if case.business in guide.business else "",
        "companion": named(guide.companions, case.companion, language),
        "ended": hour(case.ended_at),
        "steps": [path_step(guide, case, step.code, "", language) for step in walk.steps] if walk else [],
        "handling": [handling_row(guide, handling, way, language) for handling, way in case.handling.items()],
        "taskNames": listed(
            [pick(guide.tasks[task.code].title, language) for task in case.open_tasks if task.code in guide.tasks],
            language,
        ),
    }


def handling_row(guide: Guide, handling: str, way: str, language: str) -> dict[str, Any]:
    question = guide.handling.get(handling)
    titles = {one.code: pick(one.title, language) for one in question.ways} if question else {}
    return {"label": pick(question.title, language) if question else handling, "text": titles.get(way, way)}


def stations(branch: Branch, day: str, heard: Sequence[str]) -> list[dict[str, Any]]:
    """Every station that this day should hold, and how it stands: 'in', 'quiet' (held, but nothing of that
    day) or 'missing' (called or known, but nothing of it is here)."""
    rows = []
    known = dict.fromkeys([*sorted(branch.stations), *sorted(heard)])
    for name in known:
        state = "missing" if name not in heard else "in" if branch.days.get(name) == day else "quiet"
        fact = branch.stations.get(name)
        rows.append(
            {
                "station": name,
                "role": fact.role if fact else name.partition("-")[0],
                "window": fact.window if fact else "",
                "label": fact.label if fact else "",
                "state": state,
            }
        )
    claimed = {window.name for window in branch.windows.values() if window.station}
    claimed |= {fact.window for fact in branch.stations.values() if fact.window}
    for window in sorted(set(branch.windows) - claimed):
        rows.append({"station": "", "role": "window", "window": window, "label": "", "state": "missing"})
    return rows


def facilities(branch: Branch, guide: Guide, language: str) -> list[dict[str, Any]]:
    """Facilities that are not as they should be."""
    return [
        {
            "glyph": guide.facilities[code].icon if code in guide.facilities else "alert-circle-outline",
            "text": pick(guide.facilities[code].name, language) if code in guide.facilities else code,
            "state": found.state,
            "at": hour(found.at),
        }
        for code, found in branch.facilities.items()
        if found.state in ("missing", "lent", "out_of_order")
    ]


def changed_after(cases: list[Case], signed_at: str) -> int:
    """How many cases of the day were opened, ended or corrected after the day was signed off."""
    signed = datetime.fromisoformat(signed_at)
    count = 0
    for case in cases:
        moments = [case.opened_at, case.ended_at, *(one.at for one in case.amendments)]
        count += any(datetime.fromisoformat(moment) > signed for moment in moments if moment)
    return count
