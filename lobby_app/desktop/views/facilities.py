"""The round through the facilities before opening, and what of them is not as it should be."""

from typing import Any

from lobby_app.casework import Branch, FacilityState
from lobby_app.guide import Facility, Guide

from .common import hour, listed, named, pick

AMISS = ("missing", "lent", "out_of_order")
"""States in which a facility cannot be used by the next customer. They last over days until somebody says otherwise;
what was in order is looked at anew each day."""


def round_view(branch: Branch, guide: Guide, today: str, language: str) -> dict[str, Any]:
    """`groups` in the order of the guide, each {code, text, things, left}; `left` counts what nobody has looked at
    today, `amiss` what cannot be used; `done`: everything was looked at today."""
    groups = [group_view(branch, guide, code, today, language) for code in (*guide.facility_groups, "")]
    things = [thing for group in groups for thing in group["things"]]
    left = sum(1 for thing in things if not thing["today"])
    return {
        "groups": [group for group in groups if group["things"]],
        "left": left,
        "total": len(things),
        "amiss": sum(1 for thing in things if thing["state"] in AMISS),
        "amissNames": listed([thing["text"] for thing in things if thing["state"] in AMISS], language),
        "done": bool(things) and left == 0,
        "begun": any(thing["today"] for thing in things),
    }


def group_view(branch: Branch, guide: Guide, group: str, today: str, language: str) -> dict[str, Any]:
    """The facilities that are looked over together; those without a group the guide knows stand last."""
    own = [
        one for one in guide.facilities.values() if (one.group if one.group in guide.facility_groups else "") == group
    ]
    things = [thing_view(one, branch.facilities.get(one.code), today, language) for one in own]
    return {
        "code": group,
        "text": named(guide.facility_groups, group, language),
        "things": things,
        "left": sum(1 for thing in things if not thing["today"]),
    }


def thing_view(facility: Facility, found: FacilityState | None, today: str, language: str) -> dict[str, Any]:
    """A facility as a line. `state` is what is known of it now, empty if it is to be looked at."""
    checked = found is not None and found.day == today
    known = found is not None and (checked or found.state in AMISS)
    return {
        "code": facility.code,
        "glyph": facility.icon,
        "text": pick(facility.name, language),
        "check": pick(facility.check, language),
        "critical": facility.critical,
        "aid": facility.aid,
        "state": found.state if found is not None and known else "",
        "today": checked,
        "at": hour(found.at) if found is not None and checked else "",
        "by": found.staff if found is not None and known else "",
    }


def unseen(branch: Branch, guide: Guide, today: str, group: str | None = None) -> list[str]:
    """Codes of what nobody has looked at today and of which nothing is known to be amiss, in one group or in all."""
    return [
        one.code
        for one in guide.facilities.values()
        if (group is None or one.group == group)
        and ((found := branch.facilities.get(one.code)) is None or (found.day != today and found.state not in AMISS))
    ]
