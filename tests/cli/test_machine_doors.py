"""The doors that look at this machine, and the branch to practise with."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.journeys.processes import environment

from .hands import Ended, answer

PATIENCE_S = 60
ROLES = ("desk", "window-1", "supervisor", "hq")


def test_the_doctor_names_every_part_and_what_to_do(branch: Path) -> None:
    ended = Ended("--data", branch, "doctor", "--json")
    found = ended.json()
    assert ended.code == (0 if found["ok"] else 1)
    names = {check["name"] for check in found["checks"]}
    assert {"settings", "guide", "fonts", "icons", "speech", "sound", "display", "clock", "disk", "hub"} <= names
    assert "journal desk" in names and "headquarters from desk" in names
    assert all(check["ok"] or check["remedy"] for check in found["checks"])


def test_a_small_tour_saves_every_screen(tmp_path: Path) -> None:
    out = tmp_path / "pictures"
    ended = Ended("tour", "--out", out, "--size", "1280x720", "--lang", "en", "--theme", "contrast")
    assert ended.code == 0, ended.said
    index = json.loads((out / "index.json").read_text(encoding="utf-8"))
    assert index["size"] == "1280x720" and index["theme"] == "contrast"
    assert len(index["pictures"]) >= 30
    assert all((out / one["file"]).stat().st_size > 3000 for one in index["pictures"])


def test_a_size_that_is_none_is_misuse(tmp_path: Path) -> None:
    ended = Ended("tour", "--out", tmp_path, "--size", "large")
    assert ended.code == 2 and "WIDTHxHEIGHT" in ended.said
    assert answer("--data", tmp_path, "journal", "verify") == {"ok": True, "streams": []}


def test_the_practice_branch_opens_and_leaves_nothing_running(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "lobby_app.cli", "--data", str(tmp_path), "demo"]
    demo = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        wait_until(lambda: all((tmp_path / role).is_dir() for role in ROLES) and hub_pid(tmp_path) > 0)
        wait_until(lambda: stations_joined(tmp_path) == 3)
        demo.send_signal(signal.SIGTERM)
        assert demo.wait(PATIENCE_S) == 0
        # The hub outlives its desk for the other stations; it is the only one, and ends when told.
        wait_until(lambda: running(tmp_path) <= {hub_pid(tmp_path)})
    finally:
        demo.kill()
        demo.communicate()
        if hub := hub_pid(tmp_path):
            os.kill(hub, signal.SIGTERM)
    wait_until(lambda: not running(tmp_path))


def wait_until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def hub_pid(data: Path) -> int:
    try:
        return int(json.loads((data / "hub" / "join.json").read_text(encoding="utf-8"))["pid"])
    except (OSError, ValueError):
        return 0


def stations_joined(data: Path) -> int:
    """How many stations know the hub."""
    files = [data / role / "receivers.json" for role in ROLES]
    return sum("hub" in file.read_text(encoding="utf-8") for file in files if file.is_file())


def running(data: Path) -> set[int]:
    """The processes that were started for this data folder."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if str(data).encode() in words:
                found.add(int(entry.name))
    return found
