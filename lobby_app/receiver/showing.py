"""What an operator asks a receiver's database: works while the receiver runs and when it is down."""

import contextlib
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .admission import is_station_name
from .codes import code_digest, make_code
from .errors import Malformed, NoReceiver
from .identity import load_identity
from .store import Store

INVITATION_S = 24 * 3600


def overview(folder: Path, database: str | None = None) -> dict[str, Any]:
    """`{"streams": [{station, epoch, next_seq, head, forked}]}`. Raises NoReceiver or StoreError."""
    with contextlib.closing(_attach(folder, database)) as store:
        return {"streams": [row.as_json() for row in store.streams()]}


def invite(folder: Path, station: str, database: str | None = None, valid_s: float = INVITATION_S) -> dict[str, Any]:
    """A code with which only the station of that name can enrol, once.

    Returns `{station, code, fingerprint, expires}`; `expires` is RFC 3339 in UTC. Raises NoReceiver,
    StoreError, or Malformed if no station can have that name.
    """
    if not is_station_name(station):
        raise Malformed(f"{station!r} cannot be the name of a station")
    identity = load_identity(folder)
    if identity is None:
        raise NoReceiver(f"{folder} holds no receiver; start one with: lobby-app serve")
    code = make_code(identity.fingerprint)
    digest = code_digest(code)
    assert digest is not None
    expires = time.time() + valid_s
    with contextlib.closing(_attach(folder, database)) as store:
        store.add_code(digest, "invite", station, int(expires * 1000))
    shown = datetime.fromtimestamp(expires, UTC).isoformat(timespec="seconds")
    return {"station": station, "code": code, "fingerprint": identity.fingerprint, "expires": shown}


def _attach(folder: Path, database: str | None) -> Store:
    if database is not None:
        from .postgres_store import PostgresStore

        return PostgresStore(database)
    from .sqlite_store import SqliteStore

    return SqliteStore.attach(folder)
