"""Two stations of one machine, brought together without a receiver."""

from pathlib import Path

from lobby_app.journal import Draft, Journal, SystemClock
from lobby_app.sync import carry


def test_what_one_holds_the_other_gets_once(tmp_path: Path) -> None:
    clock = SystemClock()
    with (
        Journal.open(tmp_path / "desk", "desk", clock) as desk,
        Journal.open(tmp_path / "window-1", "window-1", clock) as window,
    ):
        desk.append([Draft("station_opened", body={"n": number}) for number in range(1200)])
        window.append([Draft("station_opened")])
        assert carry(desk, window) == 1200
        assert carry(desk, window) == 0
        assert carry(window, desk) == 1
        assert [one.hash for one in desk.events()] == [one.hash for one in window.events()]
        assert all(report.first_bad is None for report in desk.verify())
