"""A branch of real stations with one screen in front: journals in a folder, the real guide, the real QML."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

from collections.abc import Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
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
from lobby_app.desktop.tour import complete
from lobby_app.guide import Guide
from tests.casework.hands import BranchOffice
from tests.clock import HandClock


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
        """Everything that can be seen once it is laid out, sheets included."""
        complete(self.view)
        self.view.grabWindow()
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
        """What can be pressed, by its name; while a sheet is open only what stands on it."""
        found = {}
        seen = list(self.items())
        sheets = [item for item in seen if item.inherits("QQuickPopupItem")]
        for item in seen:
            if sheets and not any(sheet.isAncestorOf(item) for sheet in sheets):
                continue
            if item.inherits("QQuickAbstractButton"):
                found[str(item.property("text"))] = item
        return found

    def touch(self, name: str) -> None:
        """Press the button whose name begins so, as a finger would, after scrolling to it."""
        button = next(item for text, item in self.buttons().items() if text.startswith(name))
        self._scroll_to(button)
        middle = button.mapToScene(QPoint(int(button.width() / 2), int(button.height() / 2)))
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=middle.toPoint())
        QTest.qWait(0)

    def _scroll_to(self, item: QQuickItem) -> None:
        above = item.parentItem()
        while above is not None and not above.inherits("QQuickFlickable"):
            above = above.parentItem()
        if above is None:
            return
        content: QQuickItem = above.property("contentItem")
        top = item.mapToItem(content, QPointF(0, 0)).y()
        room = above.property("contentHeight") - above.height()
        shown = above.property("contentY")
        if not shown <= top <= shown + above.height() - item.height():
            above.setProperty("contentY", max(0.0, min(top, room)))

    def misplaced(self) -> list[str]:
        """Controls without a name or outside the window's sides, and texts that are cut off."""
        found = []
        for item in self.items():
            if item.inherits("QQuickAbstractButton"):
                left = item.mapToScene(QPoint(0, 0)).x()
                if not str(item.property("text")).strip():
                    found.append(f"no name: {item}")
                if left < -1 or left + item.width() > self.view.width() + 1:
                    found.append(f"outside: {item.property('text')}")
            elif item.inherits("QQuickText") and item.property("truncated"):
                found.append(f"cut: {item.property('text')}")
        return found

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
        # Its timer still runs where no screen took it along: nobody may look at a journal that is closed.
        self.shell.blockSignals(True)
        for screen in self.screens:
            screen.close()
        for kind in (Shell, Customer, People):
            kind.instance = None
