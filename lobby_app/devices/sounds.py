"""The sound that tells a window of a call: two calm tones, made here so that nothing has to be shipped."""

import math
from pathlib import Path

from lobby_app.devices.wav import LOUDEST, Sound, quieter, write_sound

RATE = 22050
# A falling fifth in the middle of what ageing ears still hear well; each tone swells for 20 ms and dies away.
TONES = ((784.0, 0.0), (523.25, 0.45))
LENGTH_S = 1.5
SWELL_S = 0.02
DECAY_S = 0.32
PEAK = 0.6


def call_tones() -> Sound:
    """The call sound at full loudness: 1.5 s, mono, 22,050 frames a second."""
    frames = bytearray()
    for index in range(int(LENGTH_S * RATE)):
        level = sum(_tone(pitch, index / RATE - start) for pitch, start in TONES)
        frames += int(level * PEAK / len(TONES) * 32767).to_bytes(2, "little", signed=True)
    return Sound(1, RATE, bytes(frames))


def call_sound(cache: Path, step: int = 3) -> Path:
    """The call sound as a WAV file of a loudness step (0 silent to 4 full), made once. Raises OSError."""
    step = min(max(step, 0), LOUDEST)
    file = cache / f"call.v{step}.wav"
    if not file.exists():
        cache.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_sound(quieter(call_tones(), step), file)
    return file


def _tone(pitch: float, at: float) -> float:
    if at < 0:
        return 0.0
    swell = min(at / SWELL_S, 1.0)
    fade = min((LENGTH_S - at) / SWELL_S, 1.0)
    turn = 2 * math.pi * pitch * at
    return swell * max(fade, 0.0) * math.exp(-at / DECAY_S) * (math.sin(turn) + 0.2 * math.sin(2 * turn)) / 1.2
