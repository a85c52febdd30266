"""What every station's view model needs: the station, its language, and how a command is answered on screen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from lobby_app.casework import Done, Refused, Station
from lobby_app.casework.commands import Command
from lobby_app.guide import Guide

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
        """The guide in use. A post is made only once a guide is there."""
        assert self.station.guide is not None
        return self.station.guide

    @property
    def language(self) -> str:
        return str(self.shell.get("language"))

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
        outcome = self.station.do(command)
        if isinstance(outcome, Refused):
            self._refused(outcome.code)
            return False
        for word in ("disk_full", "not_saved", "refused", "choose_need"):
            self.shell.unwarn(word)
        self._saved(outcome)
        return True

    def _refused(self, code: str) -> None:
        if code == "journal_disk_full":
            self.shell.warn("disk_full")
        elif code.startswith("journal_"):
            self.shell.warn("not_saved", reason=code)
        else:
            self.shell.warn("refused", reason=code)

    def _saved(self, outcome: Done) -> None:
        self.kick()
        self.changed()

    def refresh(self) -> None:
        """Fold what other stations sent; screens follow if anything is new."""
        if self.station.refresh():
            self.changed()
