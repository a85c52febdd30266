"""Desk with hub on one host, window on another: connected by a scanned code, the cable pulled in the middle of a
service, the hub killed, its address changed. Nobody decides anything; both end with the same."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from lobby_app.guide import Guide
from lobby_app.wiring import Wiring

from .processes import StationProcess, end_hub, json_door, until
from .two_hosts import MOVED, TwoHosts

SETTINGS = """
[branch]
name = "春江路支行"
[display]
language = "en"
motion = false
[speech]
on = false
"""
OPEN_TO_THE_BRANCH = """
[hub]
host = "0.0.0.0"
port = 8443
"""
ANY_PORT = """
[hub]
host = "0.0.0.0"
"""
LOOKING = """
[hub]
zeroconf = true
"""


@pytest.fixture
def hosts() -> Iterator[TwoHosts]:
    with TwoHosts() as two:
        yield two


@pytest.fixture
def lobby(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """The data folder of host a, whose desk starts the hub, by other settings if the test names them."""
    yield machine(tmp_path / "a", SETTINGS + getattr(request, "param", OPEN_TO_THE_BRANCH))
    end_hub(tmp_path / "a")


def machine(folder: Path, settings: str) -> Path:
    folder.mkdir()
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    return folder


def streams(data: Path) -> dict[tuple[str, str], tuple[int, str]]:
    """Every stream that a machine holds: how many events, and the head."""
    report = json_door(data, "journal", "verify")
    assert report["ok"]
    return {(one["station"], one["epoch"]): (one["events"], one["head"]) for one in report["streams"]}


def scanned(station: StationProcess, file: Path) -> str:
    """The QR code on a station's screen, read from a picture of it as soon as it is painted."""
    seen: list[str] = []

    def read() -> bool:
        station.ask("picture", str(file))
        image = QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8)
        width, height, line = image.width(), image.height(), image.bytesPerLine()
        raw = bytes(image.constBits())
        rows = b"".join(raw[y * line : y * line + width] for y in range(height))
        seen.extend(one.text for one in zxingcpp.read_barcodes(memoryview(rows).cast("B", (height, width))))
        return bool(seen)

    until(read)
    return seen[0]


def connect(desk: StationProcess, window: StationProcess, picture: Path) -> None:
    """Staff connect the window's machine: one code shown here, one scan there."""
    window.touch("Connect with the branch")
    window.see("This station works alone")
    desk.touch("Display")
    desk.touch("Connection")
    desk.touch("Connect another station")
    desk.touch("Window %1", 1)
    desk.see("2. Scan this picture there, or type address and code.")
    window.ask("scan", scanned(desk, picture))
    window.see("Connected with the branch")
    window.touch("Go on working")
    desk.touch("Done")


def hub_process(data: Path) -> int:
    return int((data / "hub" / "lock").read_text(encoding="ascii"))


def test_one_service_across_two_hosts_whatever_happens_between_them(
    hosts: TwoHosts, lobby: Path, tmp_path: Path
) -> None:
    guide: Guide = Wiring(lobby).guide()
    far = machine(tmp_path / "b", SETTINGS)
    with (
        StationProcess(lobby, "desk", inside=hosts.a) as desk,
        StationProcess(far, "window", inside=hosts.b) as window,
    ):
        desk.touch("L01")
        desk.see("and at the branch")
        connect(desk, window, tmp_path / "code.png")
        window.touch("T01")
        window.see("and at the branch")

        desk.touch(guide.categories["mobility"].name)
        desk.touch("Help is welcome, start")
        desk.touch("Step done")
        desk.touch("Call window %1", 1)
        window.see("Please open the priority window")

        hosts.cut()
        window.touch("Accept and pause calling")
        window.touch("Pause is pressed")
        window.touch("Customer is here, start")
        window.see(guide.steps["mobility.within_reach"].title)
        desk.touch("Step done")
        assert not desk.says("Window %1 is serving the customer", 1)
        hosts.mend()
        desk.ask("see", "Window %1 is serving the customer", 1, patience_s=40)

        os.kill(hub_process(lobby), signal.SIGKILL)
        window.touch("Step done")
        window.touch("Served: say goodbye to the window")
        # The desk brings its hub back; nobody restarts anything.
        desk.ask("see", "Served for", patience_s=40)
        until(lambda: streams(lobby) == streams(far), 60)

        hosts.move_a()
        window.touch("Ordinary calling runs again")
        window.touch("Display")
        window.touch("Connection")
        window.ask("see", "The branch cannot be reached just now", patience_s=60)
        window.ask("fill", "Address of the hub", f"{MOVED}:8443")
        window.touch("Connect")
        window.see("Connected with the branch")
        window.touch("Go on working")
        until(lambda: streams(lobby) == streams(far), 60)
        window.close()
        desk.close()
    assert {station for station, _ in streams(far)} == {"desk", "window-1"}


def called_and_declined(desk: StationProcess, window: StationProcess, guide: Guide) -> None:
    """A call reaches the window's screen and its answer comes back: the way is open."""
    desk.touch(guide.categories["mobility"].name)
    desk.touch("Help is welcome, start")
    desk.touch("Call window %1", 1)
    window.ask("see", "Please open the priority window", patience_s=60)
    window.touch("Cannot come, say why")
    window.touch(guide.decline_reasons["closing"].name)
    desk.ask("see", "Window %1 cannot come now: %2", 1, guide.decline_reasons["closing"].name.en, patience_s=60)
    desk.touch("Back")


@pytest.mark.parametrize("lobby", [ANY_PORT + "zeroconf = true\n"], indirect=True)
def test_a_window_follows_its_hub_to_another_port_and_another_address(
    hosts: TwoHosts, lobby: Path, tmp_path: Path
) -> None:
    """No port and no address is fixed: the hub tells the network where it is, and nobody types anything."""
    guide: Guide = Wiring(lobby).guide()
    far = machine(tmp_path / "b", SETTINGS + LOOKING)
    with (
        StationProcess(lobby, "desk", inside=hosts.a) as desk,
        StationProcess(far, "window", inside=hosts.b) as window,
    ):
        desk.touch("L01")
        desk.see("and at the branch")
        connect(desk, window, tmp_path / "code.png")
        window.touch("T01")
        window.see("and at the branch")

        # Its port was taken by another program meanwhile: the desk brings it back at another one.
        (lobby / "hub" / "port").unlink()
        os.kill(hub_process(lobby), signal.SIGKILL)
        called_and_declined(desk, window, guide)

        hosts.move_a()
        called_and_declined(desk, window, guide)
        until(lambda: streams(lobby) == streams(far), 60)
        window.touch("Display")
        window.touch("Connection")
        window.see(MOVED)
        window.touch("Go on working")
        window.close()
        desk.close()


@pytest.mark.parametrize("lobby", [ANY_PORT], indirect=True)
def test_a_hub_without_a_port_of_its_own_is_found_again_after_a_restart(
    hosts: TwoHosts, lobby: Path, tmp_path: Path
) -> None:
    """Nothing announces it and nobody types: it comes back at the port that it had."""
    guide: Guide = Wiring(lobby).guide()
    far = machine(tmp_path / "b", SETTINGS)
    with StationProcess(far, "window", inside=hosts.b) as window:
        with StationProcess(lobby, "desk", inside=hosts.a) as desk:
            desk.touch("L01")
            desk.see("and at the branch")
            connect(desk, window, tmp_path / "code.png")
            window.touch("T01")
            window.see("and at the branch")
            desk.close()
        # The machine of the desk is switched off for the night.
        end_hub(lobby)
        until(lambda: not (lobby / "hub" / "join.json").exists())
        with StationProcess(lobby, "desk", inside=hosts.a) as desk:
            desk.touch("L01")
            desk.see("and at the branch")
            called_and_declined(desk, window, guide)
            desk.close()
        window.close()
