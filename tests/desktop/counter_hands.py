"""A branch of real stations with one screen in front: journals in a folder, the real guide, the real QML."""

from collections.abc import Callable, Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from lobby_app import places
from lobby_app.casework import Station
from lobby_app.desktop.customer import Customer
from lobby_app.desktop.fonts import add_icons, chinese_family
from lobby_app.desktop.icons import load_icons
from lobby_app.desktop.people import People
from lobby_app.desktop.post import Post
from lobby_app.desktop.shell import Shell
from lobby_app.guide import Guide
from tests.casework.hands import BranchOffice, HandClock


class Screen:
    """One screen of ui/screens in a window of its own, as staff would see it."""

    def __init__(self, name: str, shell: Shell, width: int = 1920, height: int = 1080) -> None:
        self.view = QQuickView()
        engine = self.view.engine()
        engine.addImportPath(str(places.ui_folder()))
        component = QQmlComponent(engine)
        component.setData(b"import QtQml\nimport theme\nQtObject { property QtObject theme: Theme }", QUrl())
        self._holder = component.create()
        self.theme: QObject = self._holder.property("theme")
        icons = load_icons()
        for key, value in {
            "family": chinese_family(),
            "iconFamily": add_icons(icons),
            "charmap": icons.charmap,
            "language": shell.get("language"),
            "contrast": shell.get("contrast"),
            "scale": shell.get("scale"),
            "motion": False,
            "guardMs": 0,
            "width": width,
            "height": height,
        }.items():
            self.theme.setProperty(key, value)
        self.view.setColor(self.theme.property("page"))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setSource(QUrl.fromLocalFile(str(places.ui_folder() / "screens" / f"{name}.qml")))
        assert self.view.status() == QQuickView.Status.Ready, [str(one) for one in self.view.errors()]
        self.view.resize(width, height)
        self.view.show()
        assert QTest.qWaitForWindowExposed(self.view)

    def items(self) -> Iterator[QQuickItem]:
        """Everything that can be seen, sheets included."""
        waiting = [self.view.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def words(self) -> list[str]:
        """Every text that can be seen."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]

    def says(self, words: str) -> bool:
        return any(words in text for text in self.words())

    def buttons(self) -> dict[str, QQuickItem]:
        """What can be pressed, by its name."""
        found = {}
        for item in self.items():
            if item.inherits("QQuickAbstractButton"):
                found[str(item.property("text"))] = item
        return found

    def touch(self, name: str) -> None:
        """Press the button of this name, as a finger would."""
        button = self.buttons()[name]
        middle = button.mapToScene(QPoint(int(button.width() / 2), int(button.height() / 2)))
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=middle.toPoint())
        QTest.qWait(0)

    def grab(self, file: Path) -> None:
        QTest.qWait(60)
        self.view.grabWindow().save(str(file))

    def close(self) -> None:
        self.view.close()
        shiboken6.delete(self.view)


class Branch:
    """A desk and one station more, whose view models are the ones that QML reaches."""

    def __init__(self, office: BranchOffice, role: str, staff: str = "", language: str = "en") -> None:
        self.office = office
        self.clock: HandClock = office.clock
        self.desk: Station = office.stations.get("desk") or office.open("desk", "L01")
        self.station = self.desk if role == "desk" else office.open(role, staff)
        office.meet()
        self.shell = Shell(self.clock.now)
        self.shell.put(language=language)
        self.shell.put(frame={**self.shell.get("frame"), "role": self.station.role, "branch": "春江路支行"})
        Shell.instance = self.shell
        self.post = Post(self.station, self.shell)
        Customer.instance = Customer(self.post)
        People.instance = People(self.post)
        self.screens: list[Screen] = []

    @property
    def guide(self) -> Guide:
        return self.office.guide

    def meet(self) -> None:
        """Carry what everybody wrote, and let the screen follow."""
        self.office.meet()
        self.post.changed()

    def move(self, **by: float) -> None:
        self.clock.move(**by)
        self.shell.tick()

    def screen(self, name: str, width: int = 1920, height: int = 1080) -> Screen:
        opened = Screen(name, self.shell, width, height)
        self.screens.append(opened)
        return opened

    def close(self) -> None:
        for screen in self.screens:
            screen.close()
        for kind in (Shell, Customer, People):
            kind.instance = None


Opener = Callable[..., Branch]
