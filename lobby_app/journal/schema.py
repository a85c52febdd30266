"""The tables of a journal, as ordered migrations, each in a transaction of its own.

Plain SQL on purpose: these run before the first screen, where importing sqlite-utils would be felt.
"""

from collections.abc import Callable

from .database import Database, writing
from .errors import JournalNewer


def _journal(db: Database) -> None:
    # A stream's rows arrive in the order of their seq, and its lamport only grows: fold order is a merge
    # of the streams, so an append has to keep up one index only.
    db.execute(
        "CREATE TABLE streams (id INTEGER PRIMARY KEY, station TEXT NOT NULL, epoch TEXT NOT NULL,"
        " own INTEGER NOT NULL, referred INTEGER NOT NULL DEFAULT 0, UNIQUE (station, epoch))"
    )
    db.execute(
        "CREATE TABLE events (id INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL,"
        " lamport INTEGER NOT NULL, hash BLOB NOT NULL, raw BLOB NOT NULL, UNIQUE (stream, seq))"
    )
    # A row only where a stream's day changes: a day is a range of seq, at no cost for the other appends.
    db.execute(
        "CREATE TABLE days (stream INTEGER NOT NULL, first INTEGER NOT NULL, day TEXT NOT NULL,"
        " PRIMARY KEY (stream, first)) WITHOUT ROWID"
    )
    db.execute("CREATE INDEX days_by_day ON days (day)")
    db.execute(
        "CREATE TABLE forks (stream INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,"
        " raw BLOB NOT NULL, PRIMARY KEY (stream, seq, hash))"
    )
    db.execute("CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")


MIGRATIONS: tuple[Callable[[Database], None], ...] = (_journal,)


def schema_version(db: Database) -> int:
    """How many migrations the file has seen. Raises JournalNewer if it knows more than this program."""
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > len(MIGRATIONS):
        raise JournalNewer(f"the journal has schema {version}, this program knows {len(MIGRATIONS)}")
    return version


def migrate(db: Database) -> None:
    """Bring the file to this program's schema. Raises JournalNewer, DiskFull, ReadOnly, JournalBusy."""
    for number in range(schema_version(db) + 1, len(MIGRATIONS) + 1):
        with writing(db):
            # Another process may have done it while this one waited for the lock.
            if schema_version(db) < number:
                MIGRATIONS[number - 1](db)
                db.execute(f"PRAGMA user_version = {number}")
