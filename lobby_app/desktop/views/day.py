"""The supervisor's day: what is still open, who was served, how long people waited, and what the day lacks."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lobby_app.casework import Branch, Case, Still, label, standstills
from lobby_app.daylog.rows import entered_late
from lobby_app.guide import Guide

from .common import GuideOf, hour, listed, named, needs, next_step, pick, step_title, task_row
from .emergency import deeds_noted, kind_of
from .walk import path_step

if TYPE_CHECKING:
    # Only a supervisor's station pays for loading it.
    from lobby_app.daylog import Figures


SILENT = ("", "not_asked")
"""What stands where nobody said anything at the goodbye."""


def day_view(
    branch: Branch,
    guide: Guide,
    day: str,
    counted: "Figures",
    heard: Sequence[str],
    lacking: Sequence[str],
    chosen: str,
    language: str,
    guide_of: GuideOf | None = None,
    counters: int = 0,
) -> dict[str, Any]:
    """One day of the branch. `heard` are the stations whose streams this machine holds, `lacking` says of which
    events are known and not here; `chosen` is the case that is looked at closely; `counters`: how many windows call
    ordinary customers when all is well, 0: not said."""
    own = guide_of or (lambda _case: guide)
    cases = sorted(cases_of(branch, day), key=_newest, reverse=True)
    tasks = [task_row(branch, own(branch.cases[task.case]), task, day, language) for task in branch.tasks()]
    signed = branch.signed_off.get(day)
    looked_at = branch.cases.get(chosen)
    return {
        "day": day,
        "figures": {
            **figure_facts(counted),
            "here": sum(case.is_open and case.walk is not None for case in cases),
            "categories": category_counts(guide, counted, language),
        },
        "words": said(cases, own, branch, day, language),
        "tasks": tasks,
        "urgent": sum(1 for task in branch.tasks() if task.due and task.due <= day),
        "open": sum(1 for case in cases if case.is_open),
        "cases": [case_row(branch, own(case), case, day, language) for case in cases],
        "stations": stations(branch, day, heard, lacking),
        "facilities": facilities(branch, guide, language),
        "stills": [still_row(branch, one, language) for one in standstills(branch, day, counters)],
        "stillsSure": counters > 0,
        "signed": {"at": hour(signed.at), "by": signed.staff} if signed else {},
        "after": changed_after(cases, signed.at) if signed else 0,
        "case": case_detail(branch, own(looked_at), looked_at, day, language) if looked_at else {},
    }


def cases_of(branch: Branch, day: str) -> list[Case]:
    return [case for case in branch.cases.values() if case.day == day]


def _newest(case: Case) -> tuple[str, int]:
    return (case.happened or case.opened_at, case.number)


def figure_facts(counted: "Figures") -> dict[str, Any]:
    """What the screen shows of the day's figures; minutes, -1 where nothing was measured."""
    return {
        "served": counted.assisted,
        "declined": counted.declined,
        "emergencies": counted.emergencies,
        "wait": minutes(counted.wait_median_s),
        "longest": minutes(counted.wait_longest_s),
        "serving": minutes(counted.served_median_s),
        "openings": counted.openings,
        "paused": counted.paused_min,
    }


def category_counts(guide: Guide, counted: "Figures", language: str) -> list[dict[str, Any]]:
    """How many cases of each kind, the most first."""
    return [
        {"text": pick(guide.categories[code].name, language) if code in guide.categories else code, "count": count}
        for code, count in counted.categories.items()
    ]


def said(cases: list[Case], guide_of: GuideOf, branch: Branch, day: str, language: str) -> list[dict[str, Any]]:
    """What customers chose to say at the goodbye, where they said anything."""
    return [
        {
            "id": case.id,
            "number": label(branch, case, day),
            "text": named(guide_of(case).feedback, case.feedback, language),
        }
        for case in cases
        if case.feedback not in SILENT
    ]


def minutes(seconds: int | None) -> int:
    return -1 if seconds is None else round(seconds / 60)


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
        "late": entered_late(case),
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
        "business": business_told(guide, case, language),
        "companion": "" if "companion" in case.unasked else named(guide.companions, case.companion, language),
        "ended": hour(case.ended_at),
        "steps": [path_step(guide, case, step.code, "", language) for step in walk.steps] if walk else [],
        "emergencyKind": emergency_title(guide, case, language),
        "deeds": deeds_noted(guide, case, language),
        "handling": [handling_row(guide, handling, way, language) for handling, way in case.handling.items()],
        "taskNames": listed(
            [pick(guide.tasks[task.code].title, language) for task in case.open_tasks if task.code in guide.tasks],
            language,
        ),
    }


def business_told(guide: Guide, case: Case, language: str) -> str:
    """What the customer came for; empty where nobody asked."""
    if "business" in case.unasked or case.business not in guide.business:
        return ""
    return pick(guide.business[case.business].name, language)


def emergency_title(guide: Guide, case: Case, language: str) -> str:
    """What the emergency of this case was, from when to when; empty where there was none."""
    if case.emergency is None:
        return ""
    kind = kind_of(guide, case.emergency.kind)
    span = f"{case.emergency.begun[11:19]}–{case.emergency.ended[11:19]}"
    return f"{span} {pick(kind.title, language) if kind else case.emergency.kind}"


def handling_row(guide: Guide, handling: str, way: str, language: str) -> dict[str, Any]:
    question = guide.handling.get(handling)
    titles = {one.code: pick(one.title, language) for one in question.ways} if question else {}
    return {"label": pick(question.title, language) if question else handling, "text": titles.get(way, way)}


def stations(branch: Branch, day: str, heard: Sequence[str], lacking: Sequence[str]) -> list[dict[str, Any]]:
    """Every station that this day should hold, and how it stands: 'in', 'part' (some of its events have not
    arrived), 'quiet' (held, but nothing of that day) or 'missing' (called or known, but nothing of it is here)."""
    incomplete = {one.partition(" ")[0] for one in lacking}
    rows = [
        station_row(branch, name, standing(branch, name, day, heard, incomplete))
        for name in dict.fromkeys([*sorted(branch.stations), *sorted(heard), *sorted(incomplete)])
    ]
    claimed = {window.name for window in branch.windows.values() if window.station}
    claimed |= {row["window"] for row in rows}
    unheard = sorted(set(branch.windows) - claimed)
    return rows + [{"station": "", "role": "window", "window": one, "label": "", "state": "missing"} for one in unheard]


def station_row(branch: Branch, name: str, state: str) -> dict[str, Any]:
    fact = branch.stations.get(name)
    role, _, number = name.partition("-")
    return {
        "station": name,
        "role": fact.role if fact else role,
        "window": fact.window if fact else number if role == "window" else "",
        "label": fact.label if fact else "",
        "state": state,
    }


def standing(branch: Branch, name: str, day: str, heard: Sequence[str], incomplete: set[str]) -> str:
    if name not in heard:
        return "missing"
    if name in incomplete:
        return "part"
    return "in" if branch.days.get(name) == day else "quiet"


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


def still_row(branch: Branch, still: Still, language: str) -> dict[str, Any]:
    """A time in which nobody called numbers: `ended` is empty while it lasts, and `until` is when it is to end; `told`:
    what those who waited were told."""
    ended = datetime.fromisoformat(still.ended or still.until)
    length = (ended - datetime.fromisoformat(still.since)).total_seconds()
    windows = dict.fromkeys(branch.calls[call].window for call in still.calls)
    return {
        "since": hour(still.since),
        "until": hour(still.until),
        "ended": hour(still.ended),
        "minutes": max(0, round(length / 60)),
        "windows": listed(list(windows), language),
        "told": [{"at": hour(one.happened), "minutes": one.minutes, "by": one.staff} for one in still.told],
    }


def changed_after(cases: list[Case], signed_at: str) -> int:
    """How many cases of the day were opened, ended or corrected after the day was signed off."""
    signed = datetime.fromisoformat(signed_at)
    count = 0
    for case in cases:
        moments = [case.opened_at, case.ended_at, *(one.at for one in case.amendments)]
        count += any(datetime.fromisoformat(moment) > signed for moment in moments if moment)
    return count
