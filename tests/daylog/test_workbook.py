"""The day as a workbook, its figures, and the data of the printed page."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree

from lobby_app.casework.commands import CheckFacility, DeclineHelp, SignOffDay
from lobby_app.daylog import figures, page_data, read_day, xlsx_export
from lobby_app.journal import Draft
from tests.casework.hands import BranchOffice, done, opened, real_guide
from tests.clock import HandClock

from .hands import DAY, served_visit

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as book:
        return {name: book.read(name).decode() for name in book.namelist() if name.endswith(".xml")}


def test_a_workbook_with_three_sheets_a_chart_and_no_formula(
    office: BranchOffice, clock: HandClock, tmp_path: Path
) -> None:
    desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
    office.meet()
    served_visit(office, desk, window, clock, "visual")
    attack = "=1+1"
    desk.journal.append([Draft("case_opened", "a" * 32, attack, {"number": 2, "business": attack})])
    report = xlsx_export(desk.journal, real_guide(), None, tmp_path, "zh")
    found = parts(report.files[0])
    names = [sheet.get("name") for sheet in ElementTree.fromstring(found["xl/workbook.xml"]).iter(f"{SHEET}sheet")]
    assert names == ["个案", "步骤", "汇总"]
    sheets = [ElementTree.fromstring(found[f"xl/worksheets/sheet{number}.xml"]) for number in (1, 2, 3)]
    assert not [cell for sheet in sheets for cell in sheet.iter(f"{SHEET}f")]
    assert attack in found["xl/sharedStrings.xml"]
    assert "视觉障碍客户" in found["xl/sharedStrings.xml"]
    assert sheets[0].find(f".//{SHEET}pane") is not None
    assert "xl/charts/chart1.xml" in found
    assert len(list(sheets[0].iter(f"{SHEET}row"))) == 3


def test_a_workbook_of_a_day_without_cases(office: BranchOffice, tmp_path: Path) -> None:
    desk = office.open("desk", "L01")
    report = xlsx_export(desk.journal, real_guide(), "2026-01-01", tmp_path, "en")
    assert report.cases == 0
    assert "xl/charts/chart1.xml" not in parts(report.files[0])


def test_the_figures_of_a_day(office: BranchOffice, clock: HandClock) -> None:
    desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
    supervisor = office.open("supervisor", "S01")
    office.meet()
    for _ in range(2):
        served_visit(office, desk, window, clock, "visual")
    served_visit(office, desk, window, clock, "hearing")
    done(desk, DeclineHelp(opened(desk, "elderly").id))
    done(desk, CheckFacility("wheelchair", "missing"))
    office.meet()
    done(supervisor, SignOffDay(DAY))
    day = figures(read_day(supervisor.journal), target_s=100)
    assert (day.cases, day.assisted, day.declined) == (4, 3, 1)
    assert day.categories == {"visual": 2, "hearing": 1, "elderly": 1}
    assert (day.wait_median_s, day.over_target, day.served_median_s) == (120, 3, 540)
    assert (day.openings, day.pauses, day.paused_min) == (3, 3, 33)
    assert (day.tasks_open, day.facilities_missing, day.signed_off_by) == (1, ["wheelchair"], "S01")
    assert day.windows == {"3": 3}


def test_figures_of_an_empty_day_claim_nothing(office: BranchOffice) -> None:
    desk = office.open("desk", "L01")
    day = figures(read_day(desk.journal, DAY))
    assert (day.cases, day.wait_median_s, day.over_target) == (0, None, 0)


def test_the_printed_page_is_worded_in_both_languages(office: BranchOffice, clock: HandClock) -> None:
    desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
    office.meet()
    served_visit(office, desk, window, clock, "hearing")
    done(desk, DeclineHelp(opened(desk, "elderly").id))
    log = read_day(desk.journal)
    zh, en = page_data(log, real_guide(), "zh"), page_data(log, real_guide(), "en")
    assert len(zh["columns"]) == len(zh["rows"][0]) == len(en["columns"])
    assert zh["rows"][1][8] == "客户自己办理"
    assert en["rows"][0][6:8] == ["2 min", "9 min"]
    assert zh["tasks"][0][1] == real_guide().tasks["hearing.file_pages"].title.zh
    assert ("客户自己办理", "1") in zh["summary"]
