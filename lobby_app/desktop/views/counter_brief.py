"""Who is coming to the counter, at one glance: needs, what has to lie ready, what it asks of the counter."""

from typing import Any

from lobby_app.casework import Branch, Call, Case, label
from lobby_app.guide import ASKS, Asks, Guide, Handling, counter_asks, facilities_to_bring, ways_for

from .common import hour, listed, milliseconds, named, needs, pick, promised
from .counter_steps import counter_steps
from .group import group_view, warnings
from .walk import guide_walk, writes

GONE = ("missing", "out_of_order", "lent")
"""States of a facility in which it cannot be put ready."""
ASK_GLYPHS = {"signs": "draw-pen", "notes": "note-edit-outline", "copies": "content-copy", "aloud": "volume-high"}


def brief(branch: Branch, guide: Guide, call: Call, selected: str, today: str, language: str) -> dict[str, Any]:
    """The call in hand. Never a name."""
    case = branch.cases[call.case]
    return {
        "call": call.id,
        "case": case.id,
        "number": label(branch, case, today),
        "needs": needs(guide, case.categories or call.needs, language),
        "categories": list(case.categories),
        "state": call.state,
        "urgent": case.urgent,
        "guest": case.guest,
        "board": writes(guide, case),
        "written": written(branch, guide, case, call),
        "calledMs": milliseconds(call.called),
        "at": hour(call.called),
        "by": call.staff,
        "promised": promised(call),
        "promisedMs": call.promised.timestamp() * 1000 if call.promised else 0.0,
        "servingAt": hour(call.serving),
        "servingMs": milliseconds(call.serving),
        "place": named(guide.places, case.place, language),
        "who": who(guide, case, language),
        "unasked": list(case.unasked),
        "group": group_view(branch, guide, case, today, language),
        "warnings": warnings(guide, case, language),
        "bring": bring(branch, guide, case, language) if case.walk else [],
        **(asked(guide, case, language) if case.walk else {"asks": [], "ways": [], "open": []}),
        **counter_steps(guide, case, selected, language),
    }


def written(branch: Branch, guide: Guide, case: Case, call: Call) -> dict[str, Any]:
    """The talk on the desk's writing board, of which nothing but its paper comes here: `pages` with when they were
    `printed` or saved; 0 where somebody may have written there and nothing is on paper yet; {} where nobody would."""
    here = branch.windows[call.window].station
    filed = [one for one in case.boards if one.station != here]
    if not filed:
        return {"pages": 0} if writes(guide, case) else {}
    printed = any(one.how == "printed" for one in filed)
    return {"pages": sum(one.pages for one in filed), "at": hour(filed[-1].happened), "printed": printed}


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
    # Whoever came in a group did not come alone, although nobody of it helps: the group says so above.
    if not (case.companion == "none" and (case.group or "companion" in case.unasked)):
        rows.append(company(guide, case, language))
    if case.business != "other" and case.business in guide.business:
        kind = guide.business[case.business]
        # A paper may hold a comma of its own.
        papers = ("；" if language == "zh" else "; ").join(pick(paper, language) for paper in kind.papers)
        rows.append({"glyph": "cash-multiple", "text": pick(kind.name, language), "detail": papers})
    return rows


def company(guide: Guide, case: Case, language: str) -> dict[str, Any]:
    """Who came along; without a `text` somebody of whom nothing was said yet."""
    name = named(guide.companions, case.companion, language)
    part = named(guide.parts, case.part, language) if case.part else ""
    if case.companion == "unknown":
        return {"glyph": "account-multiple", "text": "", "detail": listed([name, part] if part else [name], language)}
    return {"glyph": "account" if case.companion == "none" else "account-multiple", "text": name, "detail": part}


def bring(branch: Branch, guide: Guide, case: Case, language: str) -> list[dict[str, Any]]:
    """What has to lie ready at the counter; `gone`: the branch's own look this day found that it is not there."""
    rows = []
    for one in facilities_to_bring(guide, guide_walk(guide, case)):
        known = branch.facilities.get(one.code)
        state = known.state if known is not None and known.state in GONE else ""
        rows.append({"code": one.code, "glyph": one.icon, "text": pick(one.name, language), "gone": state})
    return rows


def asked(guide: Guide, case: Case, language: str) -> dict[str, Any]:
    """`asks`: rows {key, glyph, lines} that hold something; `ways`: {title, way} as chosen, where the counter does
    something else by it; `open`: questions not answered yet whose answer changes what the counter does, each with its
    ways to choose from."""
    found = counter_asks(guide, guide_walk(guide, case), case.handling, case.part)
    return {
        "asks": [
            {"key": row, "glyph": ASK_GLYPHS[row], "lines": [pick(line, language) for line in found.lines[row]]}
            for row in ASKS
            if found.lines[row]
        ],
        "ways": [
            {"title": pick(one.title, language), "way": pick(way.title, language)}
            for one, way in found.ways
            if way.counter != Asks()
        ],
        "open": [question(one, case, language) for one in found.open],
    }


def question(asked: Handling, case: Case, language: str) -> dict[str, Any]:
    """A question of handling with the ways that are open with this companion. `note`: when it is right."""
    return {
        "code": asked.code,
        "title": pick(asked.title, language),
        "ask": pick(asked.ask, language),
        "ways": [
            {"key": way.code, "text": pick(way.title, language), "note": pick(way.when, language)}
            for way in ways_for(asked, case.company)
        ],
    }
