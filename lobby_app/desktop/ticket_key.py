"""The desk's key for tickets: known to the branch from the first start, without loading cryptography at each."""

from pathlib import Path
from typing import TYPE_CHECKING

from lobby_app.casework.ticket import is_public_key
from lobby_app.journal.keys import write_durably

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PUBLIC_FILE = "station.pub"


def public_key(folder: Path) -> str:
    """The station's public key, 64 hex digits; empty if the folder cannot hold one now.

    It stands in a file of its own beside the secret key, so that only the very first start has to work it out.
    """
    try:
        told = (folder / PUBLIC_FILE).read_text(encoding="ascii").strip()
        if is_public_key(told):
            return told
    except (OSError, UnicodeDecodeError):
        pass
    try:
        return _write(folder, signing_key(folder))
    except OSError:
        return ""


def signing_key(folder: Path) -> "Ed25519PrivateKey":
    """The key that signs tickets. Raises OSError, also for a damaged key file."""
    from lobby_app.sync.credentials import station_key

    try:
        return station_key(folder)
    except ValueError as error:
        raise OSError(f"the station's key in {folder} is damaged") from error


def _write(folder: Path, key: "Ed25519PrivateKey") -> str:
    public = key.public_key().public_bytes_raw().hex()
    write_durably(folder / PUBLIC_FILE, public.encode("ascii") + b"\n")
    return public
