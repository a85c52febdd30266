"""A whole visit worked from outside through the accessibility bus, by names alone, as somebody with a screen reader
would: the desk, its hub and the window are real processes that know nothing of the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.wiring import Wiring

from .processes import end_hub, json_door
from .reader import Program, Reader, accessible_screen, missing

ABSENT = missing()
pytestmark = pytest.mark.skipif(bool(ABSENT), reason=f"{ABSENT} missing; scripts/test installs it")
SETTINGS = """
[branch]
name = "Chunjiang Road"
[display]
language = "en"
motion = false
[speech]
on = false
"""


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    yield tmp_path
    end_hub(tmp_path)


def test_a_visit_by_names_alone(data: Path) -> None:
    guide = Wiring(data).guide()
    with accessible_screen() as env:
        reader = Reader(env)
        try:
            with (
                Program(data, "desk", env=env) as desk,
                Program(data, "window", "--station", "window-1", env=env) as window,
            ):
                reader.press(desk, "L01")
                reader.press(window, "T01")
                reader.press(desk, guide.categories["mobility"].name.en)
                reader.press(desk, "Help is welcome, start")
                reader.hear(desk, guide.steps["greet"].title.en)
                reader.press(desk, "Step done")
                reader.press(desk, "Call window 1")
                reader.hear(window, "Please open the priority window")
                reader.press(window, "Accept and pause calling")
                reader.press(window, "Pause is pressed")
                reader.press(window, "Customer is here, start")
                reader.hear(desk, "serving")
                reader.press(window, "Step done")
                reader.press(window, "Served: say goodbye to the window")
                reader.press(window, "Ordinary calling runs again")
                # Whoever has been served is seen off next, whatever was not ticked on the way.
                reader.press(desk, "Say goodbye")
                reader.press(desk, "Goodbye said, finish")
                reader.hear(desk, "Saved on this machine")
        finally:
            reader.close()
    with Wiring(data).journal("desk") as journal:
        kinds = [one.event.kind for one in journal.events()]
    for kind in ("case_opened", "walk_composed", "step_done", "window_called", "case_ended"):
        assert kind in kinds, kinds
    assert json_door(data, "journal", "verify")["ok"]
