"""The guides of one program: the one in use, those of before, and the one that waits to be taken over."""

import contextlib
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct, to_builtins

from .loading import load, pack
from .model import Guide
from .problem import BrokenGuide, Problem
from .shelf import Current, Published, Shelf
from .versions import Guides, open_packed

Source = Literal["own", "kept", "published"]
"""own: this machine's files. kept: the last good one, because those are faulty. published: headquarters'."""


class InUse(Struct, frozen=True):
    """`problems`: why what should be in use is not; empty if it is. `version` counts published guides only."""

    guide: Guide
    source: Source
    version: int = 0
    problems: tuple[Problem, ...] = ()


class Library:
    """Chooses a guide when it is made, and then only when it is told to. Raises BrokenGuide if none can be used.

    `folders`: our guide and the bank's overlay; `cache`: as for `load`. Nothing is written before `keep`.
    """

    def __init__(self, shelf: Shelf, folders: Sequence[Path], cache: Path | None = None) -> None:
        self.shelf = shelf
        self._folders = tuple(folders)
        self._cache = cache
        self.in_use = self._choose()
        self.guides = Guides(shelf, self.in_use.guide)

    def keep(self) -> bool:
        """Put the guide in use on the shelf, for the cases that will bear its hash. False: the disk refused."""
        found = self.in_use
        try:
            if not self.shelf.has(found.guide.hash):
                self.shelf.keep(self._packed(found.guide.hash))
            if found.source != "kept":
                self.shelf.set_current(Current(found.guide.hash, found.source, found.version))
        except (OSError, BrokenGuide):
            return False
        return True

    def waiting(self) -> Published | None:
        """A published guide that is not in use yet."""
        newest = self.shelf.published
        if newest is None:
            return None
        mine = (self.in_use.source, self.in_use.version, self.in_use.guide.hash)
        return None if mine == ("published", newest.version, newest.hash) else newest

    def open(self, published: Published) -> Guide | None:
        """The waiting guide, or None if its file is gone or this program cannot read it."""
        return self._read(published.hash)

    def take(self, guide: Guide, published: Published) -> None:
        """From now on this guide is the one in use."""
        self.in_use = InUse(guide, "published", published.version)
        self.guides.current = guide
        # The next start asks again: a full disk does not keep staff from working by the new guide.
        with contextlib.suppress(OSError):
            self.shelf.set_current(Current(guide.hash, "published", published.version))

    def _choose(self) -> InUse:
        before = self.shelf.current
        problems: tuple[Problem, ...] = ()
        if before is not None and before.source == "published":
            guide = self._read(before.hash)
            if guide is not None:
                return InUse(guide, "published", before.version)
            problems = (_lost(before.hash),)
        try:
            return InUse(load(*self._folders, cache=self._cache), "own", problems=problems)
        except BrokenGuide as broken:
            kept = self._read(before.hash) if before is not None else None
            if kept is None:
                raise
            return InUse(kept, "kept", problems=tuple(broken.problems))

    def _read(self, hash: str) -> Guide | None:
        raw = self.shelf.read(hash)
        return open_packed(raw) if raw is not None else None

    def _packed(self, hash: str) -> bytes:
        """The bytes of the guide in use. The copy that loads fast is the same bytes, and quicker to read."""
        for file in self._cache.glob("guide-*.json") if self._cache is not None else ():
            with contextlib.suppress(OSError):
                raw = file.read_bytes()
                if hashlib.sha256(raw).hexdigest() == hash:
                    return raw
        return pack(*self._folders)


def library_state(shelf: Shelf, folders: Sequence[Path], cache: Path | None = None) -> dict[str, Any]:
    """Facts for people and programs: `{source, current, pending, refused, problems, kept, folder}`.

    `current` is None if no guide can be used at all; `problems` are those of what should be in use.
    """
    facts: dict[str, Any] = {"source": None, "current": None, "pending": None, "problems": []}
    try:
        library = Library(shelf, folders, cache)
    except BrokenGuide as broken:
        facts["problems"] = [to_builtins(problem) for problem in broken.problems]
    else:
        found = library.in_use
        facts["source"] = found.source
        facts["current"] = {
            "hash": found.guide.hash,
            "version": found.guide.version,
            "published": found.version,
            "categories": len(found.guide.categories),
        }
        facts["pending"] = to_builtins(library.waiting())
        facts["problems"] = [to_builtins(problem) for problem in found.problems]
    facts["refused"] = to_builtins(shelf.refused)
    facts["kept"] = len(shelf.held())
    facts["folder"] = str(shelf.folder)
    return facts


def _lost(hash: str) -> Problem:
    message = "The published guide that was in use is gone or cannot be read."
    return Problem(f"{hash[:12]}.json", 1, "missing_guide", message, "Headquarters' next publication replaces it.")
