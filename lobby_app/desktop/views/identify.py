"""Look, ask, judge: the cues that were tapped, and what they may mean. A draft until it is confirmed."""

from typing import Any

import msgspec

from lobby_app.guide import Guide, Suggestion, identify

from .common import choices, listed, pick
from .home import tile

KINDS = ("look", "ask", "document")
MOST = 8
"""So many people can be welcomed as one group; more of them come in two."""


class Draft(msgspec.Struct, frozen=True):
    """What the member of staff has tapped so far. Nothing of it is recorded before they confirm."""

    cues: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    business: str = "other"
    companion: str = "none"
    part: str = ""
    place: str = "lobby"
    together: int = 1
    """How many came together, this customer counted."""
    asked: tuple[str, ...] = ()
    """Of business and companion what somebody has really answered; the rest is taken for granted."""
    case: str = ""
    """The open case whose needs are being looked at again; empty for a new customer."""


def toggled(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    """The codes with this one added, or without it if it was there."""
    return tuple(one for one in codes if one != code) if code in codes else (*codes, code)


def accompanied(draft: Draft, guide: Guide) -> Draft:
    """The draft with a companion that no sign speaks against: whoever is led by the arm did not come alone, and who
    that is has to be asked."""
    beside = any(guide.cues[code].company for code in draft.cues)
    if beside and guide.companions[draft.companion].alone:
        asked = tuple(one for one in draft.asked if one != "companion")
        return msgspec.structs.replace(draft, companion="unknown", asked=asked)
    if not beside and "companion" not in draft.asked and not draft.case:
        return msgspec.structs.replace(draft, companion=Draft().companion)
    return draft


def identify_view(
    draft: Draft, guide: Guide, number: str, language: str, order: tuple[str, ...] = ()
) -> dict[str, Any]:
    """`order`: the suggestions as they stood before; they keep their places, and new ones come behind.

    `kinds` hold the rows of cues, `cues` those that were tapped; `suggestions` are ranked and come with their reasons;
    `others` are the categories that no cue points to, so that every one can be chosen by hand."""
    suggestions = identify(guide, draft.cues)
    pointed = {one.code for one in suggestions}
    chosen_by_hand = [code for code in draft.categories if code not in pointed]
    ranked = [suggestion_card(guide, draft, one, language) for one in suggestions]
    by_hand = [by_hand_card(guide, code, language) for code in chosen_by_hand]
    place = {code: index for index, code in enumerate(order)}
    cards = sorted(by_hand + ranked, key=lambda card: place.get(card["code"], len(place)))
    return {
        "number": number,
        "again": bool(draft.case),
        "kinds": [{"kind": kind, "groups": cue_groups(guide, kind, language)} for kind in KINDS],
        "cues": list(draft.cues),
        "suggestions": cards,
        "others": [
            tile(guide, code, language) for code in guide.categories if code not in pointed | set(draft.categories)
        ],
        "chosen": len(draft.categories),
        "business": draft.business,
        "companion": draft.companion,
        "asked": list(draft.asked),
        "part": draft.part,
        "place": draft.place,
        "together": draft.together,
        "most": MOST,
        "businessName": pick(guide.business[draft.business].name, language),
        "companionName": pick(guide.companions[draft.companion].name, language),
        "placeName": pick(guide.places[draft.place].name, language),
        "businesses": [{"key": one.code, "text": pick(one.name, language)} for one in guide.business.values()],
        "companions": choices(guide.companions, language),
        "parts": choices(guide.parts, language),
        "places": choices(guide.places, language),
    }


def unconfirmed_row(draft: Draft, guide: Guide, language: str) -> dict[str, Any]:
    """A customer of whom something was tapped and nothing confirmed: what it was, in a few words."""
    chosen = [pick(guide.categories[code].short, language) for code in draft.categories]
    seen = [pick(guide.cues[code].text, language) for code in draft.cues]
    return {"needs": listed(chosen, language), "cues": listed(seen, language)}


def cue_groups(guide: Guide, kind: str, language: str) -> list[dict[str, Any]]:
    rows = []
    for group in guide.cue_groups.values():
        if group.kind != kind:
            continue
        cues = [
            {
                "code": cue.code,
                "text": pick(cue.text, language),
                "icon": cue.icon or owner_icon(guide, cue.code),
            }
            for cue in guide.cues.values()
            if cue.group == group.code
        ]
        rows.append({"name": pick(group.name, language), "cues": cues})
    return rows


def owner_icon(guide: Guide, cue: str) -> str:
    """A cue without an icon of its own shows its category's, so that no chip stands without one."""
    return guide.categories[cue.partition(".")[0]].icon


def suggestion_card(guide: Guide, draft: Draft, one: Suggestion, language: str) -> dict[str, Any]:
    reasons = [reason.en if language == "en" else reason.zh for reason in one.reasons]
    strength = guide.strengths[one.strength].name
    return {
        **tile(guide, one.code, language),
        "strength": pick(strength, language),
        "because": listed(reasons, language),
        "chosen": one.code in draft.categories,
    }


def by_hand_card(guide: Guide, code: str, language: str) -> dict[str, Any]:
    return {**tile(guide, code, language), "strength": "", "because": "", "chosen": True}
