"""The encrypted SQLite file under a journal: connecting, transactions, and what its errors mean.

sqlcipher3's exceptions are not sqlite3's, and it ships no types: this is the only file that knows it.
"""

import errno
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol, cast

from sqlcipher3 import dbapi2

from .errors import DiskFailed, DiskFull, JournalBusy, JournalError, JournalUnreadable, ReadOnly

DATABASE_NAME = "journal.db"
WAIT_S = 5.0
"""How long a writer waits for another one before it says busy."""


class Rows(Protocol):
    def fetchone(self) -> Any: ...
    def fetchmany(self, size: int) -> list[Any]: ...
    def fetchall(self) -> list[Any]: ...
    def close(self) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...


class Database(Protocol):
    """The part of sqlcipher3.Connection that a journal uses. It keeps prepared statements by their text."""

    in_transaction: bool

    def execute(self, sql: str, parameters: Sequence[Any] = ...) -> Rows: ...
    def backup(self, target: "Database") -> None: ...
    def close(self) -> None: ...


_MEANINGS: dict[int, tuple[type[JournalError], str]] = {
    dbapi2.SQLITE_BUSY: (JournalBusy, "another process is writing to the journal"),
    dbapi2.SQLITE_LOCKED: (JournalBusy, "the journal is locked"),
    dbapi2.SQLITE_FULL: (DiskFull, "no space is left for the journal"),
    dbapi2.SQLITE_READONLY: (ReadOnly, "the journal may not be written"),
    dbapi2.SQLITE_PERM: (ReadOnly, "the journal may not be opened"),
    dbapi2.SQLITE_CANTOPEN: (ReadOnly, "the journal's file cannot be opened or made"),
    dbapi2.SQLITE_NOTADB: (JournalUnreadable, "the key does not fit, or the file is no journal"),
    dbapi2.SQLITE_CORRUPT: (JournalUnreadable, "the journal's file is damaged"),
    dbapi2.SQLITE_IOERR: (DiskFailed, "the disk did not answer as it should"),
}
_SHARED_INDEX = 32 * 1024
_FULL = (errno.ENOSPC, errno.EDQUOT)


def meaning(error: Exception) -> JournalError | None:
    """The environment's error behind an exception, or None if it is a bug."""
    if isinstance(error, OSError):
        name = error.filename or "the journal's folder"
        if error.errno in _FULL:
            return DiskFull(f"no space is left for {name}")
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return ReadOnly(f"{name} may not be written")
        return DiskFailed(f"{name}: {error.strerror}")
    code = getattr(error, "sqlite_errorcode", None)
    if code is None or (code & 0xFF) not in _MEANINGS:
        return None
    kind, text = _MEANINGS[code & 0xFF]
    return kind(f"{text} ({error})")


@contextmanager
def translated() -> Iterator[None]:
    """Turn errors of the environment into a JournalError; let bugs through."""
    try:
        yield
    except (dbapi2.Error, OSError) as error:
        if (told := meaning(error)) is None:
            raise
        raise told from error


@contextmanager
def _full_told_from_failed(folder: Path) -> Iterator[None]:
    """SQLite calls it a disk error, not a full disk, when there is no room for the log's shared index."""
    try:
        yield
    except DiskFailed as failed:
        with translated():
            free = shutil.disk_usage(folder).free
        if free >= _SHARED_INDEX:
            raise
        raise DiskFull("no space is left for the journal") from failed


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """One write transaction: committed and on the disk when the block is left, or nothing of it is kept."""
    try:
        db.execute("BEGIN IMMEDIATE")
        yield
        db.execute("COMMIT")
    except BaseException as error:
        if db.in_transaction:
            with suppress(dbapi2.Error):
                db.execute("ROLLBACK")
        if isinstance(error, dbapi2.Error) and (told := meaning(error)) is not None:
            raise told from error
        raise


@contextmanager
def reading(db: Database) -> Iterator[None]:
    """Several reads that see the same moment."""
    with translated():
        db.execute("BEGIN")
        try:
            yield
        finally:
            if db.in_transaction:
                db.execute("ROLLBACK")


def connect(file: Path, key: bytes, wait_s: float = WAIT_S, log: str = "WAL") -> Database:
    """Open the encrypted file with a raw key of 32 bytes, making it (mode 0600) if it is not there.

    `log` is SQLite's journal mode.

    Raises JournalUnreadable if the key does not fit, ReadOnly, DiskFull, JournalBusy.
    """
    with translated():
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        db = cast(Database, dbapi2.connect(str(file), timeout=wait_s, isolation_level=None))
    try:
        with _full_told_from_failed(file.parent), translated():
            # What it would write to stderr reaches the caller as an exception, in words of its own.
            db.execute("PRAGMA cipher_log_level = NONE").fetchone()
            db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            db.execute(f"PRAGMA journal_mode = {log}").fetchone()
            db.execute("PRAGMA synchronous = FULL")
    except BaseException:
        db.close()
        raise
    return db
