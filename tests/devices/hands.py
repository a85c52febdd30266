"""What the journeys of this room use: an ear that hears what the voice tells, and real small players."""

import os
import queue
import threading
import time
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lobby_app.devices.speech import Speech
from lobby_app.devices.wav import Sound, read_sound

PATIENCE = 10.0

Heard = tuple[str, Any, Any, float]


@dataclass
class Ear:
    """Collects (what, first fact, second fact, monotonic time), in order, from the voice's listeners."""

    heard: "queue.SimpleQueue[Heard]" = field(default_factory=queue.SimpleQueue)

    def hear(self, what: str) -> Callable[..., None]:
        def listener(first: Any, second: Any = None) -> None:
            self.heard.put((what, first, second, time.monotonic()))

        return listener

    def next(self, *kinds: str) -> Heard:
        """The next thing heard of these kinds; others are passed over."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                heard = self.heard.get(timeout=max(until - time.monotonic(), 0))
            except queue.Empty:
                raise AssertionError(f"nothing of {kinds} was heard in {PATIENCE} s") from None
            if heard[0] in kinds:
                return heard

    def state(self, wanted: str) -> None:
        """Waits until the voice says that it is in this state."""
        while self.next("state")[1] != wanted:
            pass


def voice(cache: Path, ear: Ear, player: list[str], **more: Any) -> Speech:
    return Speech(
        cache,
        player_command=player,
        on_state=ear.hear("state"),
        on_started=ear.hear("started"),
        on_finished=ear.hear("finished"),
        on_failed=ear.hear("failed"),
        **more,
    )


def eventually(true: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not true():
        assert time.monotonic() < until, f"not within {PATIENCE} s: {what}"
        pause.wait(0.01)


def alive(pid: int) -> bool:
    """Whether the process still runs; one that has ended but was not collected yet does not."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def loudness(sound: Sound) -> float:
    samples = array("h", sound.frames)
    return float((sum(sample * sample for sample in samples) / max(len(samples), 1)) ** 0.5)


def envelope(file: Path, slices: int = 60) -> list[float]:
    """Loudness in equal slices over the length: the shape of what was said."""
    sound = read_sound(file)
    samples = array("h", sound.frames)
    width = len(samples) // slices
    parts = [samples[at * width : (at + 1) * width] for at in range(slices)]
    return [loudness(Sound(1, sound.rate, part.tobytes())) for part in parts]


def likeness(one: list[float], other: list[float]) -> float:
    """Correlation of two envelopes: 1 is the same shape."""

    def centred(values: list[float]) -> list[float]:
        mean = sum(values) / len(values)
        return [value - mean for value in values]

    a, b = centred(one), centred(other)
    top = sum(x * y for x, y in zip(a, b, strict=True))
    return float(top / (sum(x * x for x in a) * sum(y * y for y in b)) ** 0.5)
