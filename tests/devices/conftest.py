import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.devices.hands import Ear, eventually
from tests.queue_server import machine

__all__ = ["machine"]


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def heard_files(tmp_path: Path) -> Path:
    """Where the branch's own player puts a copy of what it played, in order."""
    folder = tmp_path / "heard"
    folder.mkdir()
    return folder


@pytest.fixture
def quick_player(tmp_path: Path, heard_files: Path) -> list[str]:
    """A player that is done at once."""
    return _player(tmp_path / "quick", heard_files, "")


@pytest.fixture
def long_player(tmp_path: Path, heard_files: Path) -> list[str]:
    """A player that would go on for ten minutes, and has a child of its own."""
    return _player(tmp_path / "long", heard_files, "sleep 600 & wait")


def _player(script: Path, heard: Path, rest: str) -> list[str]:
    script.write_text(
        f"#!/bin/sh\ncp \"$1\" '{heard}/.part'\n"
        f"mv '{heard}/.part' '{heard}'/$(printf %03d $(ls '{heard}' | wc -l)).wav\n{rest}\n"
    )
    script.chmod(0o755)
    return [str(script)]


@pytest.fixture
def no_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The speech worker's loader finds libraries that are none, as on a machine without eSpeak."""
    folder = tmp_path / "lib"
    folder.mkdir()
    for name in ("libespeak-ng.so.1", "libespeak.so.1"):
        (folder / name).write_text("no library")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(folder))


@pytest.fixture(autouse=True)
def nothing_is_left_over() -> Iterator[None]:
    yield
    eventually(lambda: not _ours(), f"threads of ours end: {_ours()}")


def _ours() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("lobby-")]
