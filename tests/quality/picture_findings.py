"""What is wrong with a screen as it is painted: contrast measured on its pixels, not believed."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from math import isqrt

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage

from .scene import CONTROLS, Scene, Seen, painted
from .screen_findings import ROWS

TEXT = 7.0
EDGE = 3.0
EXTREME = 0.05
"""Letters of 20 px are mostly anti-aliased: the strongest twentieth of their pixels shows the colour that is meant."""
ENOUGH = 5_000
"""More pixels than that tell nothing new."""
INWARD = (-3, *range(8))
"""Where the edge of a control is looked for: a place outside of it, then inwards, px."""


class Picture:
    """A window's pixels by place."""

    def __init__(self, image: QImage) -> None:
        self.image = image.convertToFormat(QImage.Format.Format_RGB32)
        self.width, self.height = self.image.width(), self.image.height()
        self._bits = memoryview(self.image.constBits()).cast("I")
        self._row = self.image.bytesPerLine() // 4

    def at(self, x: float, y: float) -> int:
        return int(self._bits[min(max(int(y), 0), self.height - 1) * self._row + min(max(int(x), 0), self.width - 1)])

    def colours(self, box: QRectF) -> Counter[int]:
        """How often each colour stands in the box."""
        area = box.toAlignedRect().intersected(QRect(0, 0, self.width, self.height))
        found: Counter[int] = Counter()
        if area.isEmpty():
            return found
        stride = max(1, isqrt(area.width() * area.height() // ENOUGH))
        for y in range(area.y(), area.y() + area.height(), stride):
            begin = y * self._row + area.x()
            found.update(self._bits[begin : begin + area.width() : stride])
        return found


@lru_cache(maxsize=65536)
def luminance(rgb: int) -> float:
    def part(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(rgb >> 16 & 255) + 0.7152 * part(rgb >> 8 & 255) + 0.0722 * part(rgb & 255)


def contrast(one: int, other: int) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(colour: QColor) -> int:
    return int(colour.rgb())


def picture_faults(scene: Scene, picture: Picture) -> list[str]:
    faults: list[str] = []
    for text in scene.texts:
        if text.whole:
            faults += ink_faults(text, picture, TEXT)
    for icon in scene.icons:
        if icon.whole and icon.word("name"):
            faults += ink_faults(icon, picture, EDGE)
    for control in scene.front:
        whole = control.whole and control.room.contains(control.box.adjusted(-3, -3, 3, 3))
        if whole and control.role in CONTROLS and control.item.isEnabled():
            faults += edge_faults(control, picture)
    return faults


def ink_faults(seen: Seen, picture: Picture, least: float) -> Iterator[str]:
    colours = picture.colours(painted(seen))
    if not colours:
        return
    what = f"{seen.word('text')!r}" if least == TEXT else f"icon {seen.word('name')}"
    ground, _ = colours.most_common(1)[0]
    colour = seen.get("color")
    assert isinstance(colour, QColor)
    meant = contrast(ground, rgb(colour))
    if meant < least:
        yield f"{what}: its colour has only {meant:.1f} : 1 on its ground"
    reached = extreme(colours, ground)
    if reached < least:
        yield f"{what}: painted with only {reached:.1f} : 1"


def extreme(colours: Counter[int], ground: int) -> float:
    """The contrast that the strongest twentieth of what is not ground reaches; 1 where nothing is painted."""
    found = sorted(((contrast(ground, one), count) for one, count in colours.items() if one != ground), reverse=True)
    left = sum(count for _, count in found) * EXTREME
    for value, count in found:
        left -= count
        if left <= 0:
            return value
    return 1.0


def edge_faults(seen: Seen, picture: Picture) -> Iterator[str]:
    """Where a control begins must be seen: from outside inwards, something stands out at each of its sides."""
    box = seen.box
    if box.left() < 4 and box.right() > picture.width - 4:
        return  # it is the whole width: the window itself is its edge
    if seen.kind in ROWS:
        return  # a row of a list: its tile or its arrow shows it, and each is measured as an icon
    # Off the middle: there the path of the steps runs into its tiles.
    x, y = box.x() + box.width() / 4, box.y() + box.height() / 4
    lines = {
        "left": [(box.left() + step, y) for step in INWARD],
        "top": [(x, box.top() + step) for step in INWARD],
        "right": [(box.right() - 1 - step, y) for step in INWARD],
        "foot": [(x, box.bottom() - 1 - step) for step in INWARD],
    }
    for side, line in lines.items():
        outside, *inwards = [picture.at(*place) for place in line]
        reached = max(contrast(outside, one) for one in inwards)
        if reached < EDGE:
            yield f"{seen.kind} {seen.name!r}: its {side} edge has only {reached:.1f} : 1"
