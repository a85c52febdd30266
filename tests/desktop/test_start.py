"""Starting a station: the second start, no display, and what stands in the way, each said in words."""

import subprocess
import sys
from pathlib import Path

import pytest

from lobby_app.journal.database import connect
from lobby_app.journal.keys import read_key
from tests.journeys.lobby import SETTINGS
from tests.journeys.processes import ANSWER_S, StationProcess, environment, lobby_app


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS.format(language="zh"), encoding="utf-8")
    return folder


def without_display(**more: str) -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {key: value for key, value in environment().items() if key not in hidden} | more


@pytest.mark.parametrize("kiosk", [False, True], ids=["window", "kiosk"])
def test_a_second_start_brings_the_first_window_back_as_it_was(data: Path, kiosk: bool) -> None:
    if kiosk:
        settings = data / "settings.toml"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(text.replace("[display]", "[display]\nfull_screen = true"), encoding="utf-8")
    usual = "WindowFullScreen" if kiosk else "WindowNoState"
    with StationProcess(data, "desk") as first:
        first.see("Who is serving?")
        assert first.ask("state") == usual
        first.ask("minimize")
        second = lobby_app("--data", data, "desk")
        assert (second.returncode, second.stdout) == (0, "")
        assert "already open" in second.stderr and str(first.process.pid) in second.stderr
        first.ask("until_state", usual)
        first.close("This plugin does not support raise()\n")  # so says Qt's platform without a screen


def test_another_role_of_the_same_folder_opens_beside_it(data: Path) -> None:
    with StationProcess(data, "desk") as desk, StationProcess(data, "supervisor") as supervisor:
        desk.see("Who is serving?")
        supervisor.see("Who is serving?")
        supervisor.close()
        desk.close()


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":987"}], ids=["none", "nobody answers"])
def test_without_a_display_it_says_so_and_names_the_tour(data: Path, display: dict[str, str]) -> None:
    ended = lobby_app("--data", data, "desk", env=without_display(**display))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "no display" in ended.stderr and "lobby-app tour" in ended.stderr
    assert not (data / "desk").exists()


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("[display]\nscale = 9\n", "display.scale"),
        ("[branch\n", "settings.toml"),
        ("[desk]\nwindwo = '2'\n", "windwo"),
        ("[branch]\nzone = 'Mars/Olympus'\n", "Mars/Olympus"),
    ],
)
def test_a_settings_file_that_cannot_be_used_is_named_and_nothing_is_begun(data: Path, written: str, told: str) -> None:
    (data / "settings.toml").write_text(written, encoding="utf-8")
    ended = lobby_app("--data", data, "desk")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr and "settings.toml" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (data / "desk" / "journal.db").exists()


def in_trouble(data: Path, *words: str) -> str:
    """Open the desk, read in its window that it cannot open, close it; what it wrote to standard error."""
    with StationProcess(data, "desk") as station:
        for one in words:
            station.ask("see", {"zh": one, "en": one})
        station.ask("close")
        assert station.process.wait(ANSWER_S) == 1
        errors = station.errors()
    assert "Traceback" not in errors and "lobby-app doctor" in errors
    return errors


def test_a_faulty_guide_of_the_bank_is_said_in_a_window_with_file_and_line(data: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "overlay"
    overlay.mkdir()
    (overlay / "steps.toml").write_text("[step.greet]\nno_such_field = 1\n", encoding="utf-8")
    with (data / "settings.toml").open("a", encoding="utf-8") as more:
        more.write(f'\n[guide]\noverlay = "{overlay}"\n')
    errors = in_trouble(data, "服务指引有错", "The service guide is faulty", "steps.toml")
    assert "steps.toml" in errors


def test_a_journal_of_a_newer_program_is_left_alone_and_paper_is_named(data: Path) -> None:
    with StationProcess(data, "desk") as station:
        station.see("Who is serving?")
        station.close()
    newer = connect(data / "desk" / "journal.db", read_key(data / "desk"))
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    in_trouble(data, "现在请先用纸记", "Use paper for now", "What was saved is untouched")


def test_a_station_is_called_by_a_name_of_its_role(data: Path) -> None:
    for arguments in (("desk", "--station", "window-3"), ("window", "--station", "till 3")):
        ended = lobby_app("--data", data, *arguments)
        assert (ended.returncode, ended.stdout) == (2, "") and "station" in ended.stderr


def test_what_starts_after_the_first_frame_loads_no_view_model() -> None:
    """QML knows its modules as they were when the engine began; a type that comes later breaks the next screen."""
    models = {f"lobby_app.desktop.{name}" for name in ("counter", "day", "desk", "identify")}
    code = "import sys, lobby_app.desktop.background; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=True)
    assert not models & set(ended.stdout.split())
