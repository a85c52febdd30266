"""The same on a real X server: the program's own platform, a window among windows, a pointer that is not ours."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.wiring import Wiring

from .display import absent, virtual_display
from .lobby import SETTINGS
from .processes import ROOT, StationProcess, environment

MISSING = absent("Xvfb", "xdotool")
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} missing; scripts/test installs it")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


def test_the_journeys_hold_on_a_real_x_server(display: str) -> None:
    journeys = [
        "tests/journeys/test_wheelchair.py::test_from_the_first_look_to_the_goodbye",
        "tests/journeys/test_help_declined.py",
    ]
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", *journeys],
        cwd=ROOT,
        env=environment(DISPLAY=display, QT_QPA_PLATFORM="xcb"),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stdout
    assert "3 passed" in ended.stdout


def test_a_pointer_from_outside_declines_help(display: str, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.toml").write_text(SETTINGS.format(language="zh"), encoding="utf-8")
    guide = Wiring(data).guide()

    def click(words: object) -> None:
        x, y = station.ask("place_of", words)
        subprocess.run(
            ["xdotool", "mousemove", str(x), str(y), "click", "1"], env=environment(DISPLAY=display), check=True
        )

    with StationProcess(data, "desk", DISPLAY=display, QT_QPA_PLATFORM="xcb") as station:
        station.see("Who is serving?")
        station.ask("guard", 0)
        click("L01")
        station.see("Your customers")
        click("Serve a new customer")
        station.see("Learn the need")
        click(guide.cues["mobility.stick"].text)
        station.ask("until_checked", guide.cues["mobility.stick"].text)
        click("Customer manages alone")
        station.see("No help wanted. Noted, and thank you for asking.")
        station.close()
    with Wiring(data).journal("desk") as journal:
        kinds = [one.event.kind for one in journal.events()]
    assert kinds.count("help_declined") == 1
