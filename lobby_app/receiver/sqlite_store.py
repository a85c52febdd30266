"""The store of a receiver that needs no database server: one encrypted file in its folder."""

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from lobby_app.journal.keys import write_durably

from .batch import Batch, Item
from .errors import NoReceiver, StoreError, StoreFull, StoreNewer
from .sql_store import SCHEMA_VERSION, Sql, SqlStore, table_statements

DATABASE_FILE = "receiver.db"
KEY_FILE = "receiver.key"
_BUSY_MS = 10_000


class SqliteStore(SqlStore):
    """Each thread has its own connection; SQLite's locks put writers of all processes in a row."""

    @classmethod
    def open(cls, folder: Path) -> "SqliteStore":
        """Open the database in `folder`, made if there is none. Raises StoreError."""
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not (folder / DATABASE_FILE).exists() and not (folder / KEY_FILE).exists():
                write_durably(folder / KEY_FILE, os.urandom(32).hex().encode())
                # What SQLite lays beside it (log, index) takes this file's mode.
                (folder / DATABASE_FILE).touch(mode=0o600)
        except OSError as error:
            raise StoreError(f"{folder} cannot be written: {error.strerror}") from error
        return cls(folder)

    @classmethod
    def attach(cls, folder: Path) -> "SqliteStore":
        """Open the database of a receiver that may be running. Raises NoReceiver or StoreError."""
        if not (folder / DATABASE_FILE).is_file():
            raise NoReceiver(f"{folder} holds no receiver; start one with: lobby-app serve")
        return cls(folder)

    def __init__(self, folder: Path) -> None:
        self._file = folder / DATABASE_FILE
        try:
            self._key = (folder / KEY_FILE).read_text(encoding="ascii").strip()
        except OSError as error:
            raise StoreError(f"the key of {self._file} cannot be read: {error.strerror}") from error
        self._mine = threading.local()
        self._all: list[Any] = []
        self._guard = threading.Lock()
        version = self._version()
        if version > SCHEMA_VERSION:
            self.close()
            raise StoreNewer(f"{self._file} was made by a newer program (format {version})")
        if version < SCHEMA_VERSION:
            with self.writing() as sql:
                for statement in table_statements("blob"):
                    sql.run(statement)
                sql.run(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def _version(self) -> int:
        with self.reading() as sql:
            return int(sql.rows("PRAGMA user_version")[0][0])

    def _connection(self) -> Any:
        connection = getattr(self._mine, "connection", None)
        if connection is None:
            connection = sqlcipher.connect(
                str(self._file), timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False
            )
            connection.execute(f"PRAGMA key = \"x'{self._key}'\"")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            self._mine.connection = connection
            with self._guard:
                self._all.append(connection)
        return connection

    @contextmanager
    def writing(self) -> Iterator[Sql]:
        with _own_errors(self._file):
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield _SqliteSql(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[Sql]:
        with _own_errors(self._file):
            yield _SqliteSql(self._connection())

    def close(self) -> None:
        """Close the connections of all threads. No other call may be under way."""
        with self._guard:
            for connection in self._all:
                connection.close()
            self._all.clear()
        self._mine = threading.local()


class _SqliteSql:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def run(self, statement: str, *values: Any) -> int:
        return int(self._connection.execute(statement.replace("%s", "?"), values).rowcount)

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = self._connection.execute(statement.replace("%s", "?"), values).fetchall()
        return found

    def stream(self, statement: str, *values: Any) -> Iterable[tuple[Any, ...]]:
        cursor: Iterable[tuple[Any, ...]] = self._connection.execute(statement.replace("%s", "?"), values)
        return cursor

    def insert_events(self, table: str, batch: Batch, items: Sequence[Item], received_ms: int) -> int:
        cursor = self._connection.executemany(
            f"INSERT INTO {table} (station, epoch, seq, hash, raw, received_ms) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            [(batch.station, batch.epoch, *item, received_ms) for item in items],
        )
        return int(cursor.rowcount)


@contextmanager
def _own_errors(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlcipher.Error as error:
        text = str(error)
        if "full" in text:
            raise StoreFull(f"no space is left for {file}") from error
        if "not a database" in text:
            raise StoreError(f"{file} cannot be read: wrong key, or damaged") from error
        raise StoreError(f"{file}: {text}") from error
