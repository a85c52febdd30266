"""A small branch day, and files read back as a spreadsheet would."""

import csv
from pathlib import Path

from lobby_app.casework import Case, Station
from lobby_app.casework.commands import (
    CallWindow,
    CompleteStep,
    EndCase,
    EndServing,
    PauseCalling,
    ResumeCalling,
    StartServing,
)
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock

DAY = "2026-11-22"


def table(file: Path) -> list[dict[str, str]]:
    """The rows of a CSV file; it must be UTF-8 with a byte order mark and CRLF."""
    raw = file.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    with file.open(encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source))


def served_visit(office: BranchOffice, desk: Station, window: Station, clock: HandClock, *categories: str) -> Case:
    """From the door to goodbye: two minutes of waiting, nine at the window."""
    case = opened(desk, *categories, business="withdraw")
    done(desk, CompleteStep(case.id, "greet"))
    call = CallWindow(case.id, window.window)
    done(desk, call)
    office.meet()
    done(window, PauseCalling(call.call, how="confirmed"))
    clock.move(minutes=2)
    done(window, StartServing(call.call))
    done(window, CompleteStep(case.id, "assist"))
    clock.move(minutes=9)
    done(window, EndServing(call.call))
    done(window, ResumeCalling(window.window, "confirmed"))
    office.meet()
    done(desk, EndCase(case.id, "done", "satisfied"))
    office.meet()
    return case
