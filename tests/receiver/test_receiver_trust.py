"""Who may do what at a receiver: every door tried with nothing, with something foreign, stale, and another's."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.exceptions import HTTPException
from starlette.routing import Route

from lobby_app.receiver import SqliteStore, app, create_app, invite, load_or_make_identity, overview, revoke
from lobby_app.receiver.store import StationKey
from lobby_app.receiver.tokens import TOKEN_S, Bearer, Tokens

from .processes import ReceiverProcess
from .stations import Station
from .streams import frozen, packed

EPOCH = "0123456789abcdef" * 2
FOR_ALL = {("GET", "/v1/health"), ("POST", "/v1/enrol"), ("POST", "/v1/challenge"), ("POST", "/v1/token")}
"""What a stranger must be able to ask in order to become an enrolled station."""


@pytest.fixture(params=["hub", "hq"])
def receiver(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ReceiverProcess]:
    with ReceiverProcess(tmp_path / request.param, request.param) as process:
        yield process


def doors(folder: Path, role: str, station: str = "desk") -> list[tuple[str, str]]:
    """Every method and path of the application, from its own table, with places filled in."""
    with closing(SqliteStore.open(folder)) as store:
        routes = create_app(store, load_or_make_identity(folder), role).routes
    found = []
    for route in routes:
        assert isinstance(route, Route) and route.methods is not None
        path = route.path.format(station=station, epoch=EPOCH, hash="a" * 64)
        found += [(method, path) for method in route.methods - {"HEAD"}]
    return found


def expired(folder: Path, fingerprint: str) -> str:
    """A token as this very receiver made it, one second past its time."""
    with closing(SqliteStore.attach(folder)) as store:
        return Tokens(store.secret("tokens"), fingerprint).token("desk", EPOCH, time.time() - TOKEN_S - 1.5)


def test_nobody_unenrolled_reads_or_writes_anything(receiver: ReceiverProcess, tmp_path: Path) -> None:
    role = receiver.ready["role"]
    desk = Station(receiver.url).joined(receiver.code)
    sent = packed(frozen("desk", EPOCH, 1))
    assert desk.push(sent)[0] == 200
    closed = [door for door in doors(tmp_path / "table", role) if door not in FOR_ALL]
    assert len(closed) == {"hub": 9, "hq": 7}[role]
    with ReceiverProcess(tmp_path / "elsewhere", role) as other:
        foreign = Station(other.url).joined(other.code).token
    content, _, seal = desk.token.partition(".")
    bad = {
        "nothing": "",
        "rubbish": "bm90aGluZw.bm90aGluZw",
        "not base64": "é.ü".encode().decode("latin-1"),
        "of another receiver": foreign,
        "expired": expired(receiver.folder, receiver.ready["fingerprint"]),
        "another's seal": f"{content}.{foreign.partition('.')[2]}",
        "its content alone": content,
        "a challenge": desk.ask("POST", "/v1/challenge", {"station": "desk", "epoch": EPOCH})[1]["challenge"],
    }
    stranger = Station(receiver.url)
    for method, path in closed:
        for what, token in bad.items():
            status, answer = stranger.call(method, path, sent, token=token)
            assert (status, json.loads(answer)) == (401, {"error": "token"}), (method, path, what)
    assert [row["next_seq"] for row in overview(receiver.folder)["streams"]] == [2]
    assert seal and desk.ask("GET", "/v1/streams")[0] == 200, "the good token was good all the time"


def test_a_revoked_station_is_out_at_once_at_every_door(receiver: ReceiverProcess, tmp_path: Path) -> None:
    role = receiver.ready["role"]
    desk = Station(receiver.url).joined(receiver.code)
    # Its name may invite, so that no door is closed to it for another reason.
    gone = Station(receiver.url, "desk-2").joined(receiver.code)
    sent = packed(frozen("desk-2", EPOCH, 1))
    assert gone.push(sent)[0] == 200
    closed = [door for door in doors(tmp_path / "table", role, "desk-2") if door not in FOR_ALL]
    waiting: list[tuple[int, bytes]] = []
    mark = gone.ask("GET", "/v1/live")[1]["mark"] if role == "hub" else 0
    poll = threading.Thread(target=lambda: waiting.append(gone.call("GET", f"/v1/live?since={mark}")))
    if role == "hub":
        poll.start()

    assert revoke(receiver.folder, "desk-2")["epochs"] == [EPOCH]
    for method, path in closed:
        if path != "/v1/live":
            assert gone.call(method, path, _asked(path, sent)) == (401, b'{"error":"token"}'), (method, path)
    assert gone.sign_in() == (403, {"error": "not_enrolled"})
    assert gone.enrol(receiver.code) == (403, {"error": "revoked"})
    assert [row["next_seq"] for row in overview(receiver.folder)["streams"]] == [2], "what it sent before is kept"

    assert desk.push(packed(frozen("desk", EPOCH, 1)))[0] == 200, "the others go on, by the tokens they had"
    if role == "hub":
        poll.join(20)
        assert waiting == [(401, b'{"error":"token"}')], "who waited while it was revoked hears of nothing"
    assert gone.joined(invite(receiver.folder, "desk-2")["code"]).ask("GET", "/v1/streams")[0] == 200


def _asked(path: str, sent: bytes) -> bytes:
    """What this door wants to be given; the stream's own wants a batch."""
    forms = {"/v1/invitations": b'{"station":"window-3"}', "/v1/guides": b'{"hashes":[]}'}
    return forms.get(path, sent)


def test_a_station_of_a_branch_reads_its_branch_and_writes_itself_alone(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hub") as hub:
        desk = Station(hub.url).joined(hub.code)
        window = Station(hub.url, "window-3").joined(hub.code)
        desk.push(packed(frozen("desk", EPOCH, 2)))
        assert window.ask("POST", desk.path, body=packed(frozen("desk", EPOCH, 1))) == (403, {"error": "other_stream"})
        assert window.call("GET", desk.path)[0] == 200
        other_life = desk.path[:-32] + "f" * 32
        assert desk.ask("POST", other_life, body=b"")[0] == 403, "another life of one's own name is another's, too"
        assert [row["station"] for row in window.ask("GET", "/v1/streams")[1]["streams"]] == ["desk"]


def test_at_headquarters_a_station_sees_nothing_of_other_branches(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hq", "hq") as hq:
        mine = Station(hq.url).joined(hq.code)
        other = Station(hq.url, "desk", "f" * 32).joined(hq.code)
        mine.push(packed(frozen("desk", EPOCH, 1)))
        other.push(packed(frozen("desk", "f" * 32, 3)))
        assert mine.ask("GET", other.path) == (403, {"error": "other_stream"})
        assert mine.call("GET", mine.path)[0] == 200
        for query in ("", "?station=desk", f"?station=desk&epoch={'f' * 32}"):
            (row,) = mine.ask("GET", "/v1/streams" + query)[1]["streams"]
            assert (row["epoch"], row["next_seq"]) == (EPOCH, 2), query
        # How busy the bank is at this moment is nobody's business either.
        assert mine.call("GET", "/v1/live")[0] == 404
        assert mine.ask("POST", "/v1/invitations", {"station": "window-3"})[0] == 404


def test_desk_and_supervisor_invite_and_a_window_does_not(tmp_path: Path) -> None:
    with ReceiverProcess(tmp_path / "hub") as hub:
        desk = Station(hub.url).joined(hub.code)
        status, invitation = desk.ask("POST", "/v1/invitations", {"station": "window-3"})
        assert status == 200
        assert invitation["urls"] == [], "this hub serves its own machine alone"
        assert len(invitation["digits"]) == 61 and invitation["digits"].isdigit()
        assert Station(hub.url, "window-4").enrol(invitation["code"]) == (403, {"error": "code_for_other_station"})
        window = Station(hub.url, "window-3").joined(invitation["code"])
        assert Station(hub.url, "window-3", "a" * 32).enrol(invitation["code"]) == (403, {"error": "code_used"})
        assert window.ask("POST", "/v1/invitations", {"station": "x"}) == (403, {"error": "may_not_invite"})
        assert desk.ask("POST", "/v1/invitations", {"station": "a/b"})[0] == 400
        supervisor = Station(hub.url, "supervisor").joined(hub.code)
        assert supervisor.ask("POST", "/v1/invitations", {"station": "window-4"})[0] == 200


def test_looking_up_this_machines_addresses_holds_nobody_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may wait for the network's answer: never on the thread that serves all stations, and for the enrolled only."""
    looked: list[str] = []

    def reached_at() -> list[str]:
        looked.append(threading.current_thread().name)
        return ["https://192.0.2.1:8443"]

    async def form(*_: object) -> Any:
        return SimpleNamespace(station="window-3")

    monkeypatch.setattr(app, "read_form", form)
    with closing(SqliteStore.open(tmp_path)) as store:
        receiver = create_app(store, load_or_make_identity(tmp_path), "hub", reached_at=reached_at).state.receiver
        monkeypatch.setattr(receiver, "bearer", lambda request: Bearer("desk", EPOCH))
        with pytest.raises(HTTPException):
            asyncio.run(receiver.invite(None))
        assert looked == []
        store.add_code(b"d" * 32, "join", None, None)
        store.enrol(b"d" * 32, [StationKey("desk", EPOCH, bytes(32))], 1)
        answer = asyncio.run(receiver.invite(None))
        receiver.close()
    assert json.loads(answer.body)["urls"] == ["https://192.0.2.1:8443"]
    assert len(looked) == 1 and looked[0].startswith("receiver-")
