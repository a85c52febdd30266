"""The process that talks to the real eSpeak."""

import queue
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lobby_app.devices.speech_engine import Worker
from lobby_app.devices.speech_worker import RATES, SYLLABLE_LIMITS
from lobby_app.devices.wav import read_sound
from tests.devices.hands import PATIENCE, alive, envelope, eventually, likeness

NORMAL, SLOW = RATES["normal"], RATES["slow"]


class Desk:
    """A running worker and what it says."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.gone: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self.worker = Worker(folder, lambda _, line: self.lines.put(line), lambda _: self.gone.put(True))
        self.hello = self.lines.get(timeout=PATIENCE)
        self.count = 0

    def ask(self, text: str, language: str, rate: int = NORMAL, **changed: Any) -> tuple[dict[str, Any], Path]:
        self.count += 1
        file = self.folder / f"{self.count}.wav"
        voice = self.hello["voices"][language]
        order = {"id": self.count, "text": text, "voice": voice, "rate": rate, "file": str(file)}
        self.worker.ask({**order, **changed})
        return self.lines.get(timeout=PATIENCE), file

    def seconds(self, text: str, language: str, rate: int = NORMAL) -> float:
        answer, file = self.ask(text, language, rate)
        assert answer == {"id": self.count, "ok": True}
        return read_sound(file).seconds


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    pid = desk.worker.pid
    desk.worker.let_go()
    eventually(lambda: not alive(pid), "the worker ends")


def test_engine_and_voices_are_named(desk: Desk) -> None:
    assert desk.hello["engine"].startswith("espeak ")
    assert "cmn" in desk.hello["voices"]["zh"]
    assert "/en" in desk.hello["voices"]["en"]


def test_chinese_is_read_as_chinese_and_not_spelled_out(desk: Desk) -> None:
    short, long = desk.seconds("您好", "zh"), desk.seconds("您好您好您好您好您好您好", "zh")
    syllable = (long - short) / 10
    print(f"Mandarin: {syllable:.3f} s a syllable")
    assert SYLLABLE_LIMITS[0] <= syllable <= SYLLABLE_LIMITS[1]
    spelled = desk.ask("您好" * 6, "zh", voice="sit/cmn")
    if spelled[0]["ok"]:
        spelled_out = (read_sound(spelled[1]).seconds - short) / 10
        print(f"read as names of letters: {spelled_out:.3f} s a syllable")
        assert spelled_out > SYLLABLE_LIMITS[1]


def test_two_phrases_of_one_length_sound_different(desk: Desk) -> None:
    shapes = []
    for text in ("您好", "再见", "您好", "再见"):
        answer, file = desk.ask(text, "zh")
        assert answer["ok"]
        shapes.append(envelope(file))
    same = min(likeness(shapes[0], shapes[2]), likeness(shapes[1], shapes[3]))
    different = max(likeness(shapes[0], shapes[1]), likeness(shapes[2], shapes[3]))
    print(f"likeness: same phrase {same:.2f}, two phrases {different:.2f}")
    assert same > 0.9
    assert different < 0.8


def test_speed_and_language_count_from_the_very_next_phrase(desk: Desk) -> None:
    chinese, english = "请小心台阶，慢慢走。", "Please mind the step and walk slowly."
    seen: dict[tuple[str, int], list[float]] = {}
    for turn in range(12):
        for text, language in ((chinese, "zh"), (english, "en")):
            rate = SLOW if (turn // 2 + (language == "en")) % 2 else NORMAL
            seen.setdefault((language, rate), []).append(desk.seconds(text, language, rate))
    for language in ("zh", "en"):
        normal, slow = seen[language, NORMAL], seen[language, SLOW]
        assert max(normal) - min(normal) < 0.15
        assert max(slow) - min(slow) < 0.15
        assert 1.2 < min(slow) / max(normal) < 1.8


def test_what_cannot_be_said_is_answered_and_leaves_no_file(desk: Desk) -> None:
    assert desk.ask("您好", "zh", voice="no/such")[0]["why"] == "voice"
    assert desk.ask("您好", "zh", file=str(desk.folder / "missing" / "x.wav"))[0]["why"] == "disk"
    assert desk.ask("Hello", "en")[0]["ok"], "the next phrase is right again"
    assert sorted(file.name for file in desk.folder.iterdir()) == ["3.wav"]


def test_without_the_engine_the_worker_says_so_and_ends(tmp_path: Path, no_engine: None) -> None:
    desk = Desk(tmp_path)
    assert desk.hello == {"failed": "no_engine"}
    assert desk.gone.get(timeout=PATIENCE)
    desk.worker.let_go()


def test_it_ends_with_whoever_started_it(desk: Desk) -> None:
    stdin = desk.worker._process.stdin
    assert stdin is not None
    stdin.close()
    assert desk.gone.get(timeout=PATIENCE)
    assert not alive(desk.worker.pid)
