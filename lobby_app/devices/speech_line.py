"""The one thread that decides what is heard: every order, the worker's lines and the player's end come here.

Nothing is shared with other threads but the mailbox, so new over old and stop need no locks. One thing alone may be
done from elsewhere: the player of now is killed in the moment of a touch, whatever this thread is at (`hush`).
"""

import logging
import queue
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lobby_app.devices.player import Player, Playing, find_player, has_sound_card
from lobby_app.devices.speech_files import LONGEST, SpeechFiles, plain
from lobby_app.devices.speech_maker import Job, Maker
from lobby_app.devices.wav import SoundUnreadable, intact

log = logging.getLogger(__name__)

LOOK_AGAIN_SECONDS = 30.0


@dataclass(frozen=True)
class Utterance:
    """One thing to be heard: words, or a sound file that is there already. No code: free words, not kept."""

    code: str
    text: str = ""
    language: str = ""
    slow: bool = False
    sound: Path | None = None


@dataclass(frozen=True)
class Listeners:
    """Called on the speech thread: hand over to your own thread. A failing one is logged and forgotten."""

    state: Callable[[str], None] | None = None
    started: Callable[[str], None] | None = None
    finished: Callable[[str, bool], None] | None = None
    failed: Callable[[str, str], None] | None = None


class SpeechLine:
    """Runs in its own thread through `run`; orders are put into `mailbox` as callables."""

    def __init__(
        self,
        files: SpeechFiles,
        listeners: Listeners,
        player_command: Sequence[str],
        volume: int,
        answer_seconds: float,
        idle_seconds: float,
    ) -> None:
        self.mailbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.state = "off" if volume == 0 else "starting"
        self.playing: Playing | None = None
        self.maker = Maker(files, self.mailbox.put, self._made, self._unmade, answer_seconds, idle_seconds)
        self._files = files
        self._listeners = listeners
        self._command = tuple(player_command)
        self._volume = volume
        self._player: Player | None = None
        self._card = False
        self._look_again = 0.0
        self._now: Utterance | None = None
        self._last: Utterance | None = None
        self._open = True

    def run(self) -> None:
        try:
            self._files.prepare()
        except OSError:
            log.warning("The folder for spoken phrases cannot be used.")
        self.maker.about = self._files.remembered()
        self._look_for_player()
        while self._open:
            if self._audible and self._volume > 0:
                self.maker.advance()
            self._tell_state()
            self._next_order()
        self._tell_state()

    def _next_order(self) -> None:
        dues = [due for due in (self.maker.due(), None if self._audible else self._look_again) if due]
        try:
            order = self.mailbox.get(timeout=max(min(dues) - time.monotonic(), 0.0) if dues else None)
        except queue.Empty:
            self.maker.overdue()
            if not self._audible and self._look_again <= time.monotonic():
                self._look_for_player()
        else:
            order()

    # Orders

    def say(self, utterance: Utterance) -> None:
        self._end(complete=False)
        self._now = utterance
        if utterance.sound is None:
            self._last = utterance
        reason = self._hindrance(utterance)
        ready = None if reason else self._ready_file(utterance)
        if reason is not None:
            self._fail(reason)
        elif ready is not None:
            self._play(ready)
        else:
            job = Job(plain(utterance.text), utterance.language, utterance.slow, free=not utterance.code)
            self.maker.want(job)

    def repeat(self) -> None:
        if self._last is not None:
            self.say(self._last)

    def hush(self) -> None:
        """Kill what is heard now. From any thread, at once; the order to stop that follows it does the rest."""
        playing = self.playing
        if playing is not None:
            playing.hush()

    def stop(self) -> None:
        self._end(complete=False)

    def forget(self) -> None:
        self._end(complete=False)
        self._last = None

    def warm(self, items: Sequence[tuple[str, str]]) -> None:
        self.maker.warm([Job(plain(text), language) for text, language in items])

    def set_volume(self, step: int) -> None:
        self._volume = step
        if step == 0:
            self._end(complete=False)

    def close(self) -> None:
        self._open = False
        self._end(complete=False)
        self.maker.close()

    # What can be heard

    @property
    def _audible(self) -> bool:
        return self._player is not None and self._card

    def _look_for_player(self) -> None:
        self._player = find_player(self._command)
        self._card = self._player is not None and has_sound_card(self._player)
        self._look_again = time.monotonic() + LOOK_AGAIN_SECONDS

    def _hindrance(self, utterance: Utterance) -> str | None:
        if self._volume == 0 and utterance.sound is None:
            return "off"
        if not self._audible:
            self._look_for_player()  # a loudspeaker may have been plugged in
        if self._player is None:
            return "no_player"
        if not self._card:
            return "no_sound_card"
        if utterance.sound is not None:
            return None
        words = plain(utterance.text)
        return "empty" if not words else "too_long" if len(words) > LONGEST else None

    def _ready_file(self, utterance: Utterance) -> Path | None:
        if utterance.sound is not None:
            return utterance.sound
        recording = self._files.recording(utterance.code, utterance.language)
        about = self.maker.about
        if recording is not None or about is None or not utterance.code:
            return recording
        file = self._files.spoken(about, plain(utterance.text), utterance.language, utterance.slow)
        return file if file is not None and intact(file) else None

    def _made(self, job: Job, file: Path) -> None:
        self._play(file)

    def _unmade(self, job: Job, why: str) -> None:
        self._fail(why)

    def _play(self, file: Path) -> None:
        assert self._now is not None and self._player is not None
        try:
            audible = file if self._now.sound is not None else self._audible_copy(file, self._now)
            self.playing = Playing(self._player, audible, self._on_end)
        except SoundUnreadable:
            self._fail("unreadable")
        except OSError:
            self._fail("player")
        else:
            self._call(self._listeners.started, self._now.code)

    def _audible_copy(self, file: Path, utterance: Utterance) -> Path:
        """As slow and as loud as it is wanted; the engine itself has spoken slowly, a recording has not."""
        if utterance.slow and file == self._files.recording(utterance.code, utterance.language):
            file = self._files.slowed(file)
        return self._files.at_step(file, self._volume)

    def _on_end(self, playing: Playing, good: bool) -> None:
        self.mailbox.put(lambda: self._ended(playing, good))

    def _ended(self, playing: Playing, good: bool) -> None:
        if playing is not self.playing:
            return
        if good or playing.killed:
            self._end(complete=not playing.killed)
            return
        self.playing = None
        self._look_for_player()
        self._fail("no_player" if self._player is None else "player" if self._card else "no_sound_card")

    def _end(self, *, complete: bool) -> None:
        """The end of what is being said, heard out or not; silence when this returns."""
        self.maker.want(None)
        playing, self.playing = self.playing, None
        if playing is not None and not complete:
            playing.kill()
        utterance = self._put_away()
        if utterance is not None:
            self._call(self._listeners.finished, utterance.code, complete)

    def _fail(self, reason: str) -> None:
        utterance = self._put_away()
        if utterance is not None:
            self._call(self._listeners.failed, utterance.code, reason)

    def _put_away(self) -> Utterance | None:
        utterance, self._now = self._now, None
        if utterance is not None and not utterance.code:
            self._files.empty_once()
        return utterance

    # What is told

    def _tell_state(self) -> None:
        state = self._judge()
        if state != self.state:
            self.state = state
            self._call(self._listeners.state, state)

    def _judge(self) -> str:
        if not self._open or self._volume == 0:
            return "off"
        if self._player is None:
            return "no_player"
        return self.maker.state if self._card else "no_sound_card"

    def _call(self, listener: Callable[..., None] | None, *facts: object) -> None:
        if listener is None:
            return
        try:
            listener(*facts)
        except Exception:
            # The voice must not fall silent for ever because a screen was being torn down.
            log.exception("A listener of the speech state failed.")
