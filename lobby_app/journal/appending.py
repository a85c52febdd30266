"""Appending to the own stream: the event rows alone, so that a tap is saved after one small write."""

from collections.abc import Sequence
from datetime import datetime

from .clock import timestamp
from .database import Database
from .envelope import VERSION, Draft, Event, Ref, Stored, digest, freeze
from .streams import Tail

INSERT_EVENT = "INSERT INTO events (stream, seq, lamport, hash, raw) VALUES (?, ?, ?, ?, ?)"
INSERT_DAY = "INSERT INTO days (stream, first, day) VALUES (?, ?, ?)"


def write_events(db: Database, tail: Tail, drafts: Sequence[Draft], moment: datetime) -> list[Stored]:
    """Freeze the drafts behind `tail` and insert them, inside the caller's transaction.

    `tail` moves along; the caller throws it away if the transaction fails. Raises BodyTooLarge.
    """
    at = timestamp(moment)
    # Days never go back, even if the machine's clock does.
    day = tail.earliest = max(moment.date().isoformat(), tail.earliest)
    # A head is named once, by the first event made after it was learned; later ones reach it through `prev`.
    refs = _take_fresh(db, tail)
    written = []
    for draft in drafts:
        tail.seq += 1
        tail.lamport += 1
        event = Event(
            VERSION, tail.station, tail.epoch, tail.seq, tail.lamport, refs, tail.hash, at, day,
            draft.staff, draft.kind, draft.case, draft.guide, draft.body,
        )  # fmt: skip
        raw = freeze(event)
        tail.hash = digest(raw)
        db.execute(INSERT_EVENT, (tail.stream, tail.seq, tail.lamport, bytes.fromhex(tail.hash), raw))
        if day != tail.day:
            db.execute(INSERT_DAY, (tail.stream, tail.seq, day))
            tail.day = day
        written.append(Stored(event, tail.hash, raw))
        refs = []
    return written


def _take_fresh(db: Database, tail: Tail) -> list[Ref]:
    for stream, ref in tail.fresh:
        db.execute("UPDATE streams SET referred = ? WHERE id = ?", (ref.seq, stream))
    refs = [ref for _, ref in tail.fresh]
    tail.fresh = []
    return refs
