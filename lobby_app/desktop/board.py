"""The writing board's view model: a talk of one case, saved sealed as it is written, until it is filed or wiped."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import BOARD_TASK, Case, label, slip_code
from lobby_app.casework.commands import CompleteTask, FileBoard, LeaveBoard
from lobby_app.journal import JournalError, JournalUnreadable, Talk, Talks

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

from .board_press import Press
from .post import Post
from .snapshot import Snapshots
from .views.board import (
    Card,
    Leaf,
    Line,
    Placed,
    Stroke,
    Written,
    board_view,
    cards_view,
    decode,
    encode,
    last_page,
    on_page,
    strokes,
)

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Board(Snapshots):
    """`view` is the Board screen, `cards` what staff can show; `turned`: the customer's half stands on its head for
    somebody opposite; `held` maps each case of which pages wait here to their number; `busy` while they go to paper.

    `folder` is the station's, where talks lie; `papers` the folder of PDFs. `in_hand` names the case in front.
    """

    instance: ClassVar["Board | None"] = None

    viewChanged = Signal()
    cardsChanged = Signal()
    turnedChanged = Signal()
    heldChanged = Signal()
    busyChanged = Signal()
    inkChanged = Signal()
    penLifted = Signal()

    def __init__(self, post: Post, folder: Path, papers: Path, branch: str) -> None:
        super().__init__(view={}, cards=[], turned=False, held={}, busy=False)
        self.post = post
        self.in_hand: Callable[[], str] = str
        self._folder = folder
        self._press = Press(papers, branch, self._pressed)
        self._talks: Talks | None = None
        self._talk: Talk | None = None
        self._leaf = Leaf()
        self._find = ""
        self._cleared: tuple[Placed, ...] = ()
        self._pens: set[object] = set()
        self._at_press: tuple[str, tuple[Placed, ...]] = ("", ())
        post.on_change(self._look_after)
        post.opens_task = self._opens_task
        post.shell.retranslate.connect(self.show)
        post.shell.wentHome.connect(self._straighten)
        post.shell.leaving.connect(self._lift_pens)

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    @Property(list, notify=cardsChanged)
    def cards(self) -> list[dict[str, str]]:
        return list(self.get("cards"))

    @Property(bool, notify=turnedChanged)
    def turned(self) -> bool:
        return bool(self.get("turned"))

    @Property(dict, notify=heldChanged)
    def held(self) -> dict[str, Any]:
        return dict(self.get("held"))

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return bool(self.get("busy"))

    def show(self) -> None:
        guide = self.post.guide
        leaf = self._leaf._replace(restore=self._cleared[0].what.side if self._cleared else "")
        self.put(view=board_view(leaf, guide, self.post.language), cards=cards_view(guide, self._find))

    def strokes(self, side: str) -> list[tuple[int, Stroke]]:
        """What is drawn on one side of the page in front."""
        return strokes(self._leaf.placed, self._leaf.page, side)

    def _turn_over(self, **changes: Any) -> None:
        """The talk as it is now; screen and ink follow."""
        self._leaf = self._leaf._replace(**changes)
        self.show()
        self.inkChanged.emit()

    # -- the store, and what becomes of its errors

    @contextmanager
    def _told(self, otherwise: str = "not_saved") -> Iterator[None]:
        """An error of the disk becomes a word on the screen; what was kept stays as it is."""
        try:
            yield
        except JournalError as error:
            code = {"disk_full": "disk_full", "unreadable": "board_unreadable", "newer": "board_unreadable"}
            self.post.shell.warn(code.get(error.code, otherwise), reason=error.code)
        except msgspec.DecodeError:
            self.post.shell.warn("board_unreadable")

    def _store(self) -> Talks:
        if self._talks is None:
            self._talks = Talks.open(self._folder)
        return self._talks

    def wake(self) -> None:
        """After the first frame: what was held when this station ended is looked after again."""
        self._press.remove_unfinished()
        if not Talks.there(self._folder):
            return
        with self._told():
            for talk in self._store().all():
                if not talk.case and talk.day < self.post.today():
                    self._store().destroy(talk.id)  # it belonged to nobody, and its day is over
                elif talk.case and talk.case not in self.post.station.branch.cases:
                    self.post.station.find(talk.case, talk.day)
        self._look_after()

    def _look_after(self) -> None:
        """After every change: destroy what is filed already, and leave a task where a case is over and pages wait."""
        if self._talks is None:
            return
        station = self.post.station
        held = {}
        with self._told():
            for talk in self._talks.all():
                case = station.branch.cases.get(talk.case)
                if case is not None and talk.id in {one.talk for one in case.boards}:
                    self._talks.destroy(talk.id)  # the power was cut between the filing and this
                elif talk.case and (pages := self._talks.pages(talk.id)):
                    held[talk.case] = pages
                    self._leave_task(case)
        self.put(held=held)

    def _leave_task(self, case: Case | None) -> None:
        if case is None or case.is_open or not self.post.station.actor.signed:
            return
        task = case.tasks.get(BOARD_TASK)
        if task is None or task.state != "open":
            self.post.do(LeaveBoard(case.id))

    def _opens_task(self, case: str, task: str) -> bool:
        """Whether touching this task opens the board here, for its pages lie here: they settle it."""
        if task != BOARD_TASK or case not in self.get("held"):
            return False
        self.openCase(case)
        return True

    # -- coming and going

    @Slot()
    def open(self) -> None:
        """The board of the case in front; without one, a board that belongs to nobody."""
        self.openCase(self.in_hand())

    @Slot()
    def openFree(self) -> None:
        """A board without a case: its talk is only ever wiped."""
        self.openCase("")

    @Slot(str)
    def openCase(self, case: str) -> None:
        with self._told():
            if self._lay_out(case):
                self.post.shell.open("Board")

    def _lay_out(self, case: str) -> bool:
        """Bring the talk of a case in front, or with "" the one that belongs to nobody. False: no such case is known
        here, and what is in front stays there."""
        self._lift_pens()
        found = self.post.station.branch.cases.get(case)
        if case and found is None:
            self.post.shell.warn("refused", reason="unknown_case")
            return False
        talk = self._store().of(case)
        placed: tuple[Placed, ...] = ()
        unreadable = False
        try:
            if talk is not None:
                placed = tuple(Placed(one.id, one.page, decode(one.content)) for one in self._store().read(talk.id))
        except (JournalUnreadable, msgspec.DecodeError):
            unreadable = True  # it can still be wiped
            self.post.shell.warn("board_unreadable")
        self._talk, self._find, self._cleared = talk, "", ()
        self._turn_over(
            placed=placed,
            unreadable=unreadable,
            page=last_page(placed),
            produced="",
            file="",
            case=found.id if found else "",
            number=label(self.post.station.branch, found, self.post.today()) if found else "",
            slip=slip_code(found) if found else "",
            day=self.post.today(),
            over=found is not None and not found.is_open,
            stray=bool(found) and talk is None and self._store().of("") is not None,
        )
        return True

    @Slot()
    def adopt(self) -> None:
        """The talk that belonged to nobody is this customer's."""
        with self._told():
            stray = self._store().of("")
            if stray is not None and self._leaf.stray:
                self._store().give(stray.id, self._leaf.case)
                self._lay_out(self._leaf.case)
                self._look_after()

    @Slot()
    def turn(self) -> None:
        self.put(turned=not self.get("turned"))

    def _straighten(self) -> None:
        self.put(turned=False)

    # -- writing

    @Slot(QObject, str, bool, QColor, float, float)
    def dress(self, place: "QQuickItem", side: str, writable: bool, ink: QColor, pen: float, ratio: float) -> None:
        """Put the ink of a side into its place on the screen, or tell it that its look has changed."""
        # No first screen waits for what draws it.
        from .board_ink import put_ink

        put_ink(place, self).wear(side, writable, ink, pen, ratio)

    def pen_down(self, hand: object) -> None:
        """Somebody writes: nothing that lies under a resting hand may be touched off meanwhile."""
        self._pens.add(hand)

    def pen_up(self, hand: object) -> None:
        self._pens.discard(hand)

    def _lift_pens(self) -> None:
        """End and save what is being written: a screen that is taken away under a finger tells its items nothing."""
        self.penLifted.emit()
        self._pens.clear()

    def add_stroke(self, stroke: Stroke) -> int:
        """Save a stroke. Returns its id; 0 if it could not be saved, and the screen says so."""
        return self._add(stroke)

    @Slot(str, str)
    def say(self, side: str, text: str) -> None:
        """Somebody typed a line."""
        if text.strip():
            self.find("")
            self._add(Line(side, text.strip()))

    @Slot(str, str)
    def card(self, side: str, code: str) -> None:
        """Staff show a card, or the customer answers with one. The same again says nothing new."""
        view = self.get("view")
        if code == (view["shown"]["code"] if side == "staff" else view["answer"]):
            return
        card = next((one for one in self.post.guide.cards if one.code == code), None)
        if card is not None:
            self._add(Card(side, card.code, card.zh, card.en))

    @Slot(str)
    def find(self, text: str) -> None:
        """Narrow the cards to what staff are typing."""
        self._find = text
        self.show()

    def _add(self, what: Written) -> int:
        if self._leaf.unreadable:
            self.post.shell.warn("board_unreadable")
            return 0
        with self._told():
            store = self._store()
            if self._talk is None:
                self._talk = store.begin(self._leaf.case, self._leaf.day)
            number = store.write(self._talk.id, self._leaf.page, encode(what))
            self.post.shell.unwarn("disk_full")
            self._cleared = ()
            placed = (*self._leaf.placed, Placed(number, self._leaf.page, what))
            self._turn_over(placed=placed, produced="", stray=False)
            self._look_after()
            return number
        return 0

    @Slot(str)
    def undo(self, side: str) -> None:
        """Take back what this side did last on this page; right after clearing, bring back what was cleared."""
        if self._cleared and self._cleared[0].what.side == side:
            again = self._cleared
            for at, one in enumerate(again):
                if not self._add(one.what):
                    self._cleared = again[at:]  # what the disk did not take may still be brought back
                    self.show()
                    break
            return
        own = on_page(self._leaf.placed, self._leaf.page, side)
        if own:
            self._remove(own[-1:])

    @Slot(str)
    def clear(self, side: str) -> None:
        """Take all strokes of this side off this page. Only an undo right after it brings them back."""
        gone = {number for number, _ in self.strokes(side)}
        going = [one for one in self._leaf.placed if one.id in gone]
        if going and self._remove(going):
            self._cleared = tuple(going)
            self.show()

    def _remove(self, going: list[Placed]) -> bool:
        with self._told():
            assert self._talk is not None
            self._store().take_back(self._talk.id, [one.id for one in going])
            self._cleared = ()
            self._turn_over(placed=tuple(one for one in self._leaf.placed if one not in going), produced="")
            self._look_after()
            return True
        return False

    # -- pages

    @Slot(int)
    def leaf(self, by: int) -> None:
        """Turn pages; behind the last one with anything on it a new one begins."""
        page = self._leaf.page + by
        room = last_page(self._leaf.placed) + bool(on_page(self._leaf.placed, self._leaf.page))
        if 1 <= page <= room:
            self._lift_pens()  # a line belongs to the page on which it was begun
            self._cleared = ()
            self._turn_over(page=page)

    # -- the end of a talk

    @Slot()
    def wipe(self) -> None:
        """Everything of this talk, at once and for good. A hand that is writing cannot set it off."""
        if self._pens:
            return
        case = self.post.station.branch.cases.get(self._leaf.case)
        with self._told("board_not_wiped"):
            talk = self._talk
            if talk is not None:
                self._store().destroy(talk.id)
            self._forget()
            self.post.shell.unwarn("board_unreadable")
            # A PDF of it would be a trace.
            if talk is None or self._remove_paper(talk.id):
                self.post.shell.say("board_wiped")
        # Only where the end of the case had left a task there is something to settle; else no event knows of the talk.
        if case is not None and BOARD_TASK in {task.code for task in case.open_tasks} and self._talk is None:
            self.post.do(CompleteTask(case.id, BOARD_TASK))

    def _forget(self) -> None:
        self._talk, self._cleared, self._find = None, (), ""
        self._turn_over(placed=(), unreadable=False, page=1, produced="", file="")
        self._look_after()

    @Slot(str, dict)
    def toPaper(self, how: str, words: dict[str, str]) -> None:
        """Print the talk, or write it as a PDF. `how`: printed or pdf; `words`: what the paper says, by key."""
        if self.get("busy") or self._talk is None or not self._leaf.case or self._leaf.unreadable:
            return
        self.put(busy=True)
        self.post.shell.unwarn("board_no_printer")
        self.post.shell.unwarn("board_no_paper")
        self._at_press = self._talk.id, self._leaf.placed
        self._press.start(how, self._leaf, self._talk.id, words)

    def _pressed(self, how: str, file: str, trouble: str) -> None:
        self.put(busy=False)
        self._drop_wiped_paper()
        if trouble:
            self.post.shell.warn(trouble, folder=file)
        elif self._talk is not None and self._at_press == (self._talk.id, self._leaf.placed):
            # Only what is on the paper may be destroyed after it: not another talk, nor what was written meanwhile.
            self._turn_over(produced=how, file=file)

    def _drop_wiped_paper(self) -> None:
        """A talk that was wiped while its PDF was being made leaves none."""
        talk = self._at_press[0]
        if talk and self._talks is not None and talk not in {one.id for one in self._talks.all()}:
            self._remove_paper(talk)

    def _remove_paper(self, talk: str) -> bool:
        try:
            self._press.remove(talk)
        except OSError as error:
            self.post.shell.warn("board_pdf_left", file=str(error.filename))
            return False
        return True

    @Slot()
    def filed(self) -> None:
        """The paper is with the day's vouchers: that is recorded, then the talk is destroyed here."""
        leaf, talk = self._leaf, self._talk
        if talk is None or not leaf.produced or self._pens:
            return
        pages = len({one.page for one in leaf.placed})
        # The event goes first: `_look_after` destroys what is known as filed, also after a power cut in between.
        # Where only the destruction failed, the next touch does no more than that.
        case = self.post.station.branch.cases[leaf.case]
        recorded = talk.id in {one.talk for one in case.boards}
        if recorded or self.post.do(FileBoard(leaf.case, talk.id, pages, leaf.produced)):
            with self._told("board_not_wiped"):
                if talk.id in {one.id for one in self._store().all()}:
                    self._store().destroy(talk.id)
                self._forget()
                self.post.shell.close()
                self.post.shell.say("board_filed")

    def finish_paper(self) -> None:
        """Wait until the paper that is being made lies there."""
        self._press.close()

    def close(self) -> None:
        """Let paper that is being made be finished, then let go of the store."""
        self.finish_paper()
        if self.get("busy"):
            self._drop_wiped_paper()
        if self._talks is not None:
            self._talks.close()
            self._talks = None
