"""The voice of the desk: says a phrase, one at a time, and says truly whether anything can be heard."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, cast

from lobby_app.devices.speech_files import SpeechFiles
from lobby_app.devices.speech_line import Listeners, SpeechLine, Utterance
from lobby_app.devices.wav import LOUDEST

State = Literal["ready", "no_engine", "no_player", "no_sound_card", "starting", "off"]
CLOSE_SECONDS = 3.0


class Speech:
    """One for each cache folder. No method waits for sound; each may be called from any thread.

    Nothing runs until `start` or the first order, so that building it costs the first frame nothing.
    The listeners are called on a thread of the voice's own:
    `on_state(state)`; `on_started(code)` when the player has the sound; then, for every `say`, exactly one of
    `on_finished(code, complete)` (complete is False if stopped or overtaken) and `on_failed(code, reason)`,
    reason one of off, no_player, no_sound_card, no_engine, no_voice, empty, too_long (over 500 characters),
    voice, disk, engine, unreadable, player.

    States: ready; starting (recorded and already spoken phrases are heard all the same); no_engine (they
    still are); no_player, no_sound_card, off (volume 0 or closed): nothing is heard.
    """

    def __init__(
        self,
        cache: Path,
        recordings: Path | None = None,
        *,
        player_command: Sequence[str] = (),
        volume: int = 3,
        on_state: Callable[[str], None] | None = None,
        on_started: Callable[[str], None] | None = None,
        on_finished: Callable[[str, bool], None] | None = None,
        on_failed: Callable[[str, str], None] | None = None,
        answer_seconds: float = 5.0,
        idle_seconds: float = 60.0,
    ) -> None:
        """`recordings`: a folder of the branch's own `CODE.zh.wav` and `CODE.en.wav`, which take precedence.

        `player_command`: a program of the branch's own; {file} stands for the WAV file, else it is added.
        `answer_seconds`: after that a silent engine counts as hung. `idle_seconds`: then its process ends.
        """
        self._volume = _step(volume)
        listeners = Listeners(on_state, on_started, on_finished, on_failed)
        files = SpeechFiles(cache, recordings)
        self._line = SpeechLine(files, listeners, player_command, self._volume, answer_seconds, idle_seconds)
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()
        self._closed = False

    @property
    def state(self) -> State:
        return cast(State, self._line.state)

    @property
    def volume(self) -> int:
        return self._volume

    @property
    def worker_pid(self) -> int | None:
        """The speech engine's process, if it runs now."""
        worker = self._line.maker.worker
        return None if worker is None else worker.pid

    @property
    def player_pid(self) -> int | None:
        """The player's process, while something is heard."""
        playing = self._line.playing
        return None if playing is None else playing.pid

    def start(self) -> None:
        """Looks for player, sound card and engine in the background; a second call does nothing."""
        with self._starting:
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._line.run, name="lobby-speech", daemon=True)
                self._thread.start()

    def say(self, code: str, text: str, lang: str, slow: bool = False) -> None:
        """Says the text in 'zh' or 'en', over whatever is being said.

        `code` names the phrase and its recording; without a code these are free words, whose sound is
        removed as soon as it has been heard.
        """
        self._order(lambda: self._line.say(Utterance(code, text, lang, slow)))

    def sound(self, code: str, file: Path) -> None:
        """Plays a WAV file as loud as it is, over whatever is being said, even when the voice is off."""
        self._order(lambda: self._line.say(Utterance(code, sound=file)))

    def stop(self) -> None:
        """Silence at once: the player is killed before this returns, whatever else the voice is at."""
        self._line.hush()
        self._order(self._line.stop)

    def repeat(self) -> None:
        """Says the last words again, in the same way; nothing if there were none."""
        self._order(self._line.repeat)

    def forget(self) -> None:
        """Silence at once, and nothing is left to repeat: a case has ended."""
        self._line.hush()
        self._order(self._line.forget)

    def warm(self, items: Sequence[tuple[str, str]]) -> None:
        """Has (text, language) pairs spoken into the cache when nothing else is to do."""
        copy = list(items)
        self._order(lambda: self._line.warm(copy))

    def set_volume(self, step: int) -> None:
        """0 (off) to 4 (full), from the next phrase on; 0 is silence at once."""
        self._volume = volume = _step(step)
        self._order(lambda: self._line.set_volume(volume))

    def close(self) -> None:
        """Silence; ends the player, the worker and the thread. Later orders are ignored."""
        self._closed = True
        with self._starting:
            thread = self._thread
        if thread is not None:
            self._line.mailbox.put(self._line.close)
            if thread is not threading.current_thread():
                thread.join(CLOSE_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _order(self, order: Callable[[], None]) -> None:
        if not self._closed:
            self.start()
            self._line.mailbox.put(order)


def _step(step: int) -> int:
    return min(max(step, 0), LOUDEST)
