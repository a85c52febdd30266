"""The QR ticket: shown and printed at the desk, scanned at the window (decision 0015)."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework import Case, Refused, label
from lobby_app.casework.commands import TakeTicket
from lobby_app.casework.ticket import Opened, Ticket, desk_keys, known, seal, ticket_for, unseal

from .fonts import chinese_family
from .post import Post
from .printing import SlipMaker
from .snapshot import Snapshots

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

ON_PAPER = ("requested", "accepted", "paused")
"""The states of a call for which a ticket still helps."""


@QmlElement
@QmlSingleton
class Tickets(Snapshots):
    """`view` is the Ticket screen: {} or number, window, day, image (a PNG address), modules; `busy` while a slip is
    being printed or written.

    At the desk `in_hand` names the case in front and `call_window` calls its usual window; `folder` holds the
    station's key, `slips` is where PDFs go. At the window `taken(case)` runs after each ticket that was good;
    `trusted` are keys (64 hex digits by station) that the settings list.
    """

    instance: ClassVar["Tickets | None"] = None

    viewChanged = Signal()
    busyChanged = Signal()

    def __init__(self, post: Post, folder: Path, slips: Path, branch: str, trusted: Mapping[str, str]) -> None:
        super().__init__(view={}, busy=False)
        self.post = post
        self.in_hand: Callable[[], str] = str
        self.call_window: Callable[[str], None] = lambda _window: None
        self.taken: Callable[[str], None] = lambda _case: None
        self._folder = folder
        self._slips = slips
        self._branch = branch
        self._trusted = trusted
        self._digits = ""
        self._paper = SlipMaker(post.shell, lambda busy: self.put(busy=busy))

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return bool(self.get("busy"))

    # -- at the desk

    @Slot()
    def show(self) -> None:
        """Make the ticket of the case in front and bring it up. Its window is called as well: the ticket is that call
        on paper, and when the network is back the two are one."""
        case = self._called()
        call = case.active_call if case else None
        if case is None or call is None:
            return
        ticket = ticket_for(case, call)
        digits = self._sealed(ticket) if isinstance(ticket, Ticket) else ticket
        if isinstance(digits, Refused):
            self.post.shell.warn("refused", reason=digits.code)
            return
        from .paper import code_image, image_url

        image = code_image(digits)
        self._digits = digits
        self.put(
            view={
                "number": label(self.post.station.branch, case, self.post.today()),
                "window": call.window,
                "day": case.day,
                "image": image_url(image),
                "modules": image.width(),
            }
        )
        self.post.shell.open("Ticket")

    def _called(self) -> Case | None:
        """The case in front with its window called; None if it could not be, and the screen says why."""
        cases = self.post.station.branch.cases
        case = cases.get(self.in_hand())
        if case is not None and case.active_call is None:
            self.call_window("")
            case = self.post.station.branch.cases.get(case.id)
        if case is None or case.active_call is None:
            return None
        if case.active_call.state not in ON_PAPER:
            self.post.shell.warn("refused", reason="being_served")
            return None
        return case

    def _sealed(self, ticket: Ticket) -> str | Refused:
        from .ticket_key import signing_key

        try:
            return seal(ticket, signing_key(self._folder))
        except OSError:
            return Refused("ticket_no_key")

    @Slot(int, list)
    def printSlip(self, width_mm: int, words: list[str]) -> None:
        """The slip, 58 or 80 mm wide: on the default printer, or as a PDF where there is none.

        `words`: what the slip says below the code, line by line, the last one small.
        """
        if not self._digits:
            return
        from .paper import Slip, print_slip, write_slip

        slip = Slip(self._branch, self._digits, tuple(words[:-1]), words[-1], chinese_family() or "")
        view = self.get("view")
        file = self._slips / view["day"] / f"ticket-{view['number']}-{width_mm}mm.pdf".replace(" ", "-")
        self._paper.print_or_write(
            lambda: print_slip(slip, width_mm), lambda path: write_slip(slip, path, width_mm), file
        )

    # -- at the window

    def scanned(self, code: str) -> None:
        """A scanner typed this. A ticket of this branch's desk, for this window and of today, opens its case."""
        found = unseal(code, desk_keys(self.post.station.branch.stations.values(), self._trusted))
        if isinstance(found, Opened):
            self._take(found)
        else:
            self.post.shell.warn("refused", reason=found.code)

    def _take(self, found: Opened) -> None:
        post, ticket = self.post, found.ticket
        before = self._answered(ticket.case)
        if not post.do(TakeTicket(found.station, ticket)):
            return
        self.taken(ticket.case)
        case = post.station.branch.cases[ticket.case]
        number = label(post.station.branch, case, post.today())
        if not post.shell.get("overlay"):
            # What lies over the screen may be the customer's: it is not taken away.
            post.shell.goHome()
        unknown = len(ticket.needs) - len(known(ticket.needs, post.guide.categories))
        if unknown:
            post.shell.warn("ticket_need_unknown", count=unknown)
        post.shell.say("ticket_again" if before else "ticket_taken", number=number)

    def _answered(self, id: str) -> bool:
        """Whether this window has the customer already."""
        case = self.post.station.branch.cases.get(id)
        call = case.active_call if case else None
        return call is not None and call.state != "requested"

    def close(self) -> None:
        """Let a slip that is being made be finished."""
        self._paper.close()
