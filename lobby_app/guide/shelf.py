"""Every guide that was ever in use, as a file named by its hash, and which of them is in use now.

Several programs of one machine share the folder, so every file is put in place as a whole.
"""

import contextlib
import hashlib
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct

T = TypeVar("T")

CURRENT_FILE = "current"
PUBLISHED_FILE = "published"
REFUSED_FILE = "refused"
HASH = re.compile(r"[0-9a-f]{64}")

Where = Literal["own", "published"]
"""Where the guide in use came from: the files of this machine, or headquarters."""


class Current(Struct, frozen=True):
    """The guide that a station of this folder used last. `version`: headquarters' number of a published one."""

    hash: str
    source: Where = "own"
    version: int = 0


class Published(Struct, frozen=True):
    """The newest guide that headquarters published and that was found sound. `key`: whose signature it bears."""

    hash: str
    version: int
    at: str
    key: str


class Refused(Struct, frozen=True):
    """A published guide that was not taken, and why: signature, older, altered, unsound, unreadable."""

    version: int
    reason: str


class Shelf:
    """The folder of guides. Reading never fails: what is missing or damaged is as good as not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wanted: set[str] = set()
        """Hashes that were asked for and are not here; whoever talks to the branch's hub may bring them."""

    def file(self, hash: str) -> Path:
        return self.folder / f"{hash}.json"

    def has(self, hash: str) -> bool:
        return HASH.fullmatch(hash) is not None and self.file(hash).is_file()

    def held(self) -> list[str]:
        """The hashes of all guides here, in a stable order."""
        if not self.folder.is_dir():
            return []
        return sorted(file.stem for file in self.folder.glob("*.json") if HASH.fullmatch(file.stem))

    def read(self, hash: str) -> bytes | None:
        """The packed guide, if it is here and undamaged."""
        if HASH.fullmatch(hash) is None:
            return None
        with contextlib.suppress(OSError):
            raw = self.file(hash).read_bytes()
            if hashlib.sha256(raw).hexdigest() == hash:
                return raw
        return None

    def keep(self, raw: bytes) -> str:
        """Put a packed guide on the shelf, whole or not at all; its hash. Raises OSError."""
        hash = hashlib.sha256(raw).hexdigest()
        if self.read(hash) is None:
            self._put(self.file(hash), raw)
        self.wanted.discard(hash)
        return hash

    @property
    def current(self) -> Current | None:
        return self._fact(CURRENT_FILE, Current)

    def set_current(self, current: Current) -> None:
        """Remember what is in use now. Raises OSError."""
        if self.current != current:
            self._put(self.folder / CURRENT_FILE, msgspec.json.encode(current))

    @property
    def published(self) -> Published | None:
        return self._fact(PUBLISHED_FILE, Published)

    def set_published(self, published: Published) -> None:
        """Remember the newest published guide; its content has to be here already. Raises OSError."""
        self._put(self.folder / PUBLISHED_FILE, msgspec.json.encode(published))
        (self.folder / REFUSED_FILE).unlink(missing_ok=True)

    @property
    def refused(self) -> Refused | None:
        return self._fact(REFUSED_FILE, Refused)

    def set_refused(self, refused: Refused) -> None:
        """Remember that a published guide was not taken. Raises OSError."""
        known = self.refused
        if known is None or (known.version, known.reason) != (refused.version, refused.reason):
            self._put(self.folder / REFUSED_FILE, msgspec.json.encode(refused))

    def _fact(self, name: str, shape: type[T]) -> T | None:
        with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
            return msgspec.json.decode((self.folder / name).read_bytes(), type=shape)
        return None

    def _put(self, file: Path, content: bytes) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        with _part(file) as (handle, part):
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            os.replace(part, file)
        self._sync_folder()

    def _sync_folder(self) -> None:
        handle = os.open(self.folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _part(file: Path) -> Iterator[tuple[int, Path]]:
    """A file of this thread's own, private to the user, that is gone afterwards unless it was put in place."""
    part = file.with_name(f".{file.name}.{os.getpid()}-{threading.get_ident()}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        yield handle, part
    finally:
        part.unlink(missing_ok=True)
