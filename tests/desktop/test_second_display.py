"""A display that faces the customer, with two displays in a process of its own: Qt learns of them when it starts."""

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtGui import QScreen

from lobby_app.desktop.second_display import chosen_screen
from lobby_app.desktop.views.showing import least_size
from tests.journeys.processes import ROOT, environment

STORY = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.wiring import Wiring

prepare_qt()
app = QGuiApplication([])
opened = OpenStation("desk", Wiring(Path(sys.argv[1])))
until = 400
while opened.second is None and until:
    QTest.qWait(20)
    until -= 1
second, customer, told = opened.second, opened.models.customer, {}


def words():
    window, found = second.window, []
    window.grabWindow()
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            waiting += item.childItems()
            if item.inherits("QQuickText"):
                found.append((item.property("text").replace(chr(10), ""), item.property("font").pixelSize()))
    return found


screen = second.window.screen()
told["on"] = [screen.name(), opened.stage.window.screen().name()]
told["full"] = second.window.geometry() == screen.geometry() and second.window.isVisible()
told["welcome"] = words()
opened.models.shell.open("Emergency")
opened.models.shell.say("saved")
QTest.qWait(50)
told["emergency"] = words()
customer.show("greet.welcome")
customer.toggle("answers")
QTest.qWait(50)
told["phrase"] = words()
customer.toggle("turned")
QTest.qWait(50)
app.screenRemoved.emit(screen)
told["unplugged"] = second.window is None
app.screenAdded.emit(screen)
QTest.qWait(50)
told["back"] = words() == told["phrase"]
size = second.window.size()
finger = QTest.createTouchDevice()
place = QPoint(size.width() // 4, size.height() - 60)
QTest.touchEvent(second.window, finger).press(0, place).commit()
QTest.touchEvent(second.window, finger).release(0, place).commit()
QTest.qWait(50)
told["answer"] = customer.get("answer")
customer.answered("write")
told["written"] = opened.models.shell.get("overlay")
board = opened.models.board
board.say("staff", "TYPED BY STAFF")
QTest.qWait(50)
told["board"] = words()
place = QPoint(size.width() // 2, size.height() // 2)
QTest.touchEvent(second.window, finger).press(0, place, second.window).commit()
for step in range(10):
    place += QPoint(8, 4)
    QTest.touchEvent(second.window, finger).move(0, place, second.window).commit()
QTest.touchEvent(second.window, finger).release(0, place, second.window).commit()
told["strokes"] = [len(board.strokes(side)) for side in ("customer", "staff")]
image = second.window.grabWindow()
around = [image.pixelColor(place.x() + x, place.y() + y).lightness() for x in (-40, 0) for y in (-20, 0)]
told["ink"] = min(around)
opened.models.shell.close()
QTest.qWait(50)
told["after"] = words()
board.openFree()
QTest.qWait(50)
told["again"] = [opened.models.shell.get("overlay"), words()]
board.wipe()
board.say("staff", "BEGUN NOW")
QTest.qWait(50)
told["anew"] = words()
opened.models.shell.close()
QTest.qWait(50)
# What came up after the first frame must not keep later screens from loading.
for name in ("Display", "Signs"):
    opened.models.shell.open(name)
    QTest.qWait(50)
opened.close()
print(json.dumps(told, ensure_ascii=False))
"""


@pytest.fixture
def two_displays(tmp_path: Path) -> str:
    def display(name: str, x: int, width: int, height: int) -> dict[str, Any]:
        return {"name": name, "x": x, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}

    # The last one is Qt's primary display here, where the first window opens.
    screens = [display("staff", 0, 1920, 1080), display("customer", 1920, 1080, 1920)]
    file = tmp_path / "displays.json"
    file.write_text(json.dumps({"screens": screens[::-1]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def told_by(folder: Path, platform: str, display: str) -> dict[str, Any]:
    folder.mkdir()
    settings = f'[branch]\nname = "春江路支行"\n[hub]\nurl = "http://127.0.0.1:9"\n[speech]\non = false\n{display}'
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", STORY, str(folder)],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM=platform),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def test_the_customers_display_shows_their_side_alone_and_comes_back(two_displays: str, tmp_path: Path) -> None:
    display = '[display]\ncustomer_screen = "any"\ncustomer_width_mm = 200\n'
    told = told_by(tmp_path / "data", two_displays, display)
    staff, customer = told["on"][1], told["on"][0]
    assert {staff, customer} == {"staff", "customer"}
    assert told["full"]
    welcome = [text for text, _ in told["welcome"]]
    assert "春江路支行" in welcome and "请问需要帮忙吗？" in welcome and "Please ask us for help" in welcome
    assert told["emergency"] == told["welcome"], "nothing of staff's side"
    phrase = [text for text, _ in told["phrase"]]
    assert any("欢迎" in text for text in phrase) and "好" in phrase and "不用" in phrase
    least = least_size(1080 if customer == "customer" else 1920, 200)
    assert least > 38 and min(size for text, size in told["phrase"] if text) >= least
    assert told["unplugged"] and told["back"]
    assert told["answer"] in ("yes", "repeat")
    assert told["written"] == "Board"
    board = [text for text, _ in told["board"]]
    assert "TYPED BY STAFF" in board and any("请不要写密码" in text for text in board)
    assert not {"我的回复", "全部擦除", "请客户看", "我也写"} & set(board), "nothing of staff's half"
    assert min(size for text, size in told["board"] if text) >= least
    assert told["strokes"] == [1, 0] and told["ink"] < 120
    assert told["after"] == told["welcome"]
    assert told["again"] == ["Board", told["welcome"]], "staff look at a talk of before: somebody else may have come"
    assert "BEGUN NOW" in [text for text, _ in told["anew"]]


@pytest.mark.parametrize(
    ("wanted", "present", "found"),
    [
        ("any", ["staff", "HDMI-2"], "HDMI-2"),
        ("any", ["staff"], None),
        ("HDMI-2", ["staff", "HDMI-1", "HDMI-2"], "HDMI-2"),
        ("HDMI-2", ["staff", "HDMI-1"], None),
        ("staff", ["staff", "HDMI-1"], None),
    ],
)
def test_never_the_display_where_staff_work(wanted: str, present: list[str], found: str | None) -> None:
    screens = [cast(QScreen, SimpleNamespace(name=lambda name=name: name)) for name in present]
    chosen = chosen_screen(wanted, screens[0], screens)
    assert (chosen.name() if chosen else None) == found


@pytest.mark.parametrize(
    ("pixels", "millimetres", "least"),
    [(1920, 0, 38), (1920, 508, 38), (1920, 344, 57), (3840, 508, 76), (1280, 600, 38)],
)
def test_a_customer_reads_at_least_seven_millimetres(pixels: int, millimetres: int, least: int) -> None:
    assert least_size(pixels, millimetres) == least
