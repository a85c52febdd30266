"""The round, the roster, and what a step needs of them: plain values out of a branch, without Qt."""

from typing import Any

import pytest

from lobby_app.casework import Station
from lobby_app.casework.commands import (
    AddStaff,
    BeginEmergency,
    CheckFacilities,
    CheckFacility,
    ChooseHandling,
    SetRoster,
)
from lobby_app.desktop.views.emergency import Place, sheet
from lobby_app.desktop.views.facilities import round_view, unseen
from lobby_app.desktop.views.roster import as_before, roster_view, toggled_place
from lobby_app.desktop.views.walk import walk_view
from lobby_app.guide import Guide
from tests.casework.hands import done, opened
from tests.clock import HandClock

TODAY, TOMORROW = "2026-11-22", "2026-11-23"


def thing(view: dict[str, Any], code: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for group in view["groups"] for one in group["things"] if one["code"] == code)
    return found


def ready(desk: Station, guide: Guide, case: str, step: str) -> dict[str, Any]:
    return dict(walk_view(desk.branch, guide, desk.branch.cases[case], step, ["1"], TODAY, "en")["ready"])


def test_a_round_counts_what_is_left_and_what_is_amiss(desk: Station, guide: Guide) -> None:
    before = round_view(desk.branch, guide, TODAY, "en")
    assert (before["left"], before["amiss"], before["done"], before["begun"]) == (
        len(guide.facilities),
        0,
        False,
        False,
    )
    done(desk, CheckFacility("wheelchair", "missing"))
    codes = unseen(desk.branch, guide, TODAY)
    assert "wheelchair" not in codes
    done(desk, CheckFacilities(tuple((code, "ok") for code in codes)))
    after = round_view(desk.branch, guide, TODAY, "zh")
    assert (after["left"], after["amiss"], after["amissNames"], after["done"]) == (0, 1, "折叠轮椅", True)


def test_what_is_amiss_lasts_into_the_next_day_and_what_was_in_order_is_looked_at_anew(
    desk: Station, guide: Guide
) -> None:
    done(desk, CheckFacilities((("wheelchair", "missing"), ("pram", "lent"), ("water", "ok"))))
    view = round_view(desk.branch, guide, TOMORROW, "en")
    shown = [(thing(view, code)["state"], thing(view, code)["today"]) for code in ("wheelchair", "pram", "water")]
    assert shown == [("missing", False), ("lent", False), ("", False)]
    assert {"wheelchair", "pram"}.isdisjoint(unseen(desk.branch, guide, TOMORROW))
    assert "water" in unseen(desk.branch, guide, TOMORROW)
    assert set(unseen(desk.branch, guide, TOMORROW, "door")) == {
        one.code for one in guide.facilities.values() if one.group == "door"
    }


def test_a_place_is_filled_and_emptied_by_touching_a_code(desk: Station, guide: Guide) -> None:
    assert toggled_place(desk.branch, "home_visit", "L01", TODAY) == ("L01",)
    done(desk, SetRoster((("home_visit", ("L01",)),)))
    place = next(one for one in roster_view(desk.branch, guide, TODAY, {}, "en")["places"] if one["people"] == 2)
    assert (place["who"], place["enough"]) == ("L01", False)
    done(desk, SetRoster((("home_visit", toggled_place(desk.branch, "home_visit", "T01", TODAY)),)))
    place = next(one for one in roster_view(desk.branch, guide, TODAY, {}, "en")["places"] if one["people"] == 2)
    assert (place["who"], place["enough"]) == ("L01, T01", True)
    assert toggled_place(desk.branch, "home_visit", "L01", TODAY) == ("T01",)


def test_the_last_roster_is_offered_until_something_is_said_today(
    desk: Station, guide: Guide, clock: HandClock
) -> None:
    done(desk, AddStaff("L02", "lobby_manager"))
    done(desk, SetRoster((("english", ("L02",)), ("sign", ()))))
    assert roster_view(desk.branch, guide, TODAY, {}, "en")["former"] == ""
    clock.move(days=1)
    view = roster_view(desk.branch, guide, TOMORROW, {}, "en")
    assert (view["set"], view["former"], view["summary"]) == (False, TODAY, "")
    done(desk, SetRoster(as_before(desk.branch, guide)))
    view = roster_view(desk.branch, guide, TOMORROW, {}, "en")
    assert (view["set"], view["former"], view["summary"]) == (True, "", "Speaks English L02")


@pytest.mark.parametrize(
    ("category", "step", "places"),
    [
        ("foreign", "greet", ["english"]),
        ("hearing", "greet", ["sign"]),
        ("mobility", "greet", []),
        ("home_visit", "home_visit.appoint", ["supervisor", "home_visit"]),
    ],
)
def test_a_step_names_who_it_needs(desk: Station, guide: Guide, category: str, step: str, places: list[str]) -> None:
    case = opened(desk, category)
    found = ready(desk, guide, case.id, step)["people"]
    assert [one["code"] for one in found] == places
    assert not any(one["enough"] for one in found)


def test_a_way_of_handling_that_takes_two_names_the_second_person(desk: Station, guide: Guide) -> None:
    case = opened(desk, "visual")
    done(desk, ChooseHandling(case.id, "visual.business", "alone"))
    assert [one["code"] for one in ready(desk, guide, case.id, "visual.sign")["people"]] == ["second"]
    assert ready(desk, guide, case.id, "greet")["people"] == []


@pytest.mark.parametrize(
    ("state", "amiss", "aids"),
    [("missing", 1, 0), ("out_of_order", 1, 0), ("lent", 0, 1), ("returned", 0, 1), ("ok", 0, 1), ("", 0, 1)],
)
def test_a_step_that_needs_the_wheelchair_says_how_it_stands(
    desk: Station, guide: Guide, state: str, amiss: int, aids: int
) -> None:
    case = opened(desk, "mobility")
    if state:
        done(desk, CheckFacility("wheelchair", state))
    found = ready(desk, guide, case.id, "greet")
    codes = [[one["code"] for one in found[name]] for name in ("amiss", "aids")]
    assert [one.count("wheelchair") for one in codes] == [amiss, aids]
    assert "wheelchair" not in str(ready(desk, guide, case.id, "farewell"))


def test_an_emergency_says_who_does_what_and_one_may_hold_two(desk: Station, guide: Guide) -> None:
    done(desk, SetRoster((("emergency_call", ("L01",)), ("emergency_order", ("L01", "T01")))))
    command = BeginEmergency("ill")
    done(desk, command)
    case = desk.branch.cases[command.new_case]
    who = [one["who"] for one in sheet(desk.branch, guide, Place(), case, "desk", TODAY, "en")["duties"]]
    assert who == ["L01", "", "", "L01, T01"]
    assert not any(one["who"] for one in sheet(desk.branch, guide, Place(), case, "desk", TOMORROW, "en")["duties"])
