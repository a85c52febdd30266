"""One process per role folder; a second start learns which process to raise."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lobby_app.journal import AlreadyRunning, FolderLock

from .crash_campaign import CHECKOUT

HOLD = """
import sys
from pathlib import Path
from lobby_app.journal import FolderLock
lock = FolderLock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def hold(folder: Path) -> "subprocess.Popen[str]":
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_a_second_process_is_told_the_first_ones_number(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    with hold(folder) as holder:
        with pytest.raises(AlreadyRunning) as told:
            FolderLock.acquire(folder)
        assert told.value.pid == holder.pid
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        FolderLock.acquire(folder).release()


def test_within_one_process_the_folder_is_held_once_too(tmp_path: Path) -> None:
    with FolderLock.acquire(tmp_path):
        with pytest.raises(AlreadyRunning) as told:
            FolderLock.acquire(tmp_path)
        assert told.value.pid == os.getpid()
    lock = FolderLock.acquire(tmp_path)
    lock.release()
    lock.release()


def test_a_lock_file_without_a_number_still_holds(tmp_path: Path) -> None:
    with FolderLock.acquire(tmp_path):
        (tmp_path / "lock").write_bytes(b"")
        with pytest.raises(AlreadyRunning) as told:
            FolderLock.acquire(tmp_path)
        assert told.value.pid == 0
