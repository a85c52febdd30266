"""What a step needs of the branch: people by the roster, things by the round. Said where it is needed."""

from typing import Any

from lobby_app.casework import Branch, Case
from lobby_app.guide import Guide, RosterPlace, Rule, Step

from .common import listed, pick
from .facilities import AMISS


def ready_view(
    branch: Branch, guide: Guide, case: Case, step: Step, minded: list[Rule], today: str, language: str
) -> dict[str, Any]:
    """`people` are the places of the roster that this step needs, `amiss` the things that it needs and that cannot
    be used, `aids` those that can be lent here and now, or are lent and come back."""
    things = [
        guide.facilities[code]
        for code in dict.fromkeys(
            code for one in case.categories if one in guide.categories for code in fits(guide, one)
        )
        if step.code in guide.facilities[code].steps
    ]
    topics = {rule.topic for rule in minded}
    states = {one.code: found.state for one in things if (found := branch.facilities.get(one.code))}
    rows = [
        {
            "code": one.code,
            "glyph": one.icon,
            "text": pick(one.name, language),
            "state": states.get(one.code, ""),
            "aid": one.aid,
        }
        for one in things
    ]
    return {
        "people": [
            person_row(branch, place, today, language)
            for place in guide.roster.values()
            if needs_place(place, case, step, topics)
        ],
        "amiss": [row for row in rows if row["state"] in AMISS and not (row["aid"] and row["state"] == "lent")],
        "aids": [row for row in rows if row["aid"] and row["state"] not in ("missing", "out_of_order")],
    }


def fits(guide: Guide, category: str) -> list[str]:
    return [code for code in guide.categories[category].facilities if code in guide.facilities]


def needs_place(place: RosterPlace, case: Case, step: Step, topics: set[str]) -> bool:
    """See the guide's RosterPlace for the rule."""
    if place.emergency:
        return False
    by_walk = step.code in place.steps and any(code in place.for_ or "*" in place.for_ for code in case.categories)
    return by_walk or step.role in place.roles or bool(topics & set(place.topics))


def person_row(branch: Branch, place: RosterPlace, today: str, language: str) -> dict[str, Any]:
    here = branch.here(place.code, today)
    return {
        "code": place.code,
        "glyph": place.icon,
        "text": pick(place.name, language),
        "who": listed(list(here), language),
        "enough": len(here) >= place.people,
    }
