"""The sound of a call at the window: heard when the desk calls, and again until the teller answers."""

import logging
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from lobby_app.devices.sounds import call_sound

from .post import Post

if TYPE_CHECKING:
    from .counter import Counter

log = logging.getLogger(__name__)

CODE = "call"
AGAIN_S = 20.0
FETCH_MS = 100
"""How often it is looked whether the sounds are made; only until they are."""
BESIDE_A_CUSTOMER = 2
"""The loudest step while somebody is being served: a call must not frighten the customer at the window."""


class Loudspeaker(Protocol):
    """What plays a file: `lobby_app.devices.Speech`."""

    def sound(self, code: str, file: Path) -> None: ...
    def stop(self) -> None: ...


def make_sounds(cache: Path, steps: Sequence[int], made: "SimpleQueue[tuple[int, Path]]") -> None:
    """Make the call sound at each loudness and hand over its file."""
    for step in steps:
        try:
            made.put((step, call_sound(cache, step)))
        except OSError:
            log.warning("The call sound cannot be written.")
            return


class Bell(QObject):
    """Rings for calls that nobody has answered, every `again_s` seconds, and falls silent at the answer.

    `step` is the loudness, 1 to 4. The sounds are made on a thread of their own; until they are there nothing is
    heard. What is being said to a customer is heard out first: `began` and `over` must be told of every sound.
    """

    def __init__(
        self, post: Post, counter: "Counter", loudspeaker: Loudspeaker, cache: Path, step: int, again_s: float = AGAIN_S
    ) -> None:
        super().__init__()
        self._post = post
        self._window = counter.window
        self._loudspeaker = loudspeaker
        self._cache = cache
        self._step = step
        self._files: dict[int, Path] = {}
        self._rung: set[str] = set()
        self._sounding = ""
        self._waiting = False
        self._again = QTimer(self)
        self._again.setInterval(round(again_s * 1000))
        self._again.timeout.connect(self.ring)
        self._making: SimpleQueue[tuple[int, Path]] = SimpleQueue()
        self._fetch = QTimer(self)
        self._fetch.setInterval(FETCH_MS)
        self._fetch.timeout.connect(self._ready)
        counter.called.connect(self.look)
        post.on_change(self.look)
        steps = sorted({step, min(step, BESIDE_A_CUSTOMER)}, reverse=True)
        # The thread knows the queue alone: were it the last to hold this object, Qt would lose it on the wrong thread.
        threading.Thread(target=make_sounds, args=(cache, steps, self._making), name="lobby-bell", daemon=True).start()
        self._fetch.start()

    @Slot()
    def _ready(self) -> None:
        with suppress(Empty):
            while True:
                step, file = self._making.get_nowait()
                self._files[step] = file
                self.look()
        if {self._step, min(self._step, BESIDE_A_CUSTOMER)} <= self._files.keys():
            self._fetch.stop()

    def unanswered(self) -> set[str]:
        """The calls at this window that nobody has answered yet."""
        calls = self._post.station.branch.active_calls(self._window)
        return {call.id for call in calls if call.state == "requested"}

    @Slot()
    def look(self) -> None:
        """Ring for a call that is new; fall silent when every call has its answer."""
        waiting = self.unanswered()
        if not waiting:
            self._rung.clear()
            self.silence()
        elif self._file() is not None and waiting - self._rung:
            self._rung |= waiting
            self.ring()

    def _file(self) -> Path | None:
        serving = self._post.station.branch.serving(self._window) is not None
        return self._files.get(min(self._step, BESIDE_A_CUSTOMER) if serving else self._step)

    @Slot()
    def ring(self) -> None:
        file = self._file()
        if file is None:
            return
        self._again.start()
        self._waiting = self._sounding not in ("", CODE)
        if not self._waiting:
            self._loudspeaker.sound(CODE, file)

    def silence(self) -> None:
        self._again.stop()
        self._waiting = False
        if self._sounding == CODE:
            self._loudspeaker.stop()

    @Slot(str)
    def began(self, code: str) -> None:
        """Something is heard now: a phrase, or this bell."""
        self._sounding = code
        if code == CODE and not self.unanswered():
            # Answered in the moment in which it began.
            self._loudspeaker.stop()

    @Slot(str)
    def over(self, code: str) -> None:
        if self._sounding == code:
            self._sounding = ""
        if self._waiting and not self._sounding:
            self.ring()
