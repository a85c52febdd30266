"""What is wrong with a screen as it stands: looked for in its item tree and in its accessibility tree."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.Slider,
}
TARGET = 44
"""Smallest side of anything that is touched, px at x1 and 96 dpi."""


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every item that can be seen, parents first."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from shown(child)


def role_and_name(item: QQuickItem) -> tuple[QAccessible.Role, str] | None:
    """As a screen reader hears it; None for what is no accessible thing."""
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is None or not interface.isValid():
        return None
    return interface.role(), interface.text(QAccessible.Text.Name)


def findings(window: QQuickWindow, scale: float) -> list[str]:
    """Plain sentences, one a fault; empty if the screen is good."""
    faults: list[str] = []
    controls = 0
    for item in shown(window.contentItem()):
        told = role_and_name(item)
        if told is not None and told[0] in CONTROLS:
            controls += 1
            faults += control_faults(item, told[1], scale)
        if (
            item.metaObject().className().startswith(("Words", "QQuickText", "LabelText"))
            or item.property("truncated") is not None
        ):
            faults += text_faults(item, window)
    if not controls:
        faults.append("no control at all: nobody could leave this screen")
    return faults


def control_faults(item: QQuickItem, name: str, scale: float) -> list[str]:
    faults = []
    what = f"{item.metaObject().className()} '{name}'"
    if not name.strip():
        faults.append(f"{what} has no name")
    least = round(TARGET * scale)
    if item.property("enabled") and (item.width() < least or item.height() < least):
        faults.append(f"{what} is {item.width():.0f} × {item.height():.0f}, smaller than {least}")
    return faults


def text_faults(item: QQuickItem, window: QQuickWindow) -> list[str]:
    text = item.property("text")
    if not isinstance(text, str) or not text:
        return []
    faults = []
    if item.property("truncated"):
        faults.append(f"text is cut: {text!r}")
    painted = item.property("paintedWidth") or 0
    if painted > item.width() + 2:
        faults.append(f"text is wider ({painted:.0f}) than its place ({item.width():.0f}): {text!r}")
    left = item.mapToScene(QPointF(0, 0)).x()
    if item.property("rotation") == 0 and (left < -1 or left + min(painted, item.width()) > window.width() + 1):
        faults.append(f"text leaves the window at the side: {text!r}")
    return faults
