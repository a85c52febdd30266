"""From a draft on the identify screen to commands, and back from a case to a draft. Pure."""

import msgspec

from lobby_app.casework import ASKABLE, Case
from lobby_app.casework.commands import Command, ConfirmNeeds, DescribeCase, NoteCues, OpenCase, new_id
from lobby_app.guide import Guide

from .views.identify import Draft


def draft_of(case: Case, guide: Guide) -> Draft:
    """A case looked at again by the guide of now; what only the case's own guide knew is left out."""
    return Draft(
        cues=tuple(cue for cue in case.cues if cue in guide.cues),
        categories=tuple(code for code in case.categories if code in guide.categories),
        business=case.business if case.business in guide.business else "other",
        companion=case.companion if case.companion in guide.companions else "unknown",
        part=case.part if case.part in guide.parts else "",
        place=case.place if case.place in guide.places else "lobby",
        asked=tuple(fact for fact in ASKABLE if fact not in case.unasked),
        case=case.id,
    )


def changed(draft: Draft, **changes: object) -> Draft:
    """The draft with some fields swapped."""
    return msgspec.structs.replace(draft, **changes)


def opening(draft: Draft, categories: tuple[str, ...]) -> OpenCase:
    """Open a case as drafted, with these categories; without any it is recorded as a draft."""
    return OpenCase(
        categories=categories,
        cues=draft.cues,
        business=draft.business,
        companion=draft.companion,
        part=draft.part,
        place=draft.place,
        unasked=tuple(fact for fact in ASKABLE if fact not in draft.asked),
        case=new_id(),
        others=tuple(new_id() for _ in range(draft.together - 1)),
    )


def revision(draft: Draft, case: Case) -> list[Command]:
    """What has to be recorded so that the case is as drafted; nothing if it already is."""
    commands: list[Command] = []
    if draft.cues != case.cues:
        commands.append(NoteCues(case.id, draft.cues))
    facts = {"business": draft.business, "companion": draft.companion, "part": draft.part, "place": draft.place}
    told = {
        fact: value
        for fact, value in facts.items()
        if value != getattr(case, fact) or (fact in draft.asked and fact in case.unasked)
    }
    if told:
        commands.append(DescribeCase(case.id, **told))
    if set(draft.categories) != set(case.categories):
        commands.append(ConfirmNeeds(case.id, draft.categories))
    return commands
