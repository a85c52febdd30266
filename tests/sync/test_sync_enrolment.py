"""How a station comes to a receiver, and what keeps it from the wrong one."""

import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from lobby_app.receiver import invite
from lobby_app.sync import (
    Enrolment,
    NotAReceiver,
    Offline,
    Refused,
    WrongCertificate,
    enrol,
    enrol_all,
    join_local,
    known_receivers,
    once,
)
from lobby_app.sync.credentials import Known, remember_receiver
from tests.receiver.processes import ReceiverProcess
from tests.receiver.streams import journal_at

from .conftest import OpenStation
from .lines import Stranger


def secure(receiver: ReceiverProcess) -> str:
    return f"https://127.0.0.1:{urlsplit(receiver.url).port}"


def test_a_station_enrols_by_a_code_and_keeps_its_key_private(hub: ReceiverProcess, station: OpenStation) -> None:
    desk = station("desk", 3)
    outcome = enrol(desk, hub.url + "/", hub.code.lower())
    assert outcome == Enrolment("hub", hub.url, hub.ready["fingerprint"])
    known = known_receivers(desk.folder)
    key = known["hub"].guide_key
    assert known == {"hub": Known(hub.url, hub.ready["fingerprint"], desk.epoch, key)}
    assert len(bytes.fromhex(key)) == 32
    for name in ("station.key", "receivers.json"):
        assert stat.S_IMODE((desk.folder / name).stat().st_mode) == 0o600


def test_all_stations_of_a_machine_enrol_by_one_code(hub: ReceiverProcess, station: OpenStation) -> None:
    journals = [station("desk", 2), station("window-3", 3)]
    assert enrol_all(journals, hub.url, hub.code) == Enrolment("hub", hub.url, hub.ready["fingerprint"])
    assert [once(journal)["pending"] for journal in journals] == [0, 0]


def test_the_join_file_of_a_receiver_for_the_whole_network_names_this_machine(
    tmp_path: Path, station: OpenStation
) -> None:
    desk = station("desk", 2)
    with ReceiverProcess(tmp_path / "hub", "hub", "--host", "0.0.0.0") as hub:
        joined = join_local(desk, hub.folder)
        assert joined == Enrolment("hub", secure(hub), hub.ready["fingerprint"])
        assert once(desk)["pending"] == 0


def test_codes_that_do_not_let_in_say_why(hub: ReceiverProcess, station: OpenStation) -> None:
    desk, window = station("desk"), station("window-3")
    code = hub.code
    assert enrol(desk, hub.url, "not a code") == Refused("code_unreadable")
    assert isinstance(enrol(desk, hub.url, code), Enrolment)
    # Burnt, but its own.
    assert isinstance(enrol(desk, hub.url, code), Enrolment)
    assert enrol(window, hub.url, code) == Refused("code_used")
    bound = invite(hub.folder, "window-4")["code"]
    assert enrol(window, hub.url, bound) == Refused("code_for_other_station")
    assert known_receivers(window.folder) == {}


def test_another_life_under_the_same_epoch_is_refused(hub: ReceiverProcess, station: OpenStation) -> None:
    desk = station("desk", 0, hub)
    (desk.folder / "station.key").write_text("ab" * 32)
    assert enrol(desk, hub.url, hub.code) == Refused("other_key")


def test_a_code_is_shown_only_to_the_receiver_it_was_made_for(tmp_path: Path, station: OpenStation) -> None:
    desk = station("desk")
    with ReceiverProcess(tmp_path / "a", "hq", "--host", "0.0.0.0") as mine:
        with ReceiverProcess(tmp_path / "b", "hq", "--host", "0.0.0.0") as other:
            code = mine.code
            assert isinstance(enrol(desk, secure(other), code), WrongCertificate)
            assert mine.code == code
        assert enrol(desk, secure(mine), code) == Enrolment("hq", secure(mine), mine.ready["fingerprint"])


def test_nothing_is_sent_to_a_receiver_with_another_certificate(tmp_path: Path, station: OpenStation) -> None:
    desk = station("desk", 5)
    with ReceiverProcess(tmp_path / "a", "hq", "--host", "0.0.0.0") as mine:
        assert isinstance(enrol(desk, secure(mine), mine.code), Enrolment)
        assert once(desk)["sent"] == 5
    with ReceiverProcess(tmp_path / "b", "hq", "--host", "0.0.0.0") as other:
        known = known_receivers(desk.folder)["hq"]
        remember_receiver(desk.folder, "hq", Known(secure(other), known.fingerprint, known.epoch))
        outcome = once(desk)
        assert outcome["receivers"][0]["trouble"] == "wrong_certificate"
        assert outcome["sent"] == outcome["pending"] == 0


def test_over_plain_http_too_another_receiver_on_the_port_is_noticed(
    tmp_path: Path, hub: ReceiverProcess, station: OpenStation
) -> None:
    desk = station("desk", 5, hub)
    with ReceiverProcess(tmp_path / "b") as other:
        assert isinstance(enrol(station("window-3"), other.url, hub.code), WrongCertificate)
        known = known_receivers(desk.folder)["hub"]
        remember_receiver(desk.folder, "hub", Known(other.url, known.fingerprint, known.epoch))
        outcome = once(desk)
        assert outcome["receivers"][0]["trouble"] == "wrong_certificate"
        assert outcome["pending"] == 5


def test_plain_http_leaves_this_machine_never(station: OpenStation, hub: ReceiverProcess) -> None:
    assert enrol(station("desk"), "http://192.0.2.7:80", hub.code) == Refused("plain_http")
    assert enrol(station("desk"), "ftp://x", hub.code) == Refused("address_unreadable")


def test_strangers_and_silence_are_told_apart(hub: ReceiverProcess, station: OpenStation) -> None:
    desk = station("desk")
    with Stranger(200, "text/html", b"<html>Please log in</html>") as portal:
        assert isinstance(enrol(desk, portal.url, hub.code), NotAReceiver)
    with Stranger(200, "application/json", b'{"status":"ok"}') as portal:
        assert isinstance(enrol(desk, portal.url, hub.code), NotAReceiver)
    with Stranger(302, "text/html", b"", hub.url + "/v1/health") as portal:
        assert isinstance(enrol(desk, portal.url, hub.code), NotAReceiver)
    assert isinstance(enrol(desk, portal.url, hub.code), Offline)


def test_a_station_of_the_same_user_joins_by_itself(tmp_path: Path, station: OpenStation) -> None:
    desk = station("desk", 2)
    assert isinstance(join_local(desk, tmp_path / "hub"), Offline)
    with ReceiverProcess(tmp_path / "hub") as hub:
        first = join_local(desk, hub.folder)
        assert first == Enrolment("hub", hub.url, hub.ready["fingerprint"])
        code = hub.code
        assert join_local(desk, hub.folder) == first
        assert hub.code == code
        assert once(desk)["pending"] == 0
    assert isinstance(join_local(desk, hub.folder), Offline)
    # A hub takes the port that it had; here somebody else sits there by now.
    with socket.create_server(("127.0.0.1", urlsplit(hub.url).port or 0)), ReceiverProcess(tmp_path / "hub") as moved:
        assert moved.url != hub.url
        assert once(desk, moved.folder)["receivers"][0] == {
            "role": "hub",
            "url": moved.url,
            "next_seq": 3,
            "trouble": None,
        }


def test_many_stations_join_at_the_same_moment(tmp_path: Path, hub: ReceiverProcess) -> None:
    outcomes: list[object] = []

    def join(name: str) -> None:
        with journal_at(tmp_path / name, name) as journal:
            outcomes.append(join_local(journal, hub.folder))

    stations = [threading.Thread(target=join, args=(f"window-{n}",)) for n in range(4)]
    for one in stations:
        one.start()
    for one in stations:
        one.join(30)
    assert outcomes == [Enrolment("hub", hub.url, hub.ready["fingerprint"])] * 4


@pytest.mark.parametrize("room", ["sync", "receiver"])
def test_importing_the_room_costs_a_start_nothing(room: str) -> None:
    heavy = {"httpx", "cryptography", "starlette", "uvicorn", "psycopg", "asyncio"}
    code = f"import sys, lobby_app.{room}; print(sorted({heavy!r} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
