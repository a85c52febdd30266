"""What every station's view model needs: the station, its language, and how a command is answered on screen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from lobby_app.casework import Command, Done, Refused, Station
from lobby_app.guide import Guide
from lobby_app.journal import DiskFull, JournalError

from .shell import Shell


class Post(QObject):
    """A manned place: carries commands to the station and says on the shell what became of them.

    `kick` is called after each thing saved, so that sending starts at once.
    """

    def __init__(self, station: Station, shell: Shell) -> None:
        super().__init__()
        self.station = station
        self.shell = shell
        self.kick: Callable[[], None] = lambda: None
        self._listeners: list[Callable[[], None]] = []

    @property
    def guide(self) -> Guide:
        return self.station.guide

    @property
    def language(self) -> str:
        return self.shell.get("language")  # type: ignore[no-any-return]  # snapshots hold Any by design

    def now(self) -> datetime:
        return self.station.clock.now()

    def today(self) -> str:
        return self.now().date().isoformat()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after everything that may change what a screen shows."""
        self._listeners.append(listener)

    def changed(self) -> None:
        for listener in self._listeners:
            listener()

    def do(self, command: Command) -> bool:
        """Carry out a command: True once it is saved. Otherwise the screen says why, and nothing changed."""
        try:
            outcome = self.station.do(command)
        except DiskFull:
            self.shell.warn("disk_full")
            return False
        except JournalError as error:
            self.shell.warn("not_saved", detail=str(error))
            return False
        if isinstance(outcome, Refused):
            self.shell.warn("refused", reason=outcome.code)
            return False
        self.shell.unwarn("disk_full")
        self.shell.unwarn("refused")
        self._saved(outcome)
        return True

    def _saved(self, outcome: Done) -> None:
        self.kick()
        self.changed()

    def refresh(self) -> None:
        """Fold what other stations sent; screens follow if anything is new."""
        if self.station.refresh():
            self.changed()
