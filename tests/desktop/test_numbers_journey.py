"""A number typed on the real Identify screen: what it says is seen for a moment, the number is nowhere afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lobby_app.desktop.desk import Desk
from lobby_app.desktop.identify import Identify
from lobby_app.desktop.snapshot import Snapshots
from lobby_app.guide import load
from lobby_app.places import guide_folder
from tests.casework.hands import BranchOffice
from tests.clock import HandClock

from .counter_hands import Branch, Screen

NUMBER = "11010519491231002X"
HEARING = NUMBER + "22"


@pytest.fixture
def branch(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Branch]:
    office = BranchOffice(tmp_path, load(guide_folder()), HandClock())
    branch = Branch(office, "desk")
    Identify.instance = Identify(branch.post, Desk(branch.post, "3", ("3",)))
    QGuiApplication.clipboard().clear()
    yield branch
    branch.close()
    Identify.instance = None
    office.close()


def identify() -> Identify:
    assert isinstance(Identify.instance, Identify)
    return Identify.instance


def cues() -> list[str]:
    """The cues that stand chosen on the screen."""
    return list(identify().get("view")["cues"])


def asked(branch: Branch, button: str, qtbot: QtBot) -> Screen:
    """The Identify screen with the sheet open and the field ready for the keys."""
    identify().newCustomer()
    screen = branch.screen("Identify")
    screen.view.requestActivate()
    screen.touch(button)
    qtbot.waitUntil(lambda: field(screen).hasActiveFocus())
    return screen


def field(screen: Screen) -> QQuickItem:
    return next(item for item in screen.items() if item.objectName() == "number")


def sheet(screen: Screen) -> QObject:
    """NumberSheet itself: the object whose times a test may shorten."""
    return next(one for one in screen.view.rootObject().findChildren(QObject) if one.property("idleMs") is not None)


def typed(screen: Screen, text: str) -> None:
    """Key by key; an X comes as a small one."""
    for sign in text:
        QTest.keyClick(screen.view, Qt.Key(ord(sign.upper())))


def strings(screen: Screen) -> Iterator[str]:
    """Every string that any object of the window holds, seen or unseen."""
    tree: set[QObject] = set(screen.view.rootObject().findChildren(QObject))
    waiting = [screen.view.contentItem()]
    while waiting:
        item = waiting.pop()
        tree.add(item)
        waiting.extend(item.childItems())
    for one in tree:
        about = one.metaObject()
        for fact in (about.property(number) for number in range(about.propertyCount())):
            if str(fact.typeName()) in ("QString", "QVariant", "QJSValue"):
                yield repr(one.property(str(fact.name())))


def nowhere(branch: Branch, screen: Screen, number: str) -> None:
    """Neither whole nor in part: not the birth date, not the last characters."""
    snapshots: tuple[Snapshots, ...] = (identify(), branch.shell)
    kept = list(strings(screen)) + [repr(one._values) for one in snapshots] + [QGuiApplication.clipboard().text()]
    for part in (number, number[6:14], number[-6:]):
        assert not [text for text in kept if part in text]
        for stored in branch.station.journal.events():
            assert part.encode() not in stored.raw
        for file in branch.office.folder.rglob("*"):
            assert not file.is_file() or part.encode() not in file.read_bytes(), file


def test_an_age_is_read_with_the_last_key_and_the_number_is_gone(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Age from the ID number", qtbot)
    typed(screen, NUMBER[:17])
    assert field(screen).property("text") == NUMBER[:17]
    typed(screen, NUMBER[17])
    elderly = branch.guide.categories["elderly"].short.en
    assert screen.says(f"Age 76, {elderly}")
    assert cues() == [branch.guide.settings.age_cue]
    assert screen.misplaced() == []
    nowhere(branch, screen, NUMBER)
    for _ in range(3):
        QTest.keyClick(screen.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(screen).property("text") == ""

    screen.touch("Close")
    identify().toggleCategory("elderly")
    identify().begin()
    assert branch.station.branch.open_cases()
    nowhere(branch, screen, NUMBER)


def test_what_was_read_stands_for_a_moment_only(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Age from the ID number", qtbot)
    assert sheet(screen).property("restMs") == 6000
    sheet(screen).setProperty("restMs", 20)
    typed(screen, NUMBER)
    qtbot.waitUntil(lambda: not screen.says("Age 76"))
    assert cues() == [branch.guide.settings.age_cue]


def test_a_number_left_half_typed_goes_by_itself(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Age from the ID number", qtbot)
    assert sheet(screen).property("idleMs") == 20000
    sheet(screen).setProperty("idleMs", 20)
    typed(screen, "1101051949")
    qtbot.waitUntil(lambda: field(screen).property("text") == "")
    assert cues() == []


def test_closing_takes_the_number_along(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Age from the ID number", qtbot)
    typed(screen, NUMBER[:16])
    screen.touch("Close")
    nowhere(branch, screen, NUMBER[:16])


def test_a_certificate_waits_a_moment_for_the_sign_of_a_reissued_one(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Disability certificate number", qtbot)
    sheet(screen).setProperty("pauseMs", 20)
    typed(screen, HEARING)
    kind = branch.guide.disability_kinds["2"]
    qtbot.waitUntil(lambda: screen.says(f"{kind.name.en}, grade 2"))
    assert cues() == [kind.cue]
    nowhere(branch, screen, HEARING)


def test_several_kinds_leave_a_question_and_add_nothing(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Disability certificate number", qtbot)
    typed(screen, NUMBER + "73")
    screen.touch("Read the number")
    ask = branch.guide.disability_kinds["7"].ask
    assert ask is not None and screen.says(ask.en)
    assert screen.says("Nothing is added by itself.")
    assert cues() == []
    nowhere(branch, screen, NUMBER + "73")


def test_two_kinds_say_nothing_of_the_person(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Disability certificate number", qtbot)
    typed(screen, NUMBER + "61")
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert screen.says("Please ask what help is welcome.")
    assert not screen.says(branch.guide.disability_kinds["6"].name.en)
    assert cues() == []


def test_a_slip_of_the_finger_can_be_mended(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Age from the ID number", qtbot)
    screen.touch("Read the number")
    assert screen.says("Nothing has been typed yet.")
    typed(screen, "1101")
    assert not screen.says("Nothing has been typed yet.")
    screen.touch("Read the number")
    assert screen.says("Some characters are still missing.")
    typed(screen, NUMBER[4:17] + "1")
    assert screen.says("The check character does not match.")
    assert screen.misplaced() == []
    QTest.keyClick(screen.view, Qt.Key.Key_Backspace)
    typed(screen, "x")
    assert screen.says("Age 76")
    nowhere(branch, screen, NUMBER)


def test_the_number_cannot_be_selected_or_copied(branch: Branch, qtbot: QtBot) -> None:
    screen = asked(branch, "Age from the ID number", qtbot)
    typed(screen, NUMBER[:10])
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(screen.view, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(screen.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(screen.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert field(screen).property("selectedText") == ""
    assert QGuiApplication.clipboard().text() == ""
