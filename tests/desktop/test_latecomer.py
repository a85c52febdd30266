"""Times that staff enter after the event."""

from datetime import datetime, timedelta

import pytest

from lobby_app.desktop.latecomer import at_clock, recent_clocks
from tests.casework.hands import SHANGHAI

NOON = datetime(2026, 11, 22, 12, 3, 41, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("clock", "moment"),
    [
        ("11:45", NOON.replace(hour=11, minute=45, second=0)),
        ("00:00", NOON.replace(hour=0, minute=0, second=0)),
        ("12:03", NOON.replace(second=0)),
        ("12:04", NOON),
        ("23:59", NOON),
    ],
)
def test_a_clock_is_a_moment_of_today_and_never_to_come(clock: str, moment: datetime) -> None:
    assert at_clock(NOON, clock) == moment


@pytest.mark.parametrize("nonsense", ["", "noon", "25:00", "12:60", "12"])
def test_anything_else_is_no_time_of_day(nonsense: str) -> None:
    with pytest.raises(ValueError):
        at_clock(NOON, nonsense)


def test_the_times_offered_are_round_and_the_latest_stands_first() -> None:
    assert recent_clocks(NOON, 4, 5) == ["12:00", "11:55", "11:50", "11:45"]
    assert all(at_clock(NOON, clock) <= NOON for clock in recent_clocks(NOON, 8, 5))


def test_before_this_day_began_nothing_is_offered() -> None:
    early = datetime(2026, 11, 22, 0, 7, tzinfo=SHANGHAI)
    assert recent_clocks(early, 8, 5) == ["00:05", "00:00"]
    assert recent_clocks(early - timedelta(minutes=7), 8, 5) == ["00:00"]
