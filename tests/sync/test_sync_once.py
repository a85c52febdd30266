"""One round with the receivers, over good lines and bad ones: everything arrives, and exactly once."""

import shutil
import signal
import threading
from pathlib import Path
from typing import Any

import pytest

from lobby_app.journal import Journal
from lobby_app.receiver import PostgresStore, SqliteStore, overview
from lobby_app.receiver.batch import read_batch
from lobby_app.sync import known_receivers, once
from lobby_app.sync.credentials import Known, remember_receiver
from tests.receiver.processes import ReceiverProcess
from tests.receiver.streams import drafts, frozen, packed

from .conftest import OpenStation
from .lines import BadLine, Stranger


def held(folder: Path, journal: Journal) -> list[bytes]:
    """What a receiver's database holds of the journal's own stream."""
    store = SqliteStore.attach(folder)
    raws: list[bytes] = []
    while more := store.read(journal.station, journal.epoch, len(raws) + 1):
        raws += more
    store.close()
    return raws


def own(journal: Journal) -> list[bytes]:
    raws: list[bytes] = []
    while more := journal.read(journal.station, journal.epoch, len(raws) + 1):
        raws += more
    return raws


def redirect(journal: Journal, url: str, role: str = "hub") -> None:
    known = known_receivers(journal.folder)[role]
    remember_receiver(journal.folder, role, Known(url, known.fingerprint, known.epoch))


def test_everything_is_sent_once_and_a_second_run_moves_nothing(hub: ReceiverProcess, station: OpenStation) -> None:
    desk = station("desk", 1300, hub)
    first = once(desk)
    assert (first["sent"], first["held"], first["pending"]) == (1300, 0, 0)
    assert first["streams"] == [{"station": "desk", "epoch": desk.epoch, "next_seq": 1301}]
    second = once(desk)
    assert (second["sent"], second["held"], second["pending"]) == (0, 0, 0)
    assert held(hub.folder, desk) == own(desk)


def test_without_a_receiver_everything_is_pending(station: OpenStation) -> None:
    outcome = once(station("desk", 4))
    assert (outcome["sent"], outcome["pending"], outcome["receivers"]) == (0, 4, [])


def test_pending_is_what_headquarters_lacks_though_the_hub_has_it(
    tmp_path: Path, hub: ReceiverProcess, station: OpenStation
) -> None:
    with ReceiverProcess(tmp_path / "hq", "hq") as hq:
        desk = station("desk", 10, hub, hq)
        assert once(desk)["sent"] == 20
    desk.append(drafts(3))
    outcome = once(desk)
    assert (outcome["sent"], outcome["pending"]) == (3, 3)
    assert [one["trouble"] for one in outcome["receivers"]] == [None, "offline"]
    with ReceiverProcess(tmp_path / "hq", "hq") as hq:
        redirect(desk, hq.url, "hq")
        outcome = once(desk)
        assert (outcome["sent"], outcome["pending"]) == (3, 0)


def test_two_stations_and_the_hub_converge(hub: ReceiverProcess, station: OpenStation) -> None:
    desk, window = station("desk", 700, hub), station("window-3", 40, hub)
    once(desk)
    once(window)
    once(desk)
    desk.append(drafts(5))
    window.append(drafts(5))
    for journal in (desk, window, desk):
        once(journal)
    wanted = {("desk", desk.epoch, 706), ("window-3", window.epoch, 46)}
    for journal in (desk, window):
        assert {(one.station, one.epoch, one.next_seq) for one in journal.streams()} == wanted
        assert all(report.first_bad is None for report in journal.verify())
    rows = overview(hub.folder)["streams"]
    assert {(row["station"], row["epoch"], row["next_seq"]) for row in rows} == wanted
    assert [one.raw for one in desk.events()] == [one.raw for one in window.events()]


@pytest.mark.parametrize("after", [1, 900, 5000, 20_000, 60_000])
def test_a_line_cut_in_the_middle_of_a_batch_delivers_everything_once(
    hub: ReceiverProcess, station: OpenStation, after: int
) -> None:
    desk = station("desk", 900, hub)
    with BadLine(hub.url) as line:
        redirect(desk, line.url)
        line.cut_after = after
        outcomes = [once(desk), once(desk)]
        assert line.cuts == 1
    assert sum(outcome["sent"] for outcome in outcomes) == 900
    assert outcomes[-1]["pending"] == 0
    assert held(hub.folder, desk) == own(desk)


def test_an_answer_lost_after_the_commit_is_not_sent_twice(hub: ReceiverProcess, station: OpenStation) -> None:
    desk = station("desk", 40, hub)
    with BadLine(hub.url) as line:
        redirect(desk, line.url)
        line.lose_answers = 1
        outcome = once(desk)
        assert line.cuts == 1
    # It was new when the answer got lost, and is held now that it is sent again.
    assert (outcome["sent"] + outcome["held"], outcome["pending"]) == (40, 0)
    assert outcome["held"] > 0
    assert held(hub.folder, desk) == own(desk)


def test_a_line_that_breaks_again_and_again_gets_smaller_batches(hub: ReceiverProcess, station: OpenStation) -> None:
    desk = station("desk", 60, hub)
    with BadLine(hub.url) as line:
        redirect(desk, line.url)
        line.lose_answers = 4
        outcome = once(desk)
        while outcome["pending"]:
            outcome = once(desk)
        assert line.cuts == 4
    assert held(hub.folder, desk) == own(desk)


def test_large_events_travel_alone(hub: ReceiverProcess, station: OpenStation) -> None:
    desk = station("desk", 12, hub, size=63_000)
    assert once(desk)["pending"] == 0
    assert held(hub.folder, desk) == own(desk)


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (200, "text/html", b"<html>Welcome to our network</html>"),
        (200, "application/json", b'{"ok":true}'),
        (200, "application/json", b'{"next_seq":999,"new":999,"held":0}'),
        (200, "application/json", b""),
        (204, "application/json", b""),
        (302, "text/html", b""),
        (503, "text/html", b"down"),
    ],
)
def test_only_the_exact_answer_counts_as_delivered(
    hub: ReceiverProcess, station: OpenStation, status: int, kind: str, body: bytes
) -> None:
    desk = station("desk", 6, hub)
    with Stranger(status, kind, body, hub.url) as portal:
        redirect(desk, portal.url)
        outcome = once(desk)
        assert portal.asked > 0
    assert (outcome["sent"], outcome["pending"]) == (0, 6)
    assert outcome["receivers"][0]["trouble"] == "not_a_receiver"


def test_a_receiver_restored_from_an_older_backup_is_filled_up_again(
    tmp_path: Path, hub: ReceiverProcess, station: OpenStation
) -> None:
    desk = station("desk", 30, hub)
    once(desk)
    hub.end(signal.SIGTERM)
    shutil.copytree(hub.folder, tmp_path / "backup")
    with ReceiverProcess(hub.folder) as later:
        redirect(desk, later.url)
        desk.append(drafts(20))
        assert once(desk)["sent"] == 20
    shutil.rmtree(hub.folder)
    shutil.copytree(tmp_path / "backup", hub.folder)
    hub.__enter__()
    redirect(desk, hub.url)
    outcome = once(desk)
    assert (outcome["sent"], outcome["pending"]) == (20, 0)
    assert held(hub.folder, desk) == own(desk)


def test_a_fork_is_reported_and_the_receivers_stream_stays_good(hub: ReceiverProcess, station: OpenStation) -> None:
    desk = station("desk", 4, hub)
    store = SqliteStore.attach(hub.folder)
    rival = frozen("desk", desk.epoch, 6)
    store.take(read_batch("desk", desk.epoch, packed(rival)), 1)
    outcome = once(desk)
    assert outcome["receivers"][0]["trouble"] == "forked"
    assert outcome["pending"] == 4
    desk.append(drafts(5))
    assert once(desk)["receivers"][0]["trouble"] == "forked"
    assert store.read("desk", desk.epoch, 1) == rival
    assert store.streams()[0].forked
    store.close()


def test_one_bad_stream_does_not_hold_up_the_others(hub: ReceiverProcess, station: OpenStation) -> None:
    desk, window = station("desk", 3, hub), station("window-3", 3, hub)
    once(window)
    # A stream that begins well and goes on with what no journal would take: its clock runs backwards.
    store = SqliteStore.attach(hub.folder)
    good = frozen("a-broken-one", "c" * 32, 1)
    bad = frozen("a-broken-one", "c" * 32, 1, prev="0" * 64)[0].replace(b'"lamport":1', b'"lamport":0')
    store.take(read_batch("a-broken-one", "c" * 32, packed([bad])), 1)
    store.close()
    assert good[0] != bad
    outcome = once(desk)
    assert outcome["pending"] == 0
    assert ("window-3", 4) in {(one.station, one.next_seq) for one in desk.streams()}


def test_killing_the_receiver_in_the_middle_of_batches_loses_and_doubles_nothing(
    hub: ReceiverProcess, station: OpenStation
) -> None:
    desk = station("desk", 6000, hub)
    for _ in range(3):
        done = threading.Event()
        outcomes: list[dict[str, Any]] = []

        def run(done: threading.Event = done, outcomes: list[dict[str, Any]] = outcomes) -> None:
            with Journal.open(desk.folder, "desk", desk._clock, attach=True) as journal:
                outcomes.append(once(journal))
            done.set()

        before = sum(row["next_seq"] for row in overview(hub.folder)["streams"])
        sender = threading.Thread(target=run)
        sender.start()
        while not done.is_set() and sum(row["next_seq"] for row in overview(hub.folder)["streams"]) < before + 900:
            pass
        hub.end(signal.SIGKILL)
        sender.join(30)
        there = overview(hub.folder)["streams"][0]["next_seq"] - 1
        assert 6000 - outcomes[0]["pending"] <= there
        hub.__enter__()
        redirect(desk, hub.url)
    assert once(desk)["pending"] == 0
    assert once(desk)["sent"] == 0
    assert held(hub.folder, desk) == own(desk)


def test_headquarters_on_postgres_gets_the_same_bytes(
    tmp_path: Path, station: OpenStation, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue("postgres").new_database()
    with ReceiverProcess(tmp_path / "hq", "hq", "--database", url) as hq:
        desk, window = station("desk", 800, hq), station("window-3", 20, hq)
        assert once(desk)["pending"] == once(window)["pending"] == 0
        assert overview(hq.folder, url)["streams"][0]["next_seq"] == 801
    store = PostgresStore(url)
    assert store.read("desk", desk.epoch, 301) == own(desk)[300:800]
    store.close()
