"""The phrase book on the real screen: found, played, shown, and back again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lobby_app.desktop.customer import Customer
from lobby_app.desktop.fonts import IPA, can_write, phonetic_family
from lobby_app.desktop.phrasebook import PhraseBook
from lobby_app.guide import load
from lobby_app.places import guide_folder
from tests.casework.hands import BranchOffice
from tests.clock import HandClock

from .counter_hands import Branch, Screen


class Listening:
    """What was to be heard, in order."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str, str]] = []
        self.stopped = 0

    def say(self, code: str, text: str, lang: str, slow: bool = False) -> None:
        self.heard.append((code, text, lang))

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def branch(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Branch]:
    office = BranchOffice(tmp_path, load(guide_folder()), HandClock())
    branch = Branch(office, "desk")
    assert Customer.instance is not None
    PhraseBook.instance = PhraseBook(branch.post, Customer.instance)
    branch.shell.put(sound="ready")
    yield branch
    branch.close()
    PhraseBook.instance = None
    office.close()


@pytest.fixture
def voice(branch: Branch) -> Listening:
    assert Customer.instance is not None
    Customer.instance.voice = listening = Listening()
    return listening


def book() -> PhraseBook:
    assert PhraseBook.instance is not None
    return PhraseBook.instance


def opened(branch: Branch, width: int = 1920, height: int = 1080) -> Screen:
    branch.shell.open("PhraseBook")
    screen = branch.screen("PhraseBook", width, height)
    screen.view.requestActivate()
    return screen


def cards(screen: Screen) -> list[QQuickItem]:
    """The cards that were made, in sight or ready beside it."""
    return [item for item in screen.items() if item.metaObject().className().startswith("PhraseBookCard")]


def typed(screen: Screen, text: str) -> None:
    for sign in text:
        QTest.keyClick(screen.view, Qt.Key(ord(sign.upper())))


def ready(screen: Screen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.view.activeFocusItem() is not None and screen.view.isActive())


def test_what_is_typed_is_found_as_soon_as_the_fingers_rest(branch: Branch, qtbot: QtBot) -> None:
    screen = opened(branch)
    ready(screen, qtbot)
    assert screen.says(branch.guide.phrasebook[0].phrases[0].en)
    typed(screen, "gs")
    assert not book().get("view")["searching"]
    qtbot.waitUntil(lambda: screen.says("report a loss"))
    assert screen.says("Found")
    assert screen.misplaced() == []
    screen.touch("Fees")
    assert book().get("text") == "" and not screen.says("Found")
    assert screen.says(next(one for one in branch.guide.phrasebook if one.code == "fees").phrases[0].en)


def test_nothing_found_has_kind_words(branch: Branch, qtbot: QtBot) -> None:
    screen = opened(branch)
    ready(screen, qtbot)
    typed(screen, "qqqq")
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert screen.says("Nothing found for this")
    assert screen.misplaced() == []


def test_a_term_is_played_in_the_language_of_the_customer(branch: Branch, voice: Listening) -> None:
    screen = opened(branch)
    screen.touch("Glossary")
    term = branch.guide.glossary[0]
    assert screen.says(term.en) and screen.says(f"/{term.say}/")
    screen.touch("English")
    book().play(f"term.{term.code}")
    screen.touch("中文")
    book().play(f"term.{term.code}")
    assert voice.heard == [(f"term.{term.code}", term.en, "en"), (f"term.{term.code}", term.zh, "zh")]


def test_a_phrase_is_shown_large_in_the_customers_language_and_the_book_comes_back(branch: Branch) -> None:
    screen = opened(branch)
    book().choose("loss")
    phrase = branch.guide.phrases[book().get("view")["rows"][1]["code"]]
    book().speakIn("zh")
    book().showToCustomer(phrase.code)
    assert Customer.instance is not None
    assert branch.shell.get("overlay") == "Show"
    assert (Customer.instance.get("phrase")["zh"], Customer.instance.get("language")) == (phrase.zh, "zh")
    Customer.instance.close()
    assert branch.shell.get("overlay") == "PhraseBook"
    assert (book().get("view")["chosen"], book().get("last")) == ("loss", phrase.code)
    branch.shell.close()
    assert (branch.shell.get("overlay"), book().get("last")) == ("", "")
    assert screen.misplaced() == []


def test_an_emergency_or_home_does_not_lead_back_to_the_book(branch: Branch) -> None:
    code = book().get("view")["rows"][0]["code"]
    ways_out: list[Callable[[], None]] = [lambda: branch.shell.open("Emergency"), branch.shell.goHome]
    for way_out in ways_out:
        branch.shell.open("PhraseBook")
        book().choose("fees")
        book().showToCustomer(code)
        way_out()
        branch.shell.close()
        assert branch.shell.get("overlay") == ""
    assert book().get("view")["chosen"] == branch.guide.phrasebook[0].code


def test_what_was_typed_is_forgotten_when_the_book_is_shut(branch: Branch) -> None:
    branch.shell.open("PhraseBook")
    book().search("gs")
    book().searchNow()
    branch.shell.close()
    assert book().get("text") == ""
    assert not book().get("view")["searching"]


def test_what_was_typed_goes_from_the_field_after_a_situation_was_chosen_too(branch: Branch, qtbot: QtBot) -> None:
    screen = opened(branch)
    screen.touch("Glossary")
    (field,) = [one for one in screen.items() if one.inherits("QQuickTextInput")]
    field.forceActiveFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_G, Qt.Key.Key_E):
        QTest.keyClick(screen.view, key)
    assert (field.property("text"), book().get("text")) == ("age", "age")
    branch.shell.open("PhraseBook")
    branch.shell.close()
    assert book().get("text") == ""
    assert field.property("text") == "", "the next customer reads over this shoulder"


def test_the_keyboard_goes_from_card_to_card_and_plays_one(branch: Branch, voice: Listening, qtbot: QtBot) -> None:
    screen = opened(branch)
    screen.touch("Glossary")
    ready(screen, qtbot)
    # From the field downward to what was found; from a button an arrow leads to the next button.
    (field,) = [one for one in screen.items() if one.inherits("QQuickTextInput")]
    field.forceActiveFocus()
    QTest.keyClick(screen.view, Qt.Key.Key_Down)
    for _ in range(3):
        QTest.keyClick(screen.view, Qt.Key.Key_Down)
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert voice.heard[-1][0] == f"term.{branch.guide.glossary[3].code}"
    QTest.keyClick(screen.view, Qt.Key.Key_End)
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert voice.heard[-1][0] == f"term.{branch.guide.glossary[-1].code}"


def test_a_long_list_makes_only_the_cards_that_are_near(branch: Branch) -> None:
    screen = opened(branch)
    screen.touch("Glossary")
    assert len(branch.guide.glossary) > 100
    assert 5 < len(cards(screen)) < 40


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (1280, 720)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_at_any_size(branch: Branch, width: int, height: int, scale: float) -> None:
    branch.shell.put(scale=scale)
    for chosen in ("welcome", "glossary"):
        book().choose(chosen)
        assert opened(branch, width, height).misplaced() == []


def test_without_a_font_for_it_the_line_is_left_out(branch: Branch, monkeypatch: pytest.MonkeyPatch) -> None:
    say = f"/{branch.guide.phrasebook[0].phrases[0].say}/"
    assert opened(branch).says(say)
    monkeypatch.setattr("lobby_app.desktop.phrasebook.phonetic_family", lambda: "")
    assert not opened(branch).says(say)


def test_the_font_for_the_sounds_has_them_all(qapp: QGuiApplication) -> None:
    assert can_write(phonetic_family(), IPA)
    assert not can_write("Noto Sans CJK SC", IPA)


def test_all_readings_are_worked_out_beside_the_screen(branch: Branch, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared: list[str] = []
    monkeypatch.setattr("lobby_app.desktop.phrasebook.prepare_search", lambda guide, _: prepared.append(guide.hash))
    book().prepare().join()
    assert prepared == [branch.guide.hash]
