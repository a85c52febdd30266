"""A technician tries the queue machine of the settings from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from lobby_app.doors import run
from tests.queue_server import Handler, Machine


class Technician:
    """Writes the settings' queue table and runs a door, reading what it prints."""

    def __init__(self, data: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self._capture = capture

    def writes(self, table: str) -> None:
        (self.data / "settings.toml").write_text(f"[queue]\n{table}\n", encoding="utf-8")

    def runs(self, *arguments: str) -> tuple[int, str, str]:
        code = run(["queue", *arguments], self.data)
        told = self._capture.readouterr()
        return code, told.out, told.err

    def reads(self, *arguments: str) -> tuple[int, Any]:
        code, out, _ = self.runs(*arguments, "--json")
        return code, json.loads(out)


@pytest.fixture
def technician(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Technician:
    return Technician(tmp_path, capfd)


def wired(machine: Machine, data: Path) -> str:
    token = data / "queue.token"
    token.write_text("a-hushed-word\n", encoding="ascii")
    return f"""
kind = "http"
token_file = "{token}"
timeout_s = 2
retries = 0

[queue.pause]
address = "{machine.url}/windows/3/{{action}}?until={{until}}&sign=other-hushed"
headers = {{ X-Box = "third-hushed" }}
body = {{ reason = "{{reason}}", id = "{{key}}", password = "fourth-hushed", counter = 3 }}

[queue.resume]
address = "{machine.url}/windows/3/{{action}}"
"""


def test_a_dry_run_shows_what_the_machine_then_gets(technician: Technician, machine: Machine, tmp_path: Path) -> None:
    technician.writes(wired(machine, tmp_path))
    code, told = technician.reads("pause", "--minutes", "5", "--dry-run")
    assert (code, told["action"], told["kind"], told["sent"]) == (0, "pause", "http", False)
    assert machine.asked == []

    code, outcome = technician.reads("pause", "--minutes", "5")
    assert (code, outcome["ok"], outcome["code"], outcome["sent"]) == (0, True, "done", True)
    method, path, headers, body = machine.asked[0]
    assert told["request"]["method"] == method
    shown = told["request"]["address"].replace(machine.url, "")
    assert shown.partition("?")[0] == path.partition("?")[0] == "/windows/3/pause"
    assert set(told["request"]["headers"]) <= set(headers)
    assert set(told["request"]["body"]) == set(json.loads(body))
    assert told["request"]["body"]["reason"] == json.loads(body)["reason"] == "priority_window"


def test_no_secret_is_ever_shown(technician: Technician, machine: Machine, tmp_path: Path) -> None:
    technician.writes(wired(machine, tmp_path))
    for arguments in (("show",), ("show", "--json"), ("pause", "--dry-run"), ("resume", "--dry-run", "--json")):
        code, out, err = technician.runs(*arguments)
        assert code == 0
        assert out
        assert "hushed" not in out + err, arguments
    _, told = technician.reads("show")
    assert told["pause"]["token_file"] == {"path": str(tmp_path / "queue.token"), "readable": True}
    assert told["pause"]["headers"]["X-Box"] == told["pause"]["body"]["password"] == "(not shown)"
    assert told["pause"]["body"]["counter"] == 3


def test_what_the_machine_refuses_is_told_and_ends_with_1(
    technician: Technician, machine: Machine, tmp_path: Path
) -> None:
    def refuse(handler: Handler) -> None:
        handler.reply(403, "no")

    machine.answer = refuse
    technician.writes(wired(machine, tmp_path))
    code, told = technician.reads("resume")
    assert (code, told["ok"], told["code"], told["until"]) == (1, False, "not_allowed", None)
    code, out, _ = technician.runs("pause")
    assert code == 1
    assert "another token or user" in out


def test_a_command_is_shown_and_run(technician: Technician, tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    program = tmp_path / "caller"
    program.write_text(f'#!/bin/sh\necho "$@" >> "{asked}"\n')
    program.chmod(0o755)
    technician.writes(
        f'kind = "command"\npause = ["{program}", "{{action}}", "--reason={{reason}}", "--pwd", "hush"]\n'
        f'resume = ["{program}", "{{action}}", "--token=hush", "--key", "{{key}}"]'
    )
    _, told = technician.reads("pause", "--reason", "test", "--dry-run")
    assert told["request"]["command"] == [str(program), "pause", "--reason=test", "--pwd", "(not shown)"]
    _, told = technician.reads("resume", "--dry-run")
    assert told["request"]["command"][2:4] == ["--token=(not shown)", "--key"]
    assert len(told["request"]["command"][4]) == 32
    assert not asked.exists()
    assert technician.reads("pause", "--reason", "test")[0] == 0
    assert asked.read_text() == "pause --reason=test --pwd hush\n"
    program.unlink()
    code, told = technician.reads("resume")
    assert (code, told["code"]) == (1, "not_found")


def test_by_hand_nothing_is_sent_and_that_is_said(technician: Technician) -> None:
    code, told = technician.reads("show")
    assert (code, told) == (0, {"kind": "manual", "by_hand": True, "pause": {}, "resume": {}})
    code, told = technician.reads("pause")
    assert (code, told["sent"], told["asked_by_hand"]) == (0, False, True)
    code, out, err = technician.runs("pause", "--dry-run")
    assert (code, out) == (0, "")
    assert "the teller presses" in err


@pytest.mark.parametrize(
    ("table", "arguments", "word"),
    [
        ('kind = "pigeon"', ["show"], "queue.kind"),
        ('kind = "command"\npause = "all"', ["pause"], "queue.pause"),
        ("", ["pause", "--minutes", "0"], "minutes"),
        ("", ["pause", "--minutes", "999"], "minutes"),
        ("", ["fly"], "fly"),
    ],
)
def test_misuse_ends_with_2(technician: Technician, table: str, arguments: list[str], word: str) -> None:
    technician.writes(table)
    code, out, err = technician.runs(*arguments)
    assert (code, out) == (2, "")
    assert word in err
