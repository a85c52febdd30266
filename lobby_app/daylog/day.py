"""One day of the branch, read and folded from the journal: own events and copies of the other stations'."""

import msgspec

from lobby_app.casework import Branch, Case, Pause, fold
from lobby_app.casework.later import day_events
from lobby_app.journal import Journal, Stored


class NoCasesYet(ValueError):
    """The journal holds no case at all: there is no day to export."""


class DayLog(msgspec.Struct, frozen=True):
    """`cases` are those opened that day, in the order they began; `branch` is folded from the day's events and
    the later ones of its cases. `streams` and `missing`: see ExportReport."""

    day: str
    cases: tuple[Case, ...]
    branch: Branch
    streams: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def pauses(self) -> list[Pause]:
        """The day's pauses of ordinary calling at all windows, in order."""
        found = [pause for window in self.branch.windows.values() for pause in window.pauses]
        return sorted((pause for pause in found if pause.since[:10] == self.day), key=lambda pause: pause.since)


def latest_day(journal: Journal) -> str:
    """The latest day on which a case was opened. Raises NoCasesYet."""
    for day in reversed(journal.days()):
        if any(stored.event.kind == "case_opened" for stored in journal.events(day)):
            return day
    raise NoCasesYet("the journal holds no cases yet")


def read_day(journal: Journal, day: str | None = None) -> DayLog:
    """Read one day, by default the latest with cases. The cost is that day's. Raises NoCasesYet, JournalError."""
    day = day or latest_day(journal)
    events = day_events(journal, day)
    branch = fold(events)
    cases = sorted(
        (case for case in branch.cases.values() if case.day == day),
        key=lambda case: (case.happened or case.opened_at, case.station, case.number),
    )
    held = {(stream.station, stream.epoch): stream.next_seq for stream in journal.streams()}
    stations = sorted({station for (station, _), following in held.items() if following > 1})
    return DayLog(day, tuple(cases), branch, tuple(stations), _missing(events, held))


def _missing(events: list[Stored], held: dict[tuple[str, str], int]) -> tuple[str, ...]:
    """What these events refer to and what is not here."""
    wanted: dict[tuple[str, str], int] = {}
    for stored in events:
        for ref in stored.event.refs:
            stream = (ref.station, ref.epoch)
            wanted[stream] = max(ref.seq, wanted.get(stream, 0))
    lacking = {stream: seq + 1 - held.get(stream, 1) for stream, seq in wanted.items()}
    return tuple(f"{station} ({count} events)" for (station, _), count in sorted(lacking.items()) if count > 0)
