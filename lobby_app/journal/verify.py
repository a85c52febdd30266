"""Checking that nothing in a journal was changed, taken out or put in.

What the chain cannot show by itself is the loss of its newest events; only a receiver that holds them can.
"""

from pathlib import Path

import msgspec

from .database import DATABASE_NAME, Database, connect, translated
from .envelope import NO_HASH, digest, read_link
from .errors import JournalUnreadable, Malformed
from .keys import read_key


class StreamReport(msgspec.Struct, frozen=True):
    """`events` are held, `head` is the hash of the last; `first_bad` is the seq of the first place that is
    wrong or missing, None if all is well."""

    station: str
    epoch: str
    events: int
    head: str
    first_bad: int | None


def verify_folder(folder: Path) -> list[StreamReport]:
    """Check every stream of the journal in `folder`. Raises JournalUnreadable if it cannot be opened."""
    key = read_key(folder)
    db = connect(folder / DATABASE_NAME, key)
    try:
        with translated():
            names = _names(db)
    finally:
        db.close()
    reports = []
    for name in names:
        # A page that fails its check leaves the connection unusable: each stream gets one of its own.
        db = connect(folder / DATABASE_NAME, key)
        try:
            reports.append(_verify_stream(db, *name))
        finally:
            db.close()
    return reports


def check_all(db: Database) -> None:
    """Raise Malformed if any stream behind this connection is not whole."""
    for name in _names(db):
        report = _verify_stream(db, *name)
        if report.first_bad is not None:
            raise Malformed(f"the stream of {report.station} is not whole at event {report.first_bad}")


def _names(db: Database) -> list[tuple[int, str, str]]:
    return db.execute("SELECT id, station, epoch FROM streams ORDER BY station, epoch").fetchall()


def _verify_stream(db: Database, stream: int, station: str, epoch: str) -> StreamReport:
    walk = _Walk(station, epoch)
    try:
        with translated():
            for row in db.execute(
                "SELECT seq, lamport, hash, raw FROM events WHERE stream = ? ORDER BY seq", (stream,)
            ):
                walk.see(*row)
    except JournalUnreadable:
        walk.bad_at(walk.seq + 1)
    return StreamReport(station, epoch, walk.events, walk.hash, walk.first_bad)


class _Walk:
    """Goes along a stream and remembers the first place that does not fit."""

    def __init__(self, station: str, epoch: str) -> None:
        self._name = (station, epoch)
        self.events = 0
        self.seq = 0
        self.hash = NO_HASH
        self.first_bad: int | None = None
        self._lamport = 0

    def bad_at(self, seq: int) -> None:
        if self.first_bad is None:
            self.first_bad = seq

    def see(self, seq: int, lamport: int, held: bytes, raw: bytes) -> None:
        self.events += 1
        if seq != self.seq + 1:
            self.bad_at(self.seq + 1)
        if not self._fits(seq, lamport, held, raw):
            self.bad_at(seq)
        self.seq, self.hash, self._lamport = seq, held.hex(), lamport

    def _fits(self, seq: int, lamport: int, held: bytes, raw: bytes) -> bool:
        try:
            link = read_link(raw)
        except Malformed:
            return False
        claims = (link.station, link.epoch, link.seq, link.lamport, link.prev)
        return (
            digest(raw) == held.hex() and claims == (*self._name, seq, lamport, self.hash) and lamport > self._lamport
        )
