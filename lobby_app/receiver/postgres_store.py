"""The store of headquarters: PostgreSQL. Several receivers may work on the same database.

Rows go by COPY into a staging table of the connection and from there over ON CONFLICT into `events`, whose
primary key starts with the station, so that the tables can be distributed by it.
"""

import contextlib
import queue
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import psycopg

from .batch import Batch, Item
from .errors import StoreError, StoreFull, StoreNewer
from .sql_store import SCHEMA_VERSION, Sql, SqlStore, table_statements

Connection = psycopg.Connection[tuple[Any, ...]]

_STAGING = """CREATE TEMPORARY TABLE incoming (station text, epoch text, seq bigint, hash bytea, raw bytea,
    received_ms bigint) ON COMMIT DELETE ROWS"""
_COLUMNS = ("text", "text", "int8", "bytea", "bytea", "int8")
# Any constant will do: it keeps two receivers from making the tables at the same moment.
_SCHEMA_LOCK = 6_025_101


class PostgresStore(SqlStore):
    """Keeps a few connections and renews them when the server was away."""

    writers = 4
    lock_row = " FOR UPDATE"

    def __init__(self, url: str) -> None:
        """`url`: postgresql://…, as libpq takes it. Makes the tables on first use. Raises StoreError."""
        self._url = url
        # More than writers: readers and the enrolment must not wait for a batch.
        self._free: queue.LifoQueue[Connection | None] = queue.LifoQueue()
        for _ in range(self.writers + 2):
            self._free.put(None)
        with self.writing() as sql:
            sql.run(f"SELECT pg_advisory_xact_lock({_SCHEMA_LOCK})")
            for statement in table_statements("bytea"):
                sql.run(statement)
            sql.run(
                "INSERT INTO facts (name, value) VALUES ('schema', %s) ON CONFLICT DO NOTHING",
                str(SCHEMA_VERSION).encode(),
            )
            version = int(bytes(sql.rows("SELECT value FROM facts WHERE name = 'schema'")[0][0]))
            if version < SCHEMA_VERSION:
                # An older program would let in who was revoked: it shall refuse this database.
                sql.run("UPDATE facts SET value = %s WHERE name = 'schema'", str(SCHEMA_VERSION).encode())
        if version > SCHEMA_VERSION:
            self.close()
            raise StoreNewer(f"the database was made by a newer program (format {version})")

    def _connect(self) -> Connection:
        connection = psycopg.connect(self._url, autocommit=True, connect_timeout=5)
        connection.execute("SET synchronous_commit = on")
        connection.execute("SET client_min_messages = warning")
        connection.execute(_STAGING)
        return connection

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[Sql]:
        connection = self._free.get()
        try:
            if connection is not None and connection.closed:
                connection = None
            connection = connection or self._connect()
            with connection.transaction():
                yield _PostgresSql(connection)
        except (psycopg.errors.DiskFull, psycopg.errors.OutOfMemory) as error:
            raise StoreFull("the database server has no space left") from error
        except psycopg.Error as error:
            if connection is None or connection.broken:
                # The server went away, so the idle connections are dead as well.
                self.close()
            raise StoreError(f"the database does not answer: {type(error).__name__}") from error
        finally:
            self._free.put(connection)

    def writing(self) -> Any:
        return self._transaction()

    def reading(self) -> Any:
        return self._transaction()

    def close(self) -> None:
        """Close the connections that are not in use."""
        idle: list[Connection | None] = []
        with contextlib.suppress(queue.Empty):
            for _ in range(self.writers + 2):
                idle.append(self._free.get_nowait())
        for connection in idle:
            if connection is not None:
                connection.close()
            self._free.put(None)


class _PostgresSql:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def run(self, statement: str, *values: Any) -> int:
        return self._connection.execute(statement.encode(), values).rowcount

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement.encode(), values, binary=True).fetchall()

    def stream(self, statement: str, *values: Any) -> Iterable[tuple[Any, ...]]:
        return self._connection.execute(statement.encode(), values, binary=True)

    def insert_events(self, table: str, batch: Batch, items: Sequence[Item], received_ms: int) -> int:
        cursor = self._connection.cursor()
        with cursor.copy("COPY incoming FROM STDIN (FORMAT BINARY)") as copy:
            copy.set_types(_COLUMNS)
            for item in items:
                copy.write_row((batch.station, batch.epoch, *item, received_ms))
        cursor.execute(f"INSERT INTO {table} SELECT * FROM incoming ON CONFLICT DO NOTHING".encode())
        return cursor.rowcount
