"""Talks on the writing board, kept here until they are on paper: pages sealed under a key of their own, and the keys.

Two files lie beside the journal. `case-keys.db` holds one random key a talk; `case-pages.db` what was written, each
entry sealed with AES-256-GCM. Whoever destroys the key has destroyed the talk, whatever else remains of the disk.
Nothing of either is an event: the journal is never to be pruned, a talk is.
"""

import secrets
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from .database import Database, connect, translated, writing
from .errors import DiskFull, JournalError, JournalNewer, JournalUnreadable
from .keys import read_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEYS_NAME = "case-keys.db"
PAGES_NAME = "case-pages.db"
KEY_BYTES = 32
NONCE_BYTES = 12
SCHEMA = 1


class Talk(msgspec.Struct, frozen=True):
    """`id`: 32 hex digits; `case` is empty while the talk belongs to nobody; `day` (YYYY-MM-DD) is when it began."""

    id: str
    case: str
    day: str


class Entry(msgspec.Struct, frozen=True):
    """One thing that was written. `id` grows with every entry; `content` is the writer's own bytes."""

    id: int
    page: int
    content: bytes


class Talks:
    """The talks that one station holds. Belongs to the thread that opened it.

    Every method may raise JournalBusy, DiskFull, DiskFailed, ReadOnly or JournalUnreadable; what was kept before stays.
    """

    def __init__(self, keys: Database, pages: Database) -> None:
        self._keys = keys
        self._pages = pages
        with translated():
            self._talks = {
                row[0]: Talk(*row) for row in keys.execute("SELECT id, for_case, day FROM talks ORDER BY day, rowid")
            }
            self._last = int(pages.execute("SELECT coalesce(max(id), 0) FROM entries").fetchone()[0])
        self._secrets: dict[str, bytes] = {}
        self._sweep()

    @classmethod
    def open(cls, folder: Path) -> "Talks":
        """Open both files in a station's folder, making them if they are not there."""
        key = read_key(folder)
        # A key is rare and must vanish whole: no log that keeps old copies of it for long. The rollback journal, itself
        # encrypted, is deleted after each change and not overwritten: see decision 0021 for what that leaves.
        keys = connect(folder / KEYS_NAME, key, log="DELETE")
        try:
            _prepare(keys, "CREATE TABLE talks (id TEXT PRIMARY KEY, for_case TEXT, day TEXT, secret BLOB)")
            pages = connect(folder / PAGES_NAME, key)
        except BaseException:
            keys.close()
            raise
        try:
            _prepare(
                pages, "CREATE TABLE entries (id INTEGER PRIMARY KEY, talk TEXT, page INTEGER, nonce BLOB, sealed BLOB)"
            )
            return cls(keys, pages)
        except BaseException:
            keys.close()
            pages.close()
            raise

    @staticmethod
    def there(folder: Path) -> bool:
        """Whether a talk was ever kept in this folder."""
        return (folder / KEYS_NAME).exists()

    def all(self) -> list[Talk]:
        """Every talk held, the oldest first."""
        return list(self._talks.values())

    def of(self, case: str) -> Talk | None:
        """The talk of a case, or with an empty `case` the one that belongs to nobody."""
        return next((talk for talk in self._talks.values() if talk.case == case), None)

    def begin(self, case: str, day: str) -> Talk:
        """A new talk with a new key, durably there before anything is written in it."""
        talk, secret = Talk(secrets.token_hex(16), case, day), secrets.token_bytes(KEY_BYTES)
        with writing(self._keys):
            self._keys.execute("INSERT INTO talks VALUES (?, ?, ?, ?)", (talk.id, case, day, secret))
        self._talks[talk.id] = talk
        self._secrets[talk.id] = secret
        return talk

    def give(self, talk: str, case: str) -> None:
        """A talk that belonged to nobody belongs to this case from now on."""
        with writing(self._keys):
            self._keys.execute("UPDATE talks SET for_case = ? WHERE id = ?", (case, talk))
        self._talks[talk] = msgspec.structs.replace(self._talks[talk], case=case)

    def write(self, talk: str, page: int, content: bytes) -> int:
        """Seal one entry and keep it. Returns its id once it is durably on the disk."""
        number, nonce = self._last + 1, secrets.token_bytes(NONCE_BYTES)
        sealed = self._cipher(talk).encrypt(nonce, content, _place(talk, page, number))
        with writing(self._pages):
            self._pages.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", (number, talk, page, nonce, sealed))
        self._last = number
        return number

    def take_back(self, talk: str, ids: list[int]) -> None:
        """Remove entries for good: their bytes are overwritten."""
        with writing(self._pages):
            for number in ids:
                self._pages.execute("DELETE FROM entries WHERE id = ? AND talk = ?", (number, talk))
        self._settle()

    def read(self, talk: str) -> list[Entry]:
        """Everything written in a talk, in its order. Raises JournalUnreadable if any of it was altered."""
        from cryptography.exceptions import InvalidTag

        cipher = self._cipher(talk)
        with translated():
            rows = self._pages.execute(
                "SELECT id, page, nonce, sealed FROM entries WHERE talk = ? ORDER BY id", (talk,)
            ).fetchall()
        try:
            return [Entry(row[0], row[1], cipher.decrypt(row[2], row[3], _place(talk, row[1], row[0]))) for row in rows]
        except InvalidTag as error:
            raise JournalUnreadable("what was written on the board does not fit its key") from error

    def pages(self, talk: str) -> int:
        """How many pages of a talk hold anything."""
        with translated():
            found = self._pages.execute("SELECT count(DISTINCT page) FROM entries WHERE talk = ?", (talk,)).fetchone()
        return int(found[0])

    def destroy(self, talk: str) -> None:
        """Destroy the key, then what it sealed. Works on a full disk, too."""
        try:
            self._forget(talk)
        except DiskFull:
            # Without a rollback journal the key is overwritten in its place, which takes no room.
            with translated():
                self._keys.execute("PRAGMA journal_mode = MEMORY").fetchone()
            try:
                self._forget(talk)
            finally:
                with suppress(JournalError), translated():
                    self._keys.execute("PRAGMA journal_mode = DELETE").fetchone()
        self._talks.pop(talk, None)
        self._secrets.pop(talk, None)
        # The key is gone and with it the content; a disk without room may keep the sealed bytes till the next start.
        with suppress(JournalError):
            self._sweep()

    def _forget(self, talk: str) -> None:
        with writing(self._keys):
            self._keys.execute("DELETE FROM talks WHERE id = ?", (talk,))

    def _sweep(self) -> None:
        """Remove what no key opens any more, and what the log still holds of removed entries."""
        with translated():
            held = {row[0] for row in self._pages.execute("SELECT DISTINCT talk FROM entries").fetchall()}
        if orphans := held - set(self._talks):
            with writing(self._pages):
                for talk in orphans:
                    self._pages.execute("DELETE FROM entries WHERE talk = ?", (talk,))
        self._settle()

    def _settle(self) -> None:
        with translated():
            self._pages.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def _cipher(self, talk: str) -> "AESGCM":
        # Loaded when somebody first writes: no first screen waits for it.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        if talk not in self._secrets:
            with translated():
                row = self._keys.execute("SELECT secret FROM talks WHERE id = ?", (talk,)).fetchone()
            if row is None:
                raise JournalUnreadable("the key of this talk is gone")
            self._secrets[talk] = bytes(row[0])
        return AESGCM(self._secrets[talk])

    def close(self) -> None:
        self._keys.close()
        self._pages.close()


def _place(talk: str, page: int, number: int) -> bytes:
    """What an entry is bound to: moved to another talk, page or place it does not open."""
    return f"{talk}/{page}/{number}".encode("ascii")


def _prepare(db: Database, table: str) -> None:
    """One table; whatever is deleted from it is overwritten."""
    with translated():
        db.execute("PRAGMA secure_delete = ON").fetchone()
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA:
        raise JournalNewer(f"the talks have schema {version}, this program knows {SCHEMA}")
    if version < SCHEMA:
        with writing(db):
            db.execute(table)
            db.execute(f"PRAGMA user_version = {SCHEMA}")
