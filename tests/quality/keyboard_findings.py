"""What is wrong with a screen for somebody who has a keyboard alone: found by walking it with Tab."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import isValid

from .ring_findings import ring_faults
from .scene import HALF, Seen, read
from .screen_findings import floats

MOST = 300
"""Steps after which a walk that has not come back is lost."""
NEAR = 10
"""Controls whose middles differ by less stand in one row, px."""


def keyboard_faults(window: QQuickWindow, ringed: set[object] | None = None) -> list[str]:
    """Walk on with Tab until a control comes again. Plain sentences, one a fault.

    `ringed`: where a ring was measured before; what stands there again is not measured again.
    """
    rings: list[str] = []
    known = set[object]() if ringed is None else ringed

    def measure(item: QQuickItem) -> None:
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        place = kind_of(item), item.property("text"), box.toRect().getRect(), window.width()
        if place not in known:
            known.add(place)
            rings.extend(ring_faults(window, box, f"{kind_of(item)} {item.property('text')!r}", room_of(item, box)))

    onward = walked(window, Qt.Key.Key_Tab, measure)
    if not onward:
        return ["the keyboard reaches nothing"]
    scene = read(window, 1.0, "")
    controls = in_sheet(scene.controls)
    areas = [one for one in scene.others if one.name]
    here = {id(one.item): one for one in (*areas, *controls)}
    stops = [here.get(id(item)) for item in onward]
    faults = [f"the focus goes to {kind_of(item)}, which is no control" for item in onward if id(item) not in here]
    faults += [f"the focus is lost behind something at {named(one)}" for one in stops if one and lost(one)]
    faults += [f"the keyboard does not reach {named(one)}" for one in unreached(controls, onward)]
    faults += rings
    faults += backwards([one for one in stops if one])
    back = walked(window, Qt.Key.Key_Backtab)
    if len(back) != len(onward):
        faults.append(f"Tab goes through {len(onward)} controls, Shift+Tab through {len(back)}")
    return faults


def walked(window: QQuickWindow, key: Qt.Key, at: Callable[[QQuickItem], None] = lambda _: None) -> list[QQuickItem]:
    """Every item that has the focus in turn, from the one after the present. `at` looks at each while it has it."""
    stops: list[QQuickItem] = []
    for _ in range(MOST):
        QTest.keyClick(window, key)
        item = window.activeFocusItem()
        if item is None or item in stops:
            break
        stops.append(item)
        at(item)
    QCoreApplication.processEvents()
    return stops


def room_of(item: QQuickItem, box: QRectF) -> QRectF | None:
    """Where a control that is larger than its scroller shows; None for one that can be seen whole."""
    around = item.parentItem()
    while around is not None and not around.inherits("QQuickFlickable"):
        around = around.parentItem()
    if around is None or box.height() + 24 <= around.height():
        return None
    return around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))


def in_sheet(controls: list[Seen]) -> list[Seen]:
    """While a sheet asks something, the keyboard stays in it; Escape leads out."""
    asked = [one for one in controls if any(above.kind == "QQuickPopupItem" for above in one.parents)]
    return asked or controls


def lost(seen: Seen) -> bool:
    return seen.covered > HALF and scroller_of(seen) is None


def unreached(controls: list[Seen], stops: list[QQuickItem]) -> list[Seen]:
    """Controls in front that Tab passed over. In a list the arrow keys go on; Tab stops at one row of it."""
    return [
        one
        for one in controls
        if one.covered < HALF
        and one.item.isEnabled()
        and one.item.inherits("QQuickControl") | one.item.inherits("QQuickTextInput")
        and one.item not in stops
        and not any(above.item.inherits("QQuickListView") for above in one.parents)
    ]


def backwards(stops: list[Seen]) -> Iterator[str]:
    """The focus goes as one reads: down a column, and in a row from the left to the right."""
    top = min((one.box.top() for one in stops if scroller_of(one) is None), default=0)
    for one, after in pairwise(stops):
        # From the last control the walk begins again at the top.
        if floats(one) or floats(after) or turned(one):
            continue
        if scroller_of(one) is not scroller_of(after) or after.box.top() <= top + NEAR:
            continue
        beside = abs(one.box.center().y() - after.box.center().y()) < NEAR
        under = one.box.left() < after.box.right() and after.box.left() < one.box.right()
        if beside and after.box.right() <= one.box.left():
            yield f"the focus goes back to the left from {named(one)} to {named(after)}"
        elif under and not beside and after.box.bottom() <= one.box.top() + NEAR:
            yield f"the focus goes back up from {named(one)} to {named(after)}"


def turned(seen: Seen) -> bool:
    """It faces somebody opposite: what is left to them is right to us."""
    return any(above.item.rotation() for above in seen.parents)


def scroller_of(seen: Seen) -> QQuickItem | None:
    return next((one.item for one in reversed(seen.parents) if one.item.inherits("QQuickFlickable")), None)


def kind_of(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_QML")[0]


def named(seen: Seen) -> str:
    return f"{seen.kind} {seen.name!r}"


def sheet_faults(window: QQuickWindow) -> list[str]:
    """A sheet has the focus while it is open; Escape closes it and gives the focus back where it was."""
    sheet = open_sheet(window)
    if sheet is None:
        return []
    title = f"the sheet {sheet.property('title')!r}"
    faults = [] if focused_in(window, sheet) else [f"{title} does not take the focus"]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    if open_sheet(window) is not None:
        return [*faults, f"Escape does not close {title}"]
    if not isValid(sheet):
        return faults  # made anew for the next question
    QTest.keyClick(window, Qt.Key.Key_Tab)
    before = window.activeFocusItem()
    QMetaObject.invokeMethod(sheet, "open")
    QCoreApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    if window.activeFocusItem() is not before:
        faults.append(f"{title} does not give the focus back where it was")
    return faults


def focused_in(window: QQuickWindow, sheet: QObject) -> bool:
    inside, whole = window.activeFocusItem(), sheet.property("contentItem")
    return inside is not None and (inside is whole or bool(whole.isAncestorOf(inside)))


def open_sheet(window: QQuickWindow) -> QObject | None:
    """The sheet that lies over the screen, the last one that was opened."""
    found = None
    for layer in window.contentItem().childItems():
        if layer.inherits("QQuickOverlay") and layer.isVisible():
            found = next(
                (one.parent() for one in reversed(layer.childItems()) if one.inherits("QQuickPopupItem")), None
            )
    return found
