"""Which rules are put in sight: those that fit what is known of the case and the step in hand.

Showing only: every rule stays in the walk, and what stands back is one touch away.
"""

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from .model import Fits, Guide, Handling, Rule
from .words import Companion


class Known(NamedTuple):
    """What staff know of a case. `business` 'other' and no cues at all mean that it is not known."""

    business: str = "other"
    companion: str = "none"
    place: str = "lobby"
    cues: tuple[str, ...] = ()
    step: str = ""


def fitted(guide: Guide, rules: Iterable[Rule], known: Known) -> tuple[list[Rule], list[Rule]]:
    """The rules that fit, what must be first and of that what belongs to the step in hand; and those that stand back.
    As long as no step is in hand, what belongs to a certain one comes after what holds throughout.

    Inside that one rule of each need in turn, so that the first few speak of everything this customer needs; of one
    need the order in which they come stays: strictest first.
    """
    near: list[Rule] = []
    back: list[Rule] = []
    for rule in rules:
        (near if rule.fits is None or _fits(guide, rule.fits, known) else back).append(rule)
    turns: dict[tuple[bool, bool, str], int] = {}
    ranked = []
    for rule in near:
        later = not _at_step(rule, known.step) if known.step else rule.fits is not None and bool(rule.fits.steps)
        place = (not (rule.must or rule.never), later)
        need = rule.code.partition(".")[0]
        turn = turns[*place, need] = turns.get((*place, need), 0) + 1
        ranked.append((*place, turn, rule))
    return [rule for *_, rule in sorted(ranked, key=lambda one: one[:3])], back


def _at_step(rule: Rule, step: str) -> bool:
    return rule.fits is not None and step in rule.fits.steps


def _fits(guide: Guide, fits: Fits, known: Known) -> bool:
    """Whatever is asked for has to be so, or not to be known."""
    companion = guide.companions.get(known.companion)
    if fits.company and companion is not None and companion.alone:
        return False
    kind = guide.business.get(known.business)
    settled = kind is not None and kind.code != UNSETTLED
    if fits.business and settled and not getattr(kind, fits.business):
        return False
    if fits.kinds and settled and known.business not in fits.kinds:
        return False
    if fits.places and known.place not in fits.places:
        return False
    if fits.cues and known.cues and not set(fits.cues) & set(known.cues):
        return False
    return not (fits.steps and known.step and known.step not in fits.steps)


UNSETTLED = "other"
"""The kind of business of a case before anybody has said what it is."""


def counting(companions: dict[str, Companion]) -> dict[str, tuple[str, ...]]:
    """By the code of a companion, who else counts as that one."""
    found: dict[str, tuple[str, ...]] = {}
    for one in companions.values():
        if one.counts_as:
            found[one.counts_as] = (*found.get(one.counts_as, ()), one.code)
    return found


def with_counted(codes: tuple[str, ...], counted: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The companions of a list, and those who count as one of them."""
    return tuple(dict.fromkeys((*codes, *(other for code in codes for other in counted.get(code, ())))))


def handling_with_counted(handling: Handling, counted: dict[str, tuple[str, ...]]) -> Handling:
    ways = tuple(replace(way, companions=with_counted(way.companions, counted)) for way in handling.ways)
    return replace(handling, ways=ways)
