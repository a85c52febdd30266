"""The priority window: the call, who is coming, what to mind, the pause of ordinary calling."""

from datetime import datetime
from typing import Any

from lobby_app.casework import Branch, Call, Case
from lobby_app.guide import Guide

from .common import hour, listed, milliseconds, named, needs, pick, shown_number, task_row
from .walk import walk_view

WARN_S = 120
"""So long before a pause ends the teller is asked whether more time is needed."""


def counter_view(
    branch: Branch,
    guide: Guide,
    window: str,
    selected: str,
    pause_minutes: tuple[int, ...],
    now: datetime,
    language: str,
) -> dict[str, Any]:
    """`front` is the call in hand: the one being served, else the first of the queue; {} when nobody is called."""
    today = now.date().isoformat()
    queue = branch.queue(window)
    front = queue[0].call if queue else None
    pause = branch.windows[window].pause if window in branch.windows else None
    return {
        "window": window,
        "state": branch.window_state(window),
        "front": call_brief(branch, guide, front, selected, today, language) if front else {},
        "waiting": [
            {
                "number": shown_number(branch, branch.cases[item.call.case], today),
                "needs": needs(guide, branch.cases[item.call.case].categories, language),
                "at": hour(item.call.called),
                "why": item.why,
            }
            for item in queue[1:]
        ],
        "pause": {
            "running": pause is not None,
            "until": hour(pause.until) if pause else "",
            "untilMs": milliseconds(pause.until) if pause else 0.0,
            "how": pause.how if pause else "",
            "ending": bool(pause) and ends_soon(pause.until, now),
        },
        "pauseMinutes": list(pause_minutes),
        "declineReasons": [
            {"key": one.code, "text": pick(one.name, language)} for one in guide.decline_reasons.values()
        ],
        "tasks": [task_row(branch, guide, task, today, language) for task in branch.tasks()],
    }


def ends_soon(until: str, now: datetime) -> bool:
    return (datetime.fromisoformat(until) - now).total_seconds() <= WARN_S


def call_brief(
    branch: Branch, guide: Guide, call: Call, selected: str, today: str, language: str
) -> dict[str, Any]:
    """Who is coming, at one glance: needs and what to mind, never a name."""
    case = branch.cases[call.case]
    return {
        "call": call.id,
        "state": call.state,
        "calledMs": milliseconds(call.called),
        "at": hour(call.called),
        "by": call.staff,
        "minutes": call.minutes or 0,
        "who": who(guide, case, language),
        "walk": walk_view(branch, guide, case, selected, [], today, language) if case.walk else {},
    }


def who(guide: Guide, case: Case, language: str) -> list[dict[str, Any]]:
    """One row a need with what was seen of it, then the company and the business."""
    rows = []
    for code in case.categories:
        category = guide.categories.get(code)
        if category is None:
            continue
        seen = [pick(cue.text, language) for cue in category.cues if cue.code in case.cues]
        rows.append(
            {
                "glyph": category.icon,
                "text": pick(category.short, language),
                "detail": listed(seen, language) or pick(category.tile, language),
            }
        )
    if case.companion not in ("none", "unknown"):
        part = named(guide.parts, case.part, language) if case.part else ""
        rows.append({"glyph": "account-multiple", "text": named(guide.companions, case.companion, language), "detail": part})
    if case.business != "other" and case.business in guide.business:
        kind = guide.business[case.business]
        papers = listed([pick(paper, language) for paper in kind.papers], language)
        rows.append({"glyph": "cash-multiple", "text": pick(kind.name, language), "detail": papers})
    return rows
