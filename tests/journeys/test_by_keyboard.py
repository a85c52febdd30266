"""A whole visit from sign-on to goodbye with nothing but a keyboard: keys of a real X server, sent into the program's
own window from outside."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.guide import Text
from lobby_app.wiring import Wiring

from .display import absent, virtual_display
from .lobby import SETTINGS
from .processes import StationProcess, environment, until

MISSING = absent("Xvfb", "xdotool")
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} missing; scripts/test installs it")
FAR = 80
"""Keys after which what is looked for is out of reach."""


class Keys:
    """The keyboard of a station's display."""

    def __init__(self, station: StationProcess, display: str) -> None:
        self._station = station
        self._env = environment(DISPLAY=display)
        # What a window manager does with a new window; there is none here.
        self._do(
            "search",
            "--sync",
            "--onlyvisible",
            "--all",
            "--pid",
            str(station.process.pid),
            "--name",
            ".",
            "windowfocus",
        )

    def _do(self, *command: str) -> None:
        subprocess.run(["xdotool", *command], env=self._env, check=True, timeout=60)

    def press(self, key: str) -> None:
        self._do("key", key)

    def focus(self) -> tuple[int, str]:
        mark, name = self._station.ask("focus")
        return mark, name

    def move(self, key: str) -> str:
        """A key that moves the focus. Returns the name of where it arrives."""
        before = self.focus()
        self.press(key)
        until(lambda: self.focus() != before, 5)
        return self.focus()[1]

    def go_to(self, words: str | Text, key: str = "Tab", facts: tuple[object, ...] = ()) -> None:
        """On with this key until the control of this name has the focus."""
        wanted = self._station.ask("names_of", words, *facts)
        met = [self.focus()[1]]
        while met[-1] not in wanted:
            assert len(met) < FAR, f"{key} does not lead to {wanted}; it leads to {met}"
            met.append(self.move(key))

    def use(self, words: str | Text, key: str = "Tab", by: str = "Return", facts: tuple[object, ...] = ()) -> None:
        self.go_to(words, key, facts)
        self.press(by)


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


def test_a_visit_from_sign_on_to_goodbye(display: str, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.toml").write_text(SETTINGS.format(language="zh"), encoding="utf-8")
    guide = Wiring(data).guide()
    with StationProcess(data, "desk", DISPLAY=display, QT_QPA_PLATFORM="xcb") as station:
        keys = Keys(station, display)
        station.see("Who is serving?")
        station.ask("guard", 0)
        keys.use("L01")
        station.see("Serve a new customer")
        keys.use("Serve a new customer", by="space")
        station.see("Learn the need")
        keys.use(guide.cues["mobility.stick"].text, by="space")
        station.ask("until_checked", guide.cues["mobility.stick"].text)
        # What it may mean stands at the right, and the bar is the last thing on a screen: backwards both come first.
        keys.use(guide.categories["mobility"].name, "shift+Tab", by="space")
        station.ask("until_checked", guide.categories["mobility"].name)
        keys.use("Help is welcome, start")
        station.see(guide.steps["greet"].title)
        keys.use("Show to customer")
        station.see("Priority window service")
        keys.press("Escape")
        station.see(guide.steps["greet"].title)
        assert keys.focus()[1] in station.ask("names_of", "Show to customer"), "the focus is where it was"
        keys.use("Step done", "shift+Tab")
        station.see("Saved on this machine")
        keys.use("Call window %1", "shift+Tab", facts=(1,))
        station.see("Window %1 has been called", 1)
        # A sheet is left by Escape without choosing, and used by the arrow keys.
        keys.use("Skip", "shift+Tab")
        first, second = list(guide.skip_reasons.values())[:2]
        keys.go_to(first.name)
        keys.press("Escape")
        until(lambda: keys.focus()[1] in station.ask("names_of", "Skip"), 5)
        keys.press("Return")
        keys.go_to(first.name)
        keys.use(second.name, "Down")
        station.see("Saved on this machine")
        # Every other step is left: the goodbye is among the steps, which arrow keys go through.
        keys.use(guide.steps["farewell"].title, "shift+Tab")
        station.see("and see what is left")
        keys.use("Say goodbye", "shift+Tab")
        station.see("Goodbye, customer %1", 1)
        keys.go_to(guide.outcomes["done"].name)
        keys.use(guide.feedback["satisfied"].name)
        keys.use("Goodbye said, finish")
        station.see("Customer %1 seen off. Saved on this machine", 1)
        station.see("Nobody is being served right now")
        station.close()
    with Wiring(data).journal("desk") as journal:
        events = [one.event for one in journal.events()]
    told = [one.kind for one in events if one.case or one.kind == "signed_on"]
    assert told == [
        "signed_on",
        "case_opened",
        "cues_noted",
        "walk_composed",
        "step_done",
        "window_called",
        "step_skipped",
        "step_done",
        "call_withdrawn",
        "case_ended",
    ]
    (ended,) = [one for one in events if one.kind == "case_ended"]
    assert (ended.staff, ended.body["outcome"], ended.body["feedback"]) == ("L01", "done", "satisfied")
