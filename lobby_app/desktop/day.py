"""The supervisor's view model: the day looked through, signed off and taken away as files."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Property, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from lobby_app.casework.commands import CompleteTask, SignOffDay
from lobby_app.journal import Journal, JournalError

from .post import Post
from .snapshot import Snapshots
from .views.day import day_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

Export = Callable[[str, str, Path], Sequence[Path]]
"""Writes one day (YYYY-MM-DD) in a format (csv, xlsx) into a folder and returns the files. Raises OSError,
JournalError or what else may go wrong with files; runs on a thread of its own."""


@QmlElement
@QmlSingleton
class Day(Snapshots):
    """`view` is the Day screen; `busy` the format that is being written, or empty.

    `exports` is the folder below which each day has its own; `journal` the station's, whose streams tell
    what the day holds; `export` writes the files, and without one nothing is offered.
    """

    instance: ClassVar["Day | None"] = None

    viewChanged = Signal()
    busyChanged = Signal()
    _written = Signal(str, str)

    def __init__(self, post: Post, exports: Path, journal: Journal, export: Export | None = None) -> None:
        super().__init__(view={}, busy="")
        self.post = post
        self._exports = exports
        self._journal = journal
        self._export = export
        self._case = ""
        self._thread: threading.Thread | None = None
        self._written.connect(self._finished, Qt.ConnectionType.QueuedConnection)
        post.on_change(self.show)
        post.shell.retranslate.connect(self.show)
        post.shell.clockChanged.connect(self.show)
        self.show()

    @staticmethod
    def create(_engine: QQmlEngine) -> "Day | None":
        return Day.instance

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    @Property(str, notify=busyChanged)
    def busy(self) -> str:
        return str(self.get("busy"))

    def show(self) -> None:
        post = self.post
        view = day_view(
            post.station.branch, post.guide, post.today(), self._heard(), self._case, post.now(), post.language
        )
        self.put(view={**view, "exportable": self._export is not None})

    def _heard(self) -> list[str]:
        try:
            return [stream.station for stream in self._journal.streams() if stream.next_seq > 1]
        except JournalError:
            return [self.post.station.name]

    @Slot(str)
    def look(self, case: str) -> None:
        """Look at one case closely; empty puts it away."""
        self._case = case
        self.show()

    @Slot(str)
    def completeTask(self, key: str) -> None:
        """Tick off something left for later. `key` is 'case/task'."""
        case, _, task = key.partition("/")
        if self.post.do(CompleteTask(case, task)):
            self.post.shell.say("saved")

    @Slot()
    def signOff(self) -> None:
        """The day has been looked through."""
        if self.post.do(SignOffDay(self.post.today())):
            self.post.shell.say("signed_off")

    # -- taking the day away

    @Slot(str)
    def export(self, format: str) -> None:
        """Write the day as csv or xlsx into its folder, on a thread of its own."""
        if self.get("busy") or self._export is None:
            return
        self.put(busy=format)
        self.post.shell.unwarn("export_failed")
        day = self.post.today()
        work = (self._export, day, format)
        self._thread = threading.Thread(target=self._write, args=work, name="lobby-export", daemon=True)
        self._thread.start()

    def _write(self, export: Export, day: str, format: str) -> None:
        folder = self._exports / day
        try:
            folder.mkdir(parents=True, exist_ok=True)
            export(day, format, folder)
        except (OSError, JournalError, ValueError):
            # Which disk or share it was stands in the message; nothing of the day is lost.
            self._written.emit(str(folder), "failed")
        else:
            self._written.emit(str(folder), "")

    @Slot(str, str)
    def _finished(self, folder: str, trouble: str) -> None:
        self.put(busy="")
        if trouble:
            self.post.shell.warn("export_failed", folder=folder)
        else:
            self.post.shell.say("exported", folder=folder)

    def close(self, wait: float = 5.0) -> None:
        """Let a file that is being written be finished."""
        if self._thread is not None:
            self._thread.join(wait)
