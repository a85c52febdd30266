"""The phrase book: situations with their phrases, the bank's words, and what a search finds in all of them."""

from typing import Any

from lobby_app.guide import Guide, Hit, Phrase, Term, search

from .common import pick

GLOSSARY = "glossary"
"""Stands where a situation stands, for the words of the bank."""


def phrasebook_view(guide: Guide, chosen: str, text: str, language: str) -> dict[str, Any]:
    """`rows` are the phrases of the situation `chosen`, the terms of the glossary, or what `text` finds.

    A row is {code, kind: "phrase" | "term", zh, en, say}; `code` is what the voice knows it by.
    """
    searching = bool(text.strip())
    rows = found_rows(guide, text) if searching else chosen_rows(guide, chosen)
    return {
        "situations": [{"key": one.code, "text": pick(one.title, language)} for one in guide.phrasebook],
        "chosen": "" if searching else chosen,
        "glossary": not searching and chosen == GLOSSARY,
        "title": "" if searching else situation_name(guide, chosen, language),
        "terms": len(guide.glossary),
        "searching": searching,
        "rows": rows,
    }


def first_situation(guide: Guide) -> str:
    """What is open before anybody chose."""
    return guide.phrasebook[0].code if guide.phrasebook else GLOSSARY


def situation_name(guide: Guide, code: str, language: str) -> str:
    """The name of a situation; empty for the glossary, whose name is the screen's own word."""
    return next((pick(one.title, language) for one in guide.phrasebook if one.code == code), "")


def chosen_rows(guide: Guide, chosen: str) -> list[dict[str, Any]]:
    if chosen == GLOSSARY:
        return [term_row(term) for term in guide.glossary]
    return [phrase_row(one) for situation in guide.phrasebook if situation.code == chosen for one in situation.phrases]


def found_rows(guide: Guide, text: str) -> list[dict[str, Any]]:
    """The hits of a search, best first; a sentence that stands in several places is shown once."""
    terms = {term.code: term for term in guide.glossary}
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for hit in search(guide, text):
        rows.setdefault((hit.zh, hit.en), hit_row(guide, terms, hit))
    return list(rows.values())


def hit_row(guide: Guide, terms: dict[str, Term], hit: Hit) -> dict[str, Any]:
    return term_row(terms[hit.code]) if hit.kind == "term" else phrase_row(guide.phrases[hit.code])


def phrase_row(phrase: Phrase) -> dict[str, Any]:
    return {"code": phrase.code, "kind": "phrase", "zh": phrase.zh, "en": phrase.en, "say": spaced(phrase.say)}


def term_row(term: Term) -> dict[str, Any]:
    return {"code": f"term.{term.code}", "kind": "term", "zh": term.zh, "en": term.en, "say": spaced(term.say)}


def spaced(say: str) -> str:
    """IPA between slashes, as dictionaries write it; '|' stays where to breathe."""
    return f"/{say}/" if say else ""
