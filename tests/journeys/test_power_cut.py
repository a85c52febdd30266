"""The power is cut in the middle of the work, again and again. What the screen had shown as done is there again."""

from pathlib import Path
from typing import Any

import pytest

from lobby_app.guide import Guide
from lobby_app.wiring import Wiring

from .lobby import SETTINGS
from .processes import StationProcess, json_door

TOTAL = 7
"""Steps of a walk for somebody who walks with difficulty."""
STEPS = 4
"""So many are done before the next customer comes in."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS.format(language="zh"), encoding="utf-8")
    return folder


def ticked(data: Path) -> dict[int, list[str]]:
    """The steps that the journal holds as done, by the customer's number."""
    with Wiring(data).journal("desk") as journal:
        events = [one.event for one in journal.events()]
    numbers = {one.case: one.body["number"] for one in events if one.kind == "case_opened"}
    found: dict[int, list[str]] = {number: [] for number in numbers.values()}
    for one in events:
        if one.kind == "step_done":
            found[numbers[one.case]].append(one.body["step"])
    return found


def cut_after(station: StationProcess, guide: Guide, lines: int, number: int) -> dict[int, int]:
    """Let the hand work, cut the power right after it told so many things; what the screen showed as done by then.
    `number` is the next customer's."""
    name = guide.categories["mobility"].name
    station.order("serve_for_ever", name, TOTAL, STEPS, number)
    shown: dict[int, int] = {}
    for _ in range(lines):
        told: dict[str, Any] = station.answer()
        assert "case" in told, told
        shown[told["case"]] = told["done"]
    station.kill()
    return shown


def test_what_was_shown_as_saved_is_there_after_two_power_cuts(data: Path) -> None:
    guide = Wiring(data).guide()
    path = [step.code for step in guide.categories["mobility"].steps]
    shown: dict[int, int] = {}
    for lines in (3, 7):
        with StationProcess(data, "desk") as station:
            station.touch("L01")
            shown |= cut_after(station, guide, lines, number=len(ticked(data)) + 1)
        held = ticked(data)
        for number, count in shown.items():
            assert held[number][:count] == path[:count], "what the screen showed is in the journal"
        assert sum(map(len, held.values())) - sum(shown.values()) <= 1, "nothing is there that nobody touched"
        shown = {number: len(done) for number, done in held.items()}
    assert json_door(data, "journal", "verify")["ok"]

    with StationProcess(data, "desk") as again:
        again.touch("L01")
        again.see("%n customer(s)", count=len(held))
        for number, done in held.items():
            again.touch("Case %1, %2", number, guide.categories["mobility"].short.zh)
            again.see("Step %1 of %2", len(done) + 1, TOTAL)
            again.see(guide.steps[path[len(done)]].title)
            again.touch("Step done")
            again.see("Step %1 of %2", len(done) + 2, TOTAL)
            again.touch("Back")
        again.close()
    assert ticked(data) == {number: path[: len(done) + 1] for number, done in held.items()}
