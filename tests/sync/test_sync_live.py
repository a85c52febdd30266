"""Live, whatever happens to the connection: nothing is missed, and the desk never waits for its hub."""

import os
import random
import signal
import statistics
import time

import msgspec
import pytest

from lobby_app.journal import Draft, Journal
from lobby_app.sync import known_receivers
from lobby_app.sync.client import ReceiverClient
from lobby_app.sync.credentials import remember_receiver
from tests.receiver.processes import ReceiverProcess

from .conftest import OpenStation
from .lines import BadLine
from .test_sync_worker import StartWorker
from .test_sync_worker import worker as worker

PAUSES_S = (0.0, 0.002, 0.01, 0.03)


def test_the_live_connection_drops_at_random_moments_and_no_event_is_missed(
    hub: ReceiverProcess, station: OpenStation, worker: StartWorker
) -> None:
    desk, window = station("desk", 1, hub), station("window-3", 1, hub)
    chance = random.Random(7)
    with BadLine(hub.url) as line:
        known = known_receivers(window.folder)["hub"]
        remember_receiver(window.folder, "hub", msgspec.structs.replace(known, url=line.url))
        desk_worker, sent = worker(desk)
        _, seen = worker(window)
        seen.until_news(0)
        for n in range(120):
            desk.append([Draft("step_done", body={"step": f"s{n}"})])
            desk_worker.kick()
            if chance.random() < 0.3:
                line.drop()
            time.sleep(chance.choice(PAUSES_S))
        assert line.cuts > 20
        sent.until(lambda status: status.pending_hub == 0)
        news = 0
        while heads(window)[desk.epoch] != heads(desk)[desk.epoch]:
            seen.until_news(news)
            news = seen.news
    assert all(report.first_bad is None for report in window.verify())


def test_what_the_long_poll_carries_is_not_fetched_a_second_time(
    hub: ReceiverProcess, station: OpenStation, worker: StartWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, window = station("desk", 1, hub), station("window-3", 1, hub)
    fetched: list[int] = []
    events = ReceiverClient.events

    async def noted(self: ReceiverClient, name: str, epoch: str, from_seq: int) -> list[bytes]:
        fetched.append(from_seq)
        return await events(self, name, epoch, from_seq)

    monkeypatch.setattr(ReceiverClient, "events", noted)
    desk_worker, sent = worker(desk)
    _, seen = worker(window)
    seen.until_news(0)
    sent.until(lambda status: status.hub_state == "joined" and status.pending_hub == 0)
    fetched.clear()
    for n in range(5):
        before = seen.news
        desk.append([Draft("step_done", body={"step": f"s{n}"})])
        desk_worker.kick()
        seen.until_news(before)
    assert heads(window)[desk.epoch] == heads(desk)[desk.epoch]
    # A line that breaks on a busy machine is begun anew by asking: once at the most, and not for each event.
    assert len(fetched) <= 1, fetched
    assert all(report.first_bad is None for report in window.verify())


def heads(journal: Journal) -> dict[str, int]:
    return {stream.epoch: stream.next_seq for stream in journal.streams()}


def appends(journal: Journal, count: int, kick: "object") -> float:
    """How long one event takes to be saved, in seconds: the median."""
    assert callable(kick)
    took = []
    for n in range(count):
        began = time.perf_counter()
        journal.append([Draft("step_done", body={"step": f"s{n}"})])
        took.append(time.perf_counter() - began)
        kick()
        time.sleep(0.002)
    return statistics.median(took)


def test_a_hub_that_stands_still_costs_the_desk_nothing(
    hub: ReceiverProcess, station: OpenStation, worker: StartWorker
) -> None:
    desk = station("desk", 1, hub)
    desk_worker, watch = worker(desk)
    watch.until(lambda status: status.hub_state == "joined")
    with_hub, without = [], []
    for _ in range(6):
        with_hub.append(appends(desk, 25, desk_worker.kick))
        os.kill(hub.process.pid, signal.SIGSTOP)
        try:
            without.append(appends(desk, 25, desk_worker.kick))
        finally:
            os.kill(hub.process.pid, signal.SIGCONT)
    # The quietest rounds of both: other programs of this machine come and go.
    assert min(without) < min(with_hub) * 2 + 0.001, (without, with_hub)
    assert watch.status.hub_state == "joined", "not answering yet is not yet out of reach"
    watch.until(lambda status: status.pending_hub == 0)
