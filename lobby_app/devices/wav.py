"""WAV files: how long they last, and quieter copies of them. 16-bit PCM throughout."""

import os
import sys
import tempfile
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

LOUDEST = 4
GAINS = (0.0, 0.18, 0.32, 0.56, 1.0)
"""Share of the full amplitude for loudness steps 0 (silent) to 4 (full); 5 dB from step to step."""


class SoundUnreadable(Exception):
    """The file is no PCM WAV that this program can play, or it cannot be read."""


@dataclass(frozen=True)
class Sound:
    """`frames`: interleaved signed 16-bit little-endian samples; `rate` in frames a second."""

    channels: int
    rate: int
    frames: bytes

    @property
    def seconds(self) -> float:
        return len(self.frames) / (2 * self.channels * self.rate)


def read_sound(file: Path) -> Sound:
    """Reads 8, 16, 24 or 32-bit PCM and brings it to 16 bits. Raises SoundUnreadable."""
    try:
        with wave.open(str(file), "rb") as source:
            channels, width, rate, count = source.getparams()[:4]
            frames = source.readframes(count)
    except (OSError, EOFError, wave.Error) as error:
        raise SoundUnreadable(str(file)) from error
    if channels < 1 or rate < 1 or width not in (1, 2, 3, 4):
        raise SoundUnreadable(str(file))
    return Sound(channels, rate, _to_16_bits(frames, width))


def intact(file: Path) -> bool:
    """Whether the file is there, a WAV, and as long as it says: a power cut may leave an empty one."""
    try:
        with wave.open(str(file), "rb") as source:
            channels, width, _, count = source.getparams()[:4]
        return count > 0 and file.stat().st_size >= count * channels * width
    except (OSError, EOFError, wave.Error):
        return False


def write_sound(sound: Sound, file: Path) -> None:
    """Writes beside the target and renames, so that nobody ever plays half a file. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=".sound-", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as raw, wave.open(raw, "wb") as target:
            target.setnchannels(sound.channels)
            target.setsampwidth(2)
            target.setframerate(sound.rate)
            target.writeframes(sound.frames)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def quieter(sound: Sound, step: int) -> Sound:
    """The same sound at a loudness step of GAINS; the last step gives it back as it is."""
    if step >= LOUDEST:
        return sound
    gain = int(GAINS[step] * 32768)
    scaled = array("h", [value * gain >> 15 for value in samples_of(sound.frames)])
    return sound_of(sound.channels, sound.rate, scaled)


def _to_16_bits(frames: bytes, width: int) -> bytes:
    if width == 2:
        return frames
    out = bytearray(2 * (len(frames) // width))
    if width == 1:  # 8-bit WAV is unsigned, everything wider is signed
        out[1::2] = bytes(value ^ 0x80 for value in frames)
    else:
        out[0::2] = frames[width - 2 :: width]
        out[1::2] = frames[width - 1 :: width]
    return bytes(out)


def samples_of(frames: bytes) -> "array[int]":
    """The samples as numbers, channel after channel in turn."""
    samples = array("h")
    samples.frombytes(frames[: len(frames) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def sound_of(channels: int, rate: int, samples: "array[int]") -> Sound:
    """A sound of such samples."""
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    return Sound(channels, rate, samples.tobytes())
