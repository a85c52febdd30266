"""What a word of the interface looks like on the screen just now: the source words, the language, the guide."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from lobby_app import places
from lobby_app.guide import Text

Words = str | Text | Mapping[str, str]
"""English source words of the interface, or words of the guide with both languages (`Text`, or {zh, en}).
'WalkActions|Take back' are the words of one file where several say the same in English."""


@cache
def contexts() -> dict[str, set[str]]:
    """The files of the interface in which each source word stands."""
    found: dict[str, set[str]] = {}
    for file in (places.resources_folder() / "translations").glob("*.ts"):
        for context in ET.parse(file).getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                found.setdefault(message.findtext("source", ""), set()).add(name)
    return found


def shown(words: Words, language: str, *facts: object, count: int = -1) -> set[str]:
    """The ways in which the words may stand on the screen: several if files translate them differently."""
    if not isinstance(words, str):
        two = words if isinstance(words, Mapping) else {"zh": words.zh, "en": words.en}
        return {two["en" if language == "en" else "zh"]}
    file, _, source = words.rpartition("|")
    files = {file} if file else contexts().get(source, {""})
    return {_filled(QCoreApplication.translate(one, source, "", count), facts) for one in files}


def _filled(text: str, facts: tuple[object, ...]) -> str:
    return re.sub(r"%(\d)", lambda hole: str(facts[int(hole[1]) - 1]) if int(hole[1]) <= len(facts) else hole[0], text)
