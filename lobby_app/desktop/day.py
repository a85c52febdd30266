"""The supervisor's view model: the day looked through, signed off and taken away as files."""

import threading
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework.commands import CompleteTask, SignOffDay
from lobby_app.journal import Journal, JournalError

from .post import Post
from .screen import ScreenModel
from .views.day import cases_of, day_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Day(ScreenModel):
    """`view` is the Day screen; `busy` the format that is being written, or empty; `folder` where the
    last export lies, or empty.

    `exports` is the folder below which each day has its own; `journal` the station's, whose streams tell
    what the day holds; `counters`: how many windows the branch opens when all is well, 0: not said. Files are
    written on a thread of its own, which opens the journal for itself.
    """

    instance: ClassVar["Day | None"] = None

    busyChanged = Signal()
    folderChanged = Signal()
    _written = Signal(str, str)

    def __init__(self, post: Post, exports: Path, journal: Journal, counters: int = 0) -> None:
        super().__init__(post, busy="", folder="")
        self._exports = exports
        self._journal = journal
        self._counters = counters
        self._case = ""
        self._lacking: tuple[str, ...] = ()
        self._thread: threading.Thread | None = None
        self._written.connect(self._finished, Qt.ConnectionType.QueuedConnection)
        post.shell.clockChanged.connect(self.look_through)
        self.follow()
        self.look_through()

    @Property(str, notify=busyChanged)
    def busy(self) -> str:
        return str(self.get("busy"))

    @Property(str, notify=folderChanged)
    def folder(self) -> str:
        return str(self.get("folder"))

    @Slot()
    def look_through(self) -> None:
        """Once a minute: read the day from the journal, to see what is known to be missing here."""
        from lobby_app.daylog import read_day

        try:
            self._lacking = read_day(self._journal, self.post.today()).missing
        except JournalError:
            self.post.shell.warn("not_saved")
        self.show()

    def show(self) -> None:
        from lobby_app.daylog import DayLog, figures

        post = self.post
        branch, today, heard = post.station.branch, post.today(), self._heard()
        log = DayLog(today, tuple(cases_of(branch, today)), branch, tuple(heard), self._lacking)
        counted = figures(log)
        told = (today, counted, heard, self._lacking, self._case, post.language, post.guide_of)
        self.put(view=day_view(branch, post.guide, *told, self._counters))

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
        """Write the day as csv, xlsx or pdf into its folder."""
        if self.get("busy"):
            return
        self.put(busy=format)
        self.post.shell.unwarn("export_failed")
        work = (format, self.post.today(), self.post.language)
        self._thread = threading.Thread(target=self._write, args=work, name="lobby-export", daemon=True)
        self._thread.start()

    def _write(self, format: str, day: str, language: str) -> None:
        from lobby_app.daylog import csv_export, xlsx_export

        from .daypaper import pdf_export

        folder = self._exports / day
        write = {"csv": csv_export, "xlsx": xlsx_export, "pdf": pdf_export}[format]
        own, station = self._journal, self.post.station
        try:
            with Journal.open(own.folder, own.station, station.clock, attach=True) as journal:
                write(journal, self.post.guide, day, folder, language)
        except (OSError, JournalError):
            # Which folder it was stands in the message; nothing of the day is lost.
            self._written.emit(str(folder), "failed")
        else:
            self._written.emit(str(folder), "")

    @Slot(str, str)
    def _finished(self, folder: str, trouble: str) -> None:
        self.put(busy="")
        if trouble:
            self.post.shell.warn("export_failed", folder=folder)
        else:
            self.put(folder=folder)
            self.post.shell.say("exported", folder=folder)

    def close(self, wait: float = 5.0) -> None:
        """Let a file that is being written be finished."""
        if self._thread is not None:
            self._thread.join(wait)
