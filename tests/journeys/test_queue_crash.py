"""The window's machine dies between asking the queue machine and writing down its answer. The next start mends it.

A real window process, killed as by a power cut; a real queue machine over HTTP that keeps its answer to itself.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from lobby_app.casework import Done, Station
from lobby_app.casework.commands import CallWindow, Command, OpenCase, SignOn, WithdrawCall
from lobby_app.desktop.app import make_station
from lobby_app.desktop.counter_memo import KEY
from lobby_app.journal import Journal
from lobby_app.sync import carry
from lobby_app.wiring import Wiring
from tests.queue_server import Handler, Machine

from .lobby import SETTINGS
from .processes import StationProcess, until

QUEUE = """
[window]
call_sound = 0
[queue]
kind = "http"
timeout_s = 30
retries = 0
[queue.pause]
address = "{url}/pause"
body = {{ until = "{{until}}" }}
[queue.resume]
address = "{url}/resume"
"""


@pytest.fixture
def data(tmp_path: Path, machine: Machine) -> Path:
    text = SETTINGS.format(language="en") + QUEUE.format(url=machine.url)
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
    return tmp_path


def at_the_desk(data: Path, act: Callable[[Station], list[Command]]) -> None:
    """The desk does something, and the window's journal hears of it before its program starts."""
    wiring = Wiring(data)
    desk = Journal.open(wiring.station_folder("desk"), "desk", wiring.clock())
    window = Journal.open(wiring.station_folder("window-1"), "window-1", wiring.clock())
    with desk, window:
        carry(window, desk)
        station = make_station("desk", desk, wiring, wiring.settings)
        station.start()
        for command in act(station):
            assert isinstance(answer := station.do(command), Done), answer
        carry(desk, window)


def calls(_station: Station) -> list[Command]:
    case = OpenCase(categories=("mobility",))
    return [SignOn("L01"), case, CallWindow(case.case, "1")]


def withdraws(station: Station) -> list[Command]:
    return [SignOn("L01"), *(WithdrawCall(call.id, "customer_left") for call in station.branch.calls.values())]


def asked(machine: Machine, path: str) -> list[tuple[str, str]]:
    """Key and body of each request to this path."""
    return [(headers["Idempotency-Key"], body) for _, at, headers, body in machine.asked if at == path]


def killed_while_the_machine_is_asked(data: Path, machine: Machine) -> None:
    at_the_desk(data, calls)
    machine.answer = lambda handler: hold(machine, handler)
    with StationProcess(data, "window", "--station", "window-1") as window:
        window.touch("T01")
        window.touch("Accept and pause calling")
        until(lambda: len(asked(machine, "/pause")) == 1)
        window.kill()
    machine.answer = lambda handler: handler.reply(200, "")


def hold(machine: Machine, handler: Handler) -> None:
    """Done, but nobody is there any more to hear it."""
    machine.leave.wait(30)
    handler.reply(200, "")


def pauses(data: Path) -> list[str]:
    with Wiring(data).journal("window-1") as journal:
        kinds = [one.event.kind for one in journal.events() if one.event.station == "window-1"]
    return [kind for kind in kinds if kind in ("calling_paused", "calling_resumed")]


def test_the_same_pause_is_asked_for_again_and_then_written_down(data: Path, machine: Machine) -> None:
    killed_while_the_machine_is_asked(data, machine)
    assert pauses(data) == [], "it was never written down"
    with StationProcess(data, "window", "--station", "window-1") as window:
        until(lambda: len(asked(machine, "/pause")) == 2)
        window.touch("T01")
        window.see("The queue machine has confirmed it.")
        window.close()
    first, again = asked(machine, "/pause")
    assert first == again, "the same key: a machine that paused already changes nothing"
    assert asked(machine, "/resume") == []
    assert pauses(data) == ["calling_paused"]


def test_a_pause_that_nobody_needs_any_more_is_taken_back(data: Path, machine: Machine) -> None:
    killed_while_the_machine_is_asked(data, machine)
    at_the_desk(data, withdraws)
    with StationProcess(data, "window", "--station", "window-1") as window:
        until(lambda: len(asked(machine, "/resume")) == 1)
        window.touch("T01")
        window.see("Nobody is called right now")
        window.close()
    assert pauses(data) == []
    with Wiring(data).journal("window-1") as journal:
        assert journal.note(KEY) is None, "once confirmed nothing is left to be asked at the next start"
