"""A recording made slower: longer, at its own pitch, without broken waves."""

import math
from array import array
from itertools import pairwise

import pytest

from lobby_app.devices.stretch import slower
from lobby_app.devices.wav import Sound
from tests.devices.hands import loudness


def tone(rate: int, hertz: float, seconds: float, channels: int = 1) -> Sound:
    samples = array("h")
    for at in range(int(rate * seconds)):
        samples.extend([int(9000 * math.sin(2 * math.pi * hertz * at / rate))] * channels)
    return Sound(channels, rate, samples.tobytes())


def pitch(sound: Sound) -> float:
    """Upward crossings of zero a second, on the first channel."""
    track = array("h", sound.frames)[:: sound.channels]
    return sum(before < 0 <= after for before, after in pairwise(track)) / sound.seconds


@pytest.mark.parametrize("rate", [8000, 22050, 44100])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("hertz", [110.0, 237.0])
def test_longer_at_the_same_pitch(rate: int, channels: int, hertz: float) -> None:
    sound = tone(rate, hertz, 2.0, channels)
    slow = slower(sound, 1.4)
    assert (slow.rate, slow.channels) == (rate, channels)
    assert slow.seconds == pytest.approx(2.0 * 1.4, abs=0.1)
    assert pitch(slow) == pytest.approx(hertz, rel=0.03)
    # Pieces that do not fit each other would cancel out where they meet.
    assert loudness(slow) == pytest.approx(loudness(sound), rel=0.05)


def test_what_is_too_short_to_be_stretched_stays() -> None:
    for sound in (tone(8000, 200.0, 0.02), Sound(1, 8000, b""), Sound(2, 10, bytes(40))):
        assert slower(sound, 1.4) == sound
