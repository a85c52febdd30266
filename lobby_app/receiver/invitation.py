"""A code with which one station comes in, as it is written down, shown and scanned."""

import re
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from .codes import code_digest, code_digits, make_code
from .errors import Malformed
from .store import Store

WRITTEN_S = 24 * 3600
"""For a code that an operator writes down or sends to somebody."""
SHOWN_S = 15 * 60
"""For a code on a screen: long enough to walk over to the other machine."""
KEPT_S = 24 * 3600
"""A code that ran out or was used is remembered so long, so that whoever tries it is told why it is no good."""
_STATION = re.compile(r"[^\x00-\x1f\x7f/\\?#]{1,64}")


class Invitation(NamedTuple):
    """`digits`: code and first address as one number, for a scanner. `expires`: RFC 3339 in UTC.

    `urls`: where the receiver is reached from other machines; empty if it serves this machine alone or is down.
    """

    station: str
    code: str
    digits: str
    fingerprint: str
    expires: str
    urls: list[str]

    def as_json(self) -> dict[str, Any]:
        return self._asdict()


def make_invitation(
    store: Store,
    fingerprint: str,
    station: str,
    valid_s: float,
    reached_at: Sequence[str],
    inviter: str | None = None,
) -> Invitation:
    """Keep a new code for the station of that name. `inviter`: the station that asks for it, if one does. Raises
    Malformed if no station can have that name, or StoreError."""
    if not is_station_name(station):
        raise Malformed(f"{station!r} cannot be the name of a station")
    code = make_code(fingerprint)
    digest = code_digest(code)
    assert digest is not None
    now = time.time()
    store.purge_codes(int((now - KEPT_S) * 1000))
    expires = now + valid_s
    store.add_code(digest, "invite", station, int(expires * 1000), inviter)
    shown = datetime.fromtimestamp(expires, UTC).isoformat(timespec="seconds")
    return Invitation(station, code, code_digits(code, reached_at), fingerprint, shown, list(reached_at))


def is_station_name(name: str) -> bool:
    """1 to 64 characters that can stand in an address."""
    return _STATION.fullmatch(name) is not None and name.strip() == name
