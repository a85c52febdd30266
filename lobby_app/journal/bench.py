"""What an append costs, held against one prepared INSERT of the same bytes with the same key and PRAGMAs."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import msgspec

from .clock import SystemClock
from .database import connect
from .envelope import Draft
from .keys import read_key
from .store import Journal


class AppendCost(msgspec.Struct, frozen=True):
    """Medians and 99th percentiles in seconds; `ratio` is append / floor at the median."""

    append_p50: float
    append_p99: float
    floor_p50: float
    floor_p99: float
    ratio: float
    events: int


def measure_append(folder: Path, events: int = 2000) -> AppendCost:
    """Append single events to a new journal in `folder`, in turns with the same bytes to a bare table.

    Turns, because a disk's mood changes by the second: both sides see the same moods.
    """
    draft = Draft("step_done", "0" * 32, "L01", {"step": "greet", "happened": "2026-11-22T10:41:03.120+08:00"})
    with Journal.open(folder, "desk", SystemClock()) as journal:
        raw = journal.append([draft])[0].raw
        floor = connect(folder / "floor.db", read_key(folder))
        floor.execute("CREATE TABLE bytes (id INTEGER PRIMARY KEY, raw BLOB NOT NULL)")
        insert = "INSERT INTO bytes (raw) VALUES (?)"
        appends: list[float] = []
        floors: list[float] = []
        for _ in range(events):
            appends.append(_seconds(lambda: journal.append([draft])))
            floors.append(_seconds(lambda: floor.execute(insert, (raw,))))
        floor.close()
    append_p50, floor_p50 = median(appends), median(floors)
    return AppendCost(append_p50, _p99(appends), floor_p50, _p99(floors), append_p50 / floor_p50, events)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _p99(values: list[float]) -> float:
    return sorted(values)[len(values) * 99 // 100]
