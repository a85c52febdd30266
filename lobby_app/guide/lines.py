"""Where a value stands in a TOML file: tomllib gives values without lines, and a fault needs its line."""

import re

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r'[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|\'([^\']*)\')[ \t]*')
_STRING = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL)
_BARE = re.compile(r"[^,\]}#\n]+")


class LineIndex:
    """Lines of the tables, keys and array elements of one valid TOML text, counted from 1."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._read()

    def line(self, path: Path) -> int:
        """The line of `path`, or of the nearest thing around it that is written in the file."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def _read(self) -> None:
        base: Path = ()
        self._skip()
        while self._at < len(self._text):
            if self._text.startswith("[[", self._at):
                base = self._header(2)
            elif self._text[self._at] == "[":
                base = self._header(1)
            else:
                self._pair(base)
            self._skip()

    def _skip(self) -> None:
        blank = _BLANK.match(self._text, self._at)
        self._at = blank.end() if blank else self._at

    def _mark(self, path: Path) -> None:
        self._lines.setdefault(path, self._text.count("\n", 0, self._at) + 1)

    def _header(self, brackets: int) -> Path:
        start = self._at
        self._at += brackets
        path: Path = ()
        for key in self._keys():
            path = (*path, key)
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        if brackets == 2:
            if path and isinstance(path[-1], int):
                path = path[:-1]
            number = self._counts.get(path, 0)
            self._counts[path] = number + 1
            path = (*path, number)
        end = self._at + brackets
        self._at = start
        self._mark(path)
        self._at = end
        return path

    def _keys(self) -> list[str]:
        keys = []
        while found := _KEY.match(self._text, self._at):
            keys.append(next(part for part in found.groups() if part is not None))
            self._at = found.end()
            if self._text[self._at : self._at + 1] != ".":
                break
            self._at += 1
        return keys

    def _pair(self, base: Path) -> None:
        start = self._at
        path = (*base, *self._keys())
        equals, self._at = self._at, start
        self._mark(path)
        self._at = max(equals, start) + 1
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip()
        opening = self._text[self._at : self._at + 1]
        if opening == "[":
            self._group(path, "]")
        elif opening == "{":
            self._group(path, "}")
        else:
            found = _STRING.match(self._text, self._at) or _BARE.match(self._text, self._at)
            self._at = found.end() if found else self._at + 1

    def _group(self, path: Path, closing: str) -> None:
        self._at += 1
        number = 0
        self._skip()
        while self._at < len(self._text) and self._text[self._at] != closing:
            if closing == "}":
                self._pair(path)
            else:
                self._mark((*path, number))
                self._value((*path, number))
                number += 1
            self._skip()
            if self._text[self._at : self._at + 1] == ",":
                self._at += 1
                self._skip()
        self._at += 1
