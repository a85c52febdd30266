"""What every station's view model needs: the station, its language, and how a command is answered on screen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from lobby_app.casework import Case, Done, Refused, Station
from lobby_app.casework.commands import Command
from lobby_app.guide import Guide, Library, Phrase

from .shell import Shell


class Post(QObject):
    """A manned place: carries commands to the station and says on the shell what became of them.

    `kick` is called after each thing saved, so that sending starts at once. `opens_task(case, task)` tells whether a
    touched task opened a screen that settles it. Without a `library` there is only the guide in use. `frontChanged`:
    another case, or none, is in front.
    """

    frontChanged = Signal()

    def __init__(self, station: Station, shell: Shell, library: Library | None = None) -> None:
        super().__init__()
        self.station = station
        self.shell = shell
        self.library = library
        if library is not None:
            station.guide_by_hash = library.guides.get
        self._in_front: Case | None = None
        self.kick: Callable[[], None] = lambda: None
        self.opens_task: Callable[[str, str], bool] = lambda _case, _task: False
        self._listeners: list[Callable[[], None]] = []

    @property
    def guide(self) -> Guide:
        """The guide in use. A post is made only once a guide is there."""
        assert self.station.guide is not None
        return self.station.guide

    def guide_of(self, case: Case | None) -> Guide:
        """The guide that a case's walk was composed by, so that it keeps its words; the one in use if that is
        nowhere to be found (`library.guides.knows` tells) or there is no walk yet."""
        if self.library is None or case is None or case.walk is None:
            return self.guide
        return self.library.guides.get(case.walk.guide)

    def bring_to_front(self, case: Case | None) -> None:
        """The case that staff look at now: its phrases are shown and spoken in the words of its own guide."""
        before, self._in_front = self.in_front, case
        if before != self.in_front:
            self.frontChanged.emit()

    @property
    def in_front(self) -> str:
        """The id of the case that staff look at now, or empty."""
        return self._in_front.id if self._in_front is not None else ""

    @property
    def with_us(self) -> str:
        """The id of the case whose customer stands here, or empty: at the desk's first screen somebody else may."""
        at_first = self.station.role == "desk" and self.shell.get("screen") == self.shell.home
        return "" if at_first else self.in_front

    def phrase(self, code: str) -> Phrase | None:
        """A phrase as the case in front has it, or as the guide in use does."""
        return self.guide_of(self._in_front).phrases.get(code) or self.guide.phrases.get(code)

    def renew_guide(self) -> bool:
        """Take over a guide that headquarters published: when somebody signs on, never in the middle of a case.

        True if that was done. A guide that cannot be noted or read leaves everything as it is.
        """
        if self.library is None or (newest := self.library.waiting()) is None:
            return False
        guide = self.library.open(newest)
        if guide is None or isinstance(self.station.adopt(guide, newest.version), Refused):
            return False
        self.library.take(guide, newest)
        self.kick()
        self.changed()
        return True

    def look_for_guides(self) -> None:
        """Something was put on the shelf: a case that lacked its own words may have them now."""
        if self.library is not None and self.library.guides.look_again():
            self.changed()

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
