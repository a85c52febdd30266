"""The writing board's view model: a talk of one case, saved sealed as it is written, until it is filed or wiped."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import BOARD_TASK, label, slip_code
from lobby_app.journal import JournalUnreadable, Talk

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

from .board_filing import Filing
from .board_keeper import TalkKeeper
from .post import Post
from .snapshot import Snapshots
from .views.board import (
    Card,
    Entry,
    Line,
    Stroke,
    TalkState,
    Written,
    board_view,
    cards_view,
    decode,
    encode,
    last_page,
    on_page,
    strokes,
    theirs,
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
        self.keeper = TalkKeeper(post, folder, lambda held: self.put(held=held))
        self.talk: Talk | None = None
        self.state = TalkState()
        self._filing = Filing(self, papers, branch)
        self._find = ""
        self._cleared: tuple[Entry, ...] = ()
        self._pens: set[object] = set()
        post.on_change(self.keeper.look_after)
        post.on_change(self._whose)
        post.frontChanged.connect(self._whose)
        post.shell.screenChanged.connect(self._whose)
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
        restore = self._cleared[0].what.side if self._cleared else ""
        state = self.state._replace(restore=restore, theirs=self._theirs())
        self.put(view=board_view(state, guide, self.post.language), cards=cards_view(guide, self._find))

    def _theirs(self) -> bool:
        return theirs(self.state, self.post.station.branch.cases.get(self.state.case), self.post.with_us)

    def _whose(self) -> None:
        if bool(self.get("view").get("theirs")) != self._theirs():
            self.show()

    def strokes(self, side: str) -> list[tuple[int, Stroke]]:
        """What is drawn on one side of the page in front."""
        return strokes(self.state.entries, self.state.page, side)

    def update(self, **changes: Any) -> None:
        """The talk as it is now; screen and ink follow."""
        self.state = self.state._replace(**changes)
        self.show()
        self.inkChanged.emit()

    def wake(self) -> None:
        """After the first frame: what was kept when this station ended is looked after again."""
        self._filing.remove_unfinished()
        self.keeper.wake()

    def _opens_task(self, case: str, task: str) -> bool:
        """Whether touching this task opens the board here, for its pages lie here: they settle it."""
        if task != BOARD_TASK or case not in self.get("held"):
            return False
        self.openCase(case)
        return True

    # -- coming and going

    @Slot()
    def open(self) -> None:
        """The board of the customer who is here now; without a case, a board without a customer."""
        case = self.in_hand()
        self.openCase(case if case == self.post.with_us else "")

    @Slot()
    def openFree(self) -> None:
        """A board without a customer: its talk is only ever wiped."""
        self.openCase("")

    @Slot(str)
    def openCase(self, case: str) -> None:
        with self.keeper.told():
            if self._bring_in_front(case):
                self.post.shell.open("Board")

    def _bring_in_front(self, case: str) -> bool:
        """Bring the talk of a case in front, or with "" the one without a customer. False: no such case is known here,
        and what is in front stays there."""
        self._lift_pens()
        found = self.post.station.branch.cases.get(case)
        if case and found is None:
            self.post.shell.warn("refused", reason="unknown_case")
            return False
        store = self.keeper.store()
        talk, unreadable = store.of(case), False
        entries: tuple[Entry, ...] = ()
        try:
            if talk is not None:
                entries = tuple(Entry(one.id, one.page, decode(one.content)) for one in store.read(talk.id))
        except (JournalUnreadable, msgspec.DecodeError):
            unreadable = True  # it can still be wiped
            self.post.shell.warn("board_unreadable")
        self.talk, self._find, self._cleared = talk, "", ()
        self.update(
            entries=entries,
            unreadable=unreadable,
            page=last_page(entries),
            produced="",
            file="",
            outdated=False,
            case=found.id if found else "",
            number=label(self.post.station.branch, found, self.post.today()) if found else "",
            slip=slip_code(found) if found else "",
            day=self.post.today(),
            unassigned=bool(found) and talk is None and store.of("") is not None,
            begun=not entries and not unreadable,
        )
        return True

    @Slot()
    def assign(self) -> None:
        """The talk without a customer is this customer's."""
        with self.keeper.told():
            talk = self.keeper.store().of("")
            if talk is not None and self.state.unassigned:
                self.keeper.store().give(talk.id, self.state.case)
                self._bring_in_front(self.state.case)
                self.keeper.look_after()

    @Slot()
    def goOn(self) -> None:
        """What was written earlier without a customer is of the one who is here now."""
        self.update(begun=True)

    @Slot()
    def turn(self) -> None:
        self.put(turned=not self.get("turned"))

    def _straighten(self) -> None:
        self.put(turned=False)

    # -- writing

    @Slot(QObject, str, bool, QColor, float, float)
    def showInk(self, place: "QQuickItem", side: str, writable: bool, ink: QColor, pen: float, ratio: float) -> None:
        """Put the ink of a side into its place on the screen, or tell it that its look has changed."""
        # No first screen waits for what draws it.
        from .board_ink import put_ink

        put_ink(place, self).set_look(side, writable, ink, pen, ratio)

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
        if self.state.unreadable:
            self.post.shell.warn("board_unreadable")
            return 0
        with self.keeper.told():
            store = self.keeper.store()
            if self.talk is None:
                self.talk = store.begin(self.state.case, self.state.day)
            number = store.write(self.talk.id, self.state.page, encode(what))
            self.post.shell.unwarn("disk_full")
            self._write_down((*self.state.entries, Entry(number, self.state.page, what)), unassigned=False)
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
        own = on_page(self.state.entries, self.state.page, side)
        if own:
            self._remove(own[-1:])

    @Slot(str)
    def clear(self, side: str) -> None:
        """Take all strokes of this side off this page. Only an undo right after it brings them back."""
        gone = {number for number, _ in self.strokes(side)}
        going = [one for one in self.state.entries if one.id in gone]
        if going and self._remove(going):
            self._cleared = tuple(going)
            self.show()

    def _remove(self, going: list[Entry]) -> bool:
        with self.keeper.told():
            assert self.talk is not None
            self.keeper.store().take_back(self.talk.id, [one.id for one in going])
            self._write_down(tuple(one for one in self.state.entries if one not in going))
            return True
        return False

    def _write_down(self, entries: tuple[Entry, ...], **changes: Any) -> None:
        """What the disk has taken: paper that was made before does not show it."""
        self._cleared = ()
        outdated = self.state.outdated or bool(self.state.produced)
        self.update(entries=entries, produced="", file="", outdated=outdated, **changes)
        self.keeper.look_after()

    # -- pages

    @Slot(int)
    def turnPage(self, by: int) -> None:
        """`by` pages on, or back; after the last one with anything on it a new one begins."""
        page = self.state.page + by
        room = last_page(self.state.entries) + bool(on_page(self.state.entries, self.state.page))
        if 1 <= page <= room:
            self._lift_pens()  # a line belongs to the page on which it was begun
            self._cleared = ()
            self.update(page=page)

    # -- the end of a talk

    @Slot()
    def wipe(self) -> None:
        """Everything of this talk, at once and for good. A hand that is writing cannot set it off."""
        if not self._pens:
            self._filing.wipe()

    @Slot(str, dict)
    def toPaper(self, how: str, words: dict[str, str]) -> None:
        """Print the talk, or write it as a PDF. `how`: printed or pdf; `words`: what the paper says, by key."""
        self._filing.to_paper(how, words)

    @Slot()
    def filed(self) -> None:
        """The paper is with the day's vouchers: that is recorded, then the talk is destroyed here."""
        if not self._pens:
            self._filing.filed()

    def forget(self) -> None:
        """The talk in front is destroyed: an empty board of the same case."""
        self.talk, self._cleared, self._find = None, (), ""
        self.update(entries=(), unreadable=False, page=1, produced="", file="", outdated=False, begun=True)
        self.keeper.look_after()

    def finish_paper(self) -> None:
        """Wait until the paper that is being made lies there."""
        self._filing.finish()

    def close(self) -> None:
        """Let paper that is being made be finished, then let go of the store."""
        self.finish_paper()
        self.keeper.close()
