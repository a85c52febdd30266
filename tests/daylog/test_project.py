"""Headquarters' tables: many branches, each folded by itself, nothing mixed up."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from lobby_app.casework.commands import LeaveTask
from lobby_app.daylog import project
from lobby_app.journal import Journal
from tests.casework.hands import BranchOffice, done, real_guide
from tests.clock import HandClock

from .hands import served_visit


def streams(journals: list[Journal]) -> tuple[list[tuple[str, str]], dict[tuple[str, str], Journal]]:
    owners = {(journal.station, journal.epoch): journal for journal in journals}
    return list(owners), owners


def test_two_branches_with_stations_of_the_same_names(tmp_path: Path, clock: HandClock) -> None:
    journals: list[Journal] = []
    offices = [BranchOffice(tmp_path / name, real_guide(), clock) for name in ("east", "west")]
    for office, visits in zip(offices, (1, 2), strict=True):
        desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
        office.meet()
        for _ in range(visits):
            case = served_visit(office, desk, window, clock, "visual")
            done(desk, LeaveTask(case.id, "visual.backup_video"))
        # The window has heard of the desk only now; its refs tie the streams together.
        office.meet()
        journals += [desk.journal, window.journal]
    found, owners = streams(journals)

    def read(station: str, epoch: str) -> Iterable[bytes]:
        yield b"not an event"
        yield from owners[station, epoch].read(station, epoch, 1)

    out = tmp_path / "hq" / "query.db"
    report = project(found, read, real_guide(), out)
    assert (report.branches, report.streams, report.cases, report.unreadable) == (2, 4, 3, 4)
    with sqlite3.connect(out) as database:
        per_branch = database.execute("SELECT branch, count(*) FROM cases GROUP BY branch").fetchall()
        assert sorted(count for _, count in per_branch) == [1, 2]
        joined = database.execute(
            "SELECT c.waited_s, k.window, t.task FROM cases c JOIN calls k USING (branch, [case])"
            " JOIN tasks t USING (branch, [case])"
        ).fetchall()
        assert joined == [(120, "3", "visual.backup_video")] * 3
        assert database.execute("SELECT count(*) FROM steps").fetchone() == (report.steps,)
    database.close()
    assert out.stat().st_mode & 0o077 == 0
    for office in offices:
        office.close()


def test_projecting_again_writes_it_anew(office: BranchOffice, tmp_path: Path) -> None:
    desk = office.open("desk", "L01")
    out = tmp_path / "query.db"
    for _ in range(2):
        report = project(
            [(desk.name, desk.journal.epoch)],
            lambda station, epoch: desk.journal.read(station, epoch, 1),
            real_guide(),
            out,
            "en",
        )
        assert (report.branches, report.cases) == (1, 0)
    assert [file.name for file in tmp_path.iterdir() if file.name.endswith(".part")] == []
