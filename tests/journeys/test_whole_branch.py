"""From the lobby to headquarters: desk, window, hub and headquarters as processes; every event arrives exactly once
and the day's sheet has one row a case."""

import csv
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lobby_app.guide import Guide
from lobby_app.wiring import Wiring

from .processes import Receiver, StationProcess, door, end_hub, json_door, until

SETTINGS = """
[branch]
name = "春江路支行"
[display]
motion = false
[speech]
on = false
"""


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A branch's machine whose desk starts the hub by itself."""
    folder = tmp_path / "branch"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    yield folder
    end_hub(folder)


def serve_one(desk: StationProcess, window: StationProcess, guide: Guide) -> None:
    """A customer in a wheelchair: called from the lobby, served at the window, seen off."""
    desk.touch(guide.categories["mobility"].name)
    desk.touch("Help is welcome, start")
    desk.touch("Step done")  # greet
    desk.touch("Call window %1", 1)
    window.see("Please open the priority window")
    window.touch("Accept and pause calling")
    desk.see("%1 has the call", "T01")
    window.touch("Pause is pressed")
    desk.see("Window %1 has paused ordinary calling; please come", 1)
    window.touch("Customer is here, start")
    desk.see("Window %1 is serving the customer", 1)
    window.see(guide.steps["mobility.within_reach"].title)
    window.touch("Step done")  # the counter's own step
    desk.touch("Step done")  # seat
    desk.touch("Skip")  # tell_others
    desk.touch(guide.skip_reasons["not_needed_now"].name)
    desk.touch("Step done")  # assist
    window.touch("Served: say goodbye to the window")
    window.touch("Ordinary calling runs again")
    desk.touch("Say goodbye")
    desk.see("Goodbye, customer %1", 1)
    desk.touch("Goodbye said, finish")
    desk.see("Customer %1 seen off. Saved on this machine", 1)


def decline_one(desk: StationProcess, guide: Guide) -> None:
    desk.touch("Serve a new customer")
    desk.touch(guide.cues["elderly.looks_aged"].text)
    desk.touch("Customer manages alone")
    desk.see("No help wanted. Noted, and thank you for asking.")


def own_streams(data: Path) -> dict[tuple[str, str], tuple[int, str]]:
    """The number of events and the head of each station's own stream, as the stations themselves hold them."""
    report = json_door(data, "journal", "verify")
    assert report["ok"]
    return {
        (one["station"], one["epoch"]): (one["events"], one["head"])
        for one in report["streams"]
        if one["held_by"] == one["station"]
    }


def received(data: Path, role: str) -> dict[tuple[str, str], tuple[int, str]]:
    """The same, as a receiver holds them."""
    streams = json_door(data, "receiver", "show", "--role", role)["streams"]
    assert not [one for one in streams if one["forked"]]
    return {(one["station"], one["epoch"]): (one["next_seq"] - 1, one["head"]) for one in streams}


def test_every_event_reaches_headquarters_once_and_the_sheet_has_one_row_a_case(data: Path, tmp_path: Path) -> None:
    guide = Wiring(data).guide()
    with StationProcess(data, "desk") as desk, StationProcess(data, "window") as window:
        desk.touch("L01")
        window.touch("T01")
        desk.see("and at the branch")
        window.see("and at the branch")
        serve_one(desk, window, guide)
        decline_one(desk, guide)
        own = own_streams(data)
        until(lambda: received(data, "hub") == own)
        desk.see("and at the branch")
        window.see("and at the branch")
        window.close()
        desk.close()
    assert own == own_streams(data)
    assert {station for station, _ in own} == {"desk", "window-1"}

    headquarters = tmp_path / "headquarters"
    with Receiver(headquarters, "hq") as hq:
        door(data, "enrol", "--receiver", hq.ready["url"], "--code", hq.ready["code"])
        first = json_door(data, "sync", "--once")
        assert first["pending"] == 0 and first["sent"] >= sum(events for events, _ in own.values())
        again = json_door(data, "sync", "--once")
        assert (again["sent"], again["pending"]) == (0, 0)
        assert received(headquarters, "hq") == own, "every event, exactly once, up to the same head"

    lines = door(data, "journal", "show", "--json").splitlines()
    events: list[dict[str, Any]] = [json.loads(line) for line in lines]
    hashes = Counter(event["hash"] for event in events)
    assert len(hashes) == len(events) == sum(count for count, _ in own.values())

    out = tmp_path / "sheets"
    door(data, "daylog", "export", "--format", "csv", "--out", str(out))
    (sheet,) = out.glob("cases-*.csv")
    rows = list(csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines()))
    opened = [event["case"] for event in events if event["kind"] == "case_opened"]
    assert sorted(row["case"] for row in rows) == sorted(opened)
    served = next(row for row in rows if row["number"] == "1")
    assert (served["outcome"], served["window"], served["staff"]) == ("done", "1", "L01")
    (steps,) = out.glob("steps-*.csv")
    ticks = list(csv.DictReader(steps.read_text(encoding="utf-8-sig").splitlines()))
    states = {row["step"]: (row["state"], row["station"]) for row in ticks if row["case"] == served["case"]}
    assert states["greet"] == ("done", "desk")
    assert states["mobility.within_reach"] == ("done", "window-1")
    assert states["tell_others"] == ("skipped", "desk")
