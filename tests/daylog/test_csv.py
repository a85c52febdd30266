"""The day as CSV: complete, readable, harmless."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from lobby_app.casework.commands import (
    Amend,
    CallWindow,
    CompleteSteps,
    DeclineHelp,
    EndCase,
    OpenCase,
    SkipStep,
)
from lobby_app.casework.later import catch_up
from lobby_app.casework.simulate import simulate
from lobby_app.daylog import NoCasesYet, csv_export
from lobby_app.daylog.cells import DANGEROUS, neutral
from lobby_app.journal import Draft, Journal, reading, thaw
from tests.casework.hands import BranchOffice, carry, done, opened, real_guide
from tests.clock import HandClock

from .hands import DAY, served_visit, table


def test_one_row_a_case_with_the_times_of_the_window(office: BranchOffice, clock: HandClock, tmp_path: Path) -> None:
    desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
    office.meet()
    case = served_visit(office, desk, window, clock, "visual", "elderly")
    report = csv_export(desk.journal, real_guide(), None, tmp_path / "out", "zh")
    assert [file.name for file in report.files] == [f"cases-{DAY}.csv", f"steps-{DAY}.csv"]
    assert (report.cases, report.streams, report.missing) == (1, ["desk", "window-3"], [])
    (row,) = table(report.files[0])
    expected = {
        "case": case.id,
        "number": "1",
        "day": DAY,
        "staff": "L01",
        "station": "desk",
        "categories": "visual elderly",
        "categories_zh": "视觉障碍客户、老年客户",
        "business": "withdraw",
        "business_zh": "取款",
        "outcome": "done",
        "outcome_zh": "办好了",
        "feedback": "satisfied",
        "window": "3",
        "waited_s": "120",
        "served_s": "540",
        "late": "0",
    }
    assert {column: row[column] for column in expected} == expected
    assert row["serving"] == "2026-11-22T09:02:00.000+08:00"
    steps = {one["step"]: one for one in table(report.files[1])}
    assert steps["assist"]["station"] == "window-3"
    assert steps["open_window"]["staff"] == "T01"
    assert steps["greet"]["title"] == "主动迎入"
    assert len(steps) == report.steps


def test_english_words_stand_beside_the_same_codes(office: BranchOffice, clock: HandClock, tmp_path: Path) -> None:
    desk = office.open("desk", "L01")
    opened(desk, "ill")
    zh = table(csv_export(desk.journal, real_guide(), None, tmp_path, "zh").files[0])[0]
    en = table(csv_export(desk.journal, real_guide(), None, tmp_path, "en").files[0])[0]
    assert {key: value for key, value in zh.items() if not key.endswith("_zh")} == {
        key: value for key, value in en.items() if not key.endswith("_en")
    }
    assert en["categories_en"] == real_guide().categories["ill"].name.en


def test_every_station_of_the_branch_is_in(office: BranchOffice, clock: HandClock, tmp_path: Path) -> None:
    first, second = office.open("desk", "L01"), office.open("desk-2", "L01")
    window = office.open("window-3", "T01")
    office.meet()
    for desk in (first, second):
        served_visit(office, desk, window, clock, "ill")
    for station in (first, second, window):
        rows = table(csv_export(station.journal, real_guide(), DAY, tmp_path / station.name).files[0])
        assert [row["label"] for row in rows] == ["1-1", "2-1"]
        assert all(row["waited_s"] == "120" for row in rows)


def test_the_export_names_what_has_not_arrived(office: BranchOffice, clock: HandClock, tmp_path: Path) -> None:
    desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
    supervisor = office.open("supervisor", "S01")
    carry(window, desk)
    desk.refresh()
    opened(desk, "ill")
    carry(desk, supervisor)
    report = csv_export(supervisor.journal, real_guide(), DAY, tmp_path)
    assert report.streams == ["desk", "supervisor"]
    assert report.missing == ["window-3 (2 events)"]


def test_declined_and_late_cases_are_there(office: BranchOffice, clock: HandClock, tmp_path: Path) -> None:
    desk = office.open("desk", "L01")
    done(desk, DeclineHelp(opened(desk, "elderly").id))
    begun = clock.now() - timedelta(minutes=50)
    late = OpenCase(("mobility",), happened=begun, late=True)
    done(desk, late)
    done(desk, CompleteSteps(late.case, (("greet", begun), ("seat", begun + timedelta(minutes=1)))))
    done(desk, SkipStep(late.case, "tell_others", "not_needed_now"))
    done(desk, EndCase(late.case, "done"))
    report = csv_export(desk.journal, real_guide(), DAY, tmp_path)
    first, second = table(report.files[0])
    assert (first["late"], first["opened"]) == ("1", "2026-11-22T08:10:00.000+08:00")
    assert (first["steps_done"], first["steps_skipped"]) == ("2", "1")
    assert second["state"] == "declined"
    steps = [row for row in table(report.files[1]) if row["case"] == late.case]
    assert [row["happened"][11:16] for row in steps if row["state"] == "done"] == ["08:10", "08:11"]
    assert all(row["entered"][11:16] == "09:00" for row in steps if row["state"] == "done")
    assert next(row["reason"] for row in steps if row["state"] == "skipped") == "not_needed_now"


def test_a_case_stays_with_its_day(office: BranchOffice, clock: HandClock, tmp_path: Path) -> None:
    desk = office.open("desk", "L01")
    case = opened(desk, "home_visit")
    other = opened(desk, "ill")
    done(desk, EndCase(other.id, "left"))
    clock.move(days=2)
    opened(desk, "foreign")
    done(desk, EndCase(case.id, "done"))
    done(desk, Amend(other.id, "outcome", "done", "wrong tap"))
    early, later = (
        table(csv_export(desk.journal, real_guide(), day, tmp_path).files[0]) for day in (DAY, "2026-11-24")
    )
    assert [row["outcome"] for row in early] == ["done", "done"]
    assert [row["amended"] for row in early] == ["0", "1"]
    assert early[0]["ended"].startswith("2026-11-24")
    assert [row["categories"] for row in later] == ["foreign"]
    assert table(csv_export(desk.journal, real_guide(), None, tmp_path).files[0]) == later


def test_no_cell_becomes_a_formula(office: BranchOffice, clock: HandClock, tmp_path: Path) -> None:
    """A station gone bad writes what it likes into its events: they reach the sheet as plain text."""
    desk = office.open("desk", "L01")
    attack = '=HYPERLINK("http://example.invalid","x")'
    body = {"number": 1, "business": attack, "companion": "+1", "place": "@SUM(A1)", "part": "-2", "late": False}
    desk.journal.append(
        [
            Draft("case_opened", "a" * 32, "\t=1", body),
            Draft("case_ended", "a" * 32, "\t=1", {"outcome": "\r=1", "feedback": "＝1"}),
        ]
    )
    report = csv_export(desk.journal, real_guide(), DAY, tmp_path)
    (row,) = table(report.files[0])
    assert row["business"] == f"'{attack}"
    assert not [cell for cell in row.values() if cell.startswith(DANGEROUS)]


@pytest.mark.parametrize("cell", [0, 7, -3, None, "", "plain", "2026-11-22"])
def test_harmless_cells_stay_as_they_are(cell: str | int | None) -> None:
    assert neutral(cell) == cell


def test_nothing_to_export_is_said(office: BranchOffice, tmp_path: Path) -> None:
    desk = office.open("desk", "L01")
    with pytest.raises(NoCasesYet):
        csv_export(desk.journal, real_guide(), None, tmp_path)
    report = csv_export(desk.journal, real_guide(), "2026-01-01", tmp_path)
    assert (report.cases, table(report.files[0])) == (0, [])
    assert report.files[0].read_text(encoding="utf-8-sig").startswith("case,number,")
    with pytest.raises(ValueError):
        csv_export(desk.journal, real_guide(), None, tmp_path, "fr")


def test_a_file_that_cannot_be_written_leaves_nothing_behind(office: BranchOffice, tmp_path: Path) -> None:
    desk = office.open("desk", "L01")
    opened(desk, "ill")
    (tmp_path / f"cases-{DAY}.csv").mkdir()
    with pytest.raises(OSError):
        csv_export(desk.journal, real_guide(), DAY, tmp_path)
    assert [file.name for file in tmp_path.iterdir() if file.name.endswith(".part")] == []


def test_an_unanswered_call_has_no_wait(office: BranchOffice, clock: HandClock, tmp_path: Path) -> None:
    desk = office.open("desk", "L01")
    case = opened(desk, "ill")
    done(desk, CallWindow(case.id, "3"))
    (row,) = table(csv_export(desk.journal, real_guide(), DAY, tmp_path).files[0])
    assert (row["window"], row["called"] != "", row["waited_s"], row["calls"]) == ("3", True, "", "1")


def test_the_cost_follows_the_day_and_not_the_history(
    office: BranchOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read for a day stays the same when twenty more days lie before it."""
    counts = []
    for name, first in (("short", date(2026, 11, 20)), ("long", date(2026, 11, 1))):
        with Journal.open(tmp_path / name, "desk", HandClock()) as journal:
            for day in range((date(2026, 11, 21) - first).days):
                simulate(journal, real_guide(), 20, 1, 1, first + timedelta(days=day))
            catch_up(journal)
            thawed: list[bytes] = []
            with monkeypatch.context() as patch:
                patch.setattr(reading, "thaw", lambda raw, seen=thawed: seen.append(raw) or thaw(raw))
                report = csv_export(journal, real_guide(), None, tmp_path / f"{name}-out")
            assert report.cases == 20
            counts.append(len(thawed))
    short, long = counts
    assert long < short * 1.5
