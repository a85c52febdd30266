"""What becomes of a case beside its walk: kept for later, handed over, gone on with, linked with others."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework.commands import (
    EndCase,
    HandOverCase,
    JoinGroup,
    LeaveGroup,
    PutOffCase,
    ReopenCase,
    ResumeCase,
    TakeOverCase,
)

from .desk import Desk
from .post import Post
from .screen import ScreenModel
from .views.cases import cases_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Cases(ScreenModel):
    """`view`: `offered`, `ended`, `desks`; see views/cases.py. What happens here is about the case in the desk's hand,
    unless another one is named."""

    instance: ClassVar["Cases | None"] = None

    def __init__(self, post: Post, desk: Desk) -> None:
        super().__init__(post)
        self._desk = desk
        self.follow()
        self.show()

    def show(self) -> None:
        post = self.post
        branch = post.station.branch
        told = (post.station.name, post.today(), post.language, post.guide_of)
        self.put(view=cases_view(branch, post.guide, *told))

    # -- later, elsewhere, again

    @Slot()
    def putOff(self) -> None:
        case = self._desk.in_hand()
        if self.post.do(PutOffCase(case)):
            self._desk.leave("put_off", undo=[ResumeCase(case)])

    @Slot(str)
    def handOver(self, station: str) -> None:
        """Offer the case to another desk; it stays in hand here until somebody takes it over there."""
        if self.post.do(HandOverCase(self._desk.in_hand(), station)):
            self._desk.leave("handed_over", station=self._desk_name(station))

    def _desk_name(self, station: str) -> str:
        return next((str(one["text"]) for one in self.get("view")["desks"] if one["key"] == station), station)

    @Slot(str)
    def takeOver(self, case: str) -> None:
        if self.post.do(TakeOverCase(case)):
            self._desk.enter(case)
            self.post.shell.say("taken_over")

    @Slot(str)
    def reopen(self, case: str) -> None:
        """Somebody who was seen off today has come back."""
        if self.post.do(ReopenCase(case)):
            self._desk.enter(case)
            self.post.shell.say("reopened")

    # -- the goodbye

    @Slot(str, str, bool)
    def end(self, outcome: str, feedback: str, together: bool) -> None:
        """Goodbye to the customer in hand, and to those who came along if `together`."""
        branch = self.post.station.branch
        case = self._desk.in_hand()
        beside = branch.group(branch.cases[case]) if case in branch.cases else []
        here = [case, *(one.id for one in beside if one.is_open and one.id != case)]
        if self.post.do(EndCase(case, outcome, feedback, together=together)):
            gone = [id for id in here if not self.post.station.branch.cases[id].is_open]
            self._desk.leave("ended", undo=[ReopenCase(id) for id in gone], count=len(gone))

    # -- a group

    @Slot(str)
    def join(self, other: str) -> None:
        """The customer in hand and the other one came together."""
        branch, in_hand = self.post.station.branch, self._desk.in_hand()
        both = [branch.cases[case] for case in (in_hand, other) if case in branch.cases]
        joining = [case.id for case in both if not branch.group(case)]
        if self.post.do(JoinGroup(in_hand, other)):
            self._desk.say_undone("joined", [LeaveGroup(case) for case in joining])

    @Slot()
    def leaveGroup(self) -> None:
        self.post.do(LeaveGroup(self._desk.in_hand()))
