"""The view model of home visits: the appointment is made in pieces, the form printed, open visits seen every day."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import Case, Visit
from lobby_app.casework.commands import ArrangeVisit

from .fonts import chinese_family
from .post import Post
from .printing import SlipMaker
from .snapshot import Snapshots
from .views.visits import visit_view, visits_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Visits(Snapshots):
    """`view` is the Visit screen, {} without a visit in front; `open` the visits still to come; `busy` while the form
    is being made. `in_hand()` names the case in front."""

    instance: ClassVar["Visits | None"] = None

    viewChanged = Signal()
    openChanged = Signal()
    busyChanged = Signal()

    def __init__(self, post: Post, folder: Path) -> None:
        super().__init__(view={}, open=[], busy=False)
        self.post = post
        self.in_hand: Callable[[], str] = str
        self._folder = folder
        self._case = ""
        self._day = ""
        self._time = ""
        self._paper = SlipMaker(post.shell, lambda busy: self.put(busy=busy))
        post.on_change(self.refresh)
        post.shell.retranslate.connect(self.refresh)
        self.refresh()

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    @Property(list, notify=openChanged)
    def open(self) -> list[dict[str, Any]]:
        return list(self.get("open"))

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return bool(self.get("busy"))

    @Slot()
    def refresh(self) -> None:
        post, case = self.post, self._found()
        view: dict[str, Any] = {}
        if case is not None:
            view = visit_view(post.station.branch, post.guide_of(case), case, post.today(), post.language)
            # Day and hour are touched one after the other; only both together are an appointment.
            view |= {"day": self._day or view["day"], "time": self._time or view["time"]}
            if view["day"] == post.today():
                # Of today what is still to come; late in the evening nothing is, and all of it stays.
                now = post.now().strftime("%H:%M")
                view["times"] = [
                    one for one in view["times"] if one["key"] > now or one["key"] == view["time"]
                ] or view["times"]
        self.put(view=view, open=visits_view(post.station.branch, post.guide_of, post.today(), post.language))

    def _found(self) -> Case | None:
        return self.post.station.branch.cases.get(self._case)

    @Slot(str)
    def show(self, case: str) -> None:
        """Bring a visit up; that of the case in front if none is named."""
        self._case, self._day, self._time = case or self.in_hand(), "", ""
        self.refresh()
        if self.get("view"):
            self.post.shell.open("Visit")

    def _arrange(self, **changes: Any) -> bool:
        """Save the visit with these changes; False if that was refused."""
        case = self._found()
        if case is None:
            return False
        visit = case.visit or Visit()
        at = datetime.fromisoformat(visit.at) if visit.at else None
        wanted = {"at": at, "staff": visit.staff, "bag": visit.bag, **changes}
        return self.post.do(ArrangeVisit(case.id, **wanted))

    @Slot(str)
    def setDay(self, day: str) -> None:
        self._day = day
        self._agree()

    @Slot(str)
    def setTime(self, time: str) -> None:
        self._time = time
        self._agree()

    def _agree(self) -> None:
        view = self.get("view")
        day, time = self._day or view.get("day", ""), self._time or view.get("time", "")
        if day and time:
            zone = self.post.now().tzinfo
            if not self._arrange(at=datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=zone)):
                self._day, self._time = "", ""  # the screen shows what is agreed, not what was tried
        self.refresh()

    @Slot(str)
    def toggleStaff(self, code: str) -> None:
        self._toggle("staff", code)

    @Slot(str)
    def toggleBag(self, item: str) -> None:
        self._toggle("bag", item)

    def _toggle(self, what: str, code: str) -> None:
        case = self._found()
        now: tuple[str, ...] = getattr(case.visit, what) if case is not None and case.visit is not None else ()
        self._arrange(**{what: tuple(one for one in now if one != code) if code in now else (*now, code)})

    @Slot()
    def settle(self) -> None:
        """Back to the work, with a word on what was agreed."""
        case = self._found()
        self.post.shell.close()
        if case is not None and case.visit is not None and case.visit.at:
            at = datetime.fromisoformat(case.visit.at)
            self.post.shell.say("visit_arranged", day=at.date().isoformat(), time=at.strftime("%H:%M"))

    @Slot()
    def printForm(self) -> None:
        """The form with its blanks: on the default printer, or as a PDF where there is none."""
        case = self._found()
        if case is None:
            return
        from .sheets import print_sheet, write_sheet
        from .visitform import visit_sheet

        sheet = visit_sheet(case, self.post.guide_of(case), self.post.language, chinese_family() or "")
        number = str(self.get("view")["number"]).replace(" ", "-")
        file = self._folder / case.day / f"visit-{number}.pdf"
        self._paper.print_or_write(lambda: print_sheet(sheet), lambda path: write_sheet(sheet, path), file)

    def close(self) -> None:
        """Let a form that is being made be finished."""
        self._paper.close()
