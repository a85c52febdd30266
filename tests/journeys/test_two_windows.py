"""One desk, two priority windows and the hub: a call is one window's alone, another window is a withdrawal and a new
call, and whoever waits behind somebody hides nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.guide import Guide, Text
from lobby_app.wiring import Wiring

from .processes import StationProcess, end_hub, json_door, until

SETTINGS = """
[branch]
name = "春江路支行"
counters = 2
[desk]
window = "3"
windows = ["5"]
[window]
answer_seconds = 600
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


def begin(desk: StationProcess, need: Text) -> None:
    """A new customer from the home screen, up to the walk."""
    desk.touch(need)
    desk.touch("Help is welcome, start")


def streams(data: Path) -> dict[str, set[tuple[str, int, str]]]:
    """What each station of this machine holds of each stream: how many events, and the head."""
    held: dict[str, set[tuple[str, int, str]]] = {}
    for one in json_door(data, "journal", "verify")["streams"]:
        held.setdefault(one["held_by"], set()).add((one["station"], one["events"], one["head"]))
    return held


def test_two_windows_each_show_what_is_theirs(data: Path) -> None:
    guide: Guide = Wiring(data).guide()
    need = {code: guide.categories[code].name for code in ("mobility", "elderly", "visual", "pregnant")}
    short = {code: guide.categories[code].short.en for code in need}
    with (
        StationProcess(data, "desk") as desk,
        StationProcess(data, "window", "--station", "window-3") as three,
        StationProcess(data, "window", "--station", "window-5") as five,
    ):
        desk.touch("L01")
        for window in (three, five):
            window.touch("T01")
            window.see("and at the branch")
        desk.see("and at the branch")

        # The first customer: window 3 is asked, cannot come, and window 5 takes over.
        begin(desk, need["mobility"])
        desk.touch("Call window %1", 3)
        three.see("Please open the priority window")
        three.see("Customer %1 needs the priority window", 1)
        assert five.says("Nobody is called right now"), "a call is one window's alone"
        desk.touch("Change the call")
        desk.touch("Call window %1 instead", 5)
        five.see("Customer %1 needs the priority window", 1)
        three.see("Nobody is called right now")
        five.touch("Accept and pause calling")
        five.touch("Pause is pressed")
        five.touch("Customer is here, start")
        desk.see("Window %1 is serving the customer", 5)
        desk.touch("Back")

        # Two more for window 5, and one for window 3, while 5 is serving.
        for code, number in (("elderly", 5), ("visual", 5), ("pregnant", 3)):
            begin(desk, need[code])
            if number == 5:
                desk.touch("Call window %1", 3)
                three.see("Please open the priority window")
                desk.touch("Change the call")
                desk.touch("Call window %1 instead", 5)
                three.see("Nobody is called right now")
            else:
                desk.touch("Call window %1", number)
            desk.touch("Back")
        three.see("Customer %1 needs the priority window", 4)
        assert not three.says("Called as well: customer %1, %2", 2, short["elderly"])
        five.see("Called as well: customer %1, %2", 2, short["elderly"])
        assert five.says("Customer %1", 1), "who is being served stays in front"
        assert not five.says("Please open the priority window")
        assert not five.says("Customer %1 needs the priority window", 4)

        # The second call waits: its teller says how long, and the desk reads it.
        five.touch("Say how long")
        five.touch("about %n minute(s)", count=5)
        five.see("Called as well: customer %1, %2", 3, short["visual"])
        until(lambda: any("window 5 is ready at about" in text for text in desk.texts()))
        desk.ask("picture", str(data / "home.png"))  # the list was just renewed: it is painted before it is touched
        desk.touch("Case %1, %2", 2, short["elderly"])
        assert any("T01 is coming at about" in text for text in desk.texts())
        desk.touch("Back")

        # Something happens to the third: an emergency goes first, and why stands there.
        desk.touch("Case %1, %2", 3, short["visual"])
        desk.touch("Emergency")
        desk.touch(guide.emergency[0].title)
        desk.see("Calm again, end")
        five.see("Called as well: customer %1, %2", 3, short["visual"])
        assert five.says("Customer %1", 1)
        while not five.offers("Served: say goodbye to the window"):
            five.touch("Step done")
        five.touch("Served: say goodbye to the window")
        five.see("Emergency: please open the priority window")
        five.see("An emergency goes first; the others in the order in which they were called.")
        five.see("Customer %1, %2", 2, short["elderly"])

        three.touch("Accept and pause calling")
        three.see("Customer %1 is on the way", 4)
        until(lambda: len({frozenset(one) for one in streams(data).values()}) == 1, 60)
        for station in (three, five, desk):
            station.close()
    held = streams(data)
    assert set(held) == {"desk", "window-3", "window-5"}
    with Wiring(data).journal("window-5") as journal:
        kinds = [(one.event.station, one.event.kind) for one in journal.events()]
    assert kinds.count(("desk", "window_called")) == 7 and kinds.count(("desk", "call_withdrawn")) == 3
    assert kinds.count(("window-5", "serving_started")) == kinds.count(("window-5", "serving_ended")) == 1
