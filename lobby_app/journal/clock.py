"""The clock a journal is handed. Tests and the simulation hand in their own."""

import time
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

DEFAULT_ZONE = "Asia/Shanghai"


class Clock(Protocol):
    """Wall time in the branch's zone, and a monotonic clock for durations within one boot."""

    def now(self) -> datetime:
        """Aware date and time in the branch's zone."""
        ...

    def monotonic(self) -> float:
        """Seconds since an arbitrary point; never goes back."""
        ...


class SystemClock:
    """The machine's clock in the branch's zone. An unknown zone raises zoneinfo.ZoneInfoNotFoundError."""

    def __init__(self, zone: str = DEFAULT_ZONE) -> None:
        self.zone = ZoneInfo(zone)

    def now(self) -> datetime:
        return datetime.now(self.zone)

    def monotonic(self) -> float:
        return time.monotonic()


def in_zone_of(moment: datetime, now: datetime) -> datetime:
    """The same moment in the zone of `now`. A moment without a zone raises ValueError."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone cannot be recorded")
    return moment.astimezone(now.tzinfo)


def timestamp(moment: datetime) -> str:
    """RFC 3339 with milliseconds and offset, as in 2026-11-22T10:41:03.120+08:00.

    A moment without a zone raises ValueError.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone cannot be recorded")
    return moment.isoformat(timespec="milliseconds")
