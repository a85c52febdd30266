"""The red button, from the first touch to the service walk, on the real sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from lobby_app.casework.commands import BeginEmergency, EndEmergency, SignOn
from lobby_app.desktop.emergency import Emergency
from lobby_app.desktop.views.emergency import kind_of
from lobby_app.guide import load
from lobby_app.places import guide_folder
from lobby_app.settings import Branch as BranchSettings
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock

from .counter_hands import Branch

PLACE = BranchSettings(name="Spring Branch", address="86 River Road")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[BranchOffice]:
    office = BranchOffice(tmp_path, load(guide_folder()), HandClock())
    yield office
    office.close()


@pytest.fixture
def branch(qapp: QGuiApplication, office: BranchOffice) -> Iterator[Branch]:
    office.open("desk")
    branch = Branch(office, "desk")
    Emergency.instance = Emergency(branch.post, PLACE)
    yield branch
    branch.close()
    Emergency.instance = None


def kind(branch: Branch, code: str) -> str:
    """The words on the tile of this kind."""
    found = kind_of(branch.guide, code)
    assert found is not None
    return found.title.en


def deed(branch: Branch, code: str) -> str:
    """The words of this deed."""
    return next(one.title.en for kind in branch.guide.emergency for one in kind.deeds if one.code == code)


def sheet() -> Emergency:
    assert Emergency.instance is not None
    return Emergency.instance


def test_before_anybody_signed_on_help_is_begun_noted_and_ended(branch: Branch) -> None:
    sheet().open("")
    screen = branch.screen("Emergency")
    assert screen.says("Touch what has happened. The clock begins.")
    assert screen.says("96110") and screen.misplaced() == []
    screen.touch(kind(branch, "ill"))
    assert screen.says("Call 120 and read this out")
    assert not screen.says("The address is not set")
    assert screen.says("Spring Branch, 86 River Road.")
    assert screen.says("Not in the settings yet: telephone.")
    assert screen.misplaced() == []

    branch.move(seconds=31)
    assert screen.says("0:31")
    screen.touch(deed(branch, "ill.noticed"))
    assert screen.says("09:00:31")
    branch.move(seconds=60)
    screen.touch(deed(branch, "ill.called_120"))
    screen.touch(deed(branch, "ill.aed_here"))
    case = next(iter(branch.station.branch.cases.values()))
    assert case.staff == "unsigned" and case.emergency is not None
    assert list(case.emergency.deeds) == ["ill.noticed", "ill.called_120", "ill.aed_here"]

    screen.touch("Calm again, end")
    assert case.emergency.ended and case.is_open
    assert branch.shell.get("overlay") == "" and sheet().get("running") == {}


def test_the_clock_goes_on_while_the_sheet_is_put_away(branch: Branch) -> None:
    sheet().open("")
    screen = branch.screen("Emergency")
    screen.touch(kind(branch, "robbed"))
    screen.touch("Put away, the clock goes on")
    assert branch.shell.get("overlay") == ""
    assert sheet().get("running")["kind"] == "robbed"
    branch.move(minutes=61)
    branch.shell.open("Emergency")
    assert screen.says("1:01:00")


def test_the_customer_in_hand_keeps_the_case_and_gains_a_walk(branch: Branch) -> None:
    done(branch.station, SignOn("L01"))
    case = opened(branch.station, "mobility")
    gone: list[str] = []
    sheet().open_case = gone.append
    sheet().in_hand = lambda: case.id
    branch.shell.go("Walk")
    branch.shell.open("Emergency")
    screen = branch.screen("Emergency")
    assert screen.says("Customer 1, " + branch.guide.categories["mobility"].short.en)
    screen.touch(kind(branch, "paid"))
    after = branch.station.branch.cases[case.id]
    assert after.categories == ("mobility", "emergency") or set(after.categories) == {"mobility", "emergency"}
    screen.touch("Service walk")
    assert gone == [case.id]
    assert sheet().get("running")["case"] == case.id


def test_it_may_be_somebody_else_than_the_customer_in_hand(branch: Branch) -> None:
    done(branch.station, SignOn("L01"))
    case = opened(branch.station, "mobility")
    sheet().open(case.id)
    screen = branch.screen("Emergency")
    screen.touch("Somebody else")
    screen.touch(kind(branch, "ill"))
    assert branch.station.branch.cases[case.id].emergency is None
    assert sheet().get("running")["case"] != case.id


def test_what_it_is_can_be_corrected_and_the_clock_stays(branch: Branch) -> None:
    sheet().open("")
    screen = branch.screen("Emergency")
    screen.touch(kind(branch, "pressed"))
    since = sheet().get("running")["sinceMs"]
    branch.move(minutes=2)
    screen.touch("It is something else")
    screen.touch(kind(branch, "paid"))
    assert sheet().get("running")["kind"] == "paid"
    assert sheet().get("running")["sinceMs"] == since
    assert len(branch.station.branch.cases) == 1


def test_two_emergencies_each_keep_their_own_clock(branch: Branch) -> None:
    sheet().open("")
    screen = branch.screen("Emergency")
    screen.touch(kind(branch, "robbed"))
    branch.move(minutes=1)
    screen.touch("It is something else")
    screen.touch("Something else has happened as well")
    screen.touch(kind(branch, "ill"))
    assert len(branch.station.branch.cases) == 2
    assert sheet().get("running")["kind"] == "ill"
    assert [one["number"] for one in sheet().get("view")["others"]] == ["1"]
    sheet().look(sheet().get("view")["others"][0]["case"])
    assert screen.says("Call 110 and read this out")


def test_a_deed_noted_late_never_comes_before_the_beginning(branch: Branch) -> None:
    sheet().open("")
    screen = branch.screen("Emergency")
    screen.touch(kind(branch, "lost"))
    assert screen.says("Call the hotline and read this out")
    branch.move(minutes=3)
    screen.touch("Note it afterwards")
    screen.touch(deed(branch, "lost.listened"))
    screen.touch("Note it afterwards")
    screen.touch("10 min")
    screen.touch(deed(branch, "lost.reported"))
    rows = {row["code"]: row["at"] for row in sheet().get("view")["sheet"]["deeds"]}
    assert rows["lost.listened"] == "09:01:00"
    assert rows["lost.reported"] == "09:00:00"


def test_a_window_sees_the_desks_emergency_and_may_tick_its_deeds(qapp: QGuiApplication, office: BranchOffice) -> None:
    desk = office.open("desk")
    branch = Branch(office, "window-3", "T01")
    Emergency.instance = Emergency(branch.post, PLACE)
    begun = BeginEmergency("ill")
    done(desk, begun)
    branch.meet()
    assert sheet().get("running")["case"] == begun.new_case
    sheet().open("")
    screen = branch.screen("Emergency")
    screen.touch(deed(branch, "ill.cash_locked"))
    assert not any(name.startswith("Calm again") for name in screen.buttons())
    branch.meet()
    emergency = desk.branch.cases[begun.new_case].emergency
    assert emergency is not None and "ill.cash_locked" in emergency.deeds
    branch.close()
    Emergency.instance = None


def test_away_from_the_customers_walk_it_happened_to_somebody_else(branch: Branch) -> None:
    done(branch.station, SignOn("L01"))
    case = opened(branch.station, "mobility")
    sheet().in_hand = lambda: case.id
    branch.shell.go("Home")
    branch.shell.open("Emergency")
    assert sheet().get("view")["inHand"]["chosen"] is False
    sheet().begin("ill")
    assert branch.station.branch.cases[case.id].emergency is None


def test_the_end_names_its_customer_and_one_touch_takes_it_back(branch: Branch) -> None:
    sheet().open("")
    sheet().begin("ill")
    since = sheet().get("running")["sinceMs"]
    branch.move(minutes=3)
    sheet().calm()
    toast = branch.shell.get("toast")
    assert (toast["code"], toast["undo"], toast["number"]) == ("calm", True, "1")
    branch.move(seconds=4)
    branch.shell.undo()
    assert branch.shell.get("overlay") == "Emergency" and branch.shell.get("toast") == {}
    assert sheet().get("running")["sinceMs"] == since
    assert branch.screen("Emergency").says("3:04")


def test_without_an_address_the_sheet_says_what_to_say_instead(qapp: QGuiApplication, office: BranchOffice) -> None:
    office.open("desk")
    branch = Branch(office, "desk")
    Emergency.instance = Emergency(branch.post, BranchSettings())
    sheet().open("")
    sheet().begin("ill")
    screen = branch.screen("Emergency")
    assert screen.says("The address is not set on this machine.") and screen.misplaced() == []
    branch.close()
    Emergency.instance = None


def test_a_window_that_looks_on_is_told_at_once_that_it_is_over(qapp: QGuiApplication, office: BranchOffice) -> None:
    desk = office.open("desk", "L01")
    branch = Branch(office, "window-3", "T01")
    Emergency.instance = Emergency(branch.post, PLACE)
    begun = BeginEmergency("ill")
    done(desk, begun)
    branch.meet()
    sheet().open("")
    screen = branch.screen("Emergency")
    branch.move(seconds=50)
    assert screen.says("0:50")
    done(desk, EndEmergency(begun.new_case))
    branch.meet()
    assert not screen.says(deed(branch, "ill.aed_here"))
    assert screen.says("This emergency is over.") and screen.says("by L01, after 0:50.")
    branch.move(minutes=5)
    assert screen.says("0:50") and not screen.says("5:50")
    assert screen.misplaced() == []
    screen.touch("Back to work")
    assert branch.shell.get("overlay") == ""
    branch.close()
    Emergency.instance = None


@pytest.mark.parametrize(
    ("width", "height", "scale", "language"),
    [(1280, 720, 1.0, "en"), (1080, 1920, 1.0, "zh"), (1920, 1080, 2.0, "en"), (1920, 1080, 1.5, "zh")],
)
def test_nothing_is_cut_at_any_size(branch: Branch, width: int, height: int, scale: float, language: str) -> None:
    branch.shell.put(scale=scale, language=language)
    sheet().open("")
    screen = branch.screen("Emergency", width, height)
    assert screen.misplaced() == []
    for kind in branch.guide.emergency:
        sheet().begin(kind.code)
        assert screen.misplaced() == []
