"""The identify screen's view model: a draft of what a customer needs, which becomes a case once it is confirmed."""

from typing import Any, ClassVar

import msgspec
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import label
from lobby_app.casework.commands import Command, DeclineHelp, ReopenCase

from .desk import Desk
from .drafting import changed, draft_of, opening, revision
from .post import Post
from .screen import ScreenModel
from .views.identify import Draft, accompanied, identify_view, toggled, unconfirmed_row
from .views.numbers import read_number

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

PARKED = 4
"""So many customers that nobody has confirmed are kept at hand; more than that and the oldest is let go."""


@QmlElement
@QmlSingleton
class Identify(ScreenModel):
    """`view` is the Identify screen; `unconfirmed` are rows of customers whose needs nobody has confirmed, the latest
    first. `desk` walks with the customer once help is welcome."""

    instance: ClassVar["Identify | None"] = None

    unconfirmedChanged = Signal()

    def __init__(self, post: Post, desk: Desk) -> None:
        super().__init__(post, unconfirmed=[])
        self._desk = desk
        self._draft = Draft()
        self._order: tuple[str, ...] = ()
        self._begun = Draft()
        self._parked: list[Draft] = []
        self._drafted_by = post.guide.hash
        self.follow()
        self.show()

    def show(self) -> None:
        branch, guide = self.post.station.branch, self.post.guide
        if self._drafted_by != guide.hash:
            # Another guide may lack what was tapped; nothing of a draft is recorded.
            self._draft, self._begun, self._parked, self._drafted_by = Draft(), Draft(), [], guide.hash
        case = branch.cases.get(self._draft.case)
        number = label(branch, case, self.post.today()) if case else ""
        view = identify_view(self._draft, guide, number, self.post.language, self._order)
        self._order = tuple(one["code"] for one in view["suggestions"])
        unconfirmed = [unconfirmed_row(draft, guide, self.post.language) for draft in self._unconfirmed()]
        self.put(view=view, unconfirmed=unconfirmed)

    @Property(list, notify=unconfirmedChanged)
    def unconfirmed(self) -> list[dict[str, Any]]:
        return list(self.get("unconfirmed"))

    def _unconfirmed(self) -> list[Draft]:
        """What was tapped of new customers and not confirmed, the latest first: an emergency or a call came between."""
        touched = not self._draft.case and self._draft != self._begun
        return [self._draft, *self._parked] if touched else self._parked

    def _start(self, draft: Draft, touched: bool = False) -> None:
        """Draw this draft. `touched`: already, so that it is not lost if something comes between once more."""
        self._parked = [one for one in self._unconfirmed() if one is not draft][:PARKED]
        self._draft, self._order = draft, ()
        self._begun = Draft() if touched else draft
        self.show()
        self.post.shell.go("Identify")

    @Slot()
    def newCustomer(self) -> None:
        self._desk.let_go()
        self._start(Draft())

    @Slot(str)
    def newWith(self, category: str) -> None:
        """Start with a category that staff already know."""
        self._desk.let_go()
        self._start(Draft(categories=(category,)))

    @Slot(int)
    def goOn(self, index: int) -> None:
        """Back to a customer whose needs nobody has confirmed yet."""
        draft = self._unconfirmed()[index]
        self._desk.let_go()
        self._start(draft, touched=True)

    @Slot()
    def reviseNeeds(self) -> None:
        """Look again at what the customer in front needs, in the middle of the walk."""
        case = self.post.station.branch.cases.get(self._desk.in_hand())
        if case is not None:
            self._start(draft_of(case, self.post.guide))

    def _redraw(self, **changes: Any) -> None:
        self._draft = accompanied(changed(self._draft, **changes), self.post.guide)
        self.show()

    @Slot(str)
    def toggleCue(self, cue: str) -> None:
        self._redraw(cues=toggled(self._draft.cues, cue))

    @Slot(str, str, result=dict)
    def readNumber(self, what: str, number: str) -> dict[str, Any]:
        """What a typed number says ('age' or 'certificate'), once, for the sheet that asked; its cue joins the draft.

        Nothing here keeps the number: it must not reach a snapshot, an event or a message. See views/numbers.py.
        """
        found = read_number(what, number, self.post.now().date(), self.post.guide, self.post.language)
        fresh = tuple(cue for cue in found.cues if cue not in self._draft.cues)
        if fresh:
            self._redraw(cues=self._draft.cues + fresh)
        return found.view

    @Slot(str)
    def toggleCategory(self, category: str) -> None:
        self._redraw(categories=toggled(self._draft.categories, category))

    @Slot(str)
    def setBusiness(self, code: str) -> None:
        self._redraw(business=code, asked=self._answered("business"))

    @Slot(str)
    def setCompanion(self, code: str) -> None:
        part = "" if self.post.guide.companions[code].alone else self._draft.part
        self._draft = changed(self._draft, companion=code, part=part, asked=self._answered("companion"))
        self.show()

    def _answered(self, what: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self._draft.asked, what)))

    @Slot(str)
    def setPart(self, code: str) -> None:
        self._redraw(part=code)

    @Slot(str)
    def setPlace(self, code: str) -> None:
        self._redraw(place=code)

    @Slot(int)
    def setTogether(self, count: int) -> None:
        """So many came together: each becomes a case of the same group, with the same needs to begin with."""
        self._redraw(together=count)

    @Slot()
    def begin(self) -> None:
        """Help is welcome: open the case, or change the walk of the one in hand."""
        if not self._draft.categories:
            self.post.shell.warn("choose_need")
            return
        case = self._save()
        if case:
            self._desk.enter(case)
            self.show()

    def _save(self) -> str:
        """Record the draft; the id of the case, or nothing if it could not be saved."""
        draft = self._draft
        if draft.case:
            wanted = revision(draft, self.post.station.branch.cases[draft.case])
            return draft.case if all(self.post.do(command) for command in wanted) else ""
        command = opening(draft, draft.categories)
        if not self.post.do(command):
            return ""
        # Shown by whoever goes on from here: nobody shall see it empty before another screen is in front.
        self._draft = self._begun = Draft(case=command.case)
        return command.case

    @Slot()
    def declineHelp(self) -> None:
        """The customer manages alone: recorded as a good ending."""
        case = self._draft.case
        if not case:
            # Whoever came along and manages as well leaves nothing behind to be closed.
            command = opening(msgspec.structs.replace(self._draft, together=1), ())
            if not self.post.do(command):
                return
            case = command.case
        if self.post.do(DeclineHelp(case)):
            self._leave("declined", [ReopenCase(case)])

    @Slot()
    def ordinary(self) -> None:
        """An ordinary customer takes a number; nothing is recorded."""
        self._leave("ordinary")

    @Slot(str)
    def refer(self, to: str) -> None:
        """Fetch the customer manager as well; without a need that is known nothing is noted."""
        case = self._draft.case or (self._save() if self._draft.categories else "")
        if case:
            self._desk.enter(case)
            self.show()
            self._desk.refer(to)
        else:
            self.post.shell.say("referred_only")

    def _leave(self, word: str, undo: list[Command] | None = None) -> None:
        self._draft = self._begun = Draft()
        self.show()
        self._desk.leave(word, undo)
