"""What goes into a decision beside the command, and what comes out of it."""

from collections.abc import Sequence

import msgspec

from lobby_app.journal import UNSIGNED, Stored


class Actor(msgspec.Struct, frozen=True):
    """Who acts, and from where. `window` is the number of the station's own window, or empty."""

    station: str
    role: str
    staff: str = UNSIGNED
    window: str = ""

    @property
    def signed(self) -> bool:
        return self.staff != UNSIGNED


class Refused(msgspec.Struct, frozen=True):
    """The command is not possible now. `code` is stable and has words in the translations."""

    code: str
    detail: str = ""


class Changes(msgspec.Struct, frozen=True):
    """What a screen has to look at again. `everything` after a fold from the start."""

    cases: frozenset[str] = frozenset()
    windows: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    everything: bool = False

    def __bool__(self) -> bool:
        return self.everything or bool(self.kinds)


class Done(msgspec.Struct, frozen=True):
    """The command is saved. `events` are the appended ones, in order."""

    events: Sequence[Stored]
    changes: Changes
