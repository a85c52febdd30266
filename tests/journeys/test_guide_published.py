"""Headquarters publishes new words: every station takes them when somebody signs on, whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from lobby_app.casework import Station
from lobby_app.casework.commands import CallWindow, OpenCase, SignOn
from lobby_app.guide import Intake, Library
from lobby_app.journal import Journal
from lobby_app.places import guide_folder
from lobby_app.sync import Enrolment, enrol, once
from lobby_app.wiring import Wiring
from tests.casework.hands import done
from tests.receiver.processes import ReceiverProcess

from .lobby import SETTINGS, Lobby
from .processes import door, json_door
from .test_guide_old_words import OVERLAY, start_with, step_words


def overlay(folder: Path, zh: str, en: str) -> Path:
    """An overlay in which one step says this."""
    (folder / "categories").mkdir(parents=True, exist_ok=True)
    text = 'code = "mobility"\n' + OVERLAY.format(zh=zh, en=en)
    (folder / "categories" / "mobility.toml").write_text(text, encoding="utf-8")
    return folder


def make_station(data: Path, name: str, *receivers: ReceiverProcess) -> Wiring:
    """A station that is enrolled before its first start."""
    data.mkdir(parents=True, exist_ok=True)
    (data / "settings.toml").write_text(SETTINGS.format(language="zh"), encoding="utf-8")
    wiring = Wiring(data)
    with Journal.open(wiring.station_folder(name), name, wiring.clock()) as journal:
        for receiver in receivers:
            assert isinstance(enrol(journal, receiver.url, receiver.code), Enrolment)
    return wiring


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[ReceiverProcess]:
    with ReceiverProcess(tmp_path / "bank" / "hq", "hq") as process:
        yield process


def look(lobby: Lobby) -> None:
    """Have the station ask headquarters now instead of within a minute."""
    background = lobby.opened.background
    assert background is not None and background._sync is not None
    background._sync.look_for_guides()


def test_new_words_come_at_the_next_sign_on_and_never_in_the_middle_of_a_case(
    qapp: QGuiApplication, tmp_path: Path, headquarters: ReceiverProcess
) -> None:
    make_station(tmp_path / "branch", "desk", headquarters)
    bank = tmp_path / "bank"
    with Lobby(tmp_path / "branch") as lobby:
        hand = lobby.hand
        lobby.sign_on()
        before = lobby.guide
        old = start_with(lobby, "mobility")
        published = json_door(
            bank, "guide", "publish", "--folder", str(overlay(tmp_path / "new", "送到面前", "Bring it"))
        )
        assert published["version"] == 1 and len(published["hash"]) == 64

        shelf = lobby.wiring.shelf()
        hand.until(lambda: lobby.opened.background is not None)
        look(lobby)
        hand.until(lambda: shelf.published is not None)
        assert lobby.guide == before, "nothing changes in the middle of a case"
        facts = lobby.wiring.guide_state()
        assert (facts["source"], facts["pending"]["version"]) == ("own", 1)

        desk, people = lobby.opened.models.desk, lobby.opened.models.people
        assert desk is not None
        hand.touch("Step done")
        people.signOff()
        shell = lobby.opened.models.shell
        lobby.sign_on("L01")
        assert lobby.guide.hash == published["hash"]
        hand.see(f"服务指引已换成新版：{lobby.guide.version}")
        (adopted,) = lobby.events("guide_adopted")
        assert (adopted.body, adopted.guide) == ({"hash": published["hash"], "version": 1}, published["hash"])
        assert step_words(lobby, old)[0] == before.steps["mobility.within_reach"].title.zh
        shell.goHome()
        new = start_with(lobby, "mobility")
        assert step_words(lobby, new)[0] == "送到面前"

    facts = json_door(tmp_path / "branch", "guide", "state")
    assert (facts["source"], facts["current"]["published"], facts["pending"]) == ("published", 1, None)
    with Lobby(tmp_path / "branch") as again:
        assert again.guide.hash == published["hash"], "and it stays so"
        again.sign_on()
        assert len(again.events("guide_adopted")) == 1, "it is noted once"


def test_a_spoilt_publication_leaves_everything_as_it_was(
    qapp: QGuiApplication, tmp_path: Path, headquarters: ReceiverProcess
) -> None:
    make_station(tmp_path / "branch", "desk", headquarters)
    bank = tmp_path / "bank"
    published = json_door(bank, "guide", "publish", "--folder", str(overlay(tmp_path / "new", "送到面前", "Bring it")))
    content = headquarters.folder / "guides" / f"{published['hash']}.json"
    content.write_bytes(content.read_bytes()[:-100])
    with Lobby(tmp_path / "branch") as lobby:
        before = lobby.guide
        shelf = lobby.wiring.shelf()
        lobby.hand.until(lambda: shelf.refused is not None)
        lobby.sign_on()
        assert lobby.guide == before and lobby.events("guide_adopted") == []
        facts = lobby.wiring.guide_state()
        assert facts["refused"] == {"version": 1, "reason": "altered"} and facts["pending"] is None


def test_what_is_not_sound_is_not_published(tmp_path: Path) -> None:
    bank, folder = tmp_path / "bank", overlay(tmp_path / "new", "送到面前", "Bring it")
    file = folder / "categories" / "mobility.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("送到面前", "送" * 30), encoding="utf-8")
    door(bank, "guide", "publish", "--folder", str(folder), code=1)
    assert not (bank / "hq").exists()
    door(bank, "guide", "publish", "--folder", str(tmp_path / "nowhere"), code=2)


def test_a_window_elsewhere_shows_the_words_by_which_the_desk_began(qapp: QGuiApplication, tmp_path: Path) -> None:
    """The desk's machine has an overlay that the window's machine lacks; the guide comes with the journal."""
    with ReceiverProcess(tmp_path / "hub") as hub:
        wiring = make_station(tmp_path / "there", "desk", hub)
        folders = [guide_folder(), overlay(tmp_path / "bank", "送到面前", "Bring it")]
        library = Library(wiring.shelf(), folders)
        library.keep()
        make_station(tmp_path / "here", "window-3", hub)
        settings = tmp_path / "here" / "settings.toml"
        settings.write_text(settings.read_text("utf-8").replace("http://127.0.0.1:9", hub.url), "utf-8")
        with Lobby(tmp_path / "here", "window-3") as lobby:
            lobby.opened.models.people.signOn("T01")
            with Journal.open(wiring.station_folder("desk"), "desk", wiring.clock()) as journal:
                desk = Station(journal, library.in_use.guide, wiring.clock(), "desk")
                desk.start()
                opened = OpenCase(categories=("mobility",))
                for command in (SignOn("L01"), opened, CallWindow(opened.case, "3", ("mobility",))):
                    done(desk, command)
                assert once(journal, None, Intake(wiring.shelf()))["pending"] == 0
            counter = lobby.opened.models.counter
            assert counter is not None

            def title() -> str:
                if not counter.get("view").get("front"):
                    return ""
                counter.selectStep("mobility.within_reach")
                return str(counter.get("view")["front"]["step"].get("title", ""))

            lobby.hand.until(lambda: title() == "送到面前", patience_s=30)
            assert lobby.wiring.shelf().has(library.in_use.guide.hash)
            assert lobby.guide.hash != library.in_use.guide.hash
