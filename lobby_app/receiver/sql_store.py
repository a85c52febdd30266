"""The part of a store that both databases share: the statements and the rules of taking in."""

import hmac
import os
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from .batch import MAX_EVENTS, MAX_RAW, Batch, Item
from .store import Accepted, Enrolled, Forked, ForkRow, Gap, NotEnrolled, StationKey, StreamRow

SCHEMA_VERSION = 3
_TABLES = (
    """CREATE TABLE IF NOT EXISTS facts (name text PRIMARY KEY, value {bytes} NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS stations (station text NOT NULL, epoch text NOT NULL,
        public_key {bytes} NOT NULL, enrolled_ms bigint NOT NULL, PRIMARY KEY (station, epoch))""",
    """CREATE TABLE IF NOT EXISTS codes (digest {bytes} PRIMARY KEY, kind text NOT NULL, station text,
        expires_ms bigint, used_ms bigint)""",
    """CREATE TABLE IF NOT EXISTS inviters (digest {bytes} PRIMARY KEY, station text NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS revoked (station text PRIMARY KEY, revoked_ms bigint NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS streams (station text NOT NULL, epoch text NOT NULL,
        next_seq bigint NOT NULL, head {bytes} NOT NULL, forked integer NOT NULL,
        PRIMARY KEY (station, epoch))""",
    """CREATE TABLE IF NOT EXISTS events (station text NOT NULL, epoch text NOT NULL, seq bigint NOT NULL,
        hash {bytes} NOT NULL, raw {bytes} NOT NULL, received_ms bigint NOT NULL,
        PRIMARY KEY (station, epoch, seq))""",
    """CREATE TABLE IF NOT EXISTS forks (station text NOT NULL, epoch text NOT NULL, seq bigint NOT NULL,
        hash {bytes} NOT NULL, raw {bytes} NOT NULL, received_ms bigint NOT NULL,
        PRIMARY KEY (station, epoch, seq, hash))""",
)
_NO_HEAD = bytes(32)


def table_statements(bytes_type: str) -> list[str]:
    """The CREATE statements, with this database's name for a column of bytes."""
    return [statement.format(bytes=bytes_type) for statement in _TABLES]


class Sql(Protocol):
    """One open transaction. Parameters are written %s; rows are tuples."""

    def run(self, statement: str, *values: Any) -> int:
        """Execute and return how many rows changed."""
        ...

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]: ...

    def stream(self, statement: str, *values: Any) -> Iterable[tuple[Any, ...]]:
        """Rows fetched as they are taken, so that a reader may stop early."""
        ...

    def insert_events(self, table: str, batch: Batch, items: Sequence[Item], received_ms: int) -> int: ...


class SqlStore(ABC):
    """Implements receiver.store.Store over `writing` and `reading`."""

    writers = 1
    # Appended to a SELECT whose row must not change under us.
    lock_row = ""

    @abstractmethod
    def writing(self) -> AbstractContextManager[Sql]:
        """A transaction that is committed at the end of the block, or rolled back by an error."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Sql]: ...

    def take(self, batch: Batch, received_ms: int) -> Accepted | Gap | Forked:
        """Add what is new of a batch. Committed when this returns."""
        stream = (batch.station, batch.epoch)
        with self.writing() as sql:
            next_seq, head = self._cursor(sql, stream)
            if batch.items[0].seq > next_seq:
                return Gap(next_seq)
            fork = self._fork(sql, batch, next_seq, head)
            if fork is not None:
                kept = [item for item in batch.items if item.seq >= fork]
                sql.insert_events("forks", batch, kept, received_ms)
                sql.run("UPDATE streams SET forked = 1 WHERE station = %s AND epoch = %s", *stream)
                return Forked(fork)
            new = batch.items[next_seq - batch.items[0].seq :]
            if new:
                sql.insert_events("events", batch, new, received_ms)
                next_seq = new[-1].seq + 1
                sql.run(
                    "UPDATE streams SET next_seq = %s, head = %s WHERE station = %s AND epoch = %s",
                    *(next_seq, new[-1].hash, *stream),
                )
            return Accepted(next_seq, len(new), len(batch.items) - len(new))

    def _cursor(self, sql: Sql, stream: tuple[str, str]) -> tuple[int, bytes]:
        query = "SELECT next_seq, head FROM streams WHERE station = %s AND epoch = %s" + self.lock_row
        found = sql.rows(query, *stream)
        if not found:
            sql.run(
                "INSERT INTO streams (station, epoch, next_seq, head, forked) VALUES (%s, %s, 1, %s, 0)"
                " ON CONFLICT DO NOTHING",
                *(*stream, _NO_HEAD),
            )
            found = sql.rows(query, *stream)
        next_seq, head = found[0]
        return next_seq, bytes(head)

    def _fork(self, sql: Sql, batch: Batch, next_seq: int, head: bytes) -> int | None:
        first = batch.items[0].seq
        if first == next_seq:
            # The event before it is another one than ours: the histories part at or before that one.
            return None if hmac.compare_digest(batch.prev, head) else next_seq - 1
        held = sql.rows(
            "SELECT seq, hash FROM events WHERE station = %s AND epoch = %s AND seq >= %s AND seq <= %s ORDER BY seq",
            *(batch.station, batch.epoch, first, batch.items[-1].seq),
        )
        for (seq, mine), item in zip(held, batch.items, strict=False):
            if not hmac.compare_digest(bytes(mine), item.hash):
                return int(seq)
        return None

    def streams(self, station: str | None = None, epoch: str | None = None) -> list[StreamRow]:
        """All streams in the order of their names, or those of one station, or one."""
        wanted = [(name, value) for name, value in (("station", station), ("epoch", epoch)) if value is not None]
        where = " AND ".join(f"{name} = %s" for name, _ in wanted)
        with self.reading() as sql:
            found = sql.rows(
                "SELECT station, epoch, next_seq, head, forked FROM streams"
                + (f" WHERE {where}" if where else "")
                + " ORDER BY station, epoch",
                *(value for _, value in wanted),
            )
        return [
            StreamRow(name, life, next_seq, bytes(head).hex(), bool(forked))
            for name, life, next_seq, head, forked in found
        ]

    def read(
        self, station: str, epoch: str, from_seq: int, max_events: int = MAX_EVENTS, max_bytes: int = MAX_RAW
    ) -> list[bytes]:
        """Events from `from_seq` on; stops at the limits, but always gives one if there is one."""
        found: list[bytes] = []
        size = 0
        with self.reading() as sql:
            for (raw,) in sql.stream(
                "SELECT raw FROM events WHERE station = %s AND epoch = %s AND seq >= %s ORDER BY seq LIMIT %s",
                *(station, epoch, from_seq, max_events),
            ):
                size += len(raw)
                if found and size > max_bytes:
                    break
                found.append(bytes(raw))
        return found

    def forks(self, station: str, epoch: str) -> list[ForkRow]:
        """What was kept apart of a stream, in order."""
        with self.reading() as sql:
            found = sql.rows(
                "SELECT seq, hash, raw FROM forks WHERE station = %s AND epoch = %s ORDER BY seq, hash",
                *(station, epoch),
            )
        return [ForkRow(seq, bytes(digest), bytes(raw)) for seq, digest, raw in found]

    def secret(self, name: str) -> bytes:
        with self.writing() as sql:
            sql.run("INSERT INTO facts (name, value) VALUES (%s, %s) ON CONFLICT DO NOTHING", name, os.urandom(32))
            return bytes(sql.rows("SELECT value FROM facts WHERE name = %s", name)[0][0])

    def add_code(
        self, digest: bytes, kind: str, station: str | None, expires_ms: int | None, inviter: str | None = None
    ) -> None:
        with self.writing() as sql:
            if inviter is not None:
                sql.run("INSERT INTO inviters (digest, station) VALUES (%s, %s)", digest, inviter)
            sql.run(
                "INSERT INTO codes (digest, kind, station, expires_ms) VALUES (%s, %s, %s, %s)",
                *(digest, kind, station, expires_ms),
            )

    def drop_join_codes(self) -> None:
        with self.writing() as sql:
            sql.run("DELETE FROM codes WHERE kind = 'join'")

    def purge_codes(self, before_ms: int) -> int:
        with self.writing() as sql:
            gone = sql.run("DELETE FROM codes WHERE expires_ms < %s OR used_ms < %s", before_ms, before_ms)
            sql.run("DELETE FROM inviters WHERE digest NOT IN (SELECT digest FROM codes)")
            return gone

    def enrol(self, digest: bytes, keys: Sequence[StationKey], now_ms: int) -> Enrolled | NotEnrolled:
        """Use a code up for these keys, all or none. Keys known already use nothing up."""
        with self.writing() as sql:
            # Looked up by its SHA-256, so that timing tells nothing about the code itself.
            found = sql.rows(
                "SELECT kind, station, expires_ms, used_ms FROM codes WHERE digest = %s" + self.lock_row,
                digest,
            )
            if not found:
                return NotEnrolled("code_unknown")
            kind, bound_to, expires_ms, used_ms = found[0]
            known = [self._known_key(sql, key) for key in keys]
            if any(
                mine is not None and not hmac.compare_digest(mine, key.public_key)
                for mine, key in zip(known, keys, strict=True)
            ):
                return NotEnrolled("other_key")
            if None not in known:
                return Enrolled("again")
            if used_ms is not None:
                return NotEnrolled("code_used")
            if expires_ms is not None and now_ms > expires_ms:
                return NotEnrolled("code_expired")
            if bound_to is not None and any(key.station != bound_to for key in keys):
                return NotEnrolled("code_for_other_station")
            if bound_to is None and any(self._is_revoked(sql, key.station) for key in keys):
                # Whoever revoked a name lets it in again by an invitation, not by a code that lies about.
                return NotEnrolled("revoked")
            sql.run("UPDATE codes SET used_ms = %s WHERE digest = %s", now_ms, digest)
            sql.run("DELETE FROM revoked WHERE station = %s", bound_to)
            for key in keys:
                sql.run(
                    "INSERT INTO stations (station, epoch, public_key, enrolled_ms) VALUES (%s, %s, %s, %s)"
                    " ON CONFLICT DO NOTHING",
                    *(*key, now_ms),
                )
            return Enrolled(kind)

    def _known_key(self, sql: Sql, key: StationKey) -> bytes | None:
        found = sql.rows("SELECT public_key FROM stations WHERE station = %s AND epoch = %s", key.station, key.epoch)
        return bytes(found[0][0]) if found else None

    def public_key(self, station: str, epoch: str) -> bytes | None:
        with self.reading() as sql:
            return self._known_key(sql, StationKey(station, epoch, b""))

    def enrolled(self) -> list[tuple[str, str]]:
        with self.reading() as sql:
            found = sql.rows("SELECT station, epoch FROM stations ORDER BY station, epoch")
        return [(str(station), str(epoch)) for station, epoch in found]

    def _is_revoked(self, sql: Sql, station: str) -> bool:
        return bool(sql.rows("SELECT 1 FROM revoked WHERE station = %s", station))

    def revoke(self, station: str, now_ms: int) -> list[str]:
        """The epochs in order; none if nobody of that name is enrolled: then only invitations for it are gone."""
        with self.writing() as sql:
            sql.run("DELETE FROM codes WHERE station = %s AND used_ms IS NULL", station)
            sql.run(
                "DELETE FROM codes WHERE used_ms IS NULL"
                " AND digest IN (SELECT digest FROM inviters WHERE station = %s)",
                station,
            )
            found = sql.rows("SELECT epoch FROM stations WHERE station = %s ORDER BY epoch", station)
            if found:
                sql.run("DELETE FROM stations WHERE station = %s", station)
                sql.run(
                    "INSERT INTO revoked (station, revoked_ms) VALUES (%s, %s) ON CONFLICT DO NOTHING", station, now_ms
                )
            return [str(epoch) for (epoch,) in found]
