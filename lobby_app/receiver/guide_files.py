"""The guides that a receiver keeps beside its journals, and the one it publishes: files in its folder.

Nothing here is understood: a guide is bytes with a hash. The manifest of a publication is signed with the
receiver's Ed25519 publishing key, which stations learn when they enrol.
"""

import contextlib
import hashlib
import os
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from lobby_app.journal import JournalError
from lobby_app.journal.keys import sync_folder, write_durably
from lobby_app.journal.lock import exclusive

from .errors import Malformed, StoreError, StoreFull, TooLarge

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FOLDER = "guides"
KEY_FILE = "publish.key"
MANIFEST_FILE = "published.json"
SIGNED_AS = b"lobby-app guide 1\n"
"""Stands before the manifest in what is signed, so that the signature is of no use for anything else."""
MAX_GUIDE = 4 * 1024 * 1024
MAX_GUIDES = 2000
"""Far more than a bank's lifetime of guides; a station that sends rubbish does not fill the disk."""
_HASH = re.compile(r"[0-9a-f]{64}")
_WAIT_S = 5.0


class Manifest(msgspec.Struct, frozen=True):
    """What is published: `version` counts up from 1, `at` is RFC 3339 with offset."""

    version: int
    hash: str
    at: str


class Signed(msgspec.Struct, frozen=True):
    """`manifest`: the exact JSON text that was signed; `signature`: 128 hex digits."""

    manifest: str
    signature: str


class GuideFiles:
    """`folder`: the receiver's own. Safe for several threads and processes."""

    def __init__(self, folder: Path) -> None:
        self._home = folder
        self._folder = folder / FOLDER

    def missing(self, hashes: list[str]) -> list[str]:
        """Those of `hashes` that are not here, in the same order."""
        return [hash for hash in hashes if self._file(hash) is None or not (self._folder / f"{hash}.json").is_file()]

    def read(self, hash: str) -> bytes | None:
        """A guide's bytes as they came, or None. A file that was damaged meanwhile is as good as not there."""
        file = self._file(hash)
        if file is None:
            return None
        with contextlib.suppress(OSError):
            raw = file.read_bytes()
            if hashlib.sha256(raw).hexdigest() == hash:
                return raw
        return None

    def keep(self, hash: str, raw: bytes) -> bool:
        """Keep a guide; False if it was here already. Raises Malformed, TooLarge, StoreFull or StoreError."""
        file = self._file(hash)
        if file is None or hashlib.sha256(raw).hexdigest() != hash:
            raise Malformed("these bytes have another SHA-256")
        if self.read(hash) is not None:
            return False
        try:
            self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.mkdir(mode=0o700, exist_ok=True)
            if sum(1 for _ in self._folder.glob("*.json")) >= MAX_GUIDES:
                raise StoreFull(f"{self._folder} holds {MAX_GUIDES} guides already")
            part = file.with_name(f".{hash}.{os.getpid()}-{threading.get_ident()}")
            try:
                part.write_bytes(raw)
                with part.open("rb") as written:
                    os.fsync(written.fileno())
                os.replace(part, file)
            finally:
                part.unlink(missing_ok=True)
            sync_folder(self._folder)
        except OSError as error:
            raise StoreError(f"{file} cannot be kept: {error.strerror}") from error
        return True

    def public_key(self) -> str:
        """The key that published guides are signed with, 64 hex digits. Raises StoreError."""
        return self._key().public_key().public_bytes_raw().hex()

    def published(self) -> Signed | None:
        """The publication of now. None if there is none, or its file is damaged."""
        with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
            return msgspec.json.decode((self._home / MANIFEST_FILE).read_bytes(), type=Signed)
        return None

    def publish(self, raw: bytes, at: str) -> Manifest:
        """Publish a packed guide under the next version. Raises StoreError, Malformed or TooLarge."""
        if len(raw) > MAX_GUIDE:
            raise TooLarge(f"a guide has at most {MAX_GUIDE} bytes")
        hash = hashlib.sha256(raw).hexdigest()
        self.keep(hash, raw)
        key = self._key()
        try:
            with exclusive(self._home / f".{MANIFEST_FILE}.lock", _WAIT_S):
                manifest = Manifest(self._version() + 1, hash, at)
                text = msgspec.json.encode(manifest).decode()
                signed = Signed(text, key.sign(SIGNED_AS + text.encode()).hex())
                write_durably(self._home / MANIFEST_FILE, msgspec.json.encode(signed))
        except (OSError, JournalError) as error:
            raise StoreError(f"the publication cannot be kept: {error}") from error
        return manifest

    def _version(self) -> int:
        file = self._home / MANIFEST_FILE
        if not file.exists():
            return 0
        try:
            return msgspec.json.decode(
                msgspec.json.decode(file.read_bytes(), type=Signed).manifest, type=Manifest
            ).version
        except (msgspec.DecodeError, UnicodeDecodeError):
            # Counting from 1 again would be refused by every station that saw more.
            raise StoreError(f"{file} is damaged; bring it back from a backup") from None

    def _key(self) -> "Ed25519PrivateKey":
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        file = self._home / KEY_FILE
        try:
            self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
            with exclusive(self._home / f".{KEY_FILE}.lock", _WAIT_S):
                if not file.exists():
                    write_durably(file, os.urandom(32).hex().encode("ascii") + b"\n")
                return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(file.read_text(encoding="ascii")))
        except (OSError, ValueError, JournalError) as error:
            raise StoreError(f"{file} cannot be used: {error}") from error

    def _file(self, hash: str) -> Path | None:
        return self._folder / f"{hash}.json" if _HASH.fullmatch(hash) else None
