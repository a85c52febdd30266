"""The branch's day beside its cases: the round through the facilities, and who is here now."""

from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework.commands import CheckFacilities, SetRoster
from lobby_app.settings import Branch as BranchSettings

from .post import Post
from .snapshot import Snapshots
from .views.facilities import round_view, unseen
from .views.roster import as_before, roster_view, toggled_place

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Today(Snapshots):
    """`round` is the Facilities screen, `roster` the Roster screen."""

    instance: ClassVar["Today | None"] = None

    roundChanged = Signal()
    rosterChanged = Signal()

    def __init__(self, post: Post, facts: BranchSettings) -> None:
        super().__init__(round={}, roster={})
        self.post = post
        self._ticked: list[str] = []
        self._facts = {"hotline": facts.hotline, "aed": facts.aed, "phone": facts.phone}
        post.on_change(self.show)
        post.shell.retranslate.connect(self.show)
        # At midnight another day begins, with nothing looked at.
        post.shell.clockChanged.connect(self.show)
        self.show()

    @Property(dict, notify=roundChanged)
    def round(self) -> dict[str, Any]:
        return dict(self.get("round"))

    @Property(dict, notify=rosterChanged)
    def roster(self) -> dict[str, Any]:
        return dict(self.get("roster"))

    def show(self) -> None:
        post = self.post
        told = (post.station.branch, post.guide, post.today())
        self.put(
            round=round_view(*told, post.language),
            roster=roster_view(*told, self._facts, post.language),
        )

    # -- the round

    @Slot(str, str)
    def check(self, facility: str, state: str) -> None:
        """One thing was looked at, lent or given back."""
        self.post.do(CheckFacilities(((facility, state),)))

    @Slot(str)
    def allInOrder(self, group: str) -> None:
        """Everything of a group that nobody has said anything about; empty: of all groups."""
        codes = unseen(self.post.station.branch, self.post.guide, self.post.today(), group or None)
        if codes and self.post.do(CheckFacilities(tuple((code, "ok") for code in codes))):
            self._ticked = codes
            self.post.shell.say("round_ticked", undo=self.untick, count=len(codes))

    def untick(self) -> None:
        """Take back what was ticked together last: nobody has looked at it, as before."""
        codes, self._ticked = self._ticked, []
        if codes and self.post.do(CheckFacilities(tuple((code, "unchecked") for code in codes))):
            self.post.shell.dismissToast()

    # -- the roster

    @Slot(str, str)
    def toggle(self, place: str, staff: str) -> None:
        """A staff code was touched at a place of the roster."""
        here = toggled_place(self.post.station.branch, place, staff, self.post.today())
        self.post.do(SetRoster(((place, here),)))

    @Slot()
    def asBefore(self) -> None:
        """The same as on the last day."""
        if self.post.do(SetRoster(as_before(self.post.station.branch, self.post.guide))):
            self.post.shell.say("saved")
