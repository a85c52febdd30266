"""The folder of spoken phrases: which file holds what, the branch's own recordings, quieter copies."""

import contextlib
import hashlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

from lobby_app.devices.speech_worker import RATES
from lobby_app.devices.stretch import slower
from lobby_app.devices.wav import LOUDEST, intact, quieter, read_sound, write_sound

LIMIT_BYTES = 200 * 1024 * 1024
ABOUT = "engine.json"
PHRASE_CODE = re.compile(r"[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*")
LONGEST = 500


@dataclass(frozen=True)
class About:
    """The engine of this machine: its name with its version, and the voice for each language, if any."""

    engine: str
    voices: dict[str, str | None]


def plain(text: str) -> str:
    """One line without control characters: a NUL would cut the text short on its way to the engine."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


class SpeechFiles:
    """`cache` is made if missing (mode 0700); free words go to a subfolder that is emptied at start."""

    def __init__(self, cache: Path, recordings: Path | None) -> None:
        self.cache = cache
        self.once = cache / "once"
        self._recordings = recordings

    def prepare(self) -> None:
        """Makes the folders, removes words that were to be said once, and the longest unused files over the
        limit. Raises OSError."""
        self.cache.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.once.mkdir(exist_ok=True, mode=0o700)
        self.empty_once()
        for part in self.cache.glob(".*wav*"):
            part.unlink(missing_ok=True)
        kept = sorted(((file.stat(), file) for file in self.cache.glob("*.wav")), key=_newest_first)
        total = 0
        for stat, file in kept:
            total += stat.st_size
            if total > LIMIT_BYTES:
                file.unlink(missing_ok=True)

    def empty_once(self) -> None:
        """Removes the sound of free words."""
        with contextlib.suppress(OSError):
            for left in self.once.iterdir():
                left.unlink(missing_ok=True)

    def recording(self, code: str, language: str) -> Path | None:
        """The branch's own `CODE.zh.wav`, if it is there and can be read."""
        if self._recordings is None or PHRASE_CODE.fullmatch(code) is None:
            return None
        file = self._recordings / f"{code}.{language}.wav"
        return file if intact(file) else None

    def slowed(self, recording: Path) -> Path:
        """A slower copy of a recording, kept with the others. Raises SoundUnreadable, OSError."""
        copy = self.cache / f"{self._name(recording)}.slow.wav"
        if intact(copy):
            _touch(copy)
        else:
            write_sound(slower(read_sound(recording), RATES["normal"] / RATES["slow"]), copy)
        return copy

    def spoken(self, about: About, text: str, language: str, slow: bool) -> Path | None:
        """Where the engine's reading of this text belongs; None if no voice reads the language."""
        voice = about.voices.get(language)
        if voice is None:
            return None
        facts = json.dumps([text, language, voice, rate(slow), about.engine])
        return self.cache / f"{hashlib.sha256(facts.encode()).hexdigest()[:40]}.wav"

    def at_step(self, file: Path, step: int) -> Path:
        """The file at a loudness step, kept beside the others. Raises SoundUnreadable, OSError."""
        if step >= LOUDEST:
            _touch(file)
            return file
        folder = self.once if file.parent == self.once else self.cache
        copy = folder / f"{self._name(file)}.v{step}.wav"
        if intact(copy):
            _touch(copy)
        else:
            write_sound(quieter(read_sound(file), step), copy)
        return copy

    def _name(self, file: Path) -> str:
        if file.parent in (self.cache, self.once):
            return file.stem
        stat = file.stat()  # a recording that was made anew must not sound as before
        facts = f"{file.resolve()} {stat.st_mtime_ns} {stat.st_size}"
        return hashlib.sha256(facts.encode()).hexdigest()[:40]

    def remembered(self) -> About | None:
        """What the engine said of itself last time: lets a phrase start before the engine is up."""
        try:
            facts = json.loads((self.cache / ABOUT).read_text(encoding="utf-8"))
            return About(str(facts["engine"]), {str(key): value for key, value in facts["voices"].items()})
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def remember(self, about: About) -> None:
        part = self.cache / f".{ABOUT}.part"
        with contextlib.suppress(OSError):
            part.write_text(json.dumps({"engine": about.engine, "voices": about.voices}), encoding="utf-8")
            part.replace(self.cache / ABOUT)


def rate(slow: bool) -> int:
    return RATES["slow" if slow else "normal"]


def _touch(file: Path) -> None:
    with contextlib.suppress(OSError):
        os.utime(file)


def _newest_first(entry: tuple[os.stat_result, Path]) -> float:
    return -entry[0].st_mtime
