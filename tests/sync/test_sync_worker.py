"""The worker that keeps a running station in step with its hub and headquarters."""

import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lobby_app.journal import Journal, SystemClock
from lobby_app.receiver import overview
from lobby_app.sync import SyncStatus, SyncWorker, known_receivers
from lobby_app.sync.backoff import FAR, Backoff
from lobby_app.sync.credentials import Known, remember_receiver
from tests.receiver.processes import ReceiverProcess
from tests.receiver.streams import drafts

from .conftest import OpenStation
from .lines import Stranger

WAIT_S = 30.0


class Watch:
    """Collects what a worker says and lets a test wait for it."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.status = SyncStatus()
        self.seen: list[SyncStatus] = []
        self.news = 0

    def on_status(self, status: SyncStatus) -> None:
        with self.changed:
            self.status = status
            self.seen.append(status)
            self.changed.notify_all()

    def on_new(self) -> None:
        with self.changed:
            self.news += 1
            self.changed.notify_all()

    def until(self, holds: Callable[[SyncStatus], bool]) -> SyncStatus:
        with self.changed:
            assert self.changed.wait_for(lambda: holds(self.status), WAIT_S), self.status
            return self.status

    def until_news(self, more_than: int) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: self.news > more_than, WAIT_S), self.status


StartWorker = Callable[..., tuple[SyncWorker, Watch]]


@pytest.fixture
def worker() -> Iterator[StartWorker]:
    """Starts a worker for a journal; all are stopped at the end, each within a second."""
    started: list[SyncWorker] = []

    def start(journal: Journal, hub_folder: Path | None = None) -> tuple[SyncWorker, Watch]:
        watch = Watch()
        one = SyncWorker(
            journal.folder,
            journal.station,
            SystemClock(),
            hub_folder=hub_folder,
            on_new=watch.on_new,
            on_status=watch.on_status,
        )
        one.start()
        started.append(one)
        return one, watch

    yield start
    for one in started:
        assert one.stop(), "the worker did not end"


def test_what_one_station_saves_the_others_see(hub: ReceiverProcess, station: OpenStation, worker: StartWorker) -> None:
    desk, window = station("desk", 3), station("window-3")
    desk_worker, desk_watch = worker(desk, hub.folder)
    window_worker, window_watch = worker(window, hub.folder)
    joined = desk_watch.until(lambda status: status.hub_state == "joined" and status.at_hub_seq == 3)
    assert joined.pending_hub == 0 and joined.hub_last_ok is not None
    assert (joined.hq_state, joined.pending_hq) == ("not_set", 3)
    window_watch.until_news(0)
    window.append(drafts(2))
    window_worker.kick()
    desk_watch.until_news(0)
    wanted = {("desk", 4), ("window-3", 3)}
    for journal in (desk, window):
        assert {(one.station, one.next_seq) for one in journal.streams()} == wanted
    # The window's own events were no news to the window.
    assert {(one.station) for one in window.streams() if not one.own} == {"desk"}
    desk_worker.kick()


def test_how_long_it_takes_from_a_tap_here_to_the_screen_there(
    hub: ReceiverProcess, station: OpenStation, worker: StartWorker
) -> None:
    desk, window = station("desk"), station("window-3", 1)
    one, watch = worker(desk, hub.folder)
    watch.until(lambda status: status.hub_state == "joined")
    # The window is a process of its own, as it is in a branch.
    command = [sys.executable, "-m", "tests.sync.window_process", str(window.folder), str(hub.folder)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    watch.until_news(0)
    took: list[float] = []
    for _ in range(300):
        began = time.monotonic()
        desk.append(drafts(1))
        one.kick()
        took.append((float(process.stdout.readline()) - began) * 1000)
    process.communicate("end", timeout=20)
    assert process.returncode == 0
    cuts = statistics.quantiles(took, n=100)
    print(f"desk saves -> window has it: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, worst {max(took):.1f} ms")
    assert {(one.station, one.next_seq) for one in window.streams()} == {("desk", 301), ("window-3", 2)}


def test_a_hub_that_comes_later_and_moves_is_found(tmp_path: Path, station: OpenStation, worker: StartWorker) -> None:
    desk = station("desk", 4)
    one, watch = worker(desk, tmp_path / "hub")
    watch.until(lambda status: status.saved == 4)
    with ReceiverProcess(tmp_path / "hub") as hub:
        watch.until(lambda status: status.at_hub_seq == 4)
    # Being started beside its station is no failure.
    assert "out_of_reach" not in {status.hub_state for status in watch.seen[:-1] if status.at_hub_seq == 0}
    watch.until(lambda status: status.hub_state == "out_of_reach")
    desk.append(drafts(2))
    one.kick()
    assert watch.until(lambda status: status.saved == 6).pending_hub == 2
    (tmp_path / "hub" / "port").unlink()  # another program has it now
    with ReceiverProcess(tmp_path / "hub") as moved:
        assert moved.url != hub.url
        watch.until(lambda status: status.at_hub_seq == 6 and status.hub_state == "joined")


def test_a_hub_that_lost_its_database_is_joined_anew_and_filled(
    hub: ReceiverProcess, station: OpenStation, worker: StartWorker
) -> None:
    desk = station("desk", 5)
    _, watch = worker(desk, hub.folder)
    watch.until(lambda status: status.at_hub_seq == 5)
    hub.end(signal.SIGKILL)
    for file in hub.folder.glob("receiver.*"):
        file.unlink()
    hub.__enter__()
    watch.until(lambda status: status.at_hub_seq == 0)
    watch.until(lambda status: status.at_hub_seq == 5)
    assert overview(hub.folder)["streams"][0]["next_seq"] == 6


def test_headquarters_out_of_reach_holds_up_neither_the_branch_nor_the_end(
    hub: ReceiverProcess, station: OpenStation, worker: StartWorker
) -> None:
    desk = station("desk", 3)
    # Takes connections and never answers: the worst a line can do.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        remember_receiver(desk.folder, "hq", Known(url, "a" * 64, desk.epoch))
        one, watch = worker(desk, hub.folder)
        watch.until(lambda status: status.at_hub_seq == 3)
        assert watch.status.hq_state == "unknown"
        assert watch.status.pending_hq == 3
        began = time.monotonic()
        assert one.stop()
        took = time.monotonic() - began
    print(f"the worker ended in {took:.3f} s")
    assert took < 1


def test_headquarters_enrolled_while_the_program_runs_is_noticed(
    tmp_path: Path, station: OpenStation, worker: StartWorker
) -> None:
    desk = station("desk", 3)
    _, watch = worker(desk)
    watch.until(lambda status: (status.hub_state, status.hq_state) == ("not_set", "not_set"))
    with ReceiverProcess(tmp_path / "hq", "hq") as hq:
        station("desk", 0, hq)
        watch.until(lambda status: status.hq_state == "joined" and status.pending_hq == 0)


def test_a_portal_in_the_way_is_named_and_nothing_counts_as_sent(
    tmp_path: Path, station: OpenStation, worker: StartWorker
) -> None:
    with ReceiverProcess(tmp_path / "hq", "hq") as hq:
        desk = station("desk", 3, hq)
        with Stranger(200, "text/html", b"<html>") as portal:
            known = known_receivers(desk.folder)["hq"]
            remember_receiver(desk.folder, "hq", Known(portal.url, known.fingerprint, known.epoch))
            _, watch = worker(desk)
            status = watch.until(lambda status: status.hq_state == "out_of_reach")
            assert (status.hq_trouble, status.at_hq_seq, status.hq_last_ok) == ("not_a_receiver", 0, None)
            remember_receiver(desk.folder, "hq", known)
            status = watch.until(lambda status: status.hq_state == "joined")
            assert (status.hq_trouble, status.at_hq_seq) == ("", 3)


def test_what_was_acknowledged_is_known_at_the_next_start(
    tmp_path: Path, hub: ReceiverProcess, station: OpenStation, worker: StartWorker
) -> None:
    desk = station("desk", 7)
    one, watch = worker(desk, hub.folder)
    watch.until(lambda status: status.at_hub_seq == 7)
    assert one.stop()
    _, again = worker(desk, tmp_path / "nowhere")
    status = again.until(lambda status: status.saved == 7 and status.at_hub_seq == 7)
    assert status.hub_state == "unknown"


def test_a_worker_may_be_stopped_before_it_starts_and_kicked_after_its_end(
    tmp_path: Path, station: OpenStation, worker: StartWorker
) -> None:
    desk = station("desk")
    never = SyncWorker(desk.folder, "desk", SystemClock())
    never.kick()
    assert never.stop()
    one, _ = worker(desk)
    assert one.stop()
    one.kick()
    # A folder without a journal: it waits for one, and ends when told to.
    lost = SyncWorker(tmp_path / "nowhere", "desk", SystemClock())
    lost.start()
    assert lost.stop()
    assert not (tmp_path / "nowhere").exists()


def test_waiting_grows_up_to_its_limit_and_begins_small_again() -> None:
    backoff = Backoff(*FAR, seed=5)
    waits = [backoff.next_wait() for _ in range(200)]
    assert all(wait <= min(60, 0.2 * 2**n) for n, wait in enumerate(waits))
    assert 25 < statistics.mean(waits[20:]) < 35
    backoff.reset()
    assert backoff.next_wait() <= 0.2
