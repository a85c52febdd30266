"""Which stations a day holds, decided without Qt."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.casework.commands import (
    Amend,
    BeginEmergency,
    CallWindow,
    DoDeed,
    EndCase,
    EndEmergency,
    SignOffDay,
    new_id,
)
from lobby_app.desktop.views.day import case_detail, case_row, changed_after, minutes, stations
from lobby_app.guide import load
from lobby_app.places import guide_folder
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock

TODAY = "2026-11-22"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[BranchOffice]:
    office = BranchOffice(tmp_path, load(guide_folder()), HandClock())
    office.open("desk", "L01")
    office.open("supervisor", "S01")
    yield office
    office.close()


def states(office: BranchOffice, *lacking: str, day: str = TODAY) -> dict[str, str]:
    supervisor = office.stations["supervisor"]
    heard = [stream.station for stream in supervisor.journal.streams()]
    rows = stations(supervisor.branch, day, heard, lacking)
    return {row["station"] or f"window {row['window']}": row["state"] for row in rows}


def test_a_day_names_what_it_holds_and_what_it_lacks(office: BranchOffice) -> None:
    desk = office.stations["desk"]
    assert states(office) == {"supervisor": "in"}
    case = opened(desk, "mobility")
    done(desk, CallWindow(case.id, "5"))
    office.meet()
    assert states(office) == {"desk": "in", "supervisor": "in", "window 5": "missing"}
    assert states(office, "desk (3 events)")["desk"] == "part"
    assert states(office, "window-7 (2 events)")["window-7"] == "missing"
    assert states(office, day="2026-11-23")["desk"] == "quiet"


def test_what_changed_after_signing_off_is_counted(office: BranchOffice) -> None:
    desk, supervisor = office.stations["desk"], office.stations["supervisor"]
    case = opened(desk, "mobility")
    opened(desk, "pregnant")
    office.meet()
    office.clock.move(minutes=1)
    done(supervisor, SignOffDay(TODAY))
    office.meet()
    signed = supervisor.branch.signed_off[TODAY].at

    def changed() -> int:
        return changed_after(list(supervisor.branch.cases.values()), signed)

    assert changed() == 0
    office.clock.move(minutes=1)
    done(desk, EndCase(case.id, "done"))
    done(desk, Amend(case.id, "outcome", "given_up", "typed wrongly"))
    office.meet()
    assert changed() == 1


def test_a_case_is_a_line_with_what_became_of_it(office: BranchOffice) -> None:
    desk = office.stations["desk"]
    case = opened(desk, "hearing", "elderly")
    row = case_row(desk.branch, office.guide, desk.branch.cases[case.id], TODAY, "en")
    short = [office.guide.categories[code].short.en for code in ("hearing", "elderly")]
    assert (row["number"], row["state"]) == ("1", "open")
    assert row["needs"] == ", ".join(short)
    assert row["next"] == office.guide.steps["greet"].title.en


@pytest.mark.parametrize(("seconds", "shown"), [(None, -1), (0, 0), (89, 1), (91, 2)])
def test_waits_are_told_in_minutes(seconds: int | None, shown: int) -> None:
    assert minutes(seconds) == shown


def test_the_times_of_an_emergency_stand_in_the_supervisors_view_to_the_second(office: BranchOffice) -> None:
    desk, supervisor = office.stations["desk"], office.stations["supervisor"]
    begun = BeginEmergency("ill", new_case=new_id())
    done(desk, begun)
    for deed in ("ill.compressions", "ill.called_120"):
        office.clock.move(seconds=4)
        done(desk, DoDeed(begun.new_case, deed))
    office.clock.move(minutes=9)
    done(desk, EndEmergency(begun.new_case))
    office.meet()
    shown = case_detail(supervisor.branch, office.guide, supervisor.branch.cases[begun.new_case], TODAY, "zh")
    assert [(one["at"], one["by"]) for one in shown["deeds"]] == [("09:00:04", "L01"), ("09:00:08", "L01")]
    assert shown["deeds"][0]["text"].endswith("已开始胸外按压")
    assert shown["emergencyKind"].startswith("09:00:00–09:09:08 ")
