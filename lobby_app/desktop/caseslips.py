"""The case slip: shown, printed, and found again by its code, typed or scanned, today or weeks later."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import Case, label, mistyped, read_slip, slip_digits
from lobby_app.casework.commands import CompleteTask, NoteReturn, OpenCase, ReopenCase
from lobby_app.journal import JournalError

from .comeback import ComeBack
from .customer import Customer
from .fonts import chinese_family
from .post import Post
from .printing import SlipMaker
from .snapshot import Snapshots
from .views.slips import found_view, slip_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

NOTED = "privacy.noted"
"""The phrase of the guide that tells the customer in one sentence what is noted."""


@QmlElement
@QmlSingleton
class CaseSlips(Snapshots):
    """`view` is the CaseSlip screen: {} or what `slip_view` gives with `image`, `modules`, `noted` ({zh, en}); `found`
    the FindSlip screen: {text, problem, rows}; `busy` while paper is being made.

    `in_hand()` names the case in front, `enter(case)` brings one to the front, both set where there is a desk; without
    them a case that was found is only looked at.
    """

    instance: ClassVar["CaseSlips | None"] = None

    viewChanged = Signal()
    foundChanged = Signal()
    busyChanged = Signal()

    def __init__(self, post: Post, customer: Customer, folder: Path, branch: str) -> None:
        super().__init__(view={}, found={"text": "", "problem": "", "rows": []}, busy=False)
        self.post = post
        self.customer = customer
        self.in_hand: Callable[[], str] = str
        self.enter: Callable[[str], None] | None = None
        self._folder = folder
        self._branch = branch
        self._ids: list[str] = []
        self._paper = SlipMaker(post.shell, lambda busy: self.put(busy=busy))
        self._back = ComeBack(post.shell, "CaseSlip")
        post.on_change(self.refresh)
        post.shell.retranslate.connect(self.refresh)
        post.shell.wentHome.connect(self.forget)

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    @Property(dict, notify=foundChanged)
    def found(self) -> dict[str, Any]:
        return dict(self.get("found"))

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return bool(self.get("busy"))

    # -- the slip

    @Slot(str)
    def show(self, case: str) -> None:
        """Bring the slip of a case up; of the one in front if none is named."""
        found = self.post.station.branch.cases.get(case or self.in_hand())
        if found is None:
            return
        from .paper import code_image, image_url

        image = code_image(slip_digits(found))
        phrase = self.post.phrase(NOTED)
        self.put(
            view={
                **self._told(found),
                "image": image_url(image),
                "modules": image.width(),
                "noted": {"zh": phrase.zh, "en": phrase.en} if phrase else {"zh": "", "en": ""},
            }
        )
        self.post.shell.open("CaseSlip")

    def _told(self, case: Case) -> dict[str, Any]:
        post = self.post
        return slip_view(post.station.branch, post.guide_of(case), case, post.today(), post.language)

    @Slot()
    def sayNoted(self) -> None:
        """Tell the customer in one sentence what is noted."""
        self.customer.speak(NOTED)

    @Slot()
    def showNoted(self) -> None:
        """Fill the screen with that sentence; closing it leads back to the slip."""
        self._back.after(lambda: self.customer.show(NOTED))

    @Slot(int, list)
    def printSlip(self, width_mm: int, words: list[str]) -> None:
        """The slip, 58, 80 or 148 mm (A5) wide: on the default printer, or as a PDF where there is none.

        `words`: what it says below the code, line by line, the first large, the last one small.
        """
        case = self.post.station.branch.cases.get(self.get("view").get("id", ""))
        if case is None:
            return
        from .paper import Slip, print_slip, write_slip

        slip = Slip(self._branch, slip_digits(case), tuple(words[:-1]), words[-1], chinese_family() or "")
        number = label(self.post.station.branch, case)
        file = self._folder / case.day / f"slip-{number}-{width_mm}mm.pdf".replace(" ", "-")
        self._paper.print_or_write(
            lambda: print_slip(slip, width_mm), lambda path: write_slip(slip, path, width_mm), file
        )

    # -- found again

    @Slot()
    def openFinder(self) -> None:
        self.forget()
        self.post.shell.open("FindSlip")

    @Slot(str)
    def find(self, text: str) -> None:
        """Look a code up, as it was typed or scanned, in everything that this station holds."""
        code = read_slip(text)
        problem = "" if code else "mistyped" if mistyped(text) else "unread"
        self._ids = []
        if code is not None:
            try:
                self._ids = self.post.station.find_slip(code)
            except JournalError:
                problem = "unreadable"
            else:
                problem = "" if self._ids else "unknown"
        self.put(found={"text": text, "problem": problem, "rows": []})
        self.refresh()

    def scanned(self, text: str) -> bool:
        """A scanner typed this. True if it is a slip's code: its case is looked up, and the finder comes up."""
        if read_slip(text) is None:
            return False
        self.post.shell.open("FindSlip")
        self.find(text)
        return True

    @Slot()
    def refresh(self) -> None:
        """The slip and what was found, as they stand now."""
        post, view = self.post, self.get("view")
        case = post.station.branch.cases.get(view.get("id", ""))
        if case is not None:
            self.put(view={**view, **self._told(case)})
        told = (post.guide_of, self._ids, post.station.name, post.today(), post.language)
        self.put(found={**self.get("found"), "rows": found_view(post.station.branch, *told)})

    @Slot()
    def forget(self) -> None:
        """The next customer has another slip."""
        self._ids = []
        self.put(found={"text": "", "problem": "", "rows": []}, view={})

    @Slot(str)
    def completeTask(self, key: str) -> None:
        """Tick off something left for later. `key` is 'case/task'."""
        case, _, task = key.partition("/")
        if self.post.do(CompleteTask(case, task)):
            self.post.shell.say("saved")

    @Slot(str)
    def goOn(self, case: str) -> None:
        """Go on with a case that is open."""
        if self.enter is not None:
            self.enter(case)

    @Slot(str)
    def reopen(self, case: str) -> None:
        """The customer came back on the same day."""
        if self.enter is not None and self.post.do(ReopenCase(case)):
            self.enter(case)

    @Slot(str)
    def comeAgain(self, case: str) -> None:
        """The customer came back on another day: a new case with the same needs, which knows the one before."""
        before = self.post.station.branch.cases.get(case)
        if before is None or self.enter is None:
            return
        guide = self.post.guide
        known = before.business in guide.business and "business" not in before.unasked
        command = OpenCase(
            categories=tuple(code for code in before.categories if code in guide.categories),
            business=before.business if known else "other",
            unasked=("companion",) if known else ("business", "companion"),
        )
        if self.post.do(command) and self.post.do(NoteReturn(command.case, before.id, before.day)):
            self.enter(command.case)

    def close(self) -> None:
        """Let a slip that is being made be finished."""
        self._paper.close()
