"""The day as files, from the command line."""

import csv
from pathlib import Path

from .conftest import CASES
from .hands import Ended

CASE_KEYS = {
    "case",
    "number",
    "day",
    "opened",
    "ended",
    "staff",
    "categories",
    "outcome",
    "handling",
    "window",
    "waited_s",
    "served_s",
}
STEP_KEYS = {"case", "step", "state", "reason", "happened", "entered", "staff", "station"}


def rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))


def test_each_day_has_a_sheet_of_cases_and_one_of_steps(branch: Path, tmp_path: Path) -> None:
    cases: list[str] = []
    for day in ("2026-11-20", "2026-11-21"):
        ended = Ended("--data", branch, "daylog", "export", "--format", "csv", "--date", day, "--out", tmp_path)
        files = [Path(line) for line in ended.printed.splitlines()]
        assert ended.code == 0 and {file.name for file in files} == {f"cases-{day}.csv", f"steps-{day}.csv"}
        found = rows(tmp_path / f"cases-{day}.csv")
        assert all(row.keys() >= CASE_KEYS and row["day"] == day for row in found)
        assert all(row.keys() >= STEP_KEYS for row in rows(tmp_path / f"steps-{day}.csv"))
        cases += [row["case"] for row in found]
    assert len(set(cases)) == len(cases) == CASES, "one row a case, each on its day"


def test_without_a_date_it_is_the_latest_day_with_cases(branch: Path, tmp_path: Path) -> None:
    for format, name in (("csv", "cases-2026-11-21.csv"), ("xlsx", "2026-11-21")):
        ended = Ended("--data", branch, "daylog", "export", "--format", format, "--out", tmp_path / format)
        assert ended.code == 0 and name in ended.printed
        assert all(Path(line).stat().st_size > 0 for line in ended.printed.splitlines())


def test_misuse_and_nothing_to_export(branch: Path, tmp_path: Path) -> None:
    assert Ended("--data", branch, "daylog", "export", "--date", "yesterday", "--out", tmp_path).code == 2
    assert Ended("--data", branch, "daylog", "export").code == 2
    nobody = Ended("--data", tmp_path / "new", "daylog", "export", "--out", tmp_path)
    assert (nobody.code, nobody.printed) == (1, "") and "journal" in nobody.said


def test_a_folder_that_cannot_be_written_is_1(branch: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    ended = Ended("--data", branch, "daylog", "export", "--out", tmp_path / "file" / "sheets")
    assert (ended.code, ended.printed) == (1, "") and ended.said


def test_the_day_is_a_pdf_with_chinese_text_and_every_case(branch: Path, tmp_path: Path) -> None:
    from PySide6.QtPdf import QPdfDocument

    ended = Ended("--data", branch, "daylog", "export", "--format", "pdf", "--date", "2026-11-21", "--out", tmp_path)
    assert (ended.code, ended.printed.splitlines()) == (0, [str(tmp_path / "daylog-2026-11-21.pdf")])
    document = QPdfDocument()
    assert document.load(ended.printed.strip()) == QPdfDocument.Error.None_
    words = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    assert "2026-11-21" in words and "个案" in words
    Ended("--data", branch, "daylog", "export", "--format", "csv", "--date", "2026-11-21", "--out", tmp_path)
    times = [row["opened"][11:16] for row in rows(tmp_path / "cases-2026-11-21.csv")]
    assert times and all(time in words for time in times)
