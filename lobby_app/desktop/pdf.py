"""A PDF that is there whole or not at all, and that only this machine's user can read."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPdfWriter

UNFINISHED = ".part"
"""How the name of a file ends, behind a dot at its start, while it is being written."""


def write_pdf(file: Path, title: str, resolution: int, draw: Callable[[QPdfWriter], bool]) -> None:
    """Write a PDF. `resolution` is in dots per inch; `draw` fills the pages and returns whether that went well.

    Raises OSError if it could not be written whole; then what stood there before stays.
    """
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = file.with_name(f".{file.name}{UNFINISHED}")
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    try:
        writer = QPdfWriter(str(part))
        writer.setTitle(title)
        writer.setResolution(resolution)
        drawn = draw(writer)
        del writer  # its file is complete once it is gone
        # A full disk is not told by Qt: the end of the file is what counts.
        if not drawn or b"%%EOF" not in _end_of(part):
            raise OSError(f"{file} cannot be written whole")
        with open(part, "rb") as whole:
            os.fsync(whole.fileno())
        os.replace(part, file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _end_of(file: Path) -> bytes:
    with open(file, "rb") as found:
        found.seek(max(0, file.stat().st_size - 64))
        return found.read()
