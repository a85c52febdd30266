"""The station's way to the branch: what it is connected to, connecting it, letting another station in."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Property, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.sync import Enrolment, InviteAnswer, SyncStatus, Trouble, read_digits

from .shell import Shell
from .snapshot import Snapshots
from .views.connection import connected_to, found_view, free_names, invitation_view, reason

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

Connect = Callable[[str, str, Callable[[Enrolment | Trouble], None]], None]
Invite = Callable[[str, Callable[[InviteAnswer | Trouble], None]], None]


@QmlElement
@QmlSingleton
class Connection(Snapshots):
    """`hub`: what this station is connected to; `found`: hubs that announce themselves; `scan`: what a scanner typed,
    {address, code, turn}; `outcome`: what became of the last try, {} or {done, reason}; `invitation`: a code for
    another station, {} or {station, …}; `names`: stations that could be invited; `busy` while somebody is asked.

    `connect` and `invite` are the worker's; until it runs, nothing can be asked.
    """

    instance: ClassVar["Connection | None"] = None

    hubChanged = Signal()
    foundChanged = Signal()
    scanChanged = Signal()
    outcomeChanged = Signal()
    invitationChanged = Signal()
    namesChanged = Signal()
    busyChanged = Signal()
    _connected = Signal(object)
    _invited = Signal(object)

    def __init__(self, shell: Shell, station: str, role: str, now: Callable[[], datetime]) -> None:
        super().__init__(
            hub=connected_to(SyncStatus(), station, False),
            found=[],
            scan={"address": "", "code": "", "turn": 0},
            outcome={},
            invitation={},
            names=[],
            busy=False,
        )
        self._shell = shell
        self._station = station
        self._now = now
        self.may_invite = role in ("desk", "supervisor")
        self.connect_to: Connect | None = None
        self.invite_by: Invite | None = None
        self.stations: Callable[[], list[str]] = lambda: [station]
        # The worker answers on its own thread.
        self._connected.connect(self._was_connected, Qt.ConnectionType.QueuedConnection)
        self._invited.connect(self._was_invited, Qt.ConnectionType.QueuedConnection)

    @Property(dict, notify=hubChanged)
    def hub(self) -> dict[str, Any]:
        return dict(self.get("hub"))

    @Property(list, notify=foundChanged)
    def found(self) -> list[dict[str, Any]]:
        return list(self.get("found"))

    @Property(dict, notify=scanChanged)
    def scan(self) -> dict[str, Any]:
        return dict(self.get("scan"))

    @Property(dict, notify=outcomeChanged)
    def outcome(self) -> dict[str, Any]:
        return dict(self.get("outcome"))

    @Property(dict, notify=invitationChanged)
    def invitation(self) -> dict[str, Any]:
        return dict(self.get("invitation"))

    @Property(list, notify=namesChanged)
    def names(self) -> list[str]:
        return list(self.get("names"))

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return bool(self.get("busy"))

    # -- what is heard from outside

    def heard(self, status: SyncStatus, found: list[tuple[str, str]] | None = None) -> None:
        """How the way to the hub stands now; `found`: address and machine of each hub that announced itself."""
        self.put(hub=connected_to(status, self._station, self.may_invite))
        if found is not None:
            self.put(found=found_view(found))

    def scanned(self, code: str) -> bool:
        """A scanner typed this: True if it is an invitation and the screen for it is open."""
        read = read_digits(code)
        if read is None or self._shell.get("overlay") != "Connect":
            return False
        symbols, address = read
        self.put(scan={"address": address, "code": symbols, "turn": self.get("scan")["turn"] + 1}, outcome={})
        return True

    # -- connecting this station

    @Slot(str, result=bool)
    def read(self, typed: str) -> bool:
        """Whether what was typed into the code's field came from a scanner; it stands in `scan` then."""
        return self.scanned(typed)

    @Slot(str, str)
    def connectTo(self, address: str, code: str) -> None:
        """Connect with the hub at this address by this code; without a code the hub is the same one, moved."""
        if self.get("busy") or self.connect_to is None:
            return
        self.put(busy=True, outcome={})
        self.connect_to(address, code, self._connected.emit)

    @Slot(object)
    def _was_connected(self, outcome: Enrolment | Trouble) -> None:
        done = isinstance(outcome, Enrolment)
        self.put(busy=False, outcome={"done": done, "reason": reason(outcome)})

    @Slot()
    def forget(self) -> None:
        """The screen is left: nothing that was typed or said stays."""
        self.put(outcome={}, invitation={}, scan={"address": "", "code": "", "turn": self.get("scan")["turn"]})

    # -- letting another station in

    @Slot()
    def prepare(self) -> None:
        """Offer the names that are free, for 'connect another station'."""
        self.put(names=free_names(self.stations()), invitation={})

    @Slot(str)
    def inviteStation(self, station: str) -> None:
        """Have the hub make a code for this station."""
        if self.get("busy") or self.invite_by is None:
            return
        self.put(busy=True, invitation={})
        self.invite_by(station, self._invited.emit)

    @Slot(object)
    def _was_invited(self, outcome: InviteAnswer | Trouble) -> None:
        picture = ("", 0)
        if isinstance(outcome, InviteAnswer):
            from .paper import code_image, image_url

            image = code_image(outcome.digits)
            picture = (image_url(image), image.width())
        self.put(busy=False, invitation=invitation_view(outcome, picture, self._now()))
