"""A PDF that is there whole or not at all, and that only this machine's user can read."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QFile, QFileDevice, QIODevice
from PySide6.QtGui import QPdfWriter

UNFINISHED = ".part"
"""How the name of a file ends, behind a dot at its start, while it is being written."""


class Revoked(Exception):
    """The paper was not wanted any more while it was being made: nothing of it has a name on the disk."""


class Permit:
    """What a piece of paper is made by, until somebody revokes it from another thread.

    Once `revoke` has returned, nothing that is made by it gets a name on the disk: whoever then removes what has one
    leaves nothing, even if the process is killed at once.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._revoked = False

    @contextmanager
    def held(self) -> Iterator[None]:
        """It cannot be revoked inside. Raises Revoked if it was before."""
        with self._lock:
            if self._revoked:
                raise Revoked
            yield

    def revoke(self) -> None:
        with self._lock:
            self._revoked = True


def write_pdf(
    file: Path, title: str, resolution: int, draw: Callable[[QPdfWriter], bool], permit: Permit | None = None
) -> None:
    """Write a PDF. `resolution` is in dots per inch; `draw` fills the pages and returns whether that went well.

    Raises OSError if it could not be written whole; then what stood there before stays. Raises Revoked.
    """
    permit = permit or Permit()
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = file.with_name(f".{file.name}{UNFINISHED}")
    with permit.held():
        number = os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        try:
            # By its number, not by its name: one that was taken away meanwhile is not made anew.
            target = QFile()
            target.open(number, QIODevice.OpenModeFlag.WriteOnly, QFileDevice.FileHandleFlag.DontCloseHandle)
            writer = QPdfWriter(target)
            writer.setTitle(title)
            writer.setResolution(resolution)
            drawn = draw(writer)
            del writer  # its file is complete once it is gone
            target.close()
            # A full disk is not told by Qt: the end of the file is what counts.
            if not drawn or b"%%EOF" not in _end_of(number):
                raise OSError(f"{file} cannot be written whole")
            os.fsync(number)
        finally:
            os.close(number)
        with permit.held():
            os.replace(part, file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _end_of(number: int) -> bytes:
    os.lseek(number, max(0, os.fstat(number).st_size - 64), os.SEEK_SET)
    return os.read(number, 64)
