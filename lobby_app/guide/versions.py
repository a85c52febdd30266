"""Old words for old cases: a guide by the hash that a case's walk bears, and whether a packed guide is fit for use."""

import hashlib
from collections import OrderedDict

import msgspec

from .build import build
from .content import Content
from .loading import unpack
from .model import Guide
from .problem import BrokenGuide, Problem
from .references import dangling
from .shelf import Shelf
from .wording import wording

_IN_MEMORY = 6
"""Guides that are kept ready; open cases of one day hardly ever need more than two."""


_NO_GUIDE = (msgspec.DecodeError, KeyError, TypeError, AttributeError, ValueError, RecursionError)
"""What bytes may do that are no guide at all, but JSON that looks a little like one."""


class Guides:
    """The guide in use and, by hash, the earlier ones. `shelf` None: there is only the one in use."""

    def __init__(self, shelf: Shelf | None, current: Guide) -> None:
        self.shelf = shelf
        self.current = current
        self._ready: OrderedDict[str, Guide] = OrderedDict()
        self._missing: set[str] = set()

    def get(self, hash: str) -> Guide:
        """The guide with this hash. If it is not here: the one in use, and `knows` says so.

        What is missing is noted on the shelf, so that it can be fetched.
        """
        if hash in ("", self.current.hash):
            return self.current
        if hash in self._ready:
            self._ready.move_to_end(hash)
            return self._ready[hash]
        if hash not in self._missing and (found := self._read(hash)) is not None:
            self._ready[hash] = found
            if len(self._ready) > _IN_MEMORY:
                self._ready.popitem(last=False)
            return found
        self._missing.add(hash)
        return self.current

    def knows(self, hash: str) -> bool:
        """Whether `get` gives the very guide of this hash, and not the one in use instead."""
        return hash == "" or self.get(hash).hash == hash

    def look_again(self) -> bool:
        """Something may have been put on the shelf: ask it anew. True if a guide was missing before."""
        had = bool(self._missing)
        self._missing.clear()
        return had

    def _read(self, hash: str) -> Guide | None:
        if self.shelf is None:
            return None
        raw = self.shelf.read(hash)
        if raw is None:
            self.shelf.wanted.add(hash)
            return None
        # None if a newer program made it: its bytes stay, but this one cannot put them into words.
        return open_packed(raw)


def open_packed(raw: bytes) -> Guide | None:
    """The guide of these bytes, or None if this program cannot use them. Never an exception, whatever they are."""
    try:
        return unpack(raw)
    except (BrokenGuide, *_NO_GUIDE):
        return None


def check_packed(raw: bytes, hash: str) -> list[Problem]:
    """Every fault of a packed guide, the same as `check` finds in its files; never an exception, whatever `raw` is.

    `hash`: what the bytes and the guide in them have to be, so that every machine counts it as the same guide.
    """
    if hashlib.sha256(raw).hexdigest() != hash:
        return [_other_guide("These bytes were altered.")]
    try:
        content = Content.from_canonical(raw)
        guide = build(content)
        problems = [*dangling(guide, content), *wording(guide, content)]
    except BrokenGuide as broken:
        return broken.problems
    except _NO_GUIDE:
        return [Problem("guide", 1, "not_a_guide", "These bytes hold no guide.", "Fetch the guide again.")]
    if guide.hash != hash:
        return [_other_guide("The guide is not written in the one way that its hash is taken of.")]
    return sorted(set(problems))


def _other_guide(message: str) -> Problem:
    return Problem("guide", 1, "other_guide", message, "Pack and publish it again.")
