"""Headquarters' view: the raw streams of many branches, folded into tables that anybody can query."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from lobby_app.casework import Case, fold
from lobby_app.guide import Guide
from lobby_app.journal import Malformed, Stored, stored

from .day import DayLog
from .rows import case_row, step_rows
from .words import Words

Stream = tuple[str, str]
"""Station and epoch."""
ReadStream = Callable[[str, str], Iterable[bytes]]
"""The raw events of a stream, in the order of their seq."""


class Projected(msgspec.Struct, frozen=True):
    """How much was folded. `unreadable` counts raw events that are no events to this program."""

    branches: int
    streams: int
    events: int
    cases: int
    steps: int
    unreadable: int


def project(streams: Iterable[Stream], read: ReadStream, guide: Guide, out: Path, lang: str = "zh") -> Projected:
    """Write the SQLite file `out` anew: tables branches, cases, steps, calls and tasks, joined by branch and case.

    One branch is in memory at a time. Raises OSError; the former file stays until the new one is complete.
    """
    # Costs start time, and nobody else here needs it.
    import sqlite_utils

    words = Words(guide, lang)
    tally = _Tally(read)
    unfinished = out.with_name(f".{out.name}.part")
    out.parent.mkdir(parents=True, exist_ok=True)
    unfinished.unlink(missing_ok=True)
    branches = cases = steps = count = 0
    try:
        unfinished.touch(mode=0o600)
        with sqlite_utils.Database(unfinished) as database:
            for name, members in _branches(list(streams), tally):
                branch = fold(event for stream in members for event in tally.events(stream))
                log = DayLog("", tuple(branch.cases.values()), branch, tuple(station for station, _ in members), ())
                tables = _tables(name, members, log, words)
                with database.atomic():
                    for table, rows in tables.items():
                        if rows:
                            database[table].insert_all(rows, pk=KEYS[table], replace=True)
                branches, count = branches + 1, count + len(members)
                cases, steps = cases + len(tables["cases"]), steps + len(tables["steps"])
        os.replace(unfinished, out)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    return Projected(branches, count, tally.folded, cases, steps, tally.unreadable)


KEYS = {
    "branches": ("branch", "station", "epoch"),
    "cases": ("branch", "case"),
    "steps": ("branch", "case", "step"),
    "calls": ("branch", "call"),
    "tasks": ("branch", "case", "task"),
}


def _tables(name: str, members: list[Stream], log: DayLog, words: Words) -> dict[str, list[dict[str, Any]]]:
    def rows(of: Callable[[Case], Iterable[dict[str, Any]]]) -> list[dict[str, Any]]:
        return [{"branch": name, **row} for case in log.cases for row in of(case)]

    return {
        "branches": [{"branch": name, "station": station, "epoch": epoch} for station, epoch in members],
        "cases": rows(lambda case: [case_row(log, case, words)]),
        "steps": rows(lambda case: step_rows(case, words)),
        "calls": rows(_calls),
        "tasks": rows(_tasks),
    }


def _calls(case: Case) -> Iterator[dict[str, Any]]:
    for call in case.calls:
        yield {
            "case": case.id,
            "call": call.id,
            "day": case.day,
            "window": call.window,
            "state": call.state,
            "called": call.called,
            "accepted": call.accepted,
            "paused": call.paused,
            "serving": call.serving,
            "ended": call.ended,
            "teller": call.teller,
            "reason": call.reason,
        }


def _tasks(case: Case) -> Iterator[dict[str, Any]]:
    for task in case.tasks.values():
        yield {
            "case": case.id,
            "task": task.code,
            "day": case.day,
            "due": task.due,
            "state": task.state,
            "left": task.left,
            "done": task.done,
            "done_by": task.done_by,
        }


class _Tally:
    """Reads streams and counts what came."""

    def __init__(self, read: ReadStream) -> None:
        self._read = read
        self.folded = 0
        self.unreadable = 0

    def events(self, stream: Stream, counted: bool = True) -> Iterator[Stored]:
        for raw in self._read(*stream):
            try:
                event = stored(raw)
            except Malformed:
                self.unreadable += counted
                continue
            self.folded += counted
            yield event


def _branches(streams: list[Stream], tally: _Tally) -> Iterator[tuple[str, list[Stream]]]:
    """Streams that belong together: their stations name the same branch, or they refer to each other.

    Many branches have a station called desk: only the pair of station and epoch tells streams apart.
    """
    together = _Together(streams)
    names: dict[Stream, str] = {}
    first_of: dict[str, Stream] = {}
    for stream in streams:
        for item in tally.events(stream, counted=False):
            for ref in item.event.refs:
                together.join(stream, (ref.station, ref.epoch))
            name = item.event.body.get("branch") if item.event.kind == "station_opened" else None
            if isinstance(name, str) and name:
                names[stream] = name
                together.join(stream, first_of.setdefault(name, stream))
    for members in together.groups():
        told = sorted({names[stream] for stream in members if stream in names})
        yield (told[0] if told else "/".join(members[0])), members


class _Together:
    """Sets of streams that are joined step by step."""

    def __init__(self, streams: list[Stream]) -> None:
        self._parent = {stream: stream for stream in streams}

    def root(self, stream: Stream) -> Stream:
        while self._parent[stream] != stream:
            stream = self._parent[stream]
        return stream

    def join(self, one: Stream, other: Stream) -> None:
        # A stream that is referred to may not have arrived.
        if other in self._parent:
            self._parent[self.root(one)] = self.root(other)

    def groups(self) -> list[list[Stream]]:
        found: dict[Stream, list[Stream]] = {}
        for stream in sorted(self._parent):
            found.setdefault(self.root(stream), []).append(stream)
        return list(found.values())
