"""Who serves: a tile with a staff code."""

from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework.commands import AddStaff, SignOff, SignOn
from lobby_app.journal import UNSIGNED

from .looks import Looks
from .post import Post
from .snapshot import Snapshots

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROLES = {"desk": "lobby_manager", "window": "teller", "supervisor": "supervisor"}
"""Whose tiles stand first at a station of this role."""


@QmlElement
@QmlSingleton
class People(Snapshots):
    """`tiles`: {code, role, roleName} each; `roles`: what a new code can be; `staff`: who is signed on; `open`:
    {people, tasks, window}, how many customers of this station are not seen off, tasks not done, and at a window how
    it stands."""

    instance: ClassVar["People | None"] = None

    tilesChanged = Signal()
    rolesChanged = Signal()
    staffChanged = Signal()
    openChanged = Signal()

    def __init__(self, post: Post) -> None:
        super().__init__(tiles=[], roles=[], staff="", open={"people": 0, "tasks": 0, "window": ""})
        self.post = post
        self._looks = Looks(post)
        post.on_change(self.show)
        post.shell.retranslate.connect(self.show)
        self.show()

    @Property(list, notify=tilesChanged)
    def tiles(self) -> list[dict[str, Any]]:
        return list(self.get("tiles"))

    @Property(list, notify=rolesChanged)
    def roles(self) -> list[dict[str, Any]]:
        return list(self.get("roles"))

    @Property(str, notify=staffChanged)
    def staff(self) -> str:
        return str(self.get("staff"))

    @Property(dict, notify=openChanged)
    def open(self) -> dict[str, Any]:
        return dict(self.get("open"))

    def show(self) -> None:
        guide, language = self.post.guide, self.post.language
        station = self.post.station
        first = FIRST_ROLES[station.role]
        names = {code: role.name.en if language == "en" else role.name.zh for code, role in guide.roles.items()}
        people = sorted(station.branch.staff.items(), key=lambda one: (one[1] != first, one[0]))
        duty = station.branch.duty(station.name)
        self.put(
            tiles=[{"code": code, "role": role, "roleName": names.get(role, role)} for code, role in people],
            roles=[{"key": code, "text": name} for code, name in names.items() if code in _SIGNING],
            staff="" if duty == UNSIGNED else duty,
            open={
                "people": sum(case.owner == station.name for case in station.branch.open_cases()),
                "tasks": len(station.branch.tasks()),
                "window": station.branch.window_state(station.window) if station.window else "",
            },
        )
        self.post.shell.put(frame={**self.post.shell.get("frame"), "staff": self.get("staff")})

    @Slot(str)
    def signOn(self, code: str) -> None:
        before = self.get("staff")
        if self.post.do(SignOn(code)):
            if before and before != code:
                self._looks.lay_off()
            self._looks.wear(code)
            renewed = self.post.renew_guide()
            self.post.shell.goHome()
            if renewed:
                self.post.shell.say("guide_renewed", version=self.post.guide.version)

    @Slot()
    def signOff(self) -> None:
        """Off duty: the screen is the next one's. Everybody's customers stay; one touch takes it back."""
        staff = str(self.get("staff"))
        if staff and self.post.do(SignOff()):
            self._looks.lay_off()
            self.post.shell.go("SignOn")
            self.post.shell.say("staff_off", undo=lambda: self._again(staff), staff=staff)

    def _again(self, staff: str) -> None:
        self.post.shell.dismissToast()
        self.signOn(staff)

    @Slot(str, str, result=bool)
    def add(self, code: str, role: str) -> bool:
        """Add a staff code; True once it is saved."""
        return self.post.do(AddStaff(code.strip().upper(), role))


_SIGNING = ("lobby_manager", "teller", "supervisor", "guard")
