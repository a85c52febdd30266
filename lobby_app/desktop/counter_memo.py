"""What the queue machine was asked and has not been released from: kept on the disk, for the next start."""

import contextlib
from typing import NamedTuple

import msgspec

from lobby_app.journal import Journal, JournalError

KEY = "queue_machine"


class Asked(NamedTuple):
    """`action`: pause or resume, the last thing asked; `call` for whom, where known; `until`: RFC 3339, or
    empty for resume."""

    action: str
    call: str = ""
    until: str = ""


class CallerMemo:
    """Written before the machine is asked, removed once it is known to call again.

    Between the two the station may die: whoever starts next finds here that the machine may stand still. It is no
    event, for nobody knows yet whether anything happened. A disk that cannot keep it never holds up the asking.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def read(self) -> Asked | None:
        with contextlib.suppress(JournalError, msgspec.DecodeError):
            note = self._journal.note(KEY)
            return msgspec.json.decode(note, type=Asked) if note else None
        return None

    def keep(self, action: str, call: str = "", until: str = "") -> None:
        with contextlib.suppress(JournalError):
            self._journal.set_note(KEY, msgspec.json.encode(Asked(action, call, until)).decode())

    def forget(self) -> None:
        with contextlib.suppress(JournalError):
            if self._journal.note(KEY) is not None:
                self._journal.set_note(KEY, None)
