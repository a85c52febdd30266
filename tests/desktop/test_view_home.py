"""The desk's home, derived from the branch."""

import pytest

from lobby_app.casework import Branch, Station
from lobby_app.casework.commands import (
    AcceptCall,
    CallWindow,
    CompleteStep,
    DeclineHelp,
    EndCase,
    PauseCalling,
    PutOffCase,
    StartServing,
)
from lobby_app.desktop.views.home import home_view
from lobby_app.guide import Guide
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock

TODAY = "2026-11-22"


def test_an_empty_branch_shows_every_category_once_and_nobody(guide: Guide) -> None:
    view = home_view(Branch(), guide, TODAY, "zh")
    assert [tile["code"] for tile in view["tiles"]] == list(guide.categories)
    assert [tile["code"] for tile in view["tiles"] if tile["red"]] == ["emergency"]
    assert (view["cases"], view["tasks"]) == ([], [])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_tiles_speak_the_language_of_the_screen(guide: Guide, language: str) -> None:
    tile = home_view(Branch(), guide, TODAY, language)["tiles"][0]
    words = guide.categories["mobility"]
    assert (tile["name"], tile["note"]) == (
        (words.name.en, words.tile.en) if language == "en" else (words.name.zh, words.tile.zh)
    )


def test_the_newest_case_stands_first_and_those_put_off_last(desk: Station, guide: Guide, clock: HandClock) -> None:
    first = opened(desk, "mobility")
    clock.move(minutes=5)
    second = opened(desk, "infant", business="deposit")
    clock.move(minutes=5)
    third = opened(desk)
    done(desk, PutOffCase(second.id))
    cards = home_view(desk.branch, guide, TODAY, "zh")["cases"]
    assert [card["id"] for card in cards] == [third.id, first.id, second.id]
    assert [card["putOff"] for card in cards] == [False, False, True]
    assert cards[0]["needs"] == "", "needs not settled yet; the screen has words for that"
    assert guide.business["deposit"].name.zh in cards[2]["place"]
    assert cards[1]["next"] == guide.steps["greet"].title.zh and not cards[1]["finished"]
    assert cards[1]["openedMs"] < cards[0]["openedMs"]


@pytest.mark.parametrize("ending", ["ended", "declined"])
def test_who_has_left_is_not_shown(desk: Station, guide: Guide, ending: str) -> None:
    case = opened(desk, "mobility")
    done(desk, EndCase(case.id, "done") if ending == "ended" else DeclineHelp(case.id))
    assert home_view(desk.branch, guide, TODAY, "zh")["cases"] == []


def test_a_case_with_every_step_dealt_with_waits_for_the_goodbye(desk: Station, guide: Guide) -> None:
    case = opened(desk, "pregnant")
    for code in list(desk.branch.cases[case.id].steps):
        done(desk, CompleteStep(case.id, code))
    (card,) = home_view(desk.branch, guide, TODAY, "zh")["cases"]
    assert card["finished"] and card["next"] == ""


def test_the_card_follows_the_window(office: BranchOffice, desk: Station, guide: Guide) -> None:
    window = office.open("window-3", "T01")
    office.meet()
    case = opened(desk, "mobility")
    done(desk, CallWindow(case.id, "3"))
    office.meet()
    call = window.branch.queue("3")[0].call.id

    def state() -> tuple[str, str]:
        office.meet()
        (card,) = home_view(desk.branch, guide, TODAY, "zh")["cases"]
        return card["call"], card["window"]

    assert state() == ("requested", "3")
    done(window, AcceptCall(call))
    assert state() == ("accepted", "3")
    done(window, PauseCalling(call, 20))
    assert state() == ("paused", "3")
    done(window, StartServing(call))
    assert state() == ("serving", "3")


def test_a_case_of_yesterday_shows_its_date(desk: Station, guide: Guide, clock: HandClock) -> None:
    opened(desk, "home_visit")
    clock.move(days=1)
    (card,) = home_view(desk.branch, guide, "2026-11-23", "zh")["cases"]
    assert card["number"] != "1" and "11" in card["number"] and "22" in card["number"]
