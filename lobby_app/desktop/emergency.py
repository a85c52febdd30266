"""The emergency sheet's view model. It knows nothing until somebody taps what has happened."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import Case, label
from lobby_app.casework.commands import BeginEmergency, ChooseHandling, DoDeed, EndEmergency, new_id
from lobby_app.settings import Branch as BranchSettings

from .post import Post
from .screen import ScreenModel
from .views.common import milliseconds, pick
from .views.emergency import Place, deeds_here, emergency_view, kind_of, running_cases
from .views.outcome import ended_by_deed

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


WITH_THE_CUSTOMER = ("Walk", "Ending")
"""The screens on which the customer in hand is the one before the eyes: there it has most likely happened to them."""


def _nobody() -> str:
    return ""


@QmlElement
@QmlSingleton
class Emergency(ScreenModel):
    """`view` is the sheet; `running` is {case, kind, title, number, sinceMs} while an emergency goes on, or {}.

    `place` is what the telephone script says of the branch. `open_case(case)` leads on into the service walk, None
    at a station without one; `in_hand()` is the id of the case in front, or empty. Whoever wires them sets both.
    """

    instance: ClassVar["Emergency | None"] = None

    runningChanged = Signal()

    def __init__(self, post: Post, place: BranchSettings) -> None:
        super().__init__(post, running={})
        self.place = Place(place.name, place.address, place.phone, place.hotline)
        self.open_case: Callable[[str], None] | None = None
        self.in_hand: Callable[[], str] = _nobody
        self._case = ""
        self._under = ""
        self._for_under = False
        post.shell.overlayChanged.connect(self._opened)
        self.follow()
        self.show()

    @Property(dict, notify=runningChanged)
    def running(self) -> dict[str, Any]:
        return dict(self.get("running"))

    def show(self) -> None:
        post = self.post
        branch, station = post.station.branch, post.station.name
        view = emergency_view(
            branch,
            post.guide,
            self.place,
            branch.cases.get(self._case),
            self._customer(),
            self._for_under,
            station,
            post.today(),
            post.language,
        )
        self.put(view={**view, "onward": self.open_case is not None}, running=self._running())
        self.post.shell.put(alarm=self.get("running"))

    def _running(self) -> dict[str, Any]:
        """The latest emergency that goes on: this station's own first."""
        found = running_cases(self.post.station.branch)
        own = [case for case in found if case.owner == self.post.station.name]
        for case in own or found:
            if case.emergency is not None:
                kind = kind_of(self.post.guide, case.emergency.kind)
                return {
                    "case": case.id,
                    "kind": case.emergency.kind,
                    "title": pick(kind.title, self.post.language) if kind else "",
                    "number": kind.number if kind else "",
                    "sinceMs": milliseconds(case.emergency.begun),
                    "here": deeds_here(kind, case, self.post.station.role, self.post.language) if kind else [],
                }
        return {}

    def _customer(self) -> Case | None:
        """The customer in hand, if this station may begin an emergency in that case."""
        case = self.post.station.branch.cases.get(self._under)
        return case if case and case.is_open and case.owner == self.post.station.name else None

    # -- coming and going

    def _opened(self) -> None:
        """The red button of any header only opens the sheet; what it lies over is asked for here."""
        if self.post.shell.get("overlay") == "Emergency":
            self._enter(self.in_hand(), self.post.shell.get("screen") in WITH_THE_CUSTOMER)

    @Slot(str)
    def open(self, case: str) -> None:
        """Open the sheet over `case`, the customer in hand; empty for nobody."""
        self.post.shell.open("Emergency")
        self._enter(case or self.in_hand(), bool(case) or self.post.shell.get("screen") in WITH_THE_CUSTOMER)

    def _enter(self, under: str, happened_to_them: bool) -> None:
        self._under, self._for_under = under, happened_to_them
        self._case = str(self._running().get("case", ""))
        self.show()

    @Slot()
    def putAway(self) -> None:
        """Back to the work; an emergency that runs goes on, and its clock too."""
        self.post.shell.close()

    @Slot(str)
    def look(self, case: str) -> None:
        """Bring another emergency that goes on to the front."""
        self._case = case
        self.show()

    # -- what has happened

    @Slot(bool)
    def forCustomer(self, yes: bool) -> None:
        """Whether it happened to the customer in hand, or to somebody else."""
        self._for_under = yes
        self.show()

    @Slot(str)
    def begin(self, kind: str) -> None:
        """Begin the emergency, or correct what it is. The case underneath stays as it is."""
        under = self._customer()
        known = self._case or (under.id if under and self._for_under else "")
        command = BeginEmergency(kind, case=known, new_case=new_id())
        if self.post.do(command):
            self._case = known or command.new_case
            self.show()

    @Slot()
    def another(self) -> None:
        """Something else has happened as well: choose again, the first one goes on."""
        self._case = ""
        self.show()

    # -- what was done

    @Slot(str)
    def deed(self, code: str) -> None:
        """Something was done just now."""
        self._do_deed(code, None)

    @Slot(str, int)
    def deedBefore(self, code: str, minutes: int) -> None:
        """Something was done so many minutes ago and is noted now, never before the emergency began."""
        case = self.post.station.branch.cases.get(self._case)
        if case is not None and case.emergency is not None:
            begun = datetime.fromisoformat(case.emergency.begun)
            self._do_deed(code, max(begun, self.post.now() - timedelta(minutes=minutes)))

    def _do_deed(self, code: str, happened: datetime | None) -> None:
        if self.post.do(DoDeed(self._case, code, happened)):
            self.post.shell.say("deed_noted")

    @Slot()
    def calm(self) -> None:
        """It is over. The case stays open for what is left to do; for a moment one touch takes the end back."""
        branch = self.post.station.branch
        case = branch.cases.get(self._case)
        if case is None or case.emergency is None or not self.post.do(EndEmergency(case.id)):
            return
        self._case = ""
        self.post.shell.close()
        again = partial(self._go_on, case.id, case.emergency.kind)
        self.post.shell.say("calm", undo=again, number=label(branch, case, self.post.today()))

    def _go_on(self, case: str, kind: str) -> None:
        """It was not over: the same emergency, with its clock from the beginning."""
        if self.post.do(BeginEmergency(kind, case=case)):
            self.post.shell.dismissToast()
            self.post.shell.open("Emergency")
            self.look(case)

    def _answer_kind(self, case: str) -> None:
        """What was touched on the sheet is not asked again: a question that has a way of this name is answered."""
        found = self.post.station.branch.cases.get(case)
        if found is None or found.emergency is None or found.walk is None:
            return
        guide = self.post.guide_of(found)
        known = {found.emergency.kind, ended_by_deed(guide, found)}
        for code in found.walk.handling:
            ways = [way.code for way in guide.handling[code].ways] if code in guide.handling else []
            answer = next((way for way in ways if way in known), "")
            if answer and code not in found.handling:
                self.post.do(ChooseHandling(case, code, answer))

    @Slot()
    def onward(self) -> None:
        """On into the service walk; the clock goes on until somebody says that it is calm."""
        case = self._case
        self._answer_kind(case)
        self.post.shell.close()
        if self.open_case is not None:
            self.open_case(case)
