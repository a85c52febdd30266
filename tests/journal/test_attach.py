"""A worker thread, a second process and a read-only door share one journal with the station."""

import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path

from lobby_app.journal import Draft, Journal
from tests.clock import HandClock

from .crash_campaign import CHECKOUT
from .hands import OpenJournal, carry, steps


def assert_whole(journal: Journal, events: int) -> None:
    (report,) = journal.verify()
    assert (report.events, report.first_bad) == (events, None)
    own = [one.event for one in journal.events()]
    assert [event.seq for event in own] == list(range(1, events + 1))
    assert all(earlier.lamport < later.lamport for earlier, later in pairwise(own))


def test_two_threads_append_in_turns_without_a_hole(desk: Journal, clock: HandClock) -> None:
    def work(name: str) -> None:
        with Journal.open(desk.folder, "desk", clock, attach=True) as attached:
            for number in range(60):
                attached.append(steps(f"{name} {number}"))

    threads = [threading.Thread(target=work, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert_whole(desk, 120)
    for name in ("one", "two"):
        mine = [one.event.body["step"] for one in desk.events() if one.event.body["step"].startswith(name)]
        assert mine == [f"{name} {number}" for number in range(60)]


def test_what_another_connection_took_is_seen_by_the_next_append(station: OpenJournal) -> None:
    desk, beside, window = station("desk"), station("desk"), station("window")
    desk.append(steps("a"))
    window.append(steps(*"vwxyz"))
    carry(window, beside)
    event = desk.append(steps("b"))[0].event
    assert event.lamport == 6
    assert [(ref.station, ref.seq) for ref in event.refs] == [("window", 5)]
    assert beside.append(steps("c"))[0].event.refs == []


APPEND = """
import sys
from pathlib import Path
from lobby_app.journal import Draft, Journal, SystemClock
with Journal.open(Path(sys.argv[1]), "desk", SystemClock()) as journal:
    for number in range(40):
        journal.append([Draft("step_done", body={"by": sys.argv[2], "n": number})])
print(journal.epoch)
"""


def test_processes_that_start_at_once_share_one_new_journal(tmp_path: Path, clock: HandClock) -> None:
    folder = tmp_path / "desk"
    started = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", APPEND, str(folder), name],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=CHECKOUT,
        )
        for name in ("one", "two", "three")
    ]
    ended = [process.communicate() for process in started]
    assert [trouble for _, trouble in ended] == ["", "", ""]
    assert len({epoch for epoch, _ in ended}) == 1
    with Journal.open(folder, None, clock, attach=True) as desk:
        assert_whole(desk, 120)


def test_a_door_reads_while_the_station_works(desk: Journal, clock: HandClock) -> None:
    desk.append(steps("a"))
    with Journal.open(desk.folder, None, clock, attach=True) as door:
        reading = door.events()
        desk.append([Draft("signed_off")])
        assert len(list(reading)) == 1
        assert len(list(door.events())) == 2
