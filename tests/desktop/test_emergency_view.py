"""What to read on the telephone, and which deed comes next: decided without Qt."""

from pathlib import Path

import pytest

from lobby_app.casework import Station
from lobby_app.casework.commands import BeginEmergency, DoDeed, new_id
from lobby_app.desktop.views.emergency import Place, deed_rows, deeds_here, filled, kind_of, missing_facts
from lobby_app.desktop.views.outcome import over, suggested_outcome
from lobby_app.guide import Guide, load
from lobby_app.places import guide_folder
from tests.casework.hands import BranchOffice, done
from tests.clock import HandClock

ALL = Place("春江路支行", "春江路 86 号", "0571-1234", "95500")


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(guide_folder())


@pytest.mark.parametrize(
    ("text", "place", "read"),
    [
        ("{branch}，{address}。大堂门口有人接车。", ALL, "春江路支行，春江路 86 号。大堂门口有人接车。"),
        ("{branch}，{address}。大堂门口有人接车。", ALL._replace(address=""), "春江路支行。大堂门口有人接车。"),
        ("{branch}，{address}。大堂门口有人接车。", Place(), "大堂门口有人接车。"),
        ("{branch}，{address}。", Place(), ""),
        ("我们在{branch}，回拨请打 {phone}。", ALL._replace(phone=""), "我们在春江路支行。"),
        ("我们在{branch}，回拨请打 {phone}。", ALL._replace(branch=""), "回拨请打 0571-1234。"),
        ("{branch}, {address}. Somebody waits.", ALL._replace(address=""), "春江路支行. Somebody waits."),
        (
            "We are at {branch}; please call back on {phone}.",
            ALL._replace(branch=""),
            "Please call back on 0571-1234.",
        ),
        ("Please call back on {phone}. I wait.", Place(), "I wait."),
    ],
)
def test_a_fact_that_nobody_has_set_is_left_out_and_the_rest_stays_a_sentence(
    text: str, place: Place, read: str
) -> None:
    assert filled(text, place._asdict()) == read


def test_no_script_of_the_guide_is_left_with_a_hole(guide: Guide) -> None:
    for kind in guide.emergency:
        for script in kind.scripts:
            for text in (script.text.zh, script.text.en):
                for place in (ALL, Place(), ALL._replace(phone=""), ALL._replace(address=""), ALL._replace(branch="")):
                    read = filled(text, place._asdict())
                    assert "{" not in read
                    assert not read or read[-1] in "。？.?", read


def test_what_the_settings_lack_is_named_once(guide: Guide) -> None:
    kind = kind_of(guide, "lost")
    assert kind is not None
    assert missing_facts(kind, Place()) == ["branch", "phone", "hotline"]
    assert missing_facts(kind, ALL) == []


def test_the_deed_of_now_follows_the_last_one_done(tmp_path: Path, guide: Guide) -> None:
    from lobby_app.casework.commands import BeginEmergency, DoDeed

    office = BranchOffice(tmp_path, guide, HandClock())
    desk = office.open("desk")
    begun = BeginEmergency("ill")
    done(desk, begun)
    kind = kind_of(guide, "ill")
    assert kind is not None

    def now() -> list[str]:
        rows = deed_rows(guide, desk.branch.cases[begun.new_case], kind, "en")
        return [row["code"] for row in rows if row["stage"] == "now"]

    assert now() == [kind.deeds[0].code]
    done(desk, DoDeed(begun.new_case, kind.deeds[3].code))
    assert now() == [kind.deeds[4].code]
    for deed in kind.deeds[4:]:
        done(desk, DoDeed(begun.new_case, deed.code))
    assert now() == [kind.deeds[0].code]
    for deed in kind.deeds[:3]:
        done(desk, DoDeed(begun.new_case, deed.code))
    assert now() == []
    office.close()


@pytest.mark.parametrize(("role", "shown"), [("window", True), ("desk", False)])
def test_a_station_is_told_its_own_part_until_it_is_done(desk: Station, guide: Guide, role: str, shown: bool) -> None:
    command = BeginEmergency("ill", new_case=new_id())
    done(desk, command)
    case = desk.branch.cases[command.new_case]
    kind = next(one for one in guide.emergency if one.code == "ill")
    assert [one["code"] for one in deeds_here(kind, case, role, "zh")] == (["ill.cash_locked"] if shown else [])
    done(desk, DoDeed(case.id, "ill.cash_locked"))
    assert deeds_here(kind, case, role, "zh") == []


def test_with_the_police_there_only_the_goodbye_is_left(desk: Station, guide: Guide) -> None:
    command = BeginEmergency("paid", new_case=new_id())
    done(desk, command)
    found = desk.branch.cases[command.new_case]
    assert (over(guide, found), suggested_outcome(guide, found)) == ("", "done")
    done(desk, DoDeed(found.id, "paid.police_answered"))
    assert (over(guide, found), suggested_outcome(guide, found)) == ("handed_to_police", "handed_to_police")


@pytest.mark.parametrize("code", ["ill", "robbed", "paid", "lost", "pressed"])
def test_the_guide_says_what_an_emergency_leads_into(desk: Station, guide: Guide, code: str) -> None:
    command = BeginEmergency(code, new_case=new_id())
    done(desk, command)
    found = desk.branch.cases[command.new_case]
    kind = kind_of(guide, code)
    assert kind is not None and kind.categories and found.categories == kind.categories
    assert ("emergency.calm" in found.steps) == (code != "ill")


def test_corrected_before_anybody_said_more_the_case_leaves_the_first_kinds_walk(desk: Station, guide: Guide) -> None:
    command = BeginEmergency("ill", new_case=new_id())
    done(desk, command)
    done(desk, BeginEmergency("paid", case=command.new_case))
    assert desk.branch.cases[command.new_case].categories == ("emergency",)


def test_with_the_ambulance_gone_only_the_goodbye_is_left(desk: Station, guide: Guide) -> None:
    command = BeginEmergency("ill", new_case=new_id())
    done(desk, command)
    found = desk.branch.cases[command.new_case]
    done(desk, DoDeed(found.id, "ill.ambulance_came"))
    assert over(guide, found) == ""
    done(desk, DoDeed(found.id, "ill.taken_away"))
    assert (over(guide, found), suggested_outcome(guide, found)) == ("taken_away", "taken_away")
