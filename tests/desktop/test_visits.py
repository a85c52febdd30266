"""Home visits from appointment to form, as tables and as the screen that makes them."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from lobby_app.casework import Station, slip_digits
from lobby_app.casework.commands import ArrangeVisit, EndCase, PutOffCase, SetRoster
from lobby_app.desktop.fonts import chinese_family
from lobby_app.desktop.post import Post
from lobby_app.desktop.sheets import write_sheet
from lobby_app.desktop.views.visits import days_from, visit_view, visits_view
from lobby_app.desktop.visitform import visit_sheet
from lobby_app.desktop.visits import Visits
from lobby_app.guide import Guide
from tests.casework.hands import done, opened
from tests.clock import HandClock

TODAY = "2026-11-22"
RADICALS = str.maketrans("⻔⻅⻚⻓戶⻋", "门见页长户车")
"""A PDF reader takes some characters for the radical that looks the same."""


def text_of(file: Path) -> tuple[int, str]:
    """Pages of a PDF, and everything written on them without spaces and line breaks."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    words = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    count = document.pageCount()
    document.close()
    return count, plain(words)


def codes_on(file: Path) -> list[str]:
    """What the codes on the first page say, read by a reader that is none of ours."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    page = document.render(0, QSize(1240, 1754))
    document.close()
    image = QImage(page.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, page)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = grey.width(), grey.height(), grey.bytesPerLine()
    raw = bytes(grey.constBits())
    rows = b"".join(raw[y * line : y * line + width] for y in range(height))
    return [one.text for one in zxingcpp.read_barcodes(memoryview(rows).cast("B", (height, width)))]


def plain(words: str) -> str:
    """Words without what two ways of writing them differ in."""
    return "".join(unicodedata.normalize("NFKC", words).translate(RADICALS).split())


@pytest.fixture
def visits(post: Post, tmp_path: Path) -> Iterator[Visits]:
    model = Visits(post, tmp_path / "exports")
    yield model
    model.close()


def test_a_visit_is_arranged_by_touches_and_seen_on_later_days(visits: Visits, desk: Station, clock: HandClock) -> None:
    case = opened(desk, "home_visit")
    visits.show(case.id)
    assert visits.post.shell.get("overlay") == "Visit"
    visits.setTime("14:30")
    assert desk.branch.cases[case.id].visit is None, "an hour without a day is no appointment"
    visits.setDay("2026-11-24")
    for code in ("L01", "T01", "S01", "S01"):
        visits.toggleStaff(code)
    for item in ("ink", "badges"):
        visits.toggleBag(item)
    visit = desk.branch.cases[case.id].visit
    assert visit is not None
    assert (visit.at[:16], visit.staff, visit.bag) == ("2026-11-24T14:30", ("L01", "T01"), ("ink", "badges"))
    view = visits.get("view")
    assert (view["enough"], view["unpacked"], view["ready"]) == (True, 3, False)
    done(desk, PutOffCase(case.id))
    clock.move(days=2)
    visits.refresh()
    (row,) = visits.get("open")
    assert (row["today"], row["past"], row["time"], row["who"]) == (True, False, "14:30", "L01、T01")
    done(desk, EndCase(case.id, "done"))
    visits.refresh()
    assert visits.get("open") == []


def test_the_pair_of_the_roster_is_offered_first(desk: Station, guide: Guide) -> None:
    case = opened(desk, "home_visit")
    done(desk, SetRoster((("home_visit", ("T01", "S01")),)))
    view = visit_view(desk.branch, guide, case, TODAY, "en")
    assert [(one["key"], one["offered"]) for one in view["staff"]] == [("S01", True), ("T01", True), ("L01", False)]


def test_the_next_visit_stands_first_and_one_without_a_time_last(desk: Station, guide: Guide, clock: HandClock) -> None:
    cases = [opened(desk, "home_visit") for _ in range(3)]
    opened(desk, "mobility")
    for case, day in ((cases[0], 25), (cases[1], 24)):
        done(desk, ArrangeVisit(case.id, clock.now().replace(day=day)))
    found = visits_view(desk.branch, lambda _case: guide, TODAY, "en")
    assert [one["id"] for one in found] == [cases[1].id, cases[0].id, cases[2].id]


def test_what_was_not_saved_is_neither_said_nor_shown(visits: Visits, desk: Station) -> None:
    case = opened(desk, "home_visit")
    visits.show(case.id)
    done(desk, EndCase(case.id, "done"))
    visits.setDay("2026-11-24")
    visits.setTime("14:30")
    assert visits.post.shell.get("message")["code"] == "refused"
    assert (visits.get("view")["day"], visits.get("view")["time"]) == ("", "")
    visits.settle()
    assert visits.post.shell.get("toast") == {}


def test_the_word_on_the_way_back_says_what_is_agreed(visits: Visits, desk: Station) -> None:
    case = opened(desk, "home_visit")
    visits.show(case.id)
    visits.setDay("2026-11-24")
    visits.setTime("14:30")
    visits.settle()
    toast = visits.post.shell.get("toast")
    assert (toast["code"], toast["day"], toast["time"]) == ("visit_arranged", "2026-11-24", "14:30")


@pytest.mark.parametrize(
    ("chosen", "first", "count"), [("", TODAY, 10), (TODAY, TODAY, 10), ("2026-11-20", "2026-11-20", 11)]
)
def test_the_days_to_choose_hold_the_one_chosen(chosen: str, first: str, count: int) -> None:
    days = days_from(TODAY, chosen)
    assert (days[0], len(days)) == (first, count)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_form_has_every_blank_and_nothing_personal(
    qapp: QGuiApplication, desk: Station, guide: Guide, tmp_path: Path, language: str
) -> None:
    case = opened(desk, "home_visit")
    file = tmp_path / "form.pdf"
    write_sheet(visit_sheet(case, guide, language, chinese_family() or ""), file)
    pages, words = text_of(file)
    assert (pages, codes_on(file)) == (1, [slip_digits(case)])
    assert "特殊客户上门服务表" in words
    for blank in guide.visit_form:
        assert plain(blank.name.zh) in words
        assert (plain(blank.name.en) in words) == (language == "en")
        assert all(plain(choice.zh) in words for choice in blank.choices)


def test_without_a_printer_the_form_is_a_file(visits: Visits, desk: Station, qtbot: QtBot, tmp_path: Path) -> None:
    case = opened(desk, "home_visit")
    visits.show(case.id)
    visits.printForm()
    qtbot.waitUntil(lambda: not visits.get("busy"))
    file = tmp_path / "exports" / TODAY / "visit-1.pdf"
    assert visits.post.shell.get("toast")["folder"] == str(file)
    assert text_of(file)[0] == 1
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_folder_that_cannot_be_written_says_so(visits: Visits, desk: Station, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("in the way", encoding="utf-8")
    visits.show(opened(desk, "home_visit").id)
    visits.printForm()
    qtbot.waitUntil(lambda: not visits.get("busy"))
    assert visits.post.shell.get("message")["code"] == "export_failed"
