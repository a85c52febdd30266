"""What a station needs to prove who it is, and which receivers it trusts: two files beside its journal."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from lobby_app.journal.keys import write_durably
from lobby_app.journal.lock import exclusive

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_FILE = "station.key"
RECEIVERS_FILE = "receivers.json"
_WAIT_S = 5.0


class Known(msgspec.Struct, frozen=True):
    """A receiver that this journal (`epoch`) is enrolled with. `fingerprint`: SHA-256 of its certificate.

    `guide_key`: the key that its published guides are signed with, or empty. `elsewhere`: it was joined by a code over
    the network, so a hub that runs on this machine does not take its place.
    """

    url: str
    fingerprint: str
    epoch: str
    guide_key: str = ""
    elsewhere: bool = False


def station_key(folder: Path) -> "Ed25519PrivateKey":
    """The station's Ed25519 key, made on first use; only its owner can read the file. Raises OSError."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    file = folder / KEY_FILE
    with exclusive(folder / f".{KEY_FILE}.lock", _WAIT_S):
        if not file.exists():
            write_durably(file, os.urandom(32).hex().encode("ascii") + b"\n")
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(file.read_text(encoding="ascii")))


def public_key_hex(key: "Ed25519PrivateKey") -> str:
    """64 hex digits, as a receiver keeps them."""
    return key.public_key().public_bytes_raw().hex()


def known_receivers(folder: Path) -> dict[str, Known]:
    """By role; empty if there are none, or the file cannot be read now."""
    try:
        return _read_receivers(folder)
    except OSError:
        return {}


def _read_receivers(folder: Path) -> dict[str, Known]:
    """Raises OSError. A damaged file holds nobody: then the station has to enrol again."""
    try:
        return msgspec.json.decode((folder / RECEIVERS_FILE).read_bytes(), type=dict[str, Known])
    except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
        return {}


def remember_receiver(folder: Path, role: str, known: Known) -> None:
    """Trust a receiver from now on, in place of an earlier one of that role. Raises OSError."""
    with exclusive(folder / f".{RECEIVERS_FILE}.lock", _WAIT_S):
        receivers = _read_receivers(folder) | {role: known}
        write_durably(folder / RECEIVERS_FILE, msgspec.json.encode(receivers))
