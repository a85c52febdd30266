"""One process per role folder. The lock is the system's own: it goes when its process goes."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from .database import translated
from .errors import AlreadyRunning, JournalBusy

LOCK_NAME = "lock"
OPENING_NAME = "opening.lock"
"""Held only while a journal is being made."""


class FolderLock:
    """Holds a role folder for this process until it is released or the process ends."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @classmethod
    def acquire(cls, folder: Path) -> "FolderLock":
        """Take `folder` (made if it is not there) or raise AlreadyRunning with the other process's number."""
        with translated():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                pid = os.pread(handle, 32, 0).strip()
                os.close(handle)
                raise AlreadyRunning(int(pid) if pid.isdigit() else 0) from None
            # The number is a courtesy: a full disk must not keep a station from starting.
            with suppress(OSError):
                os.ftruncate(handle, 0)
                os.pwrite(handle, f"{os.getpid()}\n".encode("ascii"), 0)
        return cls(handle)

    def release(self) -> None:
        """Let the next process have the folder. The file stays: removing it would let two hold it at once."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> "FolderLock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


@contextmanager
def exclusive(file: Path, wait_s: float) -> Iterator[None]:
    """Hold `file` for a short piece of work. Raises JournalBusy if another holds it longer than `wait_s`."""
    handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + wait_s
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise JournalBusy("another process is making this journal") from None
                time.sleep(0.01)
        yield
    finally:
        os.close(handle)
