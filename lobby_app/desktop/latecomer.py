"""Times of day that staff enter after the event."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta


def at_clock(now: datetime, clock: str) -> datetime:
    """Today at 'HH:MM', but never later than now: a wall clock that is ahead by a minute is no future.

    Raises ValueError for anything that is not a time of day.
    """
    moment = datetime.strptime(clock, "%H:%M")
    return min(now, now.replace(hour=moment.hour, minute=moment.minute, second=0, microsecond=0))


def recent_clocks(now: datetime, count: int, step_minutes: int) -> list[str]:
    """Times to offer for a late entry, the latest first: '10:47', '10:45', '10:40' …, not before this day began."""
    latest = now.replace(minute=now.minute - now.minute % step_minutes, second=0, microsecond=0)
    rounded = [latest - timedelta(minutes=step_minutes * index) for index in range(count)]
    offered = [now, *rounded] if now.minute % step_minutes else rounded
    return [moment.strftime("%H:%M") for moment in offered[:count] if moment.date() == now.date()]


def span_of(entries: Iterable[Mapping[str, str]]) -> tuple[str, str]:
    """The earliest and the latest time of what was entered, for the word that says so; one if they are the same."""
    clocks = sorted(one["at"] for one in entries)
    return clocks[0], (clocks[-1] if clocks[-1] != clocks[0] else "")
