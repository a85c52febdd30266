"""The hand of the journeys: it finds what can be touched by its accessible name, touches it with a finger on a real
touch device, reads what the screen says, and waits for it.

It knows the window and nothing behind it. It needs no pytest, so a process can carry its own (driven.py).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from .words import Words, shown

PATIENCE_S = 10.0
GUARD_MS = 40
"""The guard against double taps, shortened: a journey of fifty touches would otherwise mostly wait for it."""


class NotThere(AssertionError):
    """The screen does not offer what the journey wants. The message holds what it does offer."""


class Hand:
    """One finger at one window. `touches` counts what was really pressed, `scrolled` how often something had to be
    brought into view first."""

    def __init__(self, window: QQuickWindow, guard_ms: int = GUARD_MS) -> None:
        self.window = window
        self.touches = 0
        self.scrolled = 0
        self._finger = QTest.createTouchDevice()
        engine = qmlEngine(window)
        assert engine is not None
        theme = engine.singletonInstance("theme", "Theme")
        assert isinstance(theme, QObject)
        self._theme = theme
        self.guard(guard_ms)

    @property
    def language(self) -> str:
        return str(self._theme.property("language"))

    def words(self, words: Words, *facts: object, count: int = -1) -> set[str]:
        """The words as the screen would put them now."""
        return shown(words, self.language, *facts, count=count)

    # -- what can be seen

    def items(self, under: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything that shows, sheets included."""
        for child in (under or self.window.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]

    def says(self, words: Words, *facts: object, count: int = -1) -> bool:
        """Whether a text on the screen contains these words, wherever its lines break."""
        wanted = {squeezed(one) for one in self.words(words, *facts, count=count)}
        return any(one in squeezed(text) for text in self.texts() for one in wanted)

    def names(self) -> list[str]:
        """The names of what can be touched now."""
        return [name_of(one) for one in self._buttons()]

    def offers(self, words: Words, *facts: object, hint: Words = "", count: int = -1) -> bool:
        return bool(self._found(self.words(words, *facts, count=count), hint))

    def checked(self, words: Words, *facts: object) -> bool:
        """Whether a thing that can be ticked is ticked."""
        (item,) = self._found(self.words(words, *facts), "")
        return bool(QAccessible.queryAccessibleInterface(item).state().checked)

    def ticked(self) -> set[str]:
        """The names of everything that is ticked now."""
        return {name_of(one) for one in self._buttons() if QAccessible.queryAccessibleInterface(one).state().checked}

    def hint_of(self, words: Words, *facts: object) -> str:
        """What a screen reader reads after the name."""
        (item,) = self._found(self.words(words, *facts), "")
        return description_of(item)

    def guard(self, milliseconds: int) -> None:
        """Set the guard against double taps; 0 switches it off, for a hand that cannot see when it is over."""
        self._theme.setProperty("guardMs", milliseconds)

    def place_of(self, words: Words, *facts: object) -> list[int]:
        """Where on the display the middle of a control is, for a hand that is not ours."""
        self.until(lambda: self._found(self.words(words, *facts), ""))
        (item,) = self._found(self.words(words, *facts), "")
        place = self.window.mapToGlobal(self._middle(item))
        return [place.x(), place.y()]

    def names_of(self, words: Words, *facts: object) -> list[str]:
        """The words as the screen would put them now, for who asks from outside."""
        return sorted(self.words(words, *facts))

    def focus(self) -> list[Any]:
        """What the keyboard is at: a mark of the item that has the focus, and its name."""
        item = self.window.activeFocusItem()
        return [id(item), name_of_any(item)] if item is not None else [0, ""]

    def picture(self, file: Path) -> None:
        self.window.grabWindow().save(str(file))

    # -- what the finger does

    def touch(self, words: Words, *facts: object, hint: Words = "", count: int = -1) -> None:
        """Touch the one control of this name (and, with `hint`, this description) and see that it took the touch."""
        wanted = self.words(words, *facts, count=count)

        def taken() -> bool:
            if self._theme.property("tapRecent"):
                return False
            found = self._found(wanted, hint)
            if not found:
                return False
            if len(found) > 1:
                raise NotThere(f"{len(found)} controls are named {sorted(wanted)}")
            return self._pressed(found[0])

        try:
            self.until(taken)
        except TimeoutError:
            raise NotThere(f"cannot touch {sorted(wanted)}; here are: {self.names()}") from None
        self.touches += 1

    def act(self, words: Words, *facts: object) -> None:
        """Touch an action of the bar, wherever the bar has room for it: beside 'More' or behind it."""
        if not self.offers(words, *facts):
            self.touch("More")
        self.touch(words, *facts)

    def touch_twice(self, words: Words, *facts: object, hint: Words = "") -> None:
        """A trembling hand: two touches at the same place in one moment."""
        wanted = self.words(words, *facts)
        self.until(lambda: not self._theme.property("tapRecent") and len(self._found(wanted, hint)) == 1)
        (item,) = self._found(wanted, hint)
        place = self._middle(item)
        for _ in range(2):
            QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
            QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()
        self.touches += 1

    def write(self, words: Words, text: str) -> None:
        """Touch the field of this name and type into it."""
        wanted = self.words(words)
        fields = [item for item in self.items() if item.inherits("QQuickTextField") and name_of(item) in wanted]
        if len(fields) != 1:
            raise NotThere(f"{len(fields)} fields are named {sorted(wanted)}")
        place = self._middle(fields[0])
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()
        fields[0].forceActiveFocus(Qt.FocusReason.MouseFocusReason)
        for character in text:
            QTest.keyClick(self.window, Qt.Key(ord(character.upper())))
        # Keys that come as fast as a scanner's are looked at first; a field that takes a number away empties at once.
        with suppress(TimeoutError):
            self.until(lambda: len(str(fields[0].property("text"))) >= len(text), patience_s=0.3)
        self.touches += 1

    def draw(self, words: Words, *lines: Sequence[tuple[float, float]]) -> None:
        """Draw in the area of this name, one finger a line, all at once. Points are parts of its width and height."""
        wanted = self.words(words)

        def areas() -> list[QQuickItem]:
            return [item for item in self.items() if name_of_any(item) in wanted]

        self.until(areas)
        (area,) = areas()
        places = [
            [area.mapToScene(QPointF(x * area.width(), y * area.height())).toPoint() for x, y in line] for line in lines
        ]
        for at in range(max(map(len, places))):
            event = QTest.touchEvent(self.window, self._finger)
            for finger, line in enumerate(places):
                if at == 0:
                    event.press(finger, line[0], self.window)
                elif at < len(line):
                    event.move(finger, line[at], self.window)
                else:
                    event.stationary(finger)
            event.commit()
        event = QTest.touchEvent(self.window, self._finger)
        for finger, line in enumerate(places):
            event.release(finger, line[-1], self.window)
        event.commit()

    def fill(self, words: Words, text: str) -> None:
        """Put a text into the field of this name in place of what stands there."""
        wanted = self.words(words)
        (field,) = [item for item in self.items() if item.inherits("QQuickTextField") and name_of(item) in wanted]
        field.setProperty("text", text)

    def scan(self, digits: str) -> None:
        """As a scanner does: keys at its own pace, however busy this machine is, then Enter."""
        keys = [(Qt.Key(ord(digit)), digit) for digit in digits] + [(Qt.Key.Key_Return, "\r")]
        moment = 1_000_000
        for key, text in keys:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                event.setTimestamp(moment := moment + 2)
                QCoreApplication.sendEvent(self.window, event)

    def until(self, holds: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
        """Let the application work until something holds. Raises TimeoutError."""
        end = monotonic() + patience_s
        while not holds():
            if monotonic() > end:
                raise TimeoutError
            QTest.qWait(2)

    def see(self, words: Words, *facts: object, count: int = -1, patience_s: float = PATIENCE_S) -> None:
        """Wait until the screen says this."""
        try:
            self.until(lambda: self.says(words, *facts, count=count), patience_s)
        except TimeoutError:
            wanted = sorted(self.words(words, *facts, count=count))
            raise NotThere(f"the screen does not say {wanted}; it says: {self.texts()}") from None

    def until_checked(self, words: Words, *facts: object) -> None:
        self.until(lambda: self.checked(words, *facts))

    # -- how it is found and reached

    def _buttons(self) -> list[QQuickItem]:
        """What the finger can reach: with a sheet open only the sheet and the header above it."""
        sheet = next((one for one in self.items() if one.inherits("QQuickOverlay")), None)
        covered = sheet is not None and any(one.isVisible() for one in sheet.childItems())
        top = int(self._theme.property("headerBottom"))
        found = []
        for item in self.items():
            if not item.inherits("QQuickAbstractButton") or not item.isEnabled() or item.width() <= 0:
                continue
            if covered and sheet is not None and not sheet.isAncestorOf(item) and self._middle(item).y() > top:
                continue
            found.append(item)
        return found

    def _found(self, wanted: set[str], hint: Words) -> list[QQuickItem]:
        hints = self.words(hint) if hint else set()
        return [
            one for one in self._buttons() if name_of(one) in wanted and (not hints or hints & {description_of(one)})
        ]

    def _middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def _reveal(self, item: QQuickItem) -> None:
        """Bring the item into view of everything that scrolls around it."""
        around = item.parentItem()
        while around is not None:
            if around.inherits("QQuickFlickable"):
                content = item.mapToItem(around, QPointF(0, 0))
                over = content.y() + item.height() - around.height()
                shift = content.y() if content.y() < 0 else max(0.0, over)
                if abs(shift) > 1:
                    self.scrolled += 1
                    around.setProperty("contentY", around.property("contentY") + shift)
            around = around.parentItem()

    def _pressed(self, item: QQuickItem, painted: bool = False) -> bool:
        """One touch. False if the guard ignored it; raises NotThere if something else lies over the control."""
        self._reveal(item)
        name, place = name_of(item), self._middle(item)
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
        reached = bool(item.property("down"))
        if not reached:
            # The finger slides off, so that whatever lies there is not pressed instead.
            QTest.touchEvent(self.window, self._finger).move(0, QPoint(-500, -500), self.window).commit()
            QTest.touchEvent(self.window, self._finger).release(0, QPoint(-500, -500), self.window).commit()
            if painted:
                raise NotThere(f"the finger does not reach {name!r} at {place.x()}, {place.y()}")
            # A layout is settled by the painting, and nobody touches what has not been painted: look once more.
            self.window.grabWindow()
            return self._pressed(item, painted=True)
        kind = item.metaObject()
        taken = QSignalSpy(item, kind.method(kind.indexOfSignal("tapped()")))
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()
        return bool(taken.count() == 1)


def squeezed(text: str) -> str:
    return "".join(text.split())


def name_of_any(item: QQuickItem) -> str:
    """The name of an item, empty for one that a screen reader passes over."""
    interface = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def name_of(item: QQuickItem) -> str:
    return str(QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name))


def description_of(item: QQuickItem) -> str:
    return str(QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Description))
