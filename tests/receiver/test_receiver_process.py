"""A receiver's life as a process: starting, ending, being killed, lingering."""

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from lobby_app.receiver import StoreNewer, overview
from lobby_app.receiver.sqlite_store import SqliteStore

from .processes import PostgresServer, ReceiverProcess
from .stations import Station
from .streams import frozen, packed

EPOCH = "0123456789abcdef" * 2


def test_the_end_is_clean_and_quick_with_long_polls_open(tmp_path: Path) -> None:
    hub = ReceiverProcess(tmp_path / "hub").__enter__()
    desk = Station(hub.url).joined(hub.code)
    answers: list[int] = []
    polls = [threading.Thread(target=lambda: answers.append(desk.call("GET", "/v1/live?since=0")[0])) for _ in range(5)]
    for poll in polls:
        poll.start()
    # A sender that never finishes must not hold it up either.
    half = desk.connection()
    half.putrequest("POST", desk.path)
    half.putheader("authorization", f"Bearer {desk.token}")
    half.putheader("content-length", "5000")
    half.endheaders(b"half")
    assert desk.ask("GET", "/v1/health")[0] == 200
    began = time.monotonic()
    assert hub.end(signal.SIGTERM) == 0
    took = time.monotonic() - began
    half.close()
    for poll in polls:
        poll.join(20)
    assert answers == [200] * 5
    assert not (hub.folder / "join.json").exists()
    print(f"ended in {took:.2f} s")
    assert took < 5


def test_interrupting_ends_it_just_as_cleanly(tmp_path: Path) -> None:
    hub = ReceiverProcess(tmp_path / "hub").__enter__()
    assert hub.end(signal.SIGINT) == 0


def test_the_same_receiver_comes_back_after_a_start(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hub") as hub:
        desk = Station(hub.url).joined(hub.code)
        desk.push(packed(frozen("desk", EPOCH, 3)))
        first = hub.ready
    with ReceiverProcess(tmp_path / "hub") as hub:
        assert hub.ready["fingerprint"] == first["fingerprint"]
        assert hub.ready["code"] != first["code"]
        desk.url = hub.url
        # Also the token is still good: its secret lies in the database.
        assert desk.ask("GET", "/v1/streams")[1]["streams"][0]["next_seq"] == 4
        assert Station(hub.url, "window-4").joined(hub.code).ask("GET", "/v1/live?since=0")[1]["mark"] == 3
        assert Station(hub.url, "window-3").enrol(first["code"]) == (403, {"error": "code_unknown"})


def test_without_a_port_of_its_own_it_comes_back_where_it_was(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hub") as hub:
        first = hub.url
    with ReceiverProcess(tmp_path / "hub") as hub:
        assert hub.url == first, "stations of other machines look for it there"
    port = urlsplit(first).port
    assert port is not None
    with socket.create_server(("127.0.0.1", port)), ReceiverProcess(tmp_path / "hub") as hub:
        moved = hub.url
        assert moved != first, "the port was taken meanwhile"
    (tmp_path / "hub" / "port").write_text("no port\n", encoding="ascii")
    with ReceiverProcess(tmp_path / "hub") as hub:
        assert urlsplit(hub.url).port


def test_a_folder_has_one_receiver(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hub") as hub:
        command = [sys.executable, "-m", "lobby_app.receiver", "--folder", str(hub.folder)]
        second = subprocess.run(command, capture_output=True, text=True, timeout=20)
        assert second.returncode == 1
        assert second.stdout == ""
        assert str(hub.process.pid) in second.stderr
        assert json.loads((hub.folder / "join.json").read_bytes())["pid"] == hub.process.pid


def test_a_port_that_is_taken_is_said_in_one_line(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hub") as hub:
        port = str(urlsplit(hub.url).port)
        command = [sys.executable, "-m", "lobby_app.receiver", "--folder", str(tmp_path / "hq"), "--port", port]
        second = subprocess.run(command, capture_output=True, text=True, timeout=20)
        assert second.returncode == 1
        assert second.stderr.count("\n") == 1 and port in second.stderr


def test_a_lingering_hub_ends_itself_when_nobody_asks_any_more(tmp_path: Path) -> None:
    hub = ReceiverProcess(tmp_path / "hub", "hub", "--linger", "0.5").__enter__()
    desk = Station(hub.url).joined(hub.code)
    window = Station(hub.url, "window-3").joined(hub.code)
    poll = threading.Thread(target=lambda: window.call("GET", "/v1/live?since=0"))
    poll.start()
    # A station that waits at the hub keeps it alive, however long nothing happens.
    with pytest.raises(subprocess.TimeoutExpired):
        hub.process.wait(1.5)
    desk.push(packed(frozen("desk", EPOCH, 1)))
    poll.join(20)
    assert hub.process.wait(20) == 0
    hub.process.communicate()
    assert not (hub.folder / "join.json").exists()


def test_off_loopback_it_speaks_tls_only(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hub", "hub", "--host", "0.0.0.0") as hub:
        assert hub.url.startswith("https://")
        url = f"https://127.0.0.1:{urlsplit(hub.url).port}"
        desk = Station(url).joined(hub.code)
        assert desk.push(packed(frozen("desk", EPOCH, 2)))[0] == 200
        plain = Station(url.replace("https:", "http:"))
        with pytest.raises(OSError):
            plain.call("GET", "/v1/health")


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_what_was_acknowledged_survives_being_killed(
    tmp_path: Path, database: str, request: pytest.FixtureRequest
) -> None:
    more: list[str] = []
    if database == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres")
        more = ["--database", server.new_database()]
    raws = frozen("desk", EPOCH, 1200)
    desk = Station("", epoch=EPOCH)
    acknowledged = [1]
    for kills in range(4):
        hub = ReceiverProcess(tmp_path / "hub", "hub", *more).__enter__()
        desk.url = hub.url
        desk.enrol(hub.code) if kills == 0 else None
        assert desk.sign_in()[0] == 200

        def send() -> None:
            at = acknowledged[-1]
            while at <= len(raws):
                try:
                    status, answer = desk.push(packed(raws[at - 1 : at + 4], at))
                except OSError:
                    return
                assert status == 200
                at = answer["next_seq"]
                acknowledged.append(at)

        had = len(acknowledged)
        sender = threading.Thread(target=send)
        sender.start()
        while len(acknowledged) < had + 15 + kills * 5:
            assert sender.is_alive()
        hub.end(signal.SIGKILL)
        sender.join(20)
    with ReceiverProcess(tmp_path / "hub", "hub", *more) as hub:
        desk.url = hub.url
        stream = desk.ask("GET", "/v1/streams")[1]["streams"][0]
        assert acknowledged[-1] <= stream["next_seq"] <= acknowledged[-1] + 5
        held: list[bytes] = []
        while lines := desk.call("GET", f"{desk.path}?from={len(held) + 1}")[1]:
            held += lines.splitlines()
        assert held == raws[: stream["next_seq"] - 1]
        assert not stream["forked"]


def test_postgres_going_away_is_no_acknowledgement_and_it_recovers(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    server: PostgresServer = request.getfixturevalue("postgres")
    raws = frozen("desk", EPOCH, 20)
    with ReceiverProcess(tmp_path / "hq", "hq", "--database", server.new_database()) as hq:
        desk = Station(hq.url).joined(hq.code)
        assert desk.push(packed(raws[:10]))[0] == 200
        server.stop()
        assert desk.push(packed(raws[10:], 11)) == (503, {"error": "store"})
        server.start()
        outcomes = [desk.push(packed(raws[10:], 11)) for _ in range(2)]
        assert outcomes[-1][0] == 200
        assert [row["next_seq"] for row in desk.ask("GET", "/v1/streams")[1]["streams"]] == [21]
        assert desk.call("GET", desk.path)[1].splitlines() == raws


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    store = SqliteStore.open(tmp_path)
    with store.writing() as sql:
        sql.run("PRAGMA user_version = 99")
    store.close()
    before = (tmp_path / "receiver.db").read_bytes()
    with pytest.raises(StoreNewer):
        SqliteStore.open(tmp_path)
    with pytest.raises(StoreNewer):
        overview(tmp_path)
    assert (tmp_path / "receiver.db").read_bytes() == before


def test_the_database_is_unreadable_without_its_key(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hub") as hub:
        desk = Station(hub.url, "desk-with-a-name").joined(hub.code)
        desk.push(packed(frozen(desk.name, EPOCH, 2)))
    for file in (tmp_path / "hub").glob("receiver.db*"):
        assert b"desk-with-a-name" not in file.read_bytes()
    assert (tmp_path / "hub" / "receiver.key").stat().st_mode & 0o777 == 0o600
