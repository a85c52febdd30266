"""Who is here now: the places of the roster and the staff codes that fill them today."""

from collections.abc import Mapping
from typing import Any

from lobby_app.casework import Branch
from lobby_app.guide import Guide, RosterPlace

from .common import listed, named, pick


def roster_view(branch: Branch, guide: Guide, today: str, facts: Mapping[str, str], language: str) -> dict[str, Any]:
    """`places` each with its chips; `set`: something was said for today; `former`: the day that could be taken over,
    or empty; `facts` are hotline, aed and phone of the branch, empty where the settings lack them."""
    places = [place_view(branch, guide, place, today, language) for place in guide.roster.values()]
    said = any(entry.day == today for entry in branch.roster.values())
    return {
        "places": [one for one in places if not one["emergency"]],
        "emergency": [one for one in places if one["emergency"]],
        "set": said,
        "former": "" if said else max((entry.day for entry in branch.roster.values() if entry.staff), default=""),
        "summary": summary(branch, guide, today, language),
        "facts": dict(facts),
    }


def place_view(branch: Branch, guide: Guide, place: RosterPlace, today: str, language: str) -> dict[str, Any]:
    here = branch.here(place.code, today)
    return {
        "code": place.code,
        "glyph": place.icon,
        "name": pick(place.name, language),
        "hint": pick(place.hint, language),
        "people": place.people,
        "who": listed(list(here), language),
        "enough": len(here) >= place.people,
        "emergency": place.emergency,
        "staff": [
            {"code": code, "role": named(guide.roles, role, language), "chosen": code in here}
            for code, role in sorted(branch.staff.items())
        ],
    }


def summary(branch: Branch, guide: Guide, today: str, language: str) -> str:
    """Everything filled today in one line: '会英语 L02、会手语 L01'."""
    filled = [
        f"{pick(place.name, language)} {' '.join(here)}"
        for place in guide.roster.values()
        if not place.emergency and (here := branch.here(place.code, today))
    ]
    return listed(filled, language)


def toggled_place(branch: Branch, place: str, staff: str, today: str) -> tuple[str, ...]:
    """Who fills the place once `staff` has been touched: in if it was out, out if it was in."""
    here = branch.here(place, today)
    return tuple(code for code in here if code != staff) if staff in here else (*here, staff)


def as_before(branch: Branch, guide: Guide) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the last roster of another day said, as far as the guide and the staff codes are still known."""
    return tuple(
        (code, tuple(staff for staff in entry.staff if staff in branch.staff))
        for code, entry in branch.roster.items()
        if code in guide.roster
    )
