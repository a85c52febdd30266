"""The supervisor's evening: looking the day through, signing it off, taking it away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lobby_app.casework.commands import (
    ArrangeVisit,
    CallWindow,
    CheckFacilities,
    ChooseHandling,
    DeclineHelp,
    EndCase,
    EndServing,
    PauseCalling,
    ResumeCalling,
    SetRoster,
    StartServing,
)
from lobby_app.desktop.day import Day
from lobby_app.desktop.today import Today
from lobby_app.desktop.visits import Visits
from lobby_app.guide import load
from lobby_app.places import guide_folder
from lobby_app.settings import Branch as BranchSettings
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock

from .counter_hands import Branch


@pytest.fixture
def branch(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Branch]:
    office = BranchOffice(tmp_path, load(guide_folder()), HandClock())
    branch = Branch(office, "supervisor", "S01")
    Day.instance = Day(branch.post, tmp_path / "exports", branch.station.journal)
    Today.instance = Today(branch.post, BranchSettings())
    Visits.instance = Visits(branch.post, tmp_path / "exports")
    yield branch
    branch.close()
    Day.instance = Today.instance = Visits.instance = None
    office.close()


def day() -> Day:
    assert Day.instance is not None
    return Day.instance


def busy_morning(branch: Branch) -> None:
    """One served at the window after four minutes, one alone with a task left, one who managed alone."""
    desk, clock = branch.desk, branch.clock
    window = branch.office.open("window-3", "T01")
    served = opened(desk, "mobility")
    asked = CallWindow(served.id, "3")
    done(desk, asked)
    branch.office.meet()
    clock.move(minutes=4)
    done(window, PauseCalling(asked.call, 20, "confirmed"))
    done(window, StartServing(asked.call))
    clock.move(minutes=9)
    done(window, EndServing(asked.call))
    done(window, ResumeCalling("3", "confirmed"))
    branch.office.meet()
    done(desk, EndCase(served.id, "done"))
    blind = opened(desk, "visual")
    done(desk, ChooseHandling(blind.id, "visual.business", "alone"))
    done(desk, DeclineHelp(opened(desk).id))
    branch.meet()


def test_an_empty_day_says_so_kindly(branch: Branch) -> None:
    screen = branch.screen("Day")
    assert screen.says("No task is open") and screen.says("Nobody has been noted today")
    assert screen.says("nothing is open any more")
    assert screen.misplaced() == []


def test_tasks_come_first_and_are_ticked_before_the_day_is_signed(branch: Branch) -> None:
    busy_morning(branch)
    figures = day().get("view")["figures"]
    assert (figures["served"], figures["declined"], figures["wait"], figures["paused"]) == (2, 1, 4, 9)
    screen = branch.screen("Day")
    assert screen.says(branch.guide.tasks["visual.backup_video"].title.en)
    assert screen.says("leaves open: 1 task(s), 1 customer(s) not seen off")
    assert screen.misplaced() == []
    screen.touch("Done")
    assert screen.says("No task is open")
    screen.touch("Sign off today")
    assert screen.says("Signed off at 09:13 by S01")
    assert branch.station.branch.signed_off["2026-11-22"].staff == "S01"


def test_a_trembling_hand_signs_the_day_once(branch: Branch) -> None:
    busy_morning(branch)
    screen = branch.screen("Day")
    screen.theme.setProperty("guardMs", 350)
    signing = next(item for text, item in screen.buttons().items() if text.startswith("Sign off today"))
    place = signing.mapToScene(QPoint(int(signing.width() / 2), int(signing.height() / 2))).toPoint()
    for _ in range(3):
        QTest.mouseClick(screen.view, Qt.MouseButton.LeftButton, pos=place)
    kinds = [stored.event.kind for stored in branch.station.journal.events()]
    assert kinds.count("day_signed_off") == 1


def test_a_case_is_looked_at_closely(branch: Branch) -> None:
    busy_morning(branch)
    screen = branch.screen("Day")
    walking = branch.guide.categories["mobility"].short.en
    screen.touch("1  " + walking)
    assert screen.says("Customer 1, " + walking)
    assert screen.says(branch.guide.steps["greet"].title.en)
    assert screen.misplaced() == []
    screen.touch("Close")
    assert day().get("view")["case"] == {}


@pytest.mark.parametrize(
    ("button", "files"),
    [
        ("Export CSV", ["cases-2026-11-22.csv", "steps-2026-11-22.csv"]),
        ("Export a workbook", ["daylog-2026-11-22.xlsx"]),
        ("Export PDF", ["daylog-2026-11-22.pdf"]),
    ],
)
def test_the_day_is_taken_away_as_files(
    branch: Branch, qtbot: QtBot, tmp_path: Path, button: str, files: list[str]
) -> None:
    busy_morning(branch)
    screen = branch.screen("Day")
    screen.touch(button)
    qtbot.waitUntil(lambda: day().get("busy") == "")
    folder = tmp_path / "exports" / "2026-11-22"
    assert sorted(file.name for file in folder.iterdir()) == files
    assert branch.shell.get("toast")["folder"] == str(folder)


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(
    branch: Branch, qtbot: QtBot, tmp_path: Path
) -> None:
    busy_morning(branch)
    (tmp_path / "exports").write_text("a file where the folder should be", encoding="utf-8")
    day().export("csv")
    qtbot.waitUntil(lambda: day().get("busy") == "")
    assert branch.shell.get("message")["code"] == "export_failed"


def test_what_has_not_arrived_is_named(branch: Branch) -> None:
    desk, window = branch.desk, branch.office.open("window-3", "T01")
    branch.office.stations.pop("window-3")
    from tests.casework.hands import carry

    carry(window, desk)
    desk.refresh()
    opened(desk, "mobility")
    branch.meet()
    day().look_through()
    screen = branch.screen("Day")
    assert {row["station"]: row["state"] for row in day().get("view")["stations"]}["window-3"] == "missing"
    assert screen.says("The figures and exports lack what is missing here.")
    window.journal.close()


@pytest.mark.parametrize(
    ("width", "height", "scale", "language"),
    [(1280, 720, 1.0, "en"), (1080, 1920, 1.0, "zh"), (1920, 1080, 2.0, "en"), (1920, 1080, 1.5, "zh")],
)
def test_nothing_is_cut_at_any_size(branch: Branch, width: int, height: int, scale: float, language: str) -> None:
    branch.shell.put(scale=scale, language=language)
    busy_morning(branch)
    screen = branch.screen("Day", width, height)
    assert screen.misplaced() == []


def test_figures_stand_on_a_page_of_their_own_and_words_of_customers_on_the_first(branch: Branch) -> None:
    busy_morning(branch)
    done(branch.desk, EndCase(opened(branch.desk, "elderly").id, "done", "complaint"))
    branch.meet()
    screen = branch.screen("Day")
    assert screen.says(branch.guide.feedback["complaint"].name.en)
    assert not screen.says("The day in figures")
    screen.touch("Figures")
    assert screen.says("The day in figures") and screen.says("Who came")
    assert screen.says(branch.guide.categories["elderly"].name.en)
    assert not screen.says("Words of customers")
    assert screen.misplaced() == []
    screen.touch("Tasks and cases")
    assert screen.says("Words of customers")


def test_what_the_round_found_and_who_is_here_reach_the_supervisor(branch: Branch) -> None:
    done(branch.desk, CheckFacilities((("wheelchair", "missing"), ("pram", "ok"))))
    done(branch.desk, SetRoster((("english", ("L01",)),)))
    visit = opened(branch.desk, "home_visit")
    done(branch.desk, ArrangeVisit(visit.id, branch.clock.now().replace(hour=15), ("L01", "T01")))
    branch.meet()
    screen = branch.screen("Day")
    assert screen.says(branch.guide.facilities["wheelchair"].name.en) and screen.says("missing")
    assert screen.says(f"{len(branch.guide.facilities) - 2} of {len(branch.guide.facilities)} not looked at today")
    assert screen.says("Speaks English L01")
    assert "Today 15:00" in screen.buttons()
