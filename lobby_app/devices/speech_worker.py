"""The one process that talks to the speech engine: `python -m lobby_app.devices.speech_worker`.

pyttsx3 cannot be stopped in mid-sentence, dies with several threads and may hang: so it lives here alone,
writes files only, and whoever started it may kill it at any time.

One JSON object a line. At start it says {"engine", "voices": {"zh", "en"}} (a voice is null if this machine
has none that reads the language properly) or {"failed": "no_engine"} and ends with code 3. Then
{"id", "text", "voice", "rate", "file"} → {"id", "ok": true} or {"id", "ok": false, "why"} with why one of
voice, disk, empty, engine. It ends when its input ends.
"""

import contextlib
import json
import os
import shutil
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

RATES = {"normal": 160, "slow": 115}
"""Words a minute as eSpeak counts them; in Mandarin 160 is about 3.4 syllables a second, 115 about 2.4."""

VOICES = {
    "zh": ("sit/cmn-latn-pinyin", "cmn-latn-pinyin", "sit/cmn", "zh/cmn", "cmn", "zh"),
    "en": ("gmw/en", "gmw/en-us", "en-gb", "en-us", "en"),
}
NAMES = {
    "zh": ("mandarin", "zh-cn", "zh_cn", "huihui"),
    "en": ("english", "en-gb", "en_gb", "en-us", "en_us"),
}
NO_ENGINE = 3
BYTES_A_SECOND = 44100
SYLLABLE_LIMITS = (0.12, 0.37)
"""Seconds a syllable at the normal rate. Read well: 0.29. Read as names of English letters: 0.44 and more."""


class Engine:
    """pyttsx3 with what it leaves out: voices truly set, rates that count at once, files or errors."""

    def __init__(self) -> None:
        import pyttsx3

        self._engine = pyttsx3.init()
        self._engine.connect("error", self._on_error)
        self._engine.runAndWait()  # until it has run once it only queues what is set
        self._failed = False
        self._synchronize: Callable[[], object] = lambda: None
        version = ""
        if self._engine.driver_name == "espeak":
            # pyttsx3 sets the rate in eSpeak's queue but speaks past that queue: without waiting, the first
            # sentence after a change is often spoken at the old rate.
            from pyttsx3.drivers import _espeak

            self._synchronize = _espeak.Synchronize
            version = _espeak.Info().decode("utf-8", "replace").split(" ")[0]
        self.name = f"{self._engine.driver_name} {version}".strip()

    def voices(self, scratch: Path) -> dict[str, str | None]:
        installed = self._engine.getProperty("voices")
        by_id = {voice.id: f"{voice.id} {voice.name} {voice.languages}".lower() for voice in installed}
        chosen: dict[str, str | None] = {}
        for language, wanted in VOICES.items():
            named = [known for known, words in by_id.items() if any(name in words for name in NAMES[language])]
            order = [known for known in wanted if known in by_id] + named
            chosen[language] = next((voice for voice in order if self._reads(language, voice, scratch)), None)
        return chosen

    def _reads(self, language: str, voice: str, scratch: Path) -> bool:
        """Some voices spell Chinese characters out in English; that takes far longer for each of them."""
        if language != "zh":
            return True
        seconds: list[float] = []
        for text in ("您好", "您好" * 6):
            why = self.save(text, voice, RATES["normal"], scratch)
            if why is not None:
                # Nowhere to write says nothing of the voice: the best known one is believed.
                return why == "disk" and voice in VOICES[language][:2]
            with wave.open(str(scratch)) as sound:
                seconds.append(sound.getnframes() / sound.getframerate())
        low, high = SYLLABLE_LIMITS
        syllable: float = (seconds[1] - seconds[0]) / 10
        return low <= syllable <= high

    def save(self, text: str, voice: str, rate: int, file: Path) -> str | None:
        """Writes the spoken text as a WAV file. Gives why it could not, or None if the file is there."""
        try:
            # A write that fails inside the engine's callback would never end: so see beforehand.
            room = shutil.disk_usage(file.parent).free
            file.write_bytes(b"")
        except OSError:
            return "disk"
        if room < len(text) * BYTES_A_SECOND:
            return "disk"
        self._failed = False
        self._synchronize()
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", rate)
        self._synchronize()
        # A voice that cannot be set leaves the last one in place, perhaps of another language.
        if self._failed or self._engine.getProperty("voice") != voice:
            return "voice"
        self._engine.save_to_file(text, str(file))
        self._engine.runAndWait()
        if self._failed:
            return "engine"
        try:
            with wave.open(str(file)) as sound:
                return None if sound.getnframes() else "empty"
        except (OSError, EOFError, wave.Error):
            return "empty"

    def _on_error(self, name: str | None, exception: Exception) -> None:
        self._failed = True


def answer(engine: Engine, order: dict[str, Any]) -> dict[str, Any]:
    """Carries out one order; the file appears whole or not at all."""
    file = Path(order["file"])
    part = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        why = engine.save(order["text"], order["voice"], order["rate"], part)
        if why is None:
            part.replace(file)
    except OSError:
        why = "disk"
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return {"id": order["id"], "ok": True} if why is None else {"id": order["id"], "ok": False, "why": why}


def main(scratch_folder: Path) -> int:
    out = _take_stdout()
    try:
        engine = Engine()
    except (ImportError, RuntimeError, OSError):
        _say(out, {"failed": "no_engine"})
        return NO_ENGINE
    scratch = scratch_folder / f".voice-check.{os.getpid()}.wav"
    try:
        _say(out, {"engine": engine.name, "voices": engine.voices(scratch)})
    finally:
        with contextlib.suppress(OSError):
            scratch.unlink(missing_ok=True)
    for line in sys.stdin.buffer:
        _say(out, answer(engine, json.loads(line)))
    return 0


def _take_stdout() -> TextIO:
    """Keeps standard output for our lines alone: pyttsx3 prints to it, too."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return out


def _say(out: TextIO, line: dict[str, Any]) -> None:
    out.write(json.dumps(line) + "\n")
    out.flush()


def _be_patient() -> None:
    """Making sound ahead of time must not slow the screen down."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(5)


if __name__ == "__main__":
    _be_patient()
    # A broken pipe means that whoever asked is gone: nobody is left to tell.
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        sys.exit(main(Path(sys.argv[1])))
