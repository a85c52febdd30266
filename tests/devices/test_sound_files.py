"""WAV files, the call sound, the folder of phrases."""

import math
import os
import wave
from array import array
from pathlib import Path

import pytest

from lobby_app.devices.sounds import call_sound, call_tones
from lobby_app.devices.speech_files import About, SpeechFiles, plain
from lobby_app.devices.wav import LOUDEST, SoundUnreadable, intact, quieter, read_sound, write_sound
from tests.devices.hands import loudness

ABOUT = About("espeak 1.51", {"zh": "sit/cmn-latn-pinyin", "en": None})


def _write(file: Path, width: int, frames: bytes, channels: int = 1) -> Path:
    with wave.open(str(file), "wb") as target:
        target.setnchannels(channels)
        target.setsampwidth(width)
        target.setframerate(8000)
        target.writeframes(frames)
    return file


@pytest.mark.parametrize(
    ("width", "frames"),
    [
        (1, bytes([128, 192, 64])),
        (2, bytes.fromhex("0000 0040 00c0")),
        (3, bytes.fromhex("aa0000 aa0040 aa00c0")),
        (4, bytes.fromhex("bbaa0000 bbaa0040 bbaa00c0")),
    ],
)
def test_recordings_of_every_width_are_read(tmp_path: Path, width: int, frames: bytes) -> None:
    sound = read_sound(_write(tmp_path / "a.wav", width, frames))
    assert list(array("h", sound.frames)) == [0, 0x4000, -0x4000]
    assert sound.seconds == pytest.approx(3 / 8000)


def test_a_stereo_recording_keeps_its_channels(tmp_path: Path) -> None:
    sound = read_sound(_write(tmp_path / "a.wav", 2, bytes(8000 * 4), channels=2))
    assert (sound.channels, sound.seconds) == (2, 1.0)


def test_what_a_power_cut_leaves_is_no_sound(tmp_path: Path) -> None:
    whole = _write(tmp_path / "whole.wav", 2, bytes(2000))
    half = tmp_path / "half.wav"
    half.write_bytes(whole.read_bytes()[:900])
    empty = tmp_path / "empty.wav"
    empty.touch()
    assert intact(whole)
    assert not intact(half)
    assert not intact(empty)
    assert not intact(tmp_path / "missing.wav")
    with pytest.raises(SoundUnreadable):
        read_sound(empty)


def test_each_step_is_louder_and_the_last_is_the_sound_itself() -> None:
    tones = call_tones()
    steps = [loudness(quieter(tones, step)) for step in range(LOUDEST + 1)]
    assert steps[0] == 0
    assert steps == sorted(set(steps))
    assert quieter(tones, LOUDEST) is tones


def test_the_call_sound_is_two_tones_that_start_and_end_softly(tmp_path: Path) -> None:
    file = call_sound(tmp_path / "new", step=4)
    sound = read_sound(file)
    samples = array("h", sound.frames)
    assert 1.0 < sound.seconds < 2.0
    assert max(abs(sample) for sample in samples[:20] + samples[-20:]) < 600, "no click"
    assert max(samples) < 32000, "not clipped"
    early, late = samples[: int(0.4 * sound.rate)], samples[int(0.8 * sound.rate) : int(1.2 * sound.rate)]
    assert _strength(early, 784, sound.rate) > 5 * _strength(early, 523.25, sound.rate)
    assert _strength(late, 523.25, sound.rate) > _strength(late, 784, sound.rate)
    before = file.stat().st_mtime_ns
    assert call_sound(tmp_path / "new", step=4).stat().st_mtime_ns == before
    assert loudness(read_sound(call_sound(tmp_path / "new", step=1))) < loudness(sound) / 3


def _strength(samples: "array[int]", pitch: float, rate: int) -> float:
    turn = 2 * math.pi * pitch / rate
    real = sum(sample * math.cos(turn * at) for at, sample in enumerate(samples))
    other = sum(sample * math.sin(turn * at) for at, sample in enumerate(samples))
    return math.hypot(real, other)


def test_a_file_is_named_by_everything_that_changes_its_sound(tmp_path: Path) -> None:
    files = SpeechFiles(tmp_path, None)
    newer = About("espeak 1.52", ABOUT.voices)
    names = {
        files.spoken(ABOUT, "您好", "zh", False),
        files.spoken(ABOUT, "您好", "zh", True),
        files.spoken(ABOUT, "再见", "zh", False),
        files.spoken(newer, "您好", "zh", False),
    }
    assert len(names) == 4
    assert files.spoken(ABOUT, "Hello", "en", False) is None, "no voice reads it"
    assert files.spoken(ABOUT, "Bonjour", "fr", False) is None


def test_recordings_are_found_by_code_and_only_in_their_folder(tmp_path: Path) -> None:
    recordings = tmp_path / "ours"
    recordings.mkdir()
    write_sound(call_tones(), recordings / "greet.mind_step.zh.wav")
    write_sound(call_tones(), tmp_path / "secret.zh.wav")
    (recordings / "broken.zh.wav").write_text("no sound")
    files = SpeechFiles(tmp_path / "cache", recordings)
    assert files.recording("greet.mind_step", "zh") == recordings / "greet.mind_step.zh.wav"
    assert files.recording("greet.mind_step", "en") is None
    assert files.recording("../secret", "zh") is None
    assert files.recording("broken", "zh") is None
    assert SpeechFiles(tmp_path / "cache", None).recording("greet.mind_step", "zh") is None


def test_a_recording_made_anew_is_scaled_anew(tmp_path: Path) -> None:
    files = SpeechFiles(tmp_path / "cache", tmp_path)
    files.prepare()
    own = tmp_path / "greet.zh.wav"
    write_sound(call_tones(), own)
    first = files.at_step(own, 2)
    write_sound(quieter(call_tones(), 3), own)
    assert files.at_step(own, 2) != first
    assert files.at_step(own, LOUDEST) == own


def test_the_folder_is_private_and_cleared_of_what_must_not_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = SpeechFiles(tmp_path / "cache", None)
    files.prepare()
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0 or os.name == "nt"
    for name, age in (("new", 0), ("old", 10_000)):
        write_sound(call_tones(), files.cache / f"{name}.wav")
        then = (files.cache / f"{name}.wav").stat().st_mtime - age
        os.utime(files.cache / f"{name}.wav", (then, then))
    (files.once / "words.wav").write_text("free words")
    (files.cache / ".half.wav.123").write_text("part")
    monkeypatch.setattr("lobby_app.devices.speech_files.LIMIT_BYTES", 100_000)
    files.prepare()
    assert sorted(file.name for file in files.cache.rglob("*")) == ["new.wav", "once"]


def test_words_are_brought_to_one_line() -> None:
    assert plain(" 请坐，\n\t您好\x00！ ") == "请坐， 您好 ！"
