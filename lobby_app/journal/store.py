"""A station's journal: the one object that other rooms use."""

import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from . import appending, copies, reading, streams
from .clock import Clock, in_zone_of
from .copies import MAX_BATCH_BYTES, MAX_BATCH_EVENTS, Taken
from .database import DATABASE_NAME, WAIT_S, Database, connect, translated, writing
from .envelope import Draft, Stored
from .errors import JournalMissing, JournalUnreadable, WrongStation
from .keys import KEY_NAME, read_key, sync_folder, write_key
from .lock import OPENING_NAME, exclusive
from .schema import migrate
from .streams import Stream, Tail

if TYPE_CHECKING:
    from .backup import Restored
    from .verify import StreamReport


class Journal:
    """Append-only journal of one station in one folder, with copies of other stations' streams.

    A journal belongs to the thread that opened it. Other threads and processes open their own on the same
    folder; writers wait for each other. Every method may raise JournalBusy, DiskFull, DiskFailed, ReadOnly
    or JournalUnreadable; the journal stays usable and goes on once the cause is gone.
    """

    def __init__(self, folder: Path, clock: Clock, db: Database, stream: tuple[str, str]) -> None:
        self.folder = folder
        self.station, self.epoch = stream
        self._clock = clock
        self._db = db
        self._tail: Tail | None = None
        self._tail_version = -1

    @classmethod
    def open(
        cls,
        folder: Path,
        station: str | None,
        clock: Clock,
        *,
        attach: bool = False,
        wait_s: float = WAIT_S,
    ) -> "Journal":
        """Open the journal in `folder`; unless `attach`, make it with a new key and epoch if there is none.

        With `station` None whichever station's journal is there is opened. Raises JournalMissing (attach),
        WrongStation, JournalNewer, JournalUnreadable (wrong or missing key), JournalBusy, DiskFull, ReadOnly.
        """
        there = (folder / DATABASE_NAME).exists()
        if not there and (attach or station is None):
            raise JournalMissing(f"there is no journal in {folder}")
        key = read_key(folder) if there else _make(folder, wait_s)
        db = connect(folder / DATABASE_NAME, key, wait_s)
        try:
            with translated():
                migrate(db)
                return cls(folder, clock, db, _own_stream(db, station))
        except BaseException:
            db.close()
            raise

    def append(self, drafts: Sequence[Draft], at: datetime | None = None) -> list[Stored]:
        """Append all drafts in one transaction and return them once they are durably on the disk.

        `at` (aware) stands in for the clock. On any error none of the drafts is kept. Raises BodyTooLarge.
        """
        if not drafts:
            return []
        tail, self._tail = self._tail, None
        with writing(self._db):
            now = self._clock.now()
            # Changes only if another connection has written since; one's own writes are in the tail already.
            version = self._db.execute("PRAGMA data_version").fetchone()[0]
            if tail is None or version != self._tail_version:
                tail = streams.load_tail(self._db)
            moment = now if at is None else in_zone_of(at, now)
            written = appending.write_events(self._db, tail, drafts, moment)
        self._tail, self._tail_version = tail, version
        return written

    def take(self, station: str, epoch: str, raws: Sequence[bytes]) -> Taken:
        """Keep copies of another stream's events, checked link by link, in one transaction.

        What comes before a misfit is kept (`error.kept`). Raises Gap, Fork (the rival is kept apart),
        Malformed (no event, another stream's, or out of order).
        """
        self._tail = None
        with writing(self._db):
            taken, trouble = copies.write_copies(self._db, station, epoch, raws)
        if trouble is not None:
            raise trouble
        return taken

    def read(
        self,
        station: str,
        epoch: str,
        from_seq: int,
        max_events: int = MAX_BATCH_EVENTS,
        max_bytes: int = MAX_BATCH_BYTES,
    ) -> list[bytes]:
        """A batch of frozen events of one stream, contiguous from `from_seq`; empty if there are none."""
        with translated():
            return copies.read_batch(self._db, station, epoch, from_seq, max_events, max_bytes)

    def streams(self) -> list[Stream]:
        """Own and copied streams, ordered by station and epoch."""
        with translated():
            return streams.all_streams(self._db)

    def events(self, day: str | None = None, since: int = 0) -> Iterator[Stored]:
        """Own events and copies as they are now, in fold order: all, one day's, or those after a mark."""
        if since:
            return (one for one in self.arrived_after(since)[0] if day is None or one.event.day == day)
        return reading.in_order(self._db, day)

    def arrived_after(self, mark: int) -> tuple[list[Stored], int]:
        """What was stored here after `mark` (own and copies), in fold order, and the next mark."""
        return reading.arrived(self._db, mark)

    def mark(self) -> int:
        """The mark of what was stored last; 0 in an empty journal."""
        with translated():
            return int(self._db.execute("SELECT coalesce(max(id), 0) FROM events").fetchone()[0])

    def days(self) -> list[str]:
        """The days that have events, earliest first."""
        return reading.all_days(self._db)

    def note(self, key: str) -> str | None:
        """A small local fact that is no event (a cursor, a setting); None if it was never set."""
        with translated():
            row = self._db.execute("SELECT value FROM notes WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_note(self, key: str, value: str | None) -> None:
        """Set a local fact durably, or remove it with None."""
        with writing(self._db):
            if value is None:
                self._db.execute("DELETE FROM notes WHERE key = ?", (key,))
            else:
                self._db.execute("INSERT OR REPLACE INTO notes (key, value) VALUES (?, ?)", (key, value))

    def verify(self) -> "list[StreamReport]":
        """Recompute every hash and chain on a connection of its own; see verify.StreamReport."""
        from .verify import verify_folder

        return verify_folder(self.folder)

    def backup(self, file: Path, passphrase: str | None = None) -> None:
        """Write everything held to one file; backup.py says what protects it."""
        from .backup import write_backup

        write_backup(self.folder, self._db, self.station, file, passphrase)

    @classmethod
    def restore(cls, file: Path, folder: Path, passphrase: str | None = None) -> "Restored":
        """Rebuild a journal from a backup in an empty folder, ready to be opened; see backup.py."""
        from .backup import read_backup

        return read_backup(file, folder, passphrase)

    def close(self) -> None:
        """Close the connection; nothing is left to be saved."""
        self._db.close()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _make(folder: Path, wait_s: float) -> bytes:
    """Make folder and key. The first of several that start at once does it, the others read its key."""
    with translated():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with exclusive(folder / OPENING_NAME, wait_s):
            if (folder / KEY_NAME).exists():
                return read_key(folder)
            if (folder / DATABASE_NAME).exists():
                raise JournalUnreadable("the journal's key is missing")
            key = write_key(folder)
            sync_folder(folder.parent)
            return key


def _own_stream(db: Database, station: str | None) -> tuple[str, str]:
    find = "SELECT station, epoch FROM streams WHERE own = 1"
    row = db.execute(find).fetchone()
    if row is None:
        if station is None:
            raise JournalMissing("the journal was begun but never used")
        with writing(db):
            if (row := db.execute(find).fetchone()) is None:
                row = (station, secrets.token_hex(16))
                streams.add_stream(db, *row, own=True)
    if station is not None and row[0] != station:
        raise WrongStation(f"this is the journal of {row[0]}, not of {station}")
    return (row[0], row[1])
