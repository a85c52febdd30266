"""The clock of the picture tour: a Friday morning that moves on when the story says so."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

START = datetime(2026, 11, 20, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


class TourClock:
    """Keeps the protocol of lobby_app.journal.Clock."""

    def __init__(self) -> None:
        self._now = START

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return (self._now - START).total_seconds()

    def forward(self, minutes: float) -> None:
        self._now += timedelta(minutes=minutes)
