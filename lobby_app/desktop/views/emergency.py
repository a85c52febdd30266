"""The sheet behind the red button: what has happened, what to do now, what to say, and when it was done."""

import re
from datetime import datetime
from typing import Any, NamedTuple

from lobby_app.casework import Branch, Case, label
from lobby_app.guide import Guide
from lobby_app.guide.material import EmergencyKind

from .common import listed, milliseconds, named, needs, pick

HOTLINE = "hotline"
_HOLE = re.compile(r"\{(branch|address|phone)\}")
_CLAUSE = re.compile(r"[^，。；,.;]+(?:[，。；]|[,.;](?=\s|$)|$)\s*")
_STOPS = "。."


class Place(NamedTuple):
    """What the telephone needs to hear, from the settings; empty where nobody has set it."""

    branch: str = ""
    address: str = ""
    phone: str = ""
    hotline: str = ""


def emergency_view(
    branch: Branch,
    guide: Guide,
    place: Place,
    case: Case | None,
    in_hand: Case | None,
    for_in_hand: bool,
    station: str,
    today: str,
    language: str,
) -> dict[str, Any]:
    """`stage` is 'choose' or 'running'. `case` is the one whose emergency is open in front; `in_hand` the
    customer being served when the button was pressed, {} if none."""
    running = case is not None and case.emergency is not None
    return {
        "stage": "running" if running else "choose",
        "kinds": [kind_tile(kind, place, language) for kind in guide.emergency],
        "inHand": {
            "number": label(branch, in_hand, today),
            "needs": needs(guide, in_hand.categories, language),
            "chosen": for_in_hand,
        }
        if in_hand
        else {},
        "sheet": sheet(branch, guide, place, case, station, today, language) if case and running else {},
        "others": [
            running_row(branch, guide, one, today, language)
            for one in running_cases(branch)
            if case is None or one.id != case.id
        ],
    }


def running_cases(branch: Branch) -> list[Case]:
    """Cases with an emergency that goes on, the latest first."""
    found = [case for case in branch.cases.values() if case.is_open and case.emergency and not case.emergency.ended]
    return sorted(found, key=lambda case: case.emergency.begun if case.emergency else "", reverse=True)


def kind_of(guide: Guide, code: str) -> EmergencyKind | None:
    return next((kind for kind in guide.emergency if kind.code == code), None)


def kind_tile(kind: EmergencyKind, place: Place, language: str) -> dict[str, Any]:
    return {
        "code": kind.code,
        "glyph": kind.icon,
        "number": place.hotline if kind.number == HOTLINE else kind.number,
        "hotline": kind.number == HOTLINE,
        "title": pick(kind.title, language),
        "hint": pick(kind.hint, language),
    }


def running_row(branch: Branch, guide: Guide, case: Case, today: str, language: str) -> dict[str, Any]:
    kind = kind_of(guide, case.emergency.kind) if case.emergency else None
    return {
        "case": case.id,
        "number": label(branch, case, today),
        "title": pick(kind.title, language) if kind else "",
        "sinceMs": milliseconds(case.emergency.begun) if case.emergency else 0.0,
    }


def sheet(
    branch: Branch, guide: Guide, place: Place, case: Case, station: str, today: str, language: str
) -> dict[str, Any]:
    """One emergency in hand. `own`: this station opened it and says when it is over. `ended`: the time it was over,
    empty while it goes on; `endedBy`: who said so."""
    emergency = case.emergency
    kind = kind_of(guide, emergency.kind) if emergency else None
    if emergency is None or kind is None:
        return {}
    deeds = deed_rows(guide, case, kind, language)
    spoken = [script_row(pick(one.label, language), pick(one.text, language), place) for one in kind.scripts]
    upcoming = next((deed for deed in deeds if deed["stage"] == "now"), None)
    return {
        **kind_tile(kind, place, language),
        "case": case.id,
        "caseNumber": label(branch, case, today),
        "own": case.owner == station,
        "ended": emergency.ended[11:19],
        "endedBy": emergency.ended_by,
        "endedMs": milliseconds(emergency.ended) if emergency.ended else 0.0,
        "sinceMs": milliseconds(emergency.begun),
        "never": pick(kind.never, language) if kind.never else "",
        "deeds": deeds,
        "next": upcoming or {},
        "scripts": spoken,
        "missing": missing_facts(kind, place),
        "duties": [
            {
                "glyph": duty.icon,
                "text": pick(duty.title, language),
                "who": listed(list(branch.here(duty.place, today)), language),
            }
            for duty in kind.duties
        ],
    }


def deed_rows(guide: Guide, case: Case, kind: EmergencyKind, language: str) -> list[dict[str, Any]]:
    """The deeds in order. The one 'now' follows the last that was done: some never come about and stay open."""
    done = case.emergency.deeds if case.emergency else {}
    reached = max((index for index, deed in enumerate(kind.deeds) if deed.code in done), default=-1)
    open_ones = [index for index, deed in enumerate(kind.deeds) if deed.code not in done]
    now = next((index for index in open_ones if index > reached), next(iter(open_ones), -1))
    if case.emergency and case.emergency.ended:
        now = -1
    rows = []
    for index, deed in enumerate(kind.deeds):
        tick = done.get(deed.code)
        rows.append(
            {
                "code": deed.code,
                "text": pick(deed.title, language),
                "role": "" if deed.role == "any" else named(guide.roles, deed.role, language),
                "stage": "done" if tick else "now" if index == now else "todo",
                "at": tick.happened[11:19] if tick else "",
                "by": tick.staff if tick else "",
            }
        )
    return rows


def deeds_noted(guide: Guide, case: Case, language: str) -> list[dict[str, str]]:
    """Every deed of the emergency that was noted, as it happened, to the second. A deed the guide has no more words
    for keeps its code."""
    done = case.emergency.deeds if case.emergency else {}
    titles = {deed.code: pick(deed.title, language) for kind in guide.emergency for deed in kind.deeds}
    return [
        {"text": titles.get(code, code), "at": tick.happened[11:19], "by": tick.staff}
        for code, tick in sorted(done.items(), key=lambda one: datetime.fromisoformat(one[1].happened))
    ]


STATION_ROLES = {"window": "teller", "supervisor": "supervisor"}
"""Whose part in an emergency is said at a station, beside the desk that has the sheet."""


def deeds_here(kind: EmergencyKind, case: Case, station_role: str, language: str) -> list[dict[str, str]]:
    """What whoever sits at a station of this role has to do in an emergency, and has not been done."""
    role = STATION_ROLES.get(station_role, "")
    done = case.emergency.deeds if case.emergency else {}
    mine = [deed for deed in kind.deeds if deed.role == role and deed.code not in done]
    return [{"code": deed.code, "text": pick(deed.title, language)} for deed in mine]


def script_row(name: str, text: str, place: Place) -> dict[str, Any]:
    """A line to read on the telephone. `missing` names what the settings do not know and the line leaves out."""
    facts = place._asdict()
    missing = [hole for hole in _HOLE.findall(text) if not facts[hole]]
    return {"label": name, "text": filled(text, facts), "missing": missing}


def filled(text: str, facts: dict[str, str]) -> str:
    """The text with its facts; a clause that needs one nobody has set is left out, and the rest stays a sentence."""
    kept: list[str] = []
    for clause in _CLAUSE.findall(text):
        if all(facts[hole] for hole in _HOLE.findall(clause)):
            kept.append(clause)
        elif clause.rstrip()[-1:] in _STOPS and kept:
            kept[-1] = closed(kept[-1], clause.rstrip()[-1])
    words = "".join(kept).strip()
    words = _HOLE.sub(lambda hole: facts[hole.group(1)], words)
    return words[:1].upper() + words[1:]


def closed(clause: str, stop: str) -> str:
    """The clause as the last one of its sentence."""
    bare = clause.rstrip()
    if bare[-1:] in "，；,;":
        bare = bare[:-1] + stop
    return bare + (" " if stop == "." else "")


def missing_facts(kind: EmergencyKind, place: Place) -> list[str]:
    """What the settings lack for this kind, each once, in the order of the script."""
    facts = place._asdict()
    holes = [hole for one in kind.scripts for hole in _HOLE.findall(one.text.zh)]
    if kind.number == HOTLINE:
        holes.append(HOTLINE)
    return [hole for hole in dict.fromkeys(holes) if not facts[hole]]
