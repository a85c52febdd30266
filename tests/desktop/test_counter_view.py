"""What the priority window's screen shows, decided without Qt."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.casework.commands import (
    AcceptCall,
    BeginEmergency,
    CallWindow,
    CloseWindow,
    CompleteStep,
    EndServing,
    FileBoard,
    PauseCalling,
    ResumeCalling,
    StartServing,
    WithdrawCall,
)
from lobby_app.desktop.views.counter import Asked, counter_view, ends_soon
from lobby_app.desktop.views.counter_steps import counter_codes
from lobby_app.desktop.views.walk import walk_view
from lobby_app.guide import Guide, load
from lobby_app.places import guide_folder
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import MORNING, HandClock


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(guide_folder())


@pytest.fixture
def office(tmp_path: Path, guide: Guide) -> Iterator[BranchOffice]:
    office = BranchOffice(tmp_path, guide, HandClock())
    office.open("desk", "L01")
    office.open("window-3", "T01")
    yield office
    office.close()


def view(office: BranchOffice, asked: Asked | None = None, selected: str = "") -> dict[str, object]:
    office.meet()
    window = office.stations["window-3"]
    shown = asked or Asked()
    return counter_view(window.branch, office.guide, "3", selected, (10, 20, 30), shown, office.clock.now(), "en")


def call(office: BranchOffice, *categories: str, **facts: object) -> str:
    """The desk opens a case and calls window 3; the id of the call."""
    desk = office.stations["desk"]
    case = opened(desk, *categories, **facts)
    command = CallWindow(case.id, "3", case.categories)
    done(desk, command)
    office.meet()
    return command.call


def test_a_call_goes_through_its_stages(office: BranchOffice) -> None:
    window = office.stations["window-3"]
    assert view(office)["stage"] == "free"
    one = call(office, "mobility")
    assert view(office)["stage"] == "called"
    done(window, AcceptCall(one))
    assert view(office)["stage"] == "ready"
    done(window, PauseCalling(one, 20, "confirmed"))
    assert view(office)["stage"] == "paused"
    done(window, StartServing(one))
    assert view(office)["stage"] == "serving"
    done(window, EndServing(one))
    assert view(office)["stage"] == "resume"
    done(window, ResumeCalling("3", "confirmed"))
    assert view(office)["stage"] == "free"
    done(window, CloseWindow("3"))
    assert view(office)["stage"] == "away"


def test_a_pause_that_ran_out_is_brought_to_mind_unless_a_machine_did_it(office: BranchOffice) -> None:
    window = office.stations["window-3"]
    one = call(office, "mobility")
    done(window, PauseCalling(one, 10, "confirmed"))
    office.meet()
    done(office.stations["desk"], WithdrawCall(one, "customer_left"))
    office.meet()
    before = view(office)
    assert before["stage"] == "resume"
    assert before["pause"]["why"] == "withdrawn"  # type: ignore[index]  # views are plain values
    office.clock.move(minutes=11)
    window.end_overdue()
    assert view(office)["stage"] == "resume"
    assert view(office, Asked(reminded=one))["stage"] == "free"
    assert view(office, Asked(machine=True))["stage"] == "free"


def test_a_call_taken_back_while_the_teller_pressed_pause_is_brought_to_mind(office: BranchOffice) -> None:
    window = office.stations["window-3"]
    one = call(office, "mobility")
    done(office.stations["desk"], WithdrawCall(one, "customer_left"))
    done(window, PauseCalling(one, 10, "confirmed"))
    assert view(office, Asked(pressed=one))["stage"] == "resume"
    assert view(office, Asked())["stage"] == "free"


def test_an_emergency_overtakes_and_finds_calling_already_paused(office: BranchOffice) -> None:
    window, desk = office.stations["window-3"], office.stations["desk"]
    first = call(office, "mobility")
    done(window, PauseCalling(first, 20, "confirmed"))
    begun = BeginEmergency("lost")
    done(desk, begun)
    asked = CallWindow(begun.new_case, "3")
    done(desk, asked)
    office.meet()
    shown = view(office)
    assert shown["stage"] == "called"
    assert shown["front"]["call"] == asked.call  # type: ignore[index]  # views are plain values
    done(window, AcceptCall(asked.call))
    assert view(office)["stage"] == "paused"


@pytest.mark.parametrize(
    ("categories", "front"),
    [
        (("mobility",), ["fraud_talk", "mobility.within_reach"]),
        (("hearing",), ["fraud_talk", "hearing.write_amounts"]),
        (("visual",), ["visual.way", "fraud_talk", "visual.read_out", "visual.sign"]),
    ],
)
def test_the_counters_own_steps_come_first_in_the_order_of_the_walk(
    office: BranchOffice, categories: tuple[str, ...], front: list[str]
) -> None:
    case = opened(office.stations["desk"], *categories, business="withdraw")
    own, others = counter_codes(case)
    assert own == front
    assert "greet" in others and "farewell" in others and "assist" in others


def test_the_next_of_the_counters_steps_is_in_hand_until_all_are_through(office: BranchOffice) -> None:
    window = office.stations["window-3"]
    one = call(office, "mobility", business="withdraw")
    case = window.branch.calls[one].case
    done(window, StartServing(one))
    front = view(office)["front"]
    assert front["step"]["code"] == "fraud_talk" and not front["through"]  # type: ignore[index]  # plain values
    assert [one["code"] for one in front["handling"]] == ["fraud.outcome"]  # type: ignore[index]  # plain values
    for step in ("fraud_talk", "mobility.within_reach"):
        done(window, CompleteStep(case, step))
    front = view(office)["front"]
    assert front["through"] and front["step"] == {}  # type: ignore[index]  # plain values
    again = view(office, selected="greet")["front"]
    assert again["step"]["code"] == "greet" and not again["own"]  # type: ignore[index]  # plain values


def test_who_comes_is_told_by_needs_and_never_by_name(office: BranchOffice) -> None:
    call(office, "mobility", business="withdraw", companion="helper", part="came_along", cues=("mobility.wheelchair",))
    rows = view(office)["front"]["who"]  # type: ignore[index]  # plain values
    assert [row["glyph"] for row in rows] == ["wheelchair-accessibility", "account-multiple", "cash-multiple"]
    assert rows[0]["detail"] == office.guide.cues["mobility.wheelchair"].text.en


def test_somebody_who_came_along_is_told_of_also_when_nothing_was_said_of_them(office: BranchOffice) -> None:
    call(office, "elderly", business="withdraw", companion="unknown")
    row = view(office)["front"]["who"][1]  # type: ignore[index]  # plain values
    assert (row["glyph"], row["text"], row["detail"]) == ("account-multiple", "", "Relation not stated")


def test_what_nobody_asked_is_asked_at_the_counter(office: BranchOffice) -> None:
    """From the tile straight to the call: her mother may stand beside her, and may be the witness."""
    call(office, "visual", "elderly", unasked=("business", "companion"))
    front = view(office)["front"]
    assert front["unasked"] == ["business", "companion"]  # type: ignore[index]  # plain values
    ways = {one["code"]: [way["key"] for way in one["ways"]] for one in front["open"]}  # type: ignore[index]  # plain
    assert ways == {
        "visual.business": ["relative", "alone", "notarised"],
        "elderly.companion": ["takes_part", "came_along", "nobody"],
    }
    assert [row["glyph"] for row in front["who"]] == ["eye-off", "human-cane"]  # type: ignore[index]  # plain values


def test_the_window_minds_what_the_desk_minds(office: BranchOffice) -> None:
    """The same rules in the same order as on the desk's screen at the same step, and the rest one touch away."""
    one = call(office, "visual", "elderly", business="withdraw", companion="helper", part="came_along")
    window = office.stations["window-3"]
    done(window, StartServing(one))
    front = view(office, selected="visual.read_out")["front"]
    case = window.branch.cases[window.branch.calls[one].case]
    walk = walk_view(window.branch, office.guide, case, "visual.read_out", ["3"], "2026-11-22", "en")
    assert front["step"]["code"] == "visual.read_out"  # type: ignore[index]  # plain values
    assert (front["mind"], front["more"]) == (walk["mind"], walk["more"])  # type: ignore[index]  # plain values
    needs = {rule["code"].partition(".")[0] for rule in front["mind"]}  # type: ignore[index]  # plain values
    assert len(front["mind"]) == 4 and {"visual", "elderly"} <= needs  # type: ignore[index]  # plain values


def test_the_talk_at_the_desk_is_told_of_and_never_what_it_says(office: BranchOffice) -> None:
    one = call(office, "hearing", business="remit_abroad")
    desk = office.stations["desk"]
    assert view(office)["front"]["written"] == {"pages": 0}  # type: ignore[index]  # plain values
    case = desk.branch.calls[one].case
    done(desk, FileBoard(case, "ab" * 16, 2, "printed"))
    assert view(office)["front"]["written"] == {  # type: ignore[index]  # plain values
        "pages": 2,
        "at": "09:00",
        "printed": True,
    }
    done(office.stations["window-3"], EndServing(serve(office, one)))
    call(office, "mobility")
    assert view(office)["front"]["written"] == {}  # type: ignore[index]  # plain values


def serve(office: BranchOffice, one: str) -> str:
    done(office.stations["window-3"], StartServing(one))
    return one


@pytest.mark.parametrize(("until", "soon"), [("09:02:00", True), ("09:02:01", False), ("08:59:00", True)])
def test_the_end_of_a_pause_is_told_two_minutes_before(until: str, soon: bool) -> None:
    assert ends_soon(f"2026-11-22T{until}+08:00", MORNING) is soon
