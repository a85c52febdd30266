"""Reading events back: in fold order for folding, or by arrival for what is new."""

from collections.abc import Iterator
from heapq import merge

from .database import Database, reading, translated
from .envelope import Stored, order_key, thaw
from .errors import Malformed

_CHUNK = 256


def _key(stored: Stored) -> tuple[int, str, str, int]:
    return order_key(stored.event)


def _understood(rows: list[tuple[bytes, bytes]]) -> Iterator[Stored]:
    """Poison is kept and handed on, but folds to nothing: it is passed over here."""
    for digest, raw in rows:
        try:
            event = thaw(raw)
        except Malformed:
            continue
        yield Stored(event, digest.hex(), raw)


def _stretch(db: Database, stream: int, first: int, last: int) -> Iterator[Stored]:
    """One stream's events from `first` to `last`. Read in chunks, so that no statement stays open meanwhile:
    an open one would keep this connection from writing after another has."""
    while first <= last:
        with translated():
            rows = db.execute(
                "SELECT hash, raw FROM events WHERE stream = ? AND seq BETWEEN ? AND ? ORDER BY seq",
                (stream, first, min(last, first + _CHUNK - 1)),
            ).fetchall()
        yield from _understood(rows)
        first += _CHUNK


def _heads(db: Database) -> dict[int, int]:
    # Asked stream by stream this is one look at the index each; grouped it would walk all of it.
    rows = db.execute("SELECT id, (SELECT max(seq) FROM events WHERE stream = s.id) FROM streams s").fetchall()
    return {stream: last for stream, last in rows if last is not None}


def _day_stretches(db: Database, day: str) -> list[tuple[int, int, int]]:
    heads = _heads(db)
    rows = db.execute(
        "SELECT d.stream, d.first, (SELECT min(n.first) FROM days n"
        " WHERE n.stream = d.stream AND n.first > d.first) FROM days d WHERE d.day = ?",
        (day,),
    ).fetchall()
    return [(stream, first, heads[stream] if later is None else later - 1) for stream, first, later in rows]


def in_order(db: Database, day: str | None) -> Iterator[Stored]:
    """All events, or those of one day, as they were when this was called, in fold order."""
    with reading(db):
        if day is None:
            stretches = [(stream, 1, last) for stream, last in _heads(db).items()]
        else:
            stretches = _day_stretches(db, day)
    return merge(*(_stretch(db, *one) for one in stretches), key=_key)


def arrived(db: Database, mark: int) -> tuple[list[Stored], int]:
    """What was stored after `mark`, in fold order, and the new mark."""
    with translated():
        rows = db.execute("SELECT id, hash, raw FROM events WHERE id > ? ORDER BY id", (mark,)).fetchall()
    if not rows:
        return [], mark
    return sorted(_understood([row[1:] for row in rows]), key=_key), rows[-1][0]


def all_days(db: Database) -> list[str]:
    """The days that have events, earliest first."""
    with translated():
        return [row[0] for row in db.execute("SELECT DISTINCT day FROM days WHERE day > '' ORDER BY day")]
