"""From what was seen, heard and shown to the categories that may be needed: ranked, with reasons."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from .model import Cue, CueStrength, Guide
from .problem import UnknownCode

Certainty = Literal["clear", "likely", "ask_first"]

_WEIGHT: dict[CueStrength, int] = {"strong": 3, "likely": 2, "weak": 1}
_ORDER: dict[Certainty, int] = {"clear": 0, "likely": 1, "ask_first": 2}
# A strong cue with a likely one, or three likely ones; one cue alone can never reach it.
_CLEAR_FROM = 5
_LIKELY_FROM = 2


class Reason(Struct, frozen=True):
    """A cue that speaks for the category, in the words of the guide."""

    cue: str
    zh: str
    en: str


class Suggestion(Struct, frozen=True):
    """A category that may be needed. `clear` never rests on one cue alone."""

    code: str
    strength: Certainty
    reasons: tuple[Reason, ...]


def identify(guide: Guide, cues: Iterable[str]) -> tuple[Suggestion, ...]:
    """Categories that the cues support, the best supported first. The order of the cues does not matter.

    Raises UnknownCode for a cue that the guide does not have.
    """
    chosen = set(cues)
    for code in sorted(chosen - guide.cues.keys()):
        raise UnknownCode("cue", code)
    support: dict[str, list[tuple[int, Cue]]] = {}
    for owner, category in guide.categories.items():
        for cue in category.cues:
            if cue.code in chosen:
                for code, strength in {**cue.also, owner: cue.strength}.items():
                    support.setdefault(code, []).append((_WEIGHT[strength], cue))
    places = {code: number for number, code in enumerate(guide.categories)}
    ranked = [_suggestion(code, found) for code, found in support.items()]
    ranked.sort(key=lambda item: (_ORDER[item[1].strength], -item[0], places[item[1].code]))
    return tuple(suggestion for _, suggestion in ranked)


def _suggestion(code: str, found: list[tuple[int, Cue]]) -> tuple[int, Suggestion]:
    score = sum(weight for weight, _ in found)
    strength: Certainty = "ask_first"
    if score >= _CLEAR_FROM and len(found) > 1:
        strength = "clear"
    elif score >= _LIKELY_FROM:
        strength = "likely"
    best_first = sorted(found, key=lambda item: -item[0])
    reasons = tuple(Reason(cue.code, cue.text.zh, cue.text.en) for _, cue in best_first)
    return score, Suggestion(code, strength, reasons)
