"""Made-up days, and the journal's own doors: verify, show, backup, restore."""

import json
from pathlib import Path
from typing import Any

from lobby_app.journal.database import connect
from lobby_app.journal.keys import read_key

from .conftest import CASES
from .hands import Ended, answer

ENVELOPE = {"v", "station", "epoch", "seq", "lamport", "refs", "prev", "at", "day", "staff", "kind", "case", "guide"}


def shown(data: Path, *more: str) -> list[dict[str, Any]]:
    ended = Ended("--data", data, "journal", "show", "--json", *more)
    assert (ended.code, ended.said) == (0, "")
    return [json.loads(line) for line in ended.printed.splitlines()]


def simulated(data: Path, seed: int) -> dict[str, Any]:
    facts: dict[str, Any] = answer(
        "--data", data, "simulate", "--cases", "5", "--days", "1", "--seed", str(seed), "--from", "2026-11-20"
    )
    return facts


def test_the_same_seed_and_day_make_the_same_cases(tmp_path: Path) -> None:
    first, again, other = (simulated(tmp_path / name, seed) for name, seed in (("a", 3), ("b", 3), ("c", 4)))
    assert {"cases", "events", "declined", "days"} <= first.keys()
    assert first == again
    cases = [[(one["kind"], one["case"], one["at"]) for one in shown(tmp_path / name) if one["case"]] for name in "abc"]
    assert cases[0] == cases[1] and cases[0] != cases[2]
    assert other["cases"] == 5


def test_every_event_is_shown_once_with_its_hash_and_in_fold_order(branch: Path) -> None:
    events = shown(branch)
    assert all(ENVELOPE | {"hash", "body"} <= event.keys() for event in events)
    assert len({event["hash"] for event in events}) == len(events)
    order = [(event["lamport"], event["station"], event["epoch"], event["seq"]) for event in events]
    assert order == sorted(order)
    assert sum(event["kind"] == "case_opened" for event in events) == CASES
    day = events[0]["day"]
    assert {event["day"] for event in shown(branch, "--day", day)} == {day}


def test_a_sound_journal_is_0_and_a_touched_one_is_1_and_says_from_where(tmp_path: Path) -> None:
    simulated(tmp_path, 1)
    sound = answer("--data", tmp_path, "journal", "verify")
    assert sound["ok"]
    assert {"station", "epoch", "events", "head", "first_bad"} <= sound["streams"][0].keys()

    database = connect(tmp_path / "desk" / "journal.db", read_key(tmp_path / "desk"))
    database.execute("UPDATE events SET raw = x'00' WHERE seq = 4")
    database.close()
    touched = answer("--data", tmp_path, "journal", "verify", code=1)
    assert not touched["ok"] and touched["streams"][0]["first_bad"] == 4
    words = Ended("--data", tmp_path, "journal", "verify")
    assert words.code == 1 and "damaged from event 4" in words.printed


def test_a_backup_comes_back_into_an_empty_folder_and_into_no_other(branch: Path, tmp_path: Path) -> None:
    file, secret, data = tmp_path / "backup", tmp_path / "passphrase", tmp_path / "new"
    secret.write_text("four plain words here\n", encoding="utf-8")
    saved = Ended("--data", branch, "journal", "backup", file, "--passphrase-file", secret)
    assert (saved.code, saved.printed) == (0, "") and file.stat().st_size > 0

    back = ("--data", data, "journal", "restore", file, "--station", "desk")
    locked = Ended(*back)
    assert locked.code == 1 and not list(data.glob("*/journal.db")), locked.said
    restored = Ended(*back, "--passphrase-file", secret)
    assert restored.code == 0, restored.said
    assert [one["hash"] for one in shown(data)] == [one["hash"] for one in shown(branch)]
    assert answer("--data", data, "journal", "verify")["ok"]
    assert Ended(*back, "--passphrase-file", secret).code == 1, "a folder that holds a journal is left alone"


def test_which_station_is_meant_must_be_said_where_there_are_several(tmp_path: Path) -> None:
    for name in ("desk", "desk-2"):
        answer("--data", tmp_path, "simulate", "--cases", "1", "--station", name)
    asked = Ended("--data", tmp_path, "journal", "backup", tmp_path / "file")
    assert asked.code == 2 and "desk, desk-2" in asked.said
    both = answer("--data", tmp_path, "journal", "verify")
    assert {stream["held_by"] for stream in both["streams"]} == {"desk", "desk-2"}
    one = answer("--data", tmp_path, "journal", "verify", "--station", "desk-2")
    assert {stream["held_by"] for stream in one["streams"]} == {"desk-2"}
