"""The talks that a station keeps: opened when first needed, looked after at every change, their errors put in words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from lobby_app.casework import BOARD_TASK, Case
from lobby_app.casework.commands import LeaveBoard
from lobby_app.journal import JournalError, Talk, Talks

from .post import Post

BANNERS = {"disk_full": "disk_full", "unreadable": "board_closed", "newer": "board_closed"}
"""The banner for an error of the store, by the error's code; any other is a matter of what was being done."""


class TalkKeeper:
    """`folder` is the station's. `held(pages)` is told after every change: the id of each case of which a talk waits
    here, and how many pages it has."""

    def __init__(self, post: Post, folder: Path, held: Callable[[dict[str, int]], None]) -> None:
        self._post = post
        self._folder = folder
        self._held = held
        self._talks: Talks | None = None

    @contextmanager
    def told(self, otherwise: str = "not_saved") -> Iterator[None]:
        """An error of the disk becomes a word on the screen; what was kept stays as it is."""
        try:
            yield
        except JournalError as error:
            self._post.shell.warn(BANNERS.get(error.code, otherwise), reason=error.code)

    def store(self) -> Talks:
        """Raises JournalError if the files cannot be opened."""
        if self._talks is None:
            self._talks = Talks.open(self._folder)
        return self._talks

    def keeps(self, talk: Talk) -> bool:
        return talk.id in {one.id for one in self.store().all()}

    def wake(self) -> None:
        """After the first frame: what was kept when this station ended is looked after again."""
        if not Talks.there(self._folder):
            return
        with self.told():
            for talk in self.store().all():
                if not self.store().pages(talk.id) or (not talk.case and talk.day < self._post.today()):
                    self.store().destroy(talk.id)  # nothing is in it, or it had no customer and its day is over
                elif talk.case and talk.case not in self._post.station.branch.cases:
                    self._post.station.find(talk.case, talk.day)
        self.look_after()

    def look_after(self) -> None:
        """After every change: destroy what is filed already, and leave a task where a case is over and pages wait."""
        if self._talks is None:
            return
        held = {}
        with self.told():
            for talk in self._talks.all():
                case = self._post.station.branch.cases.get(talk.case)
                if case is not None and talk.id in {one.talk for one in case.boards}:
                    self._talks.destroy(talk.id)  # the power was cut between the filing and this
                elif talk.case and (pages := self._talks.pages(talk.id)):
                    held[talk.case] = pages
                    self._leave_task(case)
        self._held(held)

    def _leave_task(self, case: Case | None) -> None:
        if case is None or case.is_open or not self._post.station.actor.signed:
            return
        task = case.tasks.get(BOARD_TASK)
        if task is None or task.state != "open":
            self._post.do(LeaveBoard(case.id))

    def close(self) -> None:
        if self._talks is not None:
            self._talks.close()
            self._talks = None
