"""The raw key of a journal: 32 random bytes in a file of their own beside the database, mode 0600.

The key keeps a stolen database file unreadable. It does not help against somebody who has the whole folder.
"""

import os
import secrets
from pathlib import Path

from .database import translated
from .errors import JournalUnreadable

KEY_NAME = "journal.key"
KEY_BYTES = 32


def read_key(folder: Path) -> bytes:
    """The key of the journal in `folder`. Raises JournalUnreadable if it is missing or is no key."""
    file = folder / KEY_NAME
    with translated():
        if not file.exists():
            raise JournalUnreadable("the journal's key is missing")
        text = file.read_bytes().strip()
    try:
        key = bytes.fromhex(text.decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise JournalUnreadable("the journal's key file holds no key")
    return key


def write_key(folder: Path, key: bytes | None = None) -> bytes:
    """Put a key (a new one if none is given) into `folder`, durably: it must outlive the first event."""
    key = key or secrets.token_bytes(KEY_BYTES)
    with translated():
        write_durably(folder / KEY_NAME, key.hex().encode("ascii") + b"\n")
    return key


def write_durably(file: Path, content: bytes) -> None:
    """Write a private file so that after a power cut either all of it is there or none. Raises OSError."""
    part = file.with_name(file.name + ".part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Make new names in `folder` survive a power cut. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
