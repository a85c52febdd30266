"""What an operator asks a receiver's database: works while the receiver runs and when it is down."""

import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from .errors import NoReceiver
from .identity import JOIN_FILE, load_identity
from .invitation import WRITTEN_S, make_invitation
from .store import Store


def overview(folder: Path, database: str | None = None) -> dict[str, Any]:
    """`{"streams": [{station, epoch, next_seq, head, forked}], "enrolled": [{station, epoch}]}`: what is held, and who
    may come in. Raises NoReceiver or StoreError."""
    with contextlib.closing(_attach(folder, database)) as store:
        enrolled = [{"station": station, "epoch": epoch} for station, epoch in store.enrolled()]
        return {"streams": [row.as_json() for row in store.streams()], "enrolled": enrolled}


def invite(folder: Path, station: str, database: str | None = None, valid_s: float = WRITTEN_S) -> dict[str, Any]:
    """A code with which only the station of that name can enrol, once.

    Returns `{station, code, digits, fingerprint, expires, urls}` as Invitation describes them. Raises NoReceiver,
    StoreError, or Malformed if no station can have that name.
    """
    identity = load_identity(folder)
    if identity is None:
        raise NoReceiver(f"{folder} holds no receiver; start one with: lobby-app serve")
    with contextlib.closing(_attach(folder, database)) as store:
        return make_invitation(store, identity.fingerprint, station, valid_s, _reached_at(folder)).as_json()


def revoke(folder: Path, station: str, database: str | None = None) -> dict[str, Any]:
    """Let the station of that name in no more: its tokens are worth nothing from now on.

    Returns `{station, epochs, at}`: whose keys were taken away, none if nobody of that name was enrolled; RFC 3339 in
    UTC. Raises NoReceiver or StoreError.
    """
    now = datetime.now(UTC)
    with contextlib.closing(_attach(folder, database)) as store:
        epochs = store.revoke(station, int(now.timestamp() * 1000))
    return {"station": station, "epochs": epochs, "at": now.isoformat(timespec="seconds")}


def _reached_at(folder: Path) -> list[str]:
    """What a running receiver says of itself; nothing if it is down."""
    try:
        return msgspec.json.decode((folder / JOIN_FILE).read_bytes(), type=_Running).reached_at
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return []


class _Running(msgspec.Struct):
    reached_at: list[str] = []


def _attach(folder: Path, database: str | None) -> Store:
    if database is not None:
        from .postgres_store import PostgresStore

        return PostgresStore(database)
    from .sqlite_store import SqliteStore

    return SqliteStore.attach(folder)
