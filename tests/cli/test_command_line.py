"""What holds for every door: exit codes, JSON alone on standard output, UTF-8, --data anywhere, a quick start."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.processes import ROOT, environment

from .hands import Ended, plain_locale


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nosuch"], "nosuch"),
        (["journal", "verify", "--nosuch"], "--nosuch"),
        (["identify"], "--cue"),
        (["serve"], "--role"),
        (["serve", "--role", "teller"], "teller"),
        (["simulate", "--cases", "0"], "--cases"),
        (["simulate", "--cases", "3", "--from", "22.11.2026"], "2026"),
        (["sync"], "--once"),
        (["guide", "show", "--data"], "--data"),
        (["identify", "--cue", "mobility.wings"], "mobility.wings"),
        (["walk", "--category", "vip"], "vip"),
        (["walk", "--category", "mobility", "--business", "lottery"], "lottery"),
        (["journal", "show", "--station", "window-9"], "window-9"),
        (["enrol", "--receiver", "http://127.0.0.1:9", "--code", "x"], "station"),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, list) else "",
)
def test_misuse_is_2_says_what_is_wrong_and_prints_nothing(tmp_path: Path, arguments: list[str], told: str) -> None:
    ended = Ended(*arguments) if arguments[-1] == "--data" else Ended("--data", tmp_path, *arguments)
    assert (ended.code, ended.printed) == (2, "")
    assert told in ended.said


@pytest.mark.parametrize("place", range(4))
def test_the_data_folder_may_stand_anywhere(branch: Path, place: int) -> None:
    words = ["journal", "verify", "--json"]
    ended = Ended(*words[:place], f"--data={branch}", *words[place:])
    assert ended.code == 0 and ended.json()["streams"][0]["events"] > 0


def test_chinese_comes_out_as_utf8_whatever_the_locale(branch: Path) -> None:
    guide = Ended("--data", branch, "guide", "show", "--json", env=plain_locale())
    assert guide.json()["categories"][0]["name"]["zh"] == "行走障碍客户"
    for words in (["guide", "show"], ["identify", "--cue", "mobility.wheelchair"], ["walk", "--category", "visual"]):
        ended = Ended("--data", branch, *words, env=plain_locale())
        assert ended.code == 0 and not ended.printed.isascii(), words


def test_the_version_and_the_help(tmp_path: Path) -> None:
    version = Ended("--data", tmp_path, "--version")
    assert version.code == 0 and version.printed.strip()[0].isdigit()
    words = Ended("--help").printed
    for door in ("desk", "window", "supervisor", "guide", "journal", "serve", "enrol", "sync", "daylog", "tour"):
        assert door in words


def test_looking_needs_no_folder_and_makes_no_station(tmp_path: Path) -> None:
    data = tmp_path / "not there yet"
    verified = Ended("--data", data, "journal", "verify", "--json")
    assert verified.json() == {"ok": True, "streams": []}
    assert Ended("--data", data, "journal", "show", "--json").printed == ""
    assert Ended("--data", data, "sync", "--once", "--json").json()["pending"] == 0
    assert not list(data.glob("*/journal.db"))


def test_a_settings_file_that_cannot_be_used_stops_every_door_that_reads_it(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[branch]\nzone = 7\n", encoding="utf-8")
    for words in (["guide", "show"], ["simulate", "--cases", "1"]):
        ended = Ended("--data", tmp_path, *words)
        assert (ended.code, ended.printed) == (2, "") and "settings.toml" in ended.said


def test_what_a_start_of_a_station_does_not_need_is_not_loaded(tmp_path: Path) -> None:
    """Start time is paid each morning: neither the command parser nor Qt may come along with the door."""
    heavy = (
        "typer",
        "click",
        "rich",
        "PySide6",
        "sqlite_utils",
        "numpy",
        "httpx",
        "starlette",
        "uvicorn",
        "xlsxwriter",
    )
    program = (
        "import sys, lobby_app.cli, lobby_app.wiring; print([name for name in sys.argv[1:] if name in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *heavy], cwd=ROOT, env=environment(), capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"
