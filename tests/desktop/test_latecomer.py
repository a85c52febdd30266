"""Times that staff enter after the event."""

from datetime import datetime, timedelta

import pytest

from lobby_app.desktop.latecomer import at_clock, recent_clocks, span_of
from tests.clock import SHANGHAI

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


def test_now_stands_first_and_then_round_times() -> None:
    assert recent_clocks(NOON, 4, 5) == ["12:03", "12:00", "11:55", "11:50"]
    assert recent_clocks(NOON.replace(minute=5), 2, 5) == ["12:05", "12:00"]
    assert all(at_clock(NOON, clock) <= NOON for clock in recent_clocks(NOON, 8, 5))


def test_before_this_day_began_nothing_is_offered() -> None:
    early = datetime(2026, 11, 22, 0, 7, tzinfo=SHANGHAI)
    assert recent_clocks(early, 8, 5) == ["00:07", "00:05", "00:00"]
    assert recent_clocks(early - timedelta(minutes=7), 8, 5) == ["00:00"]


def test_what_was_entered_spans_from_the_earliest_to_the_latest() -> None:
    assert span_of([{"at": "10:20"}, {"at": "09:55"}, {"at": "10:05"}]) == ("09:55", "10:20")
    assert span_of([{"at": "10:20"}, {"at": "10:20"}]) == ("10:20", "")
