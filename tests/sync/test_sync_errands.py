"""Connecting from a screen: addresses as people type them, codes, a hub that moves, letting another station in."""

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lobby_app.journal import SystemClock
from lobby_app.sync import Enrolment, InviteAnswer, Offline, Refused, SyncWorker, known_receivers
from lobby_app.sync.errands import full_address
from tests.receiver.processes import ReceiverProcess

from .conftest import OpenStation
from .test_sync_worker import StartWorker
from .test_sync_worker import worker as worker


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("10.20.30.40:8443", "https://10.20.30.40:8443"),
        (" 10.20.30.40 ", "https://10.20.30.40:8443"),
        ("desk-pc", "https://desk-pc:8443"),
        ("10。20。30。40：9000", "https://10.20.30.40:9000"),
        ("https://desk.branch.example/", "https://desk.branch.example:8443"),
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("[fd00::5]:8443", "https://[fd00::5]:8443"),
        ("", None),
        ("ftp://desk", None),
        ("desk:port", None),
        ("10.20.30.40:99999", None),
        ("desk/x?y", None),
        ("大堂", None),
    ],
)
def test_addresses_as_people_type_them(typed: str, url: str | None) -> None:
    assert full_address(typed) == url


def asked(ask: Callable[..., None], *what: str) -> Any:
    """What comes of an errand of the worker."""
    done = threading.Event()
    outcomes: list[Any] = []

    def on_done(outcome: Any) -> None:
        outcomes.append(outcome)
        done.set()

    ask(*what, on_done)
    assert done.wait(30)
    return outcomes[0]


def test_a_station_is_connected_while_it_runs_and_lets_the_next_one_in(
    hub: ReceiverProcess, station: OpenStation, worker: StartWorker
) -> None:
    desk_worker, desk = worker(station("desk", 3))
    desk.until(lambda status: status.hub_state == "not_set")
    assert asked(desk_worker.connect, "desk:port", hub.code) == Refused("address_unreadable")
    assert asked(desk_worker.connect, hub.url, "12345") == Refused("code_unreadable")
    assert isinstance(asked(desk_worker.connect, "http://127.0.0.1:9", hub.code), Offline)
    assert isinstance(asked(desk_worker.connect, hub.url, hub.code), Enrolment)
    status = desk.until(lambda status: status.hub_state == "joined" and status.pending_hub == 0)
    assert status.hub_url == hub.url

    invitation = asked(desk_worker.invite, "window-3")
    assert isinstance(invitation, InviteAnswer) and invitation.station == "window-3"
    window_worker, window = worker(station("window-3"))
    assert asked(window_worker.connect, hub.url, invitation.code.lower().replace("-", " ")) == Enrolment(
        "hub", hub.url, hub.ready["fingerprint"]
    )
    window.until_news(0)
    assert asked(window_worker.connect, hub.url, "") == Enrolment("hub", hub.url, hub.ready["fingerprint"])
    assert asked(window_worker.invite, "window-4") == Refused("may_not_invite")


def test_a_hub_that_moved_is_followed_without_a_new_code(
    tmp_path: Path, station: OpenStation, worker: StartWorker
) -> None:
    folder = tmp_path / "hub"
    with ReceiverProcess(folder) as hub:
        desk = station("desk", 2, hub)
        desk_worker, watch = worker(desk)
        watch.until(lambda status: status.hub_state == "joined")
    watch.until(lambda status: status.hub_state == "out_of_reach")
    with ReceiverProcess(folder) as hub, ReceiverProcess(tmp_path / "stranger") as stranger:
        # Another hub may answer at any address: without our hub's certificate it gets nothing.
        assert asked(desk_worker.connect, stranger.url, "").code == "wrong_certificate"
        assert isinstance(asked(desk_worker.connect, hub.url, ""), Enrolment)
        watch.until(lambda status: status.hub_state == "joined" and status.hub_url == hub.url)
        assert known_receivers(desk.folder)["hub"].url == hub.url


def test_a_hub_joined_by_a_code_stays_though_another_runs_on_this_machine(
    tmp_path: Path, station: OpenStation, worker: StartWorker
) -> None:
    with ReceiverProcess(tmp_path / "far", "hub", "--host", "0.0.0.0") as far, ReceiverProcess(tmp_path / "near"):
        window = station("window-3", 2)
        window_worker, watch = worker(window, tmp_path / "near")
        watch.until(lambda status: status.hub_state == "joined" and status.hub_url.startswith("http://"))
        (reached, *_) = json.loads((far.folder / "join.json").read_bytes())["reached_at"]
        address = reached.replace(reached.split("://")[1].split(":")[0], "127.0.0.1")
        assert isinstance(asked(window_worker.connect, address, far.code), Enrolment)
        watch.until(lambda status: status.hub_state == "joined" and status.hub_url == address)
        assert known_receivers(window.folder)["hub"].elsewhere


def test_the_settings_say_where_the_hub_is_now(tmp_path: Path, station: OpenStation) -> None:
    folder = tmp_path / "hub"
    with ReceiverProcess(folder) as hub:
        desk = station("desk", 2, hub)
    joined = threading.Event()
    with ReceiverProcess(folder) as hub:
        one = SyncWorker(
            desk.folder,
            "desk",
            SystemClock(),
            hub_url=hub.url + "/",
            on_status=lambda status: joined.set() if status.hub_state == "joined" else None,
        )
        one.start()
        assert joined.wait(20)
        assert one.stop()
