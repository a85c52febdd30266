"""Faults in the words: too long to say, a step without words to say, characters without a glyph."""

from collections.abc import Iterator
from typing import Any

from .content import Content, Entry
from .model import Guide
from .problem import Problem
from .words import Phrase, Text

_OUTSIDE = "Write it with common characters, or add it to extra_characters in guide.toml if the fonts have it."


def wording(guide: Guide, content: Content) -> list[Problem]:
    """Every such fault; lengths are those of [limits] in guide.toml."""
    limits = guide.settings.limits
    found: list[Problem] = []
    for part in (content.common, *content.categories.values()):
        for key, entry in part.head.items():
            found.extend(_glyphs(guide, entry))
            if key == "counter":
                found.extend(_asked(guide, entry, entry.value[key], key))
        for name, table in part.tables.items():
            for code, entry in table.items():
                found.extend(_glyphs(guide, entry))
                if name == "handling":
                    for number, way in enumerate(entry.value.get("way", ())):
                        found.extend(_asked(guide, entry, way.get("counter", {}), "way", number, "counter"))
                if name == "step":
                    found.extend(_step(guide, code, entry))
                elif name == "rule":
                    rule = guide.rules[code]
                    found.extend(_length(entry, rule.title, limits.rule_title_zh, 0, "title"))
                    found.extend(_length(entry, rule.detail, limits.line_zh, limits.line_en, "detail"))
    for situation in guide.phrasebook:
        entry = content.common.tables["situation"][situation.code]
        for number, phrase in enumerate(situation.phrases):
            found.extend(_length(entry, phrase, limits.phrase_zh, limits.phrase_en, "phrase", number))
    for card in guide.cards:
        entry = content.common.tables["card"][card.code]
        found.extend(_length(entry, card, limits.phrase_zh, limits.phrase_en))
    return found


def _step(guide: Guide, code: str, entry: Entry) -> Iterator[Problem]:
    limits = guide.settings.limits
    own = "phase" in entry.value
    if own and not entry.value.get("phrases"):
        message = f"The step '{code}' has no phrase."
        yield entry.problem("no_phrase", message, "Add what staff may say to the customer.", "code")
    if own:
        yield from _length(entry, guide.steps[code].title, limits.step_title_zh, 0, "title")
    for number, line in enumerate(entry.value.get("do", ())):
        words = Text(zh=line["zh"], en=line["en"])
        yield from _length(entry, words, limits.line_zh, limits.line_en, "do", number)
    for number, phrase in enumerate(entry.value.get("phrases", ())):
        spoken = Text(zh=phrase["zh"], en=phrase["en"])
        yield from _length(entry, spoken, limits.phrase_zh, limits.phrase_en, "phrases", number)


def _asked(guide: Guide, entry: Entry, asks: dict[str, Any], *inner: str | int) -> Iterator[Problem]:
    """What is asked of the counter is read at a glance: each line as short as a line to do."""
    for row, lines in asks.items():
        for number, line in enumerate(lines):
            words = Text(zh=line["zh"], en=line["en"])
            limits = guide.settings.limits
            yield from _length(entry, words, limits.line_zh, limits.line_en, *inner, row, number)


def _length(entry: Entry, text: Text | Phrase, zh: int, en: int, *inner: str | int) -> Iterator[Problem]:
    """Characters of the Chinese, words of the English; a limit of 0 is none."""
    for language, size, limit in (("zh", len(text.zh), zh), ("en", len(text.en.split()), en)):
        if limit and size > limit:
            unit = "characters" if language == "zh" else "words"
            where = ".".join(map(str, inner)) or "The text"
            message = f"{where}: {size} {unit} ({language}), at most {limit} are easy to take in."
            yield entry.problem("too_long", message, "Say it shorter, or in two.", *inner)


def _glyphs(guide: Guide, entry: Entry) -> Iterator[Problem]:
    for path, text in _strings(entry.value):
        odd = "".join(dict.fromkeys(char for char in text if not _plain(char, guide.settings.extra_characters)))
        if odd and path[:1] != ("extra_characters",):
            codes = ", ".join(f"{char} (U+{ord(char):04X})" for char in odd)
            yield entry.problem("character", f"Outside GB 2312: {codes}.", _OUTSIDE, *path)


def _plain(char: str, extra: str) -> bool:
    if char.isascii() or char in extra:
        return True
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _strings(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _strings(inner, (*path, number))
