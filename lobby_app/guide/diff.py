"""What one set of guide folders changes against another, table by table: a bank reads it before it uses its overlay."""

import difflib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from .content import Content, Part, read_folders
from .problem import BrokenGuide

SETTING = "setting"
"""The name under which the plain values of a file, above its tables, stand among the changes."""


class Field(Struct, frozen=True):
    """One value of a table that differs. `field` is its way inside the table: "title.zh", "do[2].zh",
    "phrases[greet.hello].en". Empty `before`: it is new; empty `after`: it is gone."""

    field: str
    before: str
    after: str


class Change(Struct, frozen=True):
    """One table that was added, replaced or removed. `category` is empty for what belongs to all of them.

    For a replaced table `fields` holds what differs, in both languages; otherwise every Chinese text it has.
    """

    kind: Literal["added", "replaced", "removed"]
    table: str
    category: str
    code: str
    fields: tuple[Field, ...]


class Difference(Struct, frozen=True):
    """`base` and `changed`: hashes of the two sides, the same as of the guides if those are sound."""

    base: str
    changed: str
    changes: tuple[Change, ...]


def compare(base: tuple[Path, ...], changed: tuple[Path, ...]) -> Difference:
    """Read both sides and tell them apart. Raises BrokenGuide if a file of either cannot be read."""
    sides = [read_folders(base), read_folders(changed)]
    for content in sides:
        if content.problems:
            raise BrokenGuide(content.problems)
    before, after = sides
    base_hash, changed_hash = (hashlib.sha256(content.canonical()).hexdigest() for content in sides)
    return Difference(base_hash, changed_hash, tuple(_contents(before, after)))


def difference_json(found: Difference) -> dict[str, Any]:
    """`{base, changed, added, replaced, removed}`: lists of {table, category, code, fields}."""
    kinds: dict[str, list[dict[str, Any]]] = {"added": [], "replaced": [], "removed": []}
    for change in found.changes:
        plain = msgspec.to_builtins(change)
        kinds[plain.pop("kind")].append(plain)
    return {"base": found.base, "changed": found.changed, **kinds}


def _contents(before: Content, after: Content) -> Iterator[Change]:
    yield from _parts("", before.common, after.common)
    for code in dict.fromkeys((*before.categories, *after.categories)):
        yield from _parts(code, before.categories.get(code), after.categories.get(code))


def _parts(category: str, before: Part | None, after: Part | None) -> Iterator[Change]:
    tables = {SETTING: (_settings(before), _settings(after))}
    for name in (after or before or Part(())).tables:
        tables[name] = (_table(before, name), _table(after, name))
    for name, (old, new) in tables.items():
        for code in dict.fromkeys((*old, *new)):
            if old.get(code) != new.get(code):
                yield _change(name, category, code, old.get(code), new.get(code))


def _settings(part: Part | None) -> dict[str, Any]:
    return {key: entry.value[key] for key, entry in part.head.items()} if part else {}


def _table(part: Part | None, name: str) -> dict[str, Any]:
    return {code: entry.value for code, entry in part.tables[name].items()} if part else {}


def _change(table: str, category: str, code: str, old: Any, new: Any) -> Change:
    if old is None:
        return Change("added", table, category, code, tuple(Field(path, "", text) for path, text in _chinese(new)))
    if new is None:
        return Change("removed", table, category, code, tuple(Field(path, text, "") for path, text in _chinese(old)))
    return Change("replaced", table, category, code, tuple(_fields("", old, new)))


def _chinese(value: Any) -> Iterator[tuple[str, str]]:
    """The Chinese texts of a table; a value without any, such as a number, stands for itself."""
    texts = [(path, text) for path, text in _leaves("", value) if path.rpartition(".")[2] == "zh"]
    return iter(texts if texts or isinstance(value, dict) else [("", _shown(value))])


def _leaves(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(f"{path}.{key}" if path else key, inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _leaves(f"{path}[{_name(inner, number)}]", inner)
    else:
        yield path, _shown(value)


def _fields(path: str, old: Any, new: Any) -> Iterator[Field]:
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            inner = f"{path}.{key}" if path else key
            yield from _sides(inner, [old[key]] if key in old else [], [new[key]] if key in new else [])
    elif isinstance(old, list) and isinstance(new, list):
        yield from _lists(path, old, new)
    else:
        yield Field(path, _shown(old), _shown(new))


def _lists(path: str, old: list[Any], new: list[Any]) -> Iterator[Field]:
    """Things with codes are matched by them; lines have none, so a new line must not make all later ones differ."""
    if all(isinstance(item, dict) and "code" in item for item in (*old, *new)):
        before = {item["code"]: item for item in old}
        after = {item["code"]: item for item in new}
        for code in dict.fromkeys((*before, *after)):
            inner = f"{path}[{code}]"
            yield from _sides(inner, [before[code]] if code in before else [], [after[code]] if code in after else [])
        return
    before_keys, after_keys = ([_key(item) for item in items] for items in (old, new))
    for kind, a1, a2, b1, b2 in difflib.SequenceMatcher(None, before_keys, after_keys, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        paired = min(a2 - a1, b2 - b1)
        for number in range(paired):
            yield from _fields(f"{path}[{b1 + number + 1}]", old[a1 + number], new[b1 + number])
        for number in range(a1 + paired, a2):
            yield from _sides(f"{path}[{number + 1}]", [old[number]], [])
        for number in range(b1 + paired, b2):
            yield from _sides(f"{path}[{number + 1}]", [], [new[number]])


def _key(item: Any) -> bytes:
    return msgspec.json.encode(item, order="deterministic")


def _sides(path: str, old: list[Any], new: list[Any]) -> Iterator[Field]:
    """A value that may be on one side only."""
    if old and new:
        yield from _fields(path, old[0], new[0])
    else:
        for where, text in _leaves(path, (old or new)[0]):
            yield Field(where, text if old else "", text if new else "")


def _name(item: Any, number: int) -> str:
    return str(item["code"]) if isinstance(item, dict) and "code" in item else str(number + 1)


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
