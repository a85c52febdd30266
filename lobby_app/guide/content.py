"""The guide's files read and laid over each other, before they become a model."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path as File
from typing import Any, NamedTuple

import msgspec

from .lines import LineIndex, Path
from .problem import Problem

# The short lists that staff choose from.
OPTIONS = (
    "companions",
    "parts",
    "places",
    "skip_reasons",
    "decline_reasons",
    "withdraw_reasons",
    "outcomes",
    "feedback",
    "referrals",
)
# Every table of the folder's own files, and the file where it is at home.
SECTIONS = {
    **dict.fromkeys(("phase", "role", "cue_group", "strength", "disability_kind"), "guide.toml"),
    "step": "steps.toml",
    **dict.fromkeys(("topic", "rule", "handling", "task"), "rules.toml"),
    "business": "business.toml",
    **dict.fromkeys(("facility", "facility_group"), "facilities.toml"),
    "roster": "roster.toml",
    **dict.fromkeys(("bag", "blank"), "visit.toml"),
    **dict.fromkeys(OPTIONS, "options.toml"),
    "situation": "phrasebook.toml",
    "term": "glossary.toml",
    "card": "cards.toml",
    "sign": "signs.toml",
    "kind": "emergency.toml",
}
# A guide may do without these.
OPTIONAL = ("rule", "handling", "task", "facility_group", "roster", "bag", "blank", "sign")
CATEGORY_SECTIONS = ("cue", "step", "rule", "handling", "task")


class Source:
    """One file. Its line index is made only when a fault must be named."""

    def __init__(self, name: str, text: str = "") -> None:
        self.name = name
        self._text = text
        self._index: LineIndex | None = None

    def line(self, path: Path) -> int:
        if self._index is None:
            self._index = LineIndex(self._text)
        return self._index.line(path)


class Entry(NamedTuple):
    """One table of a file, with the place it came from."""

    value: dict[str, Any]
    source: Source
    path: Path

    def problem(self, code: str, message: str, remedy: str, *inner: str | int) -> Problem:
        return Problem(self.source.name, self.source.line((*self.path, *inner)), code, message, remedy)


class Part:
    """Plain values (`head`) and tables by code. Later files replace or add, table by table."""

    def __init__(self, sections: tuple[str, ...]) -> None:
        self.head: dict[str, Entry] = {}
        self.tables: dict[str, dict[str, Entry]] = {name: {} for name in sections}

    def plain(self) -> dict[str, Any]:
        head = {key: entry.value[key] for key, entry in self.head.items()}
        return {"head": head, "tables": {k: [e.value for e in v.values()] for k, v in self.tables.items()}}

    @classmethod
    def from_plain(cls, plain: dict[str, Any], source: Source) -> "Part":
        part = cls(tuple(plain["tables"]))
        part.head = {key: Entry({key: value}, source, ()) for key, value in plain["head"].items()}
        for name, values in plain["tables"].items():
            part.tables[name] = {identity(value): Entry(value, source, ()) for value in values}
        return part


class Content:
    """All folders together. The guide's hash is taken of `canonical()`: comments and layout do not count."""

    def __init__(self) -> None:
        self.common = Part(tuple(SECTIONS))
        self.categories: dict[str, Part] = {}
        self.problems: list[Problem] = []

    def canonical(self) -> bytes:
        plain = {
            "common": self.common.plain(),
            "categories": {code: part.plain() for code, part in self.categories.items()},
        }
        return msgspec.json.encode(plain, order="deterministic")

    @classmethod
    def from_canonical(cls, raw: bytes) -> "Content":
        """Raises msgspec.DecodeError, KeyError or TypeError if `raw` was not made by `canonical`."""
        plain = msgspec.json.decode(raw, type=dict[str, dict[str, Any]])
        content = cls()
        content.common = Part.from_plain(plain["common"], Source("common"))
        content.categories = {code: Part.from_plain(part, Source(code)) for code, part in plain["categories"].items()}
        return content


def identity(value: dict[str, Any]) -> str:
    return str(value.get("code", value.get("digit", "")))


def guide_files(folder: File) -> list[File]:
    """The guide's files of one folder, in the order in which they are laid over each other."""
    return [*sorted(folder.glob("*.toml")), *sorted((folder / "categories").glob("*.toml"))]


def read_folders(folders: tuple[File, ...]) -> Content:
    """Reads every file; faults stand in `problems`, what could be read in the rest."""
    content = Content()
    for folder in folders:
        label = f"{folder.name}/" if len(folders) > 1 else ""
        files = guide_files(folder)
        if not files:
            remedy = "Name a folder that holds guide.toml or categories/."
            content.problems.append(Problem(str(folder), 1, "missing_folder", "No guide files here.", remedy))
        seen: set[tuple[str, str, str]] = set()
        for file in files:
            name = label + file.relative_to(folder).as_posix()
            read = _read(file, name, content.problems)
            if read is None:
                continue
            source, values = read
            if file.parent == folder:
                _take(content.common, "", values, source, seen, content.problems)
            elif part := _category(content, values, source):
                _take(part, str(values["code"]), values, source, seen, content.problems)
    return content


def _read(file: File, name: str, problems: list[Problem]) -> tuple[Source, dict[str, Any]] | None:
    try:
        text = file.read_text(encoding="utf-8")
        return Source(name, text), tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found.group(1)) if found else text.count("\n") + 1
        problems.append(Problem(name, line, "syntax", f"Not valid TOML: {error}.", "Mend this line."))
    except UnicodeDecodeError:
        problems.append(Problem(name, 1, "encoding", "The file is not UTF-8.", "Save it as UTF-8."))
    except OSError as error:
        message = f"The file cannot be read ({error.strerror})."
        problems.append(Problem(name, 1, "unreadable", message, "Check the file and its permissions."))
    return None


def _category(content: Content, values: dict[str, Any], source: Source) -> Part | None:
    code = values.get("code")
    if isinstance(code, str) and code:
        return content.categories.setdefault(code, Part(CATEGORY_SECTIONS))
    remedy = 'Write code = "…" at its top.'
    content.problems.append(Problem(source.name, 1, "missing_field", "This category has no code.", remedy))
    return None


def _take(
    part: Part,
    owner: str,
    values: dict[str, Any],
    source: Source,
    seen: set[tuple[str, str, str]],
    problems: list[Problem],
) -> None:
    for key, value in values.items():
        if key not in part.tables:
            part.head[key] = Entry({key: value}, source, ())
            continue
        for entry in _entries(key, value, source, problems):
            mark = (owner, key, identity(entry.value))
            if mark in seen:
                message = f"'{mark[2]}' stands twice in [[{key}]]."
                problems.append(entry.problem("duplicate", message, "Keep one, or give it another code.", "code"))
            seen.add(mark)
            part.tables[key][mark[2]] = entry


def _entries(key: str, value: Any, source: Source, problems: list[Problem]) -> Iterator[Entry]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        problems.append(
            Problem(
                source.name,
                source.line((key,)),
                "wrong_value",
                f"'{key}' is a list of tables.",
                f"Write [[{key}]].",
            )
        )
        return
    for number, item in enumerate(value):
        entry = Entry(item, source, (key, number))
        if identity(item):
            yield entry
        else:
            problems.append(entry.problem("missing_field", f"[[{key}]] has no code.", 'Add code = "…".'))
