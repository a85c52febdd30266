"""The queue machine by hand, by command, and asked without waiting."""

import datetime
import queue as mailbox
import re
import threading
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from lobby_app.devices.queue import Action, BadQueueSettings, Outcome, QueueLine, queue_machine
from tests.devices.hands import PATIENCE, alive, eventually

ROOT = Path(__file__).resolve().parents[2]
UNTIL = datetime.datetime(2026, 11, 22, 11, 7, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))
DONE = Outcome(True, False, "done")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A branch's own program: notes its arguments, then does what the file `deed` says."""
    program = tmp_path / "caller"
    program.write_text(
        f"#!/bin/sh\nprintf '%s\\n' \"$@\" >> '{tmp_path}/asked'\n[ -e '{tmp_path}/deed' ] && . '{tmp_path}/deed'\n"
        "echo state: $1\n"
    )
    program.chmod(0o755)
    return program


def settings(program: Path, **more: Any) -> dict[str, Any]:
    return {
        "kind": "command",
        "pause": [str(program), "pause", "--until={until}", "{reason}; rm -rf $HOME", "{key}"],
        "resume": [str(program), "resume"],
        **more,
    }


@pytest.mark.parametrize("table", [{}, {"kind": "manual"}])
def test_by_hand_the_teller_is_asked_and_nothing_is_claimed(table: dict[str, Any]) -> None:
    machine = queue_machine(table)
    assert machine.pause("priority_window", UNTIL) == Outcome(True, True, "ask_by_hand")
    assert machine.resume() == Outcome(True, True, "ask_by_hand")


def test_a_command_pauses_and_goes_on(program: Path, tmp_path: Path) -> None:
    machine = queue_machine(settings(program, expect="state:"))
    assert machine.pause("priority_window", UNTIL) == DONE
    assert machine.pause("priority_window", UNTIL) == DONE
    assert machine.resume() == DONE
    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked[:3] == ["pause", "--until=2026-11-22T11:07:00+08:00", "priority_window; rm -rf $HOME"]
    assert asked[3] == asked[7], "the same pause has the same key"
    assert asked[8:] == ["resume"]


def test_a_command_that_fails_leaves_it_to_the_teller(program: Path, tmp_path: Path) -> None:
    deed = tmp_path / "deed"
    deed.write_text("exit 4")
    assert queue_machine(settings(program)).resume() == Outcome(False, True, "command_failed")
    assert queue_machine(settings(program, exit_codes=[0, 4])).resume() == DONE
    deed.write_text("exit 0")
    outcome = queue_machine(settings(program, expect="state: resume")).resume()
    assert outcome == Outcome(False, True, "wrong_answer", unsure=True)
    assert queue_machine(settings(tmp_path / "missing")).resume() == Outcome(False, True, "not_found")
    assert queue_machine(settings(tmp_path)).resume() == Outcome(False, True, "not_found")


def test_a_command_that_hangs_is_ended_with_its_children(program: Path, tmp_path: Path) -> None:
    (tmp_path / "deed").write_text(f"sleep 600 & echo $! > '{tmp_path}/child'; wait")
    before = time.monotonic()
    outcome = queue_machine(settings(program, timeout_s=0.5)).pause("priority_window", UNTIL)
    assert outcome == Outcome(False, True, "no_answer", unsure=True)
    assert time.monotonic() - before < 5
    child = int((tmp_path / "child").read_text())
    eventually(lambda: not alive(child), "the command's child ends")


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"pause": "press pause"}, "queue.pause"),
        ({"resume": []}, "queue.resume"),
        ({"timeout_s": "5"}, "queue.timeout_s"),
        ({"exit_codes": []}, "queue.exit_codes"),
        ({"expect": 1}, "queue.expect"),
        ({"shell": True}, "queue.shell"),
    ],
)
def test_settings_that_would_not_work_are_named(program: Path, changed: dict[str, Any], named: str) -> None:
    with pytest.raises(BadQueueSettings, match=named.replace(".", r"\.")):
        queue_machine(settings(program, **changed))


class SlowMachine:
    """A machine that answers when it is let."""

    def __init__(self) -> None:
        self.let = threading.Event()

    def pause(self, reason: str, until: datetime.datetime) -> Outcome:
        assert self.let.wait(PATIENCE)
        return DONE

    def resume(self) -> Outcome:
        return DONE


def test_the_screen_does_not_wait_for_the_machine(caplog: pytest.LogCaptureFixture) -> None:
    told: mailbox.SimpleQueue[tuple[Action, Outcome]] = mailbox.SimpleQueue()
    machine = SlowMachine()

    def listener(action: Action, outcome: Outcome) -> None:
        told.put((action, outcome))
        if action == "pause":
            raise RuntimeError("the screen is gone")

    line = QueueLine(machine, listener)
    line.close()
    before = time.monotonic()
    line.pause("priority_window", UNTIL)
    line.resume()
    assert time.monotonic() - before < 1
    assert told.empty()
    machine.let.set()
    assert told.get(timeout=PATIENCE) == ("pause", DONE)
    assert told.get(timeout=PATIENCE) == ("resume", DONE)
    line.close()
    assert "could not be told" in caplog.text


def test_every_preset_of_the_documents_makes_an_adapter(tmp_path: Path) -> None:
    """A technician begins from these: none may be refused."""
    text = (ROOT / "docs" / "queue-machines.md").read_text(encoding="utf-8")
    presets = [tomllib.loads(block)["queue"] for block in re.findall(r"```toml\n(.*?)```", text, re.DOTALL)]
    assert sorted(preset["kind"] for preset in presets) == ["command", *["http"] * 5, "manual"]
    for preset in presets:
        # Only the branch has these certificates.
        preset.pop("ca_file", None)
        assert queue_machine(preset) is not None


def test_windows_of_one_machine_share_their_settings(program: Path, tmp_path: Path) -> None:
    shared = settings(program, resume=[str(program), "resume", "--window={window}"])
    assert queue_machine(shared, "5").resume() == DONE
    assert (tmp_path / "asked").read_text(encoding="utf-8").split() == ["resume", "--window=5"]
