"""The HTTP doors of a receiver in a process of its own."""

import gzip
import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from lobby_app.receiver import Malformed, NoReceiver, invite, overview
from lobby_app.receiver.batch import MAX_RAW

from .processes import ReceiverProcess
from .stations import Station
from .streams import frozen, packed

EPOCH = "0123456789abcdef" * 2


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[ReceiverProcess]:
    with ReceiverProcess(tmp_path / "hub") as process:
        yield process


def test_a_station_enrols_sends_and_reads_back(hub: ReceiverProcess) -> None:
    desk = Station(hub.url)
    assert desk.ask("GET", "/v1/health") == (200, {"role": "hub", "receiver": hub.ready["fingerprint"]})
    status, let_in = desk.enrol(hub.code)
    assert (status, let_in["receiver"], let_in["role"]) == (200, hub.ready["fingerprint"], "hub")
    assert len(bytes.fromhex(let_in["guide_key"])) == 32
    status, granted = desk.sign_in()
    assert (status, granted["expires_s"]) == (200, 600)
    raws = frozen("desk", EPOCH, 6)
    assert desk.push(packed(raws[:4])) == (200, {"next_seq": 5, "new": 4, "held": 0})
    assert desk.push(packed(raws)) == (200, {"next_seq": 7, "new": 2, "held": 4})
    assert desk.call("GET", desk.path + "?from=5") == (200, b"".join(raw + b"\n" for raw in raws[4:]))
    assert desk.call("GET", desk.path + "?from=7") == (200, b"")
    _, listed = desk.ask("GET", "/v1/streams")
    assert [(row["station"], row["next_seq"], row["forked"]) for row in listed["streams"]] == [("desk", 7, False)]
    assert overview(hub.folder) == {**listed, "enrolled": [{"station": "desk", "epoch": EPOCH}]}


def test_gaps_forks_and_malformed_batches_get_their_answers(hub: ReceiverProcess) -> None:
    desk = Station(hub.url).joined(hub.code)
    raws = frozen("desk", EPOCH, 5)
    assert desk.push(packed(raws[2:], 3)) == (409, {"expected": 1})
    desk.push(packed(raws))
    assert desk.push(packed(frozen("desk", EPOCH, 5, seed=2))) == (409, {"fork": 1})
    status, said = desk.push(b"what is this")
    assert (status, said["error"]) == (400, "malformed")
    assert desk.push(packed(frozen("desk", EPOCH, 501)))[0] == 413
    assert desk.push(b"x" * 3 * MAX_RAW)[0] == 413
    assert desk.push(gzip.compress(bytes(100_000_000)))[0] == 413
    assert overview(hub.folder)["streams"][0]["forked"] is True
    assert desk.push(packed(raws)) == (200, {"next_seq": 6, "new": 0, "held": 5})


def test_nobody_gets_in_without_a_token_or_into_a_stream_of_others(hub: ReceiverProcess) -> None:
    desk = Station(hub.url)
    sent = packed(frozen("desk", EPOCH, 1))
    for method, path in (("POST", desk.path), ("GET", desk.path), ("GET", "/v1/streams"), ("GET", "/v1/live")):
        assert desk.call(method, path, sent)[0] == 401
        assert desk.call(method, path, sent, token="bm90aGluZw.bm90aGluZw")[0] == 401
    assert desk.sign_in() == (403, {"error": "not_enrolled"})
    desk.joined(hub.code)
    window = Station(hub.url, "window-3").joined(hub.code)
    assert window.ask("POST", desk.path, body=sent) == (403, {"error": "other_stream"})
    desk.push(sent)
    # Reading the branch's other streams is what a hub is for.
    assert window.call("GET", desk.path)[0] == 200
    thief = Station(hub.url)
    assert thief.sign_in() == (403, {"error": "not_enrolled"})
    assert overview(hub.folder)["streams"][0]["next_seq"] == 2


def test_requests_of_another_form_are_refused_and_do_no_harm(hub: ReceiverProcess) -> None:
    desk = Station(hub.url)
    for path in ("/v1/enrol", "/v1/challenge", "/v1/token"):
        for body in (b"", b"[]", b'{"station":1}', b"\xff", b"[" * 60_000):
            assert desk.call("POST", path, body)[0] == 400
        assert desk.call("POST", path, b"x" * 70_000)[0] == 413
    for name in ("", " desk", "a/b", "a\x00b", "x" * 65):
        desk.name = name
        assert desk.enrol(hub.code) == (403, {"error": "station_unsound"})
    desk.name = "desk"
    for epoch in ("", "AB" * 16, "a" * 31):
        desk.epoch = epoch
        assert desk.enrol(hub.code) == (403, {"error": "station_unsound"})
    desk.epoch = EPOCH
    desk.joined(hub.code)
    assert desk.call("GET", desk.path + "?from=x")[0] == 400
    assert desk.call("GET", "/v1/live?since=-4")[0] == 400
    assert desk.call("GET", "/nowhere")[0] == 404
    assert desk.call("DELETE", desk.path)[0] == 405


def test_every_use_of_the_join_code_makes_a_new_one(hub: ReceiverProcess) -> None:
    first = hub.code
    assert first == hub.ready["code"]
    desk = Station(hub.url)
    assert desk.enrol(first)[0] == 200
    assert hub.code != first
    # The answer was lost: the same station with the same key may ask again.
    assert desk.enrol(first)[0] == 200
    assert Station(hub.url, "window-3").enrol(first) == (403, {"error": "code_used"})
    assert Station(hub.url).enrol(hub.code) == (403, {"error": "other_key"})
    assert Station(hub.url, "window-3").enrol(hub.code)[0] == 200
    assert (hub.folder / "join.json").stat().st_mode & 0o777 == 0o600


def test_an_invitation_made_while_the_receiver_runs_lets_its_station_in(hub: ReceiverProcess) -> None:
    invitation = invite(hub.folder, "window-3")
    assert invitation["fingerprint"] == hub.ready["fingerprint"]
    join_code = hub.code
    assert Station(hub.url).enrol(invitation["code"]) == (403, {"error": "code_for_other_station"})
    assert Station(hub.url, "window-3").enrol(invitation["code"])[0] == 200
    assert hub.code == join_code
    late = invite(hub.folder, "window-4", valid_s=-1)
    assert Station(hub.url, "window-4").enrol(late["code"]) == (403, {"error": "code_expired"})
    with pytest.raises(Malformed):
        invite(hub.folder, "a/b")


def test_a_long_poll_wakes_at_once_and_everybody_with_it(hub: ReceiverProcess) -> None:
    desk = Station(hub.url).joined(hub.code)
    window = Station(hub.url, "window-3").joined(hub.code)
    _, live = window.ask("GET", "/v1/live")
    assert live == {"mark": 0, "streams": [], "events": []}
    woken: list[tuple[int, float]] = []
    told: list[object] = []

    def wait() -> None:
        _, answer = window.ask("GET", "/v1/live?since=0")
        woken.append((answer["mark"], time.monotonic()))
        told.append(answer["events"])

    pollers = [threading.Thread(target=wait) for _ in range(30)]
    for poller in pollers:
        poller.start()
    raws = frozen("desk", EPOCH, 3)
    desk.push(packed(raws))
    pushed = time.monotonic()
    for poller in pollers:
        poller.join(20)
    # Those who asked late hear of it without waiting, so all have the same answer.
    assert [mark for mark, _ in woken] == [3] * 30
    # What is new comes along with the answer, exactly as it was frozen.
    lines = [raw.decode() for raw in raws]
    assert told == [[{"station": "desk", "epoch": EPOCH, "lines": lines}]] * 30
    assert window.ask("GET", "/v1/live?since=1")[1]["events"] == [
        {"station": "desk", "epoch": EPOCH, "lines": lines[1:]}
    ]
    print(f"30 long polls answered within {max(at for _, at in woken) - pushed:.3f} s of the commit")
    _, live = window.ask("GET", "/v1/live?since=99")
    assert (live["mark"], live["events"]) == (3, [])
    # A hub says at once which stream grew.
    # What a station sent itself is no news to it.
    assert desk.ask("GET", "/v1/live?since=9")[1] | {"streams": []} == {
        "mark": 0,
        "streams": [],
        "events": [],
    }
    assert live["streams"] == desk.ask("GET", "/v1/streams")[1]["streams"]


def test_a_sender_that_hangs_up_in_the_middle_leaves_nothing_behind(hub: ReceiverProcess) -> None:
    desk = Station(hub.url).joined(hub.code)
    sent = packed(frozen("desk", EPOCH, 50))
    with socket.create_connection(("127.0.0.1", int(hub.url.rsplit(":", 1)[1]))) as line:
        head = f"POST {desk.path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {desk.token}\r\n"
        line.sendall(head.encode() + f"content-length: {len(sent)}\r\n\r\n".encode() + sent[: len(sent) // 2])
    assert desk.push(sent) == (200, {"next_seq": 51, "new": 50, "held": 0})


def test_the_overview_is_there_while_the_receiver_runs_and_when_it_is_down(tmp_path: Path) -> None:
    folder = tmp_path / "hq"
    with pytest.raises(NoReceiver):
        overview(folder)
    with pytest.raises(NoReceiver):
        invite(folder, "desk")
    with ReceiverProcess(folder, "hq") as hq:
        desk = Station(hq.url).joined(hq.code)
        desk.push(packed(frozen("desk", EPOCH, 7)))
        running = overview(folder)
    assert running["streams"][0]["next_seq"] == 8
    assert overview(folder) == running
    assert json.loads(json.dumps(running)) == running
