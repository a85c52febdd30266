"""The branch's clock in the tests' hand."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
MORNING = datetime(2026, 11, 22, 9, 0, tzinfo=SHANGHAI)


class HandClock:
    """Stands still until it is moved."""

    def __init__(self, start: datetime = MORNING) -> None:
        self.moment = start

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def move(self, **by: float) -> datetime:
        self.moment += timedelta(**by)
        return self.moment
