"""The bank changes its words overnight: the customer of yesterday keeps the words he was promised."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from lobby_app.guide import Guides, Text

from .lobby import SETTINGS, Lobby

OVERLAY = """
[[step]]
code = "mobility.within_reach"
phase = "handle"
order = 20
role = "teller"
title = {{ zh = "{zh}", en = "{en}" }}
do = [
  {{ zh = "{zh}", en = "{en}" }},
]
why = {{ zh = "客户够得着。", en = "Within the customer's reach." }}
phrases = [
  {{ code = "mobility.bank_word", zh = "{zh}，好吗？", en = "{en}, all right?" }},
]
"""


class Bank:
    """A data folder whose settings name an overlay that the bank rewrites."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.overlay = data / "bank"
        (self.overlay / "categories").mkdir(parents=True)
        settings = SETTINGS.format(language="zh") + f'[guide]\noverlay = "{self.overlay}"\n'
        (data / "settings.toml").write_text(settings, encoding="utf-8")

    def says(self, zh: str, en: str) -> None:
        text = 'code = "mobility"\n' + OVERLAY.format(zh=zh, en=en)
        (self.overlay / "categories" / "mobility.toml").write_text(text, encoding="utf-8")

    def breaks(self) -> None:
        text = 'code = "mobility"\n\n[[cue]]\ncode = "mobility.new"\nkind = "look"\n'
        (self.overlay / "categories" / "mobility.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def bank(tmp_path: Path, qapp: QGuiApplication) -> Bank:
    return Bank(tmp_path / "data")


def start_with(lobby: Lobby, category: str) -> str:
    """Serve somebody of this category; the id of the case."""
    lobby.hand.touch(lobby.guide.categories[category].name)
    lobby.hand.touch("Help is welcome, start")
    lobby.hand.see(lobby.guide.steps["greet"].title)
    return lobby.events("case_opened")[-1].case or ""


def step_words(lobby: Lobby, case: str) -> tuple[str, list[str]]:
    """Title and phrases of the bank's step as the screen shows them in this case."""
    desk = lobby.opened.models.desk
    assert desk is not None
    desk.openCase(case)
    desk.selectStep("mobility.within_reach")
    step = desk.get("walk")["step"]
    return step["title"], [phrase["zh"] for phrase in step["phrases"]]


def test_yesterdays_case_keeps_its_words(bank: Bank) -> None:
    bank.says("放到手边", "Put it near")
    with Lobby(bank.data) as first:
        first.sign_on()
        old_hash = first.guide.hash
        old = start_with(first, "mobility")
    bank.says("送到面前", "Bring it over")
    with Lobby(bank.data) as second:
        hand = second.hand
        second.sign_on()
        assert second.guide.hash != old_hash
        assert {file.stem for file in (bank.data / "guides").glob("*.json")} == {old_hash, second.guide.hash}
        new = start_with(second, "mobility")
        assert step_words(second, old) == ("放到手边", ["放到手边，好吗？"])
        hand.see("放到手边")
        hand.touch("Show to customer", hint=Text("放到手边，好吗？", "Put it near, all right?"))
        hand.see("放到手边，好吗？")
        hand.touch("Close")
        assert step_words(second, new) == ("送到面前", ["送到面前，好吗？"])
        hand.see("送到面前")
        composed = {event.case: event.guide for event in second.events("walk_composed")}
        assert composed == {old: old_hash, new: second.guide.hash}


def test_changing_what_an_old_case_needs_goes_by_the_guide_of_now(bank: Bank) -> None:
    bank.says("放到手边", "Put it near")
    with Lobby(bank.data) as first:
        first.sign_on()
        case = start_with(first, "mobility")
    bank.says("送到面前", "Bring it over")
    with Lobby(bank.data) as second:
        second.sign_on()
        desk, identify = second.opened.models.desk, second.opened.models.identify
        assert desk is not None and identify is not None
        desk.openCase(case)
        identify.reviseNeeds()
        identify.toggleCategory("elderly")
        identify.begin()
        assert [event.guide for event in second.events("walk_composed")][-1] == second.guide.hash
        assert step_words(second, case)[0] == "送到面前"


def test_a_guide_that_is_nowhere_leaves_the_words_of_now(bank: Bank) -> None:
    bank.says("放到手边", "Put it near")
    with Lobby(bank.data) as first:
        first.sign_on()
        case = start_with(first, "mobility")
        old_hash = first.guide.hash
    (bank.data / "guides" / f"{old_hash}.json").unlink()
    bank.says("送到面前", "Bring it over")
    with Lobby(bank.data) as second:
        second.sign_on()
        assert step_words(second, case)[0] == "送到面前"
        library = second.opened.models.post.library
        assert library is not None
        guides: Guides = library.guides
        assert not guides.knows(old_hash) and library.shelf.wanted == {old_hash}


def test_a_walk_whose_step_no_guide_knows_can_still_be_walked(bank: Bank) -> None:
    bank.says("放到手边", "Put it near")
    extra = OVERLAY.format(zh="另加一步", en="One more").replace("within_reach", "extra").replace("bank_word", "more")
    file = bank.overlay / "categories" / "mobility.toml"
    file.write_text(file.read_text(encoding="utf-8") + extra, encoding="utf-8")
    with Lobby(bank.data) as first:
        first.sign_on()
        case = start_with(first, "mobility")
        gone = first.guide.hash
    (bank.data / "guides" / f"{gone}.json").unlink()
    bank.says("送到面前", "Bring it over")
    with Lobby(bank.data) as second:
        second.sign_on()
        desk = second.opened.models.desk
        assert desk is not None
        desk.openCase(case)
        desk.selectStep("mobility.extra")
        assert desk.get("walk")["step"]["title"] == "mobility.extra"
        desk.doneStep()
        assert second.bodies("step_done")[-1]["step"] == "mobility.extra"


def test_a_broken_overlay_leaves_the_last_good_guide_in_use_and_the_screen_says_so(bank: Bank) -> None:
    bank.says("放到手边", "Put it near")
    with Lobby(bank.data) as first:
        good = first.guide
        assert first.opened.models.shell.get("message") == {}
    bank.breaks()
    with Lobby(bank.data) as second:
        assert second.guide == good
        message = second.opened.models.shell.get("message")
        assert (message["code"], message["file"]) == ("guide_broken", "bank/categories/mobility.toml")
        assert message["count"] >= 1 and message["line"] == 3
        second.hand.see("先用上一份好的")
        second.sign_on()
        case = start_with(second, "mobility")
        assert step_words(second, case)[0] == "放到手边"
        facts = second.wiring.guide_state()
        assert (facts["source"], facts["current"]["hash"]) == ("kept", good.hash)
