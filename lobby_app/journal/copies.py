"""Copies of other journals, and handing streams on. A chain is checked link by link before a copy is kept."""

from collections.abc import Sequence

import msgspec

from .appending import INSERT_DAY, INSERT_EVENT
from .database import Database
from .envelope import NO_HASH, digest, read_link
from .errors import Fork, Gap, JournalError, Malformed
from .streams import add_stream, find_stream

MAX_BATCH_EVENTS = 500
MAX_BATCH_BYTES = 256 * 1024
"""Limits of one batch on the wire, newlines counted."""


class Taken(msgspec.Struct, frozen=True):
    """`next_seq` is wanted next; `new` were kept now, `held` were there already."""

    next_seq: int
    new: int
    held: int


class _Copy:
    """A stream while events are added to it, inside the caller's transaction."""

    def __init__(self, db: Database, station: str, epoch: str) -> None:
        self._db = db
        found = find_stream(db, station, epoch)
        self.stream, self.own = found or (add_stream(db, station, epoch, own=False), False)
        self.name = (station, epoch)
        row = db.execute(
            "SELECT seq, lamport, hash FROM events WHERE stream = ? ORDER BY seq DESC LIMIT 1", (self.stream,)
        ).fetchone()
        self.seq: int = row[0] if row else 0
        self.lamport: int = row[1] if row else 0
        self.hash: str = row[2].hex() if row else NO_HASH
        last = db.execute(
            "SELECT day FROM days WHERE stream = ? ORDER BY first DESC LIMIT 1", (self.stream,)
        ).fetchone()
        self.day = last[0] if last else None

    def add(self, raw: bytes) -> bool:
        """Keep one event: True if it is new, False if it was held. Raises Gap, Fork, Malformed."""
        link = read_link(raw)
        if (link.station, link.epoch) != self.name:
            raise Malformed("the event belongs to another stream")
        key = digest(raw)
        if link.seq > self.seq + 1:
            raise Gap(self.seq + 1)
        if link.seq <= self.seq:
            if self._held(link.seq) == key:
                return False
            self._keep_apart(link.seq, key, raw)
        # Nobody else may write to the own stream: whoever goes on with it is another life under its name.
        if link.prev != self.hash or self.own:
            self._keep_apart(link.seq, key, raw)
        if link.lamport <= self.lamport:
            raise Malformed(f"event {link.seq} does not come after its predecessor")
        self._db.execute(INSERT_EVENT, (self.stream, link.seq, link.lamport, bytes.fromhex(key), raw))
        day = link.day if isinstance(link.day, str) else ""
        if day != self.day:
            self._db.execute(INSERT_DAY, (self.stream, link.seq, day))
            self.day = day
        self.seq, self.lamport, self.hash = link.seq, link.lamport, key
        return True

    def _held(self, seq: int) -> str:
        row = self._db.execute("SELECT hash FROM events WHERE stream = ? AND seq = ?", (self.stream, seq)).fetchone()
        return row[0].hex() if row else ""

    def _keep_apart(self, seq: int, key: str, raw: bytes) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO forks (stream, seq, hash, raw) VALUES (?, ?, ?, ?)",
            (self.stream, seq, bytes.fromhex(key), raw),
        )
        raise Fork(seq)


def write_copies(db: Database, station: str, epoch: str, raws: Sequence[bytes]) -> tuple[Taken, JournalError | None]:
    """Keep what fits, inside the caller's transaction, up to the first event that does not.

    The error is handed back instead of raised, so that the caller can commit what came before it.
    """
    copy = _Copy(db, station, epoch)
    new = held = 0
    trouble: JournalError | None = None
    for raw in raws:
        try:
            if copy.add(raw):
                new += 1
            else:
                held += 1
        except (Gap, Fork, Malformed) as error:
            error.kept = new
            trouble = error
            break
    return Taken(copy.seq + 1, new, held), trouble


def read_batch(db: Database, station: str, epoch: str, from_seq: int, max_events: int, max_bytes: int) -> list[bytes]:
    """Contiguous frozen events from `from_seq` on, at least one if there is one, within the limits."""
    found = find_stream(db, station, epoch)
    if found is None:
        return []
    batch: list[bytes] = []
    size = 0
    rows = db.execute(
        "SELECT raw FROM events WHERE stream = ? AND seq >= ? ORDER BY seq LIMIT ?",
        (found[0], from_seq, max_events),
    )
    for (raw,) in rows:
        size += len(raw) + 1
        if batch and size > max_bytes:
            break
        batch.append(raw)
    rows.close()
    return batch
