"""Finding words by Chinese, English, pinyin or initials: what staff type while a customer waits."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from msgspec import Struct

from .model import Guide
from .reading import initials, learn, pinyin

# The reading of every phrase is worked out once per guide, on its first search.
_indexes: dict[str, list["_Indexed"]] = {}


class Hit(Struct, frozen=True):
    """`kind`: a phrase of a step, of the phrase book (`where`: its situation), a card, or a glossary term."""

    kind: Literal["step", "phrasebook", "card", "term"]
    code: str
    zh: str
    en: str
    where: str = ""


class _Indexed(Struct, frozen=True):
    hit: Hit
    english: str
    sound: str
    letters: str


def search(guide: Guide, text: str, limit: int = 40) -> tuple[Hit, ...]:
    """The best `limit` hits: whole words and beginnings before anything inside, short before long."""
    wanted = " ".join(text.lower().split())
    if not wanted:
        return ()
    prepare_search(guide)
    ranked = []
    for number, entry in enumerate(_indexes[guide.hash]):
        if (grade := _grade(entry, wanted)) is not None:
            ranked.append((grade, len(entry.hit.zh), number, entry.hit))
    return tuple(hit for *_, hit in sorted(ranked, key=lambda item: item[:3])[:limit])


def prepare_search(guide: Guide, folder: Path | None = None) -> None:
    """Works out the readings ahead of the first search (about a second): call it when nobody waits.

    With a `folder` they are kept there, and the dictionary is not loaded into this process.
    """
    if guide.hash not in _indexes:
        if folder is not None:
            learn((hit.zh for hit in _hits(guide)), folder)
        _indexes[guide.hash] = [_indexed(hit) for hit in _hits(guide)]


def _grade(entry: _Indexed, wanted: str) -> int | None:
    """0 is the best; None means no match."""
    joined = wanted.replace(" ", "")
    if wanted in (entry.hit.zh, entry.english):
        return 0
    if entry.hit.zh.startswith(wanted) or entry.letters == joined:
        return 1
    if wanted in entry.hit.zh or f" {wanted}" in f" {entry.english}":
        return 2
    if entry.sound.startswith(joined) or entry.letters.startswith(joined):
        return 3
    if len(joined) > 1 and (joined in entry.letters or joined in entry.sound):
        return 4
    return None


def _indexed(hit: Hit) -> _Indexed:
    return _Indexed(hit, hit.en.lower(), pinyin(hit.zh).replace(" ", ""), initials(hit.zh))


def _hits(guide: Guide) -> Iterator[Hit]:
    for term in guide.glossary:
        yield Hit("term", term.code, term.zh, term.en)
    seen: set[str] = set()
    for situation in guide.phrasebook:
        for phrase in situation.phrases:
            seen.add(phrase.code)
            yield Hit("phrasebook", phrase.code, phrase.zh, phrase.en, situation.code)
    for card in guide.cards:
        seen.add(card.code)
        yield Hit("card", card.code, card.zh, card.en)
    for code, phrase in guide.phrases.items():
        if code not in seen:
            yield Hit("step", code, phrase.zh, phrase.en)
