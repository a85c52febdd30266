"""Shapes that stand in the files but not in the model, and how a table becomes a Struct."""

import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec
from msgspec import Struct

from .content import Entry
from .model import Action, Asks
from .problem import Problem
from .words import Code, Line, Phrase, Text

T = TypeVar("T")

_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `(?P<path>.*)`)?$", re.DOTALL)
_KEYS = re.compile(r"\.(\w+)|\[(\d+)\]")
_NAMED = re.compile(r"field `(\w+)`")


class CategoryHead(Struct, frozen=True, forbid_unknown_fields=True):
    """The top of a category file."""

    code: Code
    icon: str
    order: int
    window: str
    name: Text
    short: Text
    tile: Text
    description: Text
    ending: Text
    facilities: tuple[str, ...] = ()
    replaces_phases: tuple[str, ...] = ()
    counter: Asks = Asks()
    board: bool = False
    shown: bool = True


class StepEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """A step in a category file: additions to a shared step, or a whole step of its own."""

    code: Code
    phase: str = ""
    role: str = ""
    order: int = 0
    title: Text | None = None
    do: tuple[Line, ...] = ()
    why: Text | None = None
    phrases: tuple[Phrase, ...] = ()
    action: Action = ""
    also: tuple[str, ...] = ()
    skip_reasons: tuple[str, ...] = ()
    handling: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()


def convert(entry: Entry, shape: type[T], problems: list[Problem], keys: Mapping[str, Entry] | None = None) -> T | None:
    """The Struct of one table, or None with a problem that names its line.

    `keys`: where each key comes from, if the table was put together from several files.
    """
    try:
        return msgspec.convert(entry.value, shape)
    except msgspec.ValidationError as error:
        problems.append(_explain(entry, str(error), keys or {}))
        return None


def _explain(entry: Entry, words: str, keys: Mapping[str, Entry]) -> Problem:
    match = _PLACE.match(words)
    what, written = (match.group("what"), match.group("path") or "") if match else (words, "")
    path: list[str | int] = [key or int(number) for key, number in _KEYS.findall(written)]
    named = _NAMED.search(what)
    field = named.group(1) if named else ""
    where = ".".join(str(key) for key in path) or "this table"
    entry = keys.get(str(path[0]) if path else field, entry)
    if "unknown field" in what:
        message = f"'{field}' is not known in {where}."
        return entry.problem("unknown_key", message, "Correct or remove it.", *path, field)
    if "missing required" in what and field in ("zh", "en"):
        return entry.problem("missing_translation", f"{where} has no '{field}'.", f'Add {field} = "…".', *path)
    if "missing required" in what:
        return entry.problem("missing_field", f"'{field}' is missing in {where}.", "Add it.", *path)
    if path and path[-1] in ("zh", "en"):
        return entry.problem("missing_translation", f"{where} is empty.", "Write the words.", *path)
    return entry.problem("wrong_value", f"{where}: {what}.", "Correct the value.", *path)
