"""Keeps the speech worker going and gives it its work: what is waited for first, what is warmed after it.

Lives on the speech thread. A worker that crashes or hangs is started anew, three times a minute at most; an
idle one is let go, so that its memory is free, and starts again with its next order.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lobby_app.devices.speech_engine import Worker
from lobby_app.devices.speech_files import About, SpeechFiles, rate
from lobby_app.devices.wav import intact

START_SECONDS = 15.0
FAILURES = 3
FAILURE_SPAN = 60.0


@dataclass(eq=False)
class Job:
    """Words to be made into a file. `free`: no phrase of the guide, so the file must not be kept."""

    text: str
    language: str
    slow: bool = False
    free: bool = False
    tries: int = 0


@dataclass
class Asked:
    """What the worker is busy with, and when (monotonic seconds) it counts as hung."""

    id: int
    job: Job
    file: Path
    until: float


class Maker:
    """`on_made(job, file)` and `on_unmade(job, why)` answer the wanted job only, never a warmed one.

    why: no_engine, no_voice, disk, empty, voice, engine (crashed or hung twice on these words).
    """

    def __init__(
        self,
        files: SpeechFiles,
        post: Callable[[Callable[[], None]], None],
        on_made: Callable[[Job, Path], None],
        on_unmade: Callable[[Job, str], None],
        answer_seconds: float,
        idle_seconds: float,
    ) -> None:
        self.about: About | None = None
        self.worker: Worker | None = None
        self._files = files
        self._post = post
        self._on_made = on_made
        self._on_unmade = on_unmade
        self._answer_seconds = answer_seconds
        self._idle_seconds = idle_seconds
        self._settled = False  # the engine has spoken since it last failed
        self._absent = False  # the engine said that it is not there
        self._failures: deque[float] = deque()
        self._until = 0.0
        self._asked: Asked | None = None
        self._count = 0
        self._wanted: Job | None = None
        self._warming: deque[Job] = deque()

    @property
    def state(self) -> str:
        """ready, starting or no_engine."""
        if self._settled:
            return "ready"
        return "starting" if self.worker is not None or not self._failures else "no_engine"

    def want(self, job: Job | None) -> None:
        """This job and no other is waited for from now on; None: nothing is."""
        self._wanted = job

    def warm(self, jobs: Sequence[Job]) -> None:
        self._warming.extend(jobs)

    def advance(self) -> None:
        """Starts the worker if it is needed and hands it its next job."""
        if self._asked is not None or (self._settled and self._wanted is None and not self._warming):
            return
        if self.worker is None and not self._start():
            self._warming.clear()
            if self._wanted is not None:
                self._unmade(self._wanted, "no_engine")
        elif self._settled and self.about is not None:
            if self._wanted is not None:
                self._hand_over(self.about, self._wanted)
            while self._warming and self._asked is None:
                self._hand_over(self.about, self._warming.popleft())

    def due(self) -> float | None:
        """When (monotonic seconds) `overdue` is to be called; None while nothing can be overdue."""
        if self.worker is None:
            return None
        return self._asked.until if self._asked is not None else self._until

    def overdue(self) -> None:
        due = self.due()
        if self.worker is None or due is None or due > time.monotonic():
            return
        if self._settled and self._asked is None:
            self.close()
            return
        self.worker.kill()  # its end comes as _gone
        self._until = time.monotonic() + START_SECONDS
        if self._asked is not None:
            self._asked.until = self._until

    def close(self) -> None:
        worker, self.worker = self.worker, None
        self._asked = None
        if worker is not None:
            worker.let_go()

    def _start(self) -> bool:
        now = time.monotonic()
        while self._failures and self._failures[0] < now - FAILURE_SPAN:
            self._failures.popleft()
        if len(self._failures) >= FAILURES or (self._absent and self._failures):
            return False
        try:
            self.worker = Worker(
                self._files.cache,
                lambda worker, facts: self._post(lambda: self._heard(worker, facts)),
                lambda worker: self._post(lambda: self._gone(worker)),
            )
        except OSError:
            self._failures.append(now)
            return False
        self._until = now + START_SECONDS
        return True

    def _hand_over(self, about: About, job: Job) -> None:
        file = self._files.spoken(about, job.text, job.language, job.slow)
        if file is None:
            self._unmade(job, "no_voice")
            return
        if job.free:
            file = self._files.once / file.name
        elif intact(file):
            self._made(job, file)
            return
        self._count += 1
        self._asked = Asked(self._count, job, file, time.monotonic() + self._answer_seconds)
        order = {
            "id": self._count,
            "text": job.text,
            "voice": about.voices[job.language],
            "rate": rate(job.slow),
            "file": str(file),
        }
        assert self.worker is not None
        self.worker.ask(order)

    def _heard(self, worker: Worker, facts: dict[str, Any]) -> None:
        if worker is not self.worker:
            return
        if "engine" in facts:
            self.about = About(facts["engine"], facts["voices"])
            self._files.remember(self.about)
            self._settled, self._absent = True, False
            if self._asked is None:
                self._until = time.monotonic() + self._idle_seconds
        elif "failed" in facts:
            self._absent = True
        elif self._asked is not None and facts.get("id") == self._asked.id:
            asked, self._asked = self._asked, None
            self._until = time.monotonic() + self._idle_seconds
            if facts.get("ok"):
                self._made(asked.job, asked.file)
            else:
                self._unmade(asked.job, str(facts.get("why", "engine")))

    def _gone(self, worker: Worker) -> None:
        if worker is not self.worker:
            return
        self.worker = None
        self._settled = False
        self._failures.append(time.monotonic())
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.job.tries += 1
            if asked.job.tries > 1:  # twice on the same words: leave these words alone
                self._unmade(asked.job, "engine")

    def _made(self, job: Job, file: Path) -> None:
        if job is self._wanted:
            self._wanted = None
            self._on_made(job, file)
        elif job.free:
            file.unlink(missing_ok=True)

    def _unmade(self, job: Job, why: str) -> None:
        if job is self._wanted:
            self._wanted = None
            self._on_unmade(job, why)
        elif why == "disk":
            self._warming.clear()
