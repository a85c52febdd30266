"""A virtual X server of this test run."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from .processes import environment


def absent(*programs: str) -> str:
    """Which of these are not installed, in words; scripts/setup test brings them."""
    return " and ".join(program for program in programs if shutil.which(program) is None)


@contextmanager
def virtual_display(size: str = "1920x1080") -> Iterator[str]:
    """The name of a display on a free number, without network. No key repeats itself while a busy machine holds it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-r"]
    server = subprocess.Popen(command, env=environment(), pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(30)
