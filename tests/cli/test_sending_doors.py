"""serve, invite, enrol, sync, receiver show: on real processes over loopback."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp

from lobby_app.sync.codes import read_digits
from tests.journeys.processes import Receiver

from .hands import Ended, answer


@pytest.fixture
def data(branch: Path, tmp_path: Path) -> Path:
    """A copy of the branch that may be changed."""
    return Path(shutil.copytree(branch, tmp_path / "data"))


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "hq data", "hq") as running:
        yield running


def test_one_line_says_where_it_is_and_how_to_join(hq: Receiver) -> None:
    assert {"url", "role", "fingerprint", "code"} <= hq.ready.keys()
    assert hq.ready["role"] == "hq" and hq.ready["url"].startswith("http://127.0.0.1:")


def test_a_wrong_code_is_1_and_nothing_is_sent(data: Path, hq: Receiver) -> None:
    ended = Ended("--data", data, "enrol", "--receiver", hq.ready["url"], "--code", "0" * len(hq.ready["code"]))
    assert (ended.code, ended.printed) == (1, "") and "not enrolled" in ended.said
    nobody = Ended("--data", data, "enrol", "--receiver", "http://127.0.0.1:9", "--code", hq.ready["code"])
    assert nobody.code == 1


def test_an_invited_station_sends_everything_once(data: Path, hq: Receiver, tmp_path: Path) -> None:
    invited = answer("--data", tmp_path / "hq data", "receiver", "invite", "--role", "hq", "--station", "desk")
    enrolled = Ended("--data", data, "enrol", "--receiver", hq.ready["url"], "--code", invited["code"])
    assert (enrolled.code, enrolled.printed) == (0, ""), enrolled.said

    (stream,) = answer("--data", data, "journal", "verify")["streams"]
    first = answer("--data", data, "sync", "--once")
    assert {"sent", "held", "pending", "streams"} <= first.keys()
    assert (first["sent"], first["pending"]) == (stream["events"], 0)
    assert first["streams"] == [
        {**first["streams"][0], "station": "desk", "epoch": stream["epoch"], "next_seq": stream["events"] + 1}
    ]
    again = answer("--data", data, "sync", "--once")
    assert (again["sent"], again["held"], again["pending"]) == (0, 0, 0)

    (held,) = answer("--data", tmp_path / "hq data", "receiver", "show")["streams"]
    assert (held["station"], held["epoch"], held["next_seq"], held["head"], held["forked"]) == (
        "desk",
        stream["epoch"],
        stream["events"] + 1,
        stream["head"],
        False,
    )


def test_what_cannot_be_delivered_stays_pending_and_that_is_1(data: Path, tmp_path: Path) -> None:
    with Receiver(tmp_path / "hq data", "hq") as hq:
        assert Ended("--data", data, "enrol", "--receiver", hq.ready["url"], "--code", hq.ready["code"]).code == 0
    ended = Ended("--data", data, "sync", "--once", "--json")
    assert ended.code == 1 and ended.json()["pending"] > 0 and ended.json()["sent"] == 0


def test_a_receiver_that_is_not_there_has_nothing_to_show(tmp_path: Path) -> None:
    ended = Ended("--data", tmp_path, "receiver", "show", "--json")
    assert (ended.code, ended.printed) == (1, "") and ended.said


def test_a_revoked_station_sends_nothing_more(data: Path, hq: Receiver, tmp_path: Path) -> None:
    assert Ended("--data", data, "enrol", "--receiver", hq.ready["url"], "--code", hq.ready["code"]).code == 0
    at_hq = ("--data", tmp_path / "hq data", "receiver")
    nobody = Ended(*at_hq, "revoke", "--role", "hq", "--station", "window-9", "--json")
    assert (nobody.code, nobody.json()["epochs"]) == (1, []) and "good no more" in nobody.said
    gone = Ended(*at_hq, "revoke", "--role", "hq", "--station", "desk", "--json")
    assert gone.code == 0 and "receiver invite --station desk" in gone.said
    assert {"station": "desk", "epochs": gone.json()["epochs"], "at": gone.json()["at"]} == gone.json()
    ended = Ended("--data", data, "sync", "--once", "--json")
    assert ended.code == 1 and ended.json()["sent"] == 0 and ended.json()["pending"] > 0
    assert answer(*at_hq, "show")["streams"] == []


def test_an_invitation_drawn_in_the_terminal_is_read_by_a_scanner(tmp_path: Path, hq: Receiver) -> None:
    ended = Ended("--data", tmp_path / "hq data", "receiver", "invite", "--role", "hq", "--station", "desk", "--qr")
    assert ended.code == 0, ended.said
    code, *lines = ended.printed.splitlines()
    assert "for desk alone, once, until" in ended.said
    halves = {" ": (255, 255), "▀": (0, 255), "▄": (255, 0), "█": (0, 0)}
    rows = []
    for line in lines:
        inside = line.removeprefix("\x1b[30;107m").removesuffix("\x1b[0m")
        rows += [[halves[sign][half] for sign in inside] for half in (0, 1)]
    big = b"".join(bytes(shade for shade in row for _ in range(4)) * 4 for row in rows)
    image = memoryview(big).cast("B", (len(rows) * 4, len(rows[0]) * 4))
    (found,) = zxingcpp.read_barcodes(image)
    read = read_digits(found.text)
    assert read is not None and read[0] == code.replace("-", "")
