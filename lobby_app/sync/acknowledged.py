"""What each receiver is known to hold of the own stream, kept over restarts.

A hint for the screen and for `pending`; the receiver's own cursor decides what is sent.
"""

from lobby_app.journal import Journal


def acknowledged(journal: Journal, role: str) -> int:
    """The last own seq that the receiver of this role acknowledged; 0 if none is known."""
    return int(journal.note(_key(journal, role)) or 0)


def note_acknowledged(journal: Journal, role: str, seq: int) -> None:
    if acknowledged(journal, role) != seq:
        journal.set_note(_key(journal, role), str(seq))


def _key(journal: Journal, role: str) -> str:
    # With the epoch, for a restored journal begins a new stream.
    return f"sync.{role}.{journal.epoch}"
