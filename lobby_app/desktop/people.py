"""Who serves: a tile with a staff code."""

from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.casework.commands import AddStaff, SignOff, SignOn
from lobby_app.journal import UNSIGNED

from .post import Post
from .snapshot import Snapshots

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROLES = {"desk": "lobby_manager", "window": "teller", "supervisor": "supervisor"}
"""Whose tiles stand first at a station of this role."""


@QmlElement
@QmlSingleton
class People(Snapshots):
    """`tiles`: {code, role, roleName} each; `roles`: what a new code can be; `staff`: who is signed on."""

    instance: ClassVar["People | None"] = None

    tilesChanged = Signal()
    rolesChanged = Signal()
    staffChanged = Signal()

    def __init__(self, post: Post) -> None:
        super().__init__(tiles=[], roles=[], staff="")
        self.post = post
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
        )
        self.post.shell.put(frame={**self.post.shell.get("frame"), "staff": self.get("staff")})

    @Slot(str)
    def signOn(self, code: str) -> None:
        if self.post.do(SignOn(code)):
            renewed = self.post.renew_guide()
            self.post.shell.goHome()
            if renewed:
                self.post.shell.say("guide_renewed", version=self.post.guide.version)

    @Slot()
    def signOff(self) -> None:
        if self.post.do(SignOff()):
            self.post.shell.go("SignOn")

    @Slot(str, str, result=bool)
    def add(self, code: str, role: str) -> bool:
        """Add a staff code; True once it is saved."""
        return self.post.do(AddStaff(code.strip().upper(), role))


_SIGNING = ("lobby_manager", "teller", "supervisor", "guard")
