"""The streams a journal holds: its own, and copies of others. A stream is one life (epoch) of one station."""

from typing import Any

import msgspec

from .database import Database
from .envelope import NO_HASH, Ref


class Stream(msgspec.Struct, frozen=True):
    """What is held of a stream. `head` is the hash of its last event; `forked`: rivals are kept apart."""

    station: str
    epoch: str
    next_seq: int
    head: str
    own: bool
    forked: bool = False


class Tail(msgspec.Struct):
    """Where the next own event goes on.

    `day` is the stream's last (empty before its first event), `earliest` the day before which the station
    may not go; `fresh` are heads that no own event has named yet, by stream.
    """

    stream: int
    station: str
    epoch: str
    seq: int
    hash: str
    lamport: int
    day: str
    earliest: str
    fresh: list[tuple[int, Ref]]


_LAST = (
    "SELECT s.id, s.station, s.epoch, s.own, s.referred, coalesce(e.seq, 0), coalesce(e.lamport, 0), e.hash,"
    " EXISTS (SELECT 1 FROM forks f WHERE f.stream = s.id)"
    " FROM streams s LEFT JOIN events e ON e.stream = s.id"
    " AND e.seq = (SELECT max(seq) FROM events WHERE stream = s.id) ORDER BY s.station, s.epoch"
)


def _hex(digest: Any) -> str:
    return digest.hex() if digest else NO_HASH


def all_streams(db: Database) -> list[Stream]:
    """Every stream held, ordered by station and epoch."""
    return [
        Stream(station, epoch, seq + 1, _hex(head), bool(own), bool(forked))
        for _, station, epoch, own, _, seq, _, head, forked in db.execute(_LAST).fetchall()
    ]


def load_tail(db: Database) -> Tail:
    """Read where the own stream ends and what is known of the others."""
    rows = db.execute(_LAST).fetchall()
    own = next(row for row in rows if row[3])
    fresh = [(row[0], Ref(row[1], row[2], row[5], _hex(row[7]))) for row in rows if not row[3] and row[5] > row[4]]
    # `earliest` is over all of the station's lives: a restored journal does not go back to an earlier day.
    day, earliest = db.execute(
        "SELECT coalesce(max(day) FILTER (WHERE stream = ?), ''), coalesce(max(day), '')"
        " FROM days JOIN streams ON streams.id = stream WHERE station = ?",
        (own[0], own[1]),
    ).fetchone()
    lamport = max(row[6] for row in rows)
    return Tail(own[0], own[1], own[2], own[5], _hex(own[7]), lamport, day, earliest, fresh)


def find_stream(db: Database, station: str, epoch: str) -> tuple[int, bool] | None:
    """The row of a stream and whether it is this journal's own; None if nothing of it is held."""
    row = db.execute("SELECT id, own FROM streams WHERE station = ? AND epoch = ?", (station, epoch)).fetchone()
    return (row[0], bool(row[1])) if row else None


def add_stream(db: Database, station: str, epoch: str, own: bool) -> int:
    """Begin a stream, inside the caller's transaction."""
    db.execute("INSERT INTO streams (station, epoch, own) VALUES (?, ?, ?)", (station, epoch, int(own)))
    return int(db.execute("SELECT last_insert_rowid()").fetchone()[0])
