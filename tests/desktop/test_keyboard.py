"""Qt's own on-screen keyboard: only where the bank asks for it, with Pinyin, and never over the field."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from lobby_app.desktop import keyboard
from lobby_app.settings import Display, Settings
from tests.journeys.processes import ROOT, environment

WANTED = {
    "digits": ("opened", "digits", "no letters", "typed", "gone"),
    "number": ("opened", "digits", "typed", "gone"),
}

STORY = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.desktop.keyboard import prepare_keyboard
from lobby_app.wiring import Wiring

wiring = Wiring(Path(sys.argv[1]))
prepare_qt()
prepare_keyboard(wiring)
app = QGuiApplication([])
opened = OpenStation("desk", wiring)
window = opened.stage.window
theme = opened.stage.engine.singletonInstance("theme", "Theme")


def items():
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()


def until(true):
    for _ in range(400):
        if true():
            return True
        QTest.qWait(20)
    return False


def touch(item):
    place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def fields():
    return [item for item in items() if item.inherits("QQuickTextField")]


def key(sign):
    found = [item for item in items() if "Key" in item.metaObject().className() and item.property("text") == sign]
    return found[0] if found else None


def offered():
    return [item for item in items() if item.inherits("QQuickText") and item.property("text") == "你好"]


told = {}
opened.models.shell.open("PhraseBook")
until(fields)
# Nobody touches what has not been painted yet.
QTest.qWaitForWindowExposed(window)
QTest.qWait(300)
touch(fields()[0])
told["opened"] = until(lambda: theme.property("keyboardHeight") > 100 and key("n") is not None)
free = window.height() - theme.property("keyboardHeight")
field = fields()[0]
told["seen"] = field.mapToScene(QPointF(0, field.height())).y() <= free
for sign in "nihao":
    touch(key(sign))
    QTest.qWait(30)
told["offered"] = until(offered)
touch(offered()[0])
told["typed"] = until(lambda: "你好" in fields()[0].property("text"))
opened.models.shell.close()
told["gone"] = until(lambda: theme.property("keyboardHeight") == 0)


def whole(item):
    # Whether all of it is seen, between the header and what lies at the foot.
    foot = window.height() - theme.property("keyboardHeight")
    bars = [one for one in items() if one.metaObject().className().startswith("BottomBar")]
    foot = min([foot, *(one.mapToScene(QPointF(0, 0)).y() for one in bars)])
    top, bottom = item.mapToScene(QPointF(0, 0)).y(), item.mapToScene(QPointF(0, item.height())).y()
    return 60 < top and bottom <= foot


def button(name):
    return next(one for one in items() if one.inherits("QQuickAbstractButton") and one.property("text") == name)


def write(side, send, at):
    # 你好, into the field of this side, and sent.
    until(lambda: theme.property("keyboardHeight") > 100 and key("n") is not None)
    window.grabWindow()
    field = fields()[-1 if side == "customer" else 0]
    told[side + " sees the line" + at] = whole(field) and whole(button(send))
    for sign in "nihao":
        touch(key(sign))
        QTest.qWait(30)
    until(offered)
    touch(offered()[0])
    until(lambda: "你好" in field.property("text"))
    QTest.keyClick(window, Qt.Key.Key_Return)
    told[side + at] = until(lambda: {"side": side, "text": "你好", "card": False} in board.get("view")["talk"])


board = opened.models.board
for size, scale in (((1920, 1080), 1.0), ((1280, 720), 1.0), ((1280, 720), 2.0)):
    at = f" at {size[0]} x {scale}"
    window.resize(*size)
    opened.models.shell.setScale(scale)
    until(lambda: theme.property("width") == size[0])
    board.openFree()
    screen = next(one for one in iter(lambda: window.findChild(QObject, "board"), None))
    screen.setProperty("staffSide", True)
    until(fields)
    window.grabWindow()
    touch(fields()[0])
    write("staff", "请客户看", at)
    screen.setProperty("staffSide", False)
    window.grabWindow()
    if scale == 1:  # at twice the size there is no room for that button; the keyboard's Enter opens the line, too
        # The on-screen keyboard may still be there, and goes when something beside it is touched: the touch counts.
        touch(button("打字"))
        told["touched" + at] = until(lambda: any(one.property("text") == "写上" for one in items()))
        write("customer", "写上", at)
    board.wipe()
    opened.models.shell.close()
    until(lambda: window.findChild(QObject, "board") is None)
opened.close()
print(json.dumps(told))
"""


@pytest.mark.parametrize(
    ("wanted", "there", "found"),
    [("system", True, "system"), ("system", False, "system"), ("inline", True, "inline"), ("inline", False, "missing")],
)
def test_the_keyboard_is_what_is_wanted_and_there(
    monkeypatch: pytest.MonkeyPatch, wanted: str, there: bool, found: str
) -> None:
    monkeypatch.setattr(keyboard, "is_there", lambda: there)
    assert keyboard.keyboard_of(Settings(display=Display(keyboard=wanted))) == found


def test_nothing_but_its_own_file_leans_on_it() -> None:
    named = [
        str(file.relative_to(ROOT))
        for folder in ("ui", "lobby_app")
        for file in (ROOT / folder).rglob("*.*")
        if file.suffix in (".qml", ".py", ".js") and "VirtualKeyboard" in file.read_text(encoding="utf-8")
    ]
    assert sorted(named) == ["lobby_app/desktop/keyboard.py", "ui/keyboard/InlineKeyboard.qml"]


@pytest.mark.skipif(not keyboard.is_there(), reason="Qt's own keyboard is not installed")
def test_nihao_becomes_chinese_in_the_phrase_books_search_and_on_both_halves_of_the_board(tmp_path: Path) -> None:
    settings = '[hub]\nurl = "http://127.0.0.1:9"\n[speech]\non = false\n[display]\nkeyboard = "inline"\n'
    (tmp_path / "settings.toml").write_text(settings, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path)],
        cwd=ROOT,
        # What it learns while one types must not land in the home of whoever runs the tests.
        env=environment(QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(tmp_path / "config")),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert [what for what, held in told.items() if not held] == [], ended.stderr
    assert len(told) == 5 + 3 * 2 + 2 * 3


@pytest.mark.skipif(not keyboard.is_there(), reason="Qt's own keyboard is not installed")
def test_it_writes_digits_where_digits_are_wanted_and_learns_nothing(tmp_path: Path) -> None:
    settings = '[hub]\nurl = "http://127.0.0.1:9"\n[speech]\non = false\n[display]\nkeyboard = "inline"\n'
    (tmp_path / "settings.toml").write_text(settings, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "tests.desktop.keyboard_story", str(tmp_path)],
        cwd=ROOT,
        env=environment(
            QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path / "home"), XDG_CONFIG_HOME=str(tmp_path / "config")
        ),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    for name, wanted in WANTED.items():
        assert set(told.pop(name).items()) == {(what, True) for what in wanted}, (name, ended.stderr)
    # The second shows that the first would be noticed.
    assert told == {"a field of Lobby learns": False, "a field of Qt learns": True}
