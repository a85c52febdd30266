"""A backup is one file: a ZIP archive with the encrypted database and a manifest with its key.

With a passphrase the key is wrapped (scrypt, AES-256-GCM) and the file may lie anywhere. Without one the key
stands in the manifest: whoever has the file can read the journal, so it belongs under lock (mode 0600).
The station's signing key and its enrolments are not in it: a restored station enrols again.

A restored journal never goes on with the stream it finds. Events may have been appended, and sent, after the
backup was made; going on would fork the stream. The old stream becomes a copy, and a new epoch begins.
"""

import hashlib
import os
import secrets
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from typing import BinaryIO

import msgspec

from .database import DATABASE_NAME, Database, connect, translated, writing
from .errors import JournalError, JournalUnreadable, NotEmpty
from .keys import read_key, sync_folder, write_key
from .lock import LOCK_NAME, OPENING_NAME
from .schema import migrate
from .streams import add_stream, all_streams
from .verify import check_all

FORMAT = 1
_MANIFEST = "manifest.json"
_MAY_LIE_THERE = {LOCK_NAME, OPENING_NAME}


class Wrapped(msgspec.Struct, frozen=True):
    """A key under a passphrase; all in hex."""

    salt: str
    nonce: str
    sealed: str


class Manifest(msgspec.Struct, frozen=True):
    """`sha256` of the database file; the key either in hex or wrapped."""

    format: int
    station: str
    sha256: str
    key: str | None = None
    wrapped: Wrapped | None = None


class Restored(msgspec.Struct, frozen=True):
    """What came back: whose journal, how many events in all streams, and the epoch that begins now."""

    station: str
    events: int
    epoch: str


def write_backup(folder: Path, db: Database, station: str, file: Path, passphrase: str | None) -> None:
    """Write all that `db` holds at this moment to `file`, all of it or nothing. Writers go on meanwhile."""
    key = read_key(folder)
    with translated(), tempfile.TemporaryDirectory(prefix=".backup-", dir=file.parent) as scratch:
        copy = Path(scratch) / DATABASE_NAME
        db.execute("VACUUM INTO ?", (str(copy),))
        manifest = Manifest(
            FORMAT,
            station,
            _sha256(copy),
            key=key.hex() if passphrase is None else None,
            wrapped=None if passphrase is None else _wrap(key, passphrase),
        )
        part = Path(scratch) / "backup"
        with _private(part) as out:
            with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(_MANIFEST, msgspec.json.encode(manifest))
                archive.write(copy, DATABASE_NAME)
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, file)
        sync_folder(file.parent)


def read_backup(file: Path, folder: Path, passphrase: str | None) -> Restored:
    """Rebuild the journal in `folder`, which holds nothing but locks, after checking every chain.

    Raises NotEmpty, JournalUnreadable (no backup, damaged, wrong or missing passphrase), Malformed (a chain
    is broken), JournalNewer, DiskFull, ReadOnly. On any error the folder holds no journal.
    """
    with translated():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(entry.name not in _MAY_LIE_THERE for entry in folder.iterdir()):
            raise NotEmpty(f"{folder} is not empty")
        with tempfile.TemporaryDirectory(prefix=".restore-", dir=folder) as scratch:
            part = Path(scratch) / DATABASE_NAME
            manifest = _unpack(file, part)
            key = _key(manifest, passphrase)
            restored = _begin_anew(part, key, manifest.station)
            # The key comes last: a folder with a key alone would pass for a journal not yet begun.
            os.replace(part, folder / DATABASE_NAME)
            try:
                write_key(folder, key)
            except JournalError:
                (folder / DATABASE_NAME).unlink()
                raise
    return restored


def _begin_anew(file: Path, key: bytes, station: str) -> Restored:
    db = connect(file, key)
    try:
        migrate(db)
        check_all(db)
        events = sum(stream.next_seq - 1 for stream in all_streams(db))
        epoch = secrets.token_hex(16)
        with writing(db):
            db.execute("UPDATE streams SET own = 0, referred = 0")
            add_stream(db, station, epoch, own=True)
    finally:
        # The last connection to leave folds the write-ahead log into the one file that is moved.
        db.close()
    return Restored(station, events, epoch)


def _unpack(file: Path, target: Path) -> Manifest:
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = msgspec.json.decode(archive.read(_MANIFEST), type=Manifest)
            if manifest.format != FORMAT:
                raise JournalUnreadable(f"the backup has format {manifest.format}, this program knows {FORMAT}")
            with archive.open(DATABASE_NAME) as packed, _private(target) as out:
                while chunk := packed.read(1 << 20):
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
    except (zipfile.BadZipFile, KeyError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise JournalUnreadable(f"{file.name} is no backup of a journal: {error}") from None
    if _sha256(target) != manifest.sha256:
        raise JournalUnreadable(f"{file.name} is damaged")
    return manifest


def _private(file: Path) -> BinaryIO:
    return open(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _sha256(file: Path) -> str:
    with open(file, "rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _key(manifest: Manifest, passphrase: str | None) -> bytes:
    if manifest.wrapped is not None:
        if passphrase is None:
            raise JournalUnreadable("the backup needs its passphrase")
        return _unwrap(manifest.wrapped, passphrase)
    try:
        return bytes.fromhex(manifest.key or "")
    except ValueError:
        raise JournalUnreadable("the backup holds no key") from None


def _passphrase_key(passphrase: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # The same characters can be typed as different code points on another machine.
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    return Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(typed)


def _wrap(key: bytes, passphrase: str) -> Wrapped:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = AESGCM(_passphrase_key(passphrase, salt)).encrypt(nonce, key, None)
    return Wrapped(salt.hex(), nonce.hex(), sealed.hex())


def _unwrap(wrapped: Wrapped, passphrase: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, sealed = (bytes.fromhex(part) for part in (wrapped.salt, wrapped.nonce, wrapped.sealed))
        return AESGCM(_passphrase_key(passphrase, salt)).decrypt(nonce, sealed, None)
    except (ValueError, InvalidTag):
        raise JournalUnreadable("the passphrase does not fit") from None
