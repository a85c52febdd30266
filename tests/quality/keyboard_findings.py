"""What is wrong with a screen for somebody who has a keyboard alone: found by walking it with Tab."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from .scene import HALF, Scene, Seen, read
from .screen_findings import floats

MOST = 300
"""Steps after which a walk that has not come back is lost."""
NEAR = 10
"""Controls whose middles differ by less stand in one row, px."""


def keyboard_faults(window: QQuickWindow, scene: Scene) -> list[str]:
    """Walk on with Tab until a control comes again. Plain sentences, one a fault."""
    onward = walked(window, Qt.Key.Key_Tab)
    if not onward:
        return ["the keyboard reaches nothing"]
    walked_scene = read(window, scene.scale, scene.language)
    controls = in_sheet(walked_scene.controls)
    areas = [one for one in walked_scene.others if one.name]
    here = {id(one.item): one for one in (*areas, *controls)}
    stops = [here.get(id(item)) for item in onward]
    faults = [f"the focus goes to {kind_of(item)}, which is no control" for item in onward if id(item) not in here]
    faults += [f"the focus is lost behind something at {named(one)}" for one in stops if one and lost(one)]
    faults += [f"the keyboard does not reach {named(one)}" for one in unreached(controls, onward)]
    faults += [f"no ring shows that {named(one)} has the focus" for one in stops if one in controls and not ringed(one)]
    faults += backwards([one for one in stops if one])
    back = walked(window, Qt.Key.Key_Backtab)
    if len(back) != len(onward):
        faults.append(f"Tab goes through {len(onward)} controls, Shift+Tab through {len(back)}")
    return faults


def walked(window: QQuickWindow, key: Qt.Key) -> list[QQuickItem]:
    """Every item that has the focus in turn, from the one after the present."""
    stops: list[QQuickItem] = []
    for _ in range(MOST):
        QTest.keyClick(window, key)
        item = window.activeFocusItem()
        if item is None or item in stops:
            break
        stops.append(item)
    QCoreApplication.processEvents()
    return stops


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


def ringed(seen: Seen) -> bool:
    """Had the focus shown itself here? It has moved on; a control says by `ringed` or a frame that it would."""
    return seen.item.property("ringed") is not None or seen.item.inherits("QQuickTextInput")


def backwards(stops: list[Seen]) -> Iterator[str]:
    """The focus goes as one reads: down a column, and in a row from the left to the right."""
    top = min((one.box.top() for one in stops), default=0)
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
