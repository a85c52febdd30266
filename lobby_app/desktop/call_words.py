"""The one banner shared by several things that a desk is told of its windows: what stands behind comes up again."""

from collections.abc import Callable
from typing import Any, NamedTuple

from .shell import Shell


class Word(NamedTuple):
    """A banner, and whether what it says is still so."""

    message: dict[str, Any]
    holds: Callable[[], bool]


class CallWords:
    """The latest word stands in front; put away, it makes room for the one before, if that is still so."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._front: Word | None = None
        self._behind: list[Word] = []

    def tell(self, holds: Callable[[], bool], code: str, **facts: Any) -> None:
        """Put a word in front. `holds` tells, later and again and again, whether it is still so."""
        self.settle(up=False)
        if self._front is not None:
            self._behind.append(self._front)
        self._front = Word({"code": code, **facts}, holds)
        self._shell.warn(code, **facts)

    def settle(self, up: bool = True) -> None:
        """Take away what is not so any more; with `up` bring up what waits where nothing else stands."""
        self._behind = [one for one in self._behind if one.holds()]
        front, shown = self._front, self._shell.get("message")
        if front is not None and not front.holds():
            self._front = None
            if shown == front.message:
                self._shell.unwarn(front.message["code"])
        elif front is not None and shown != front.message:
            self._front = None
            if shown:  # nobody put it away: something else came over it
                self._behind.append(front)
        if up and self._behind and not self._shell.get("message"):
            self._front = self._behind.pop()
            self._shell.warn(**self._front.message)
