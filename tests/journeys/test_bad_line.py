"""A window whose way to the hub is slow, then hangs without hanging up: its screen goes on, and nothing is lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.guide import Guide
from lobby_app.journal import Journal
from lobby_app.wiring import Wiring
from tests.sync.lines import BadLine

from .processes import StationProcess, door, end_hub, json_door, until

SETTINGS = """
[branch]
name = "春江路支行"
[display]
language = "en"
motion = false
[speech]
on = false
"""


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Path]:
    """The desk's data folder; its hub serves this machine alone."""
    folder = tmp_path / "lobby"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    yield folder
    end_hub(folder)


def join_file(lobby: Path) -> dict[str, str]:
    found: dict[str, str] = json.loads((lobby / "hub" / "join.json").read_bytes())
    return found


def counter(folder: Path, line: BadLine, code: str) -> Path:
    """The window's own machine: it knows the hub by the bad line alone."""
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS + f'[hub]\nurl = "{line.url}"\n', encoding="utf-8")
    wiring = Wiring(folder)
    with Journal.open(wiring.station_folder("window-1"), "window-1", wiring.clock()):
        pass
    door(folder, "enrol", "--receiver", line.url, "--code", code, "--station", "window-1")
    return folder


def streams(data: Path) -> dict[tuple[str, str], tuple[int, str]]:
    report = json_door(data, "journal", "verify")
    assert report["ok"]
    return {(one["station"], one["epoch"]): (one["events"], one["head"]) for one in report["streams"]}


def test_a_window_behind_a_bad_line_goes_on_and_loses_nothing(lobby: Path, tmp_path: Path) -> None:
    guide: Guide = Wiring(lobby).guide()
    with StationProcess(lobby, "desk") as desk:
        desk.touch("L01")
        desk.see("and at the branch")
        with BadLine(join_file(lobby)["url"]) as line:
            line.delay_s = 0.2
            far = counter(tmp_path / "counter", line, join_file(lobby)["code"])
            with StationProcess(far, "window") as window:
                window.touch("T01")
                window.ask("see", "and at the branch", patience_s=60)
                desk.touch(guide.categories["mobility"].name)
                desk.touch("Help is welcome, start")
                desk.touch("Call window %1", 1)
                window.ask("see", "Please open the priority window", patience_s=60)

                # From here on nothing comes through, and nobody says so: the connections stay open.
                line.stall()
                window.touch("Accept and pause calling")
                window.touch("Pause is pressed")
                window.touch("Customer is here, start")
                window.see(guide.steps["mobility.within_reach"].title)
                window.touch("Step done")
                window.touch("Served: say goodbye to the window")
                window.touch("Ordinary calling runs again")
                window.see("Nobody is called right now")
                assert not desk.says("Window %1 is serving the customer", 1), "the desk has not heard of it"
                desk.touch("Step done")
                desk.touch("Back")

                # It closes and opens again in the middle of that; what it saved is there.
                window.close()
            with StationProcess(far, "window") as window:
                window.touch("T01")
                window.see("Nobody is called right now")
                line.drop()
                line.flow()
                line.delay_s = 0.0
                desk.ask("see", "served at window %1, please see the customer off", 1, patience_s=90)
                until(lambda: streams(lobby) == streams(far), 90)
                window.close()
        desk.close()
    assert {station for station, _ in streams(far)} == {"desk", "window-1"}
