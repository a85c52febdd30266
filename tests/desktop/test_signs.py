"""Sign language: words of the guide and drawings that say the same, opened from the walk and the phrase book."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from lobby_app.desktop.customer import Customer
from lobby_app.desktop.phrasebook import PhraseBook
from lobby_app.desktop.signs import Signs
from lobby_app.desktop.views.signs import signs_view
from lobby_app.guide import Guide, load
from lobby_app.places import guide_folder
from tests.casework.hands import BranchOffice
from tests.clock import HandClock

from .counter_hands import Branch, Screen


@pytest.fixture
def branch(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Branch]:
    office = BranchOffice(tmp_path, load(guide_folder()), HandClock())
    branch = Branch(office, "desk")
    assert Customer.instance is not None
    PhraseBook.instance = PhraseBook(branch.post, Customer.instance)
    Signs.instance = Signs(branch.post)
    yield branch
    branch.close()
    PhraseBook.instance = Signs.instance = None
    office.close()


@pytest.mark.parametrize(
    ("chosen", "language", "open_", "first"),
    [
        ("", "zh", "hello", "食指轻轻指向客户"),
        ("thanks", "zh", "thanks", "竖起拇指"),
        ("thanks", "en", "thanks", "Put your thumb up"),
        ("no_such_sign", "zh", "hello", "食指轻轻指向客户"),
    ],
)
def test_the_sign_chosen_is_open_else_the_first(
    guide: Guide, chosen: str, language: str, open_: str, first: str
) -> None:
    view = signs_view(guide, chosen, language)
    assert (view["chosen"], view["frames"][0]["text"]) == (open_, first)
    assert [one["number"] for one in view["frames"]] == list(range(1, len(view["frames"]) + 1))
    assert [one["key"] for one in view["signs"]] == list(guide.signs)


def test_a_guide_without_signs_shows_none(guide: Guide) -> None:
    view = signs_view(msgspec.structs.replace(guide, signs={}), "hello", "zh")
    assert (view["signs"], view["frames"], view["chosen"]) == ([], [], "")


def test_poses_are_plain_lists_that_the_drawing_can_read(guide: Guide) -> None:
    def plain(value: Any) -> bool:
        if isinstance(value, dict):
            return all(map(plain, value.values()))
        return all(map(plain, value)) if isinstance(value, list) else isinstance(value, str | int | float)

    for code in guide.signs:
        for frame in signs_view(guide, code, "zh")["frames"]:
            assert plain(frame["pose"]) and {"right", "left"} & frame["pose"].keys()


def test_the_words_under_the_pictures_are_those_of_the_walk(guide: Guide) -> None:
    hearing = guide.categories["hearing"]
    told = " ".join(line.zh for step in hearing.steps for line in step.do)
    for words in ("食指轻轻指向客户", "竖起拇指", "双手掌心向上，在腰前往一旁轻轻移动"):
        assert words in told
        assert any(words in frame.text.zh for sign in guide.signs.values() for frame in sign.frames)
    assert [step.signs for step in hearing.steps if step.code == "greet"] == [("hello", "need_help")]


@pytest.mark.parametrize("contrast", [False, True])
def test_every_movement_is_drawn_and_no_two_of_a_sign_look_alike(branch: Branch, qtbot: QtBot, contrast: bool) -> None:
    branch.shell.put(contrast=contrast)
    assert Signs.instance is not None
    Signs.instance.open("hello")
    screen = branch.screen("Signs")
    for code, sign in branch.guide.signs.items():
        Signs.instance.choose(code)
        # A canvas is painted after the frame in which it was made.
        qtbot.waitUntil(partial(all_drawn, screen, len(sign.frames)))
        assert screen.misplaced() == []


def all_drawn(screen: Screen, count: int) -> bool:
    return len(set(pictures(screen))) == count


def pictures(screen: Screen) -> list[bytes]:
    """What each drawing shows, as pixels; those that are still empty are left out."""
    drawings = [item for item in screen.items() if item.metaObject().className().startswith("SignPicture")]
    image = screen.view.grabWindow()
    found = []
    for item in drawings:
        place = item.mapRectToScene(item.boundingRect()).toRect()
        part = image.copy(place)
        if len({part.pixel(x, part.height() * 3 // 4) for x in range(0, part.width(), 2)}) > 3:
            found.append(bytes(part.constBits()))
    return found


def test_from_the_phrase_book_to_the_signs_and_back(branch: Branch) -> None:
    branch.shell.open("PhraseBook")
    screen = branch.screen("PhraseBook")
    screen.touch("Sign language")
    assert branch.shell.get("overlay") == "Signs"
    signs = branch.screen("Signs")
    signs.touch("Goodbye")
    assert signs.says("Raise one hand, palm out")
    signs.touch("Back")
    assert branch.shell.get("overlay") == "PhraseBook"
