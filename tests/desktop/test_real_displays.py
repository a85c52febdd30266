"""A display that faces the customer, on a real X server: plugged in beside staff's, unplugged, and plugged in again."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.processes import ROOT, environment

DRIVER = Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")
CONFIG = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3840 2160
    Modes "1280x720"
  EndSubSection
EndSection
"""
STORY = """
import json, subprocess, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.wiring import Wiring

prepare_qt()
app = QGuiApplication([])
opened = OpenStation("desk", Wiring(Path(sys.argv[1])))


def until(true):
    for _ in range(600):
        if true():
            return True
        QTest.qWait(20)
    return False


def display(*wanted):
    subprocess.run(["xrandr", "--output", "DUMMY1", *wanted], check=True, capture_output=True)


def fills_the_second():
    window = second.window
    return (
        window is not None
        and window.isVisible()
        and window.visibility().name == "FullScreen"
        and window.screen().name() == "DUMMY1"
        and window.geometry().getRect() == (1280, 0, 1024, 768)
    )


def staff_stays():
    window = opened.stage.window
    return window.screen().name() == "DUMMY0" and window.isVisible()


assert until(lambda: opened.second is not None)
second, told = opened.second, {}
told["alone"] = second.window is None
display("--mode", "1024x768", "--pos", "1280x0")
told["plugged in"] = until(fills_the_second)
opened.models.customer.show("greet.welcome")
told["shows"] = until(lambda: not second.window.grabWindow().isNull()) and staff_stays()
display("--off")
told["unplugged"] = until(lambda: second.window is None) and len(app.screens()) == 1 and staff_stays()
told["goes on"] = opened.models.customer.get("shown")
opened.models.board.open()
display("--mode", "1024x768", "--pos", "1280x0")
told["back"] = until(fills_the_second) and staff_stays()
opened.close()
print(json.dumps(told))
"""


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[str]:
    """A server with one display switched on, and a second output. Its name."""
    if not DRIVER.exists() or shutil.which("Xorg") is None or shutil.which("xrandr") is None or os.geteuid() != 0:
        pytest.skip(
            "needs Xorg, its dummy driver and xrandr (Debian: xserver-xorg-video-dummy, x11-xserver-utils), root"
        )
    config = tmp_path / "xorg.conf"
    config.write_text(CONFIG, encoding="utf-8")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xorg", "-displayfd", str(writing), "-config", str(config), "-logfile", str(tmp_path / "xorg.log")),
            *("-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts"),
        ],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, (tmp_path / "xorg.log").read_text(encoding="utf-8")
        name = f":{number}"
        subprocess.run(
            ["xrandr", "--addmode", "DUMMY1", "1024x768"],
            env=environment(DISPLAY=name),
            check=True,
            capture_output=True,
        )
        yield name
    finally:
        server.terminate()
        server.wait(30)


def test_it_comes_goes_and_comes_back(x_server: str, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    settings = '[hub]\nurl = "http://127.0.0.1:9"\n[speech]\non = false\n[display]\ncustomer_screen = "DUMMY1"\n'
    (data / "settings.toml").write_text(settings, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", STORY, str(data)],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="xcb", DISPLAY=x_server),
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert told == dict.fromkeys(("alone", "plugged in", "shows", "unplugged", "goes on", "back"), True)
