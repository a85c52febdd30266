"""The contrast of every pair of tokens that meets on a screen, computed, not believed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from .hands import Stage

TEXT = [
    *[
        (ink, ground)
        for ink in ("ink", "ink2")
        for ground in ("page", "card", "sunk", "plumTint", "honeyTint", "redTint")
    ],
    *[("plum", ground) for ground in ("card", "page", "sunk", "plumTint")],
    *[("red", ground) for ground in ("card", "page", "sunk", "redTint")],
    ("ink", "customerPage"),
    ("showLightInk", "showLight"),
    ("showDarkInk", "showDark"),
    ("off", "sunk"),
    ("plumInk", "plum"),
    ("plumInk", "plumDown"),
    ("honeyInk", "honey"),
    ("honeyInk", "honeyDown"),
    ("redInk", "red"),
    ("redInk", "redDown"),
    ("bandInk", "band"),
    ("bandInk", "bandDown"),
    ("bandInk2", "band"),
    ("alarmInk", "alarm"),
    ("alarmInk", "alarmDown"),
]
CONTROL = [
    *[("line", ground) for ground in ("page", "card", "sunk")],
    *[("plum", ground) for ground in ("page", "card", "sunk", "plumTint")],
    *[("edge", ground) for ground in ("page", "card", "sunk", "honeyTint")],
    ("bandInk", "band"),
    ("honey", "band"),
    ("honey", "honeyInk"),
    ("alarm", "band"),
    ("red", "page"),
    ("red", "sunk"),
]


def luminance(colour: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return float(0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF()))


def contrast(stage: Stage, one: str, other: str) -> float:
    colours = [stage.theme.property(name) for name in (one, other)]
    assert all(isinstance(colour, QColor) for colour in colours), (one, other)
    light, dark = sorted((luminance(colour) for colour in colours), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("high", [False, True], ids=["light", "high contrast"])
def test_text_reaches_seven_to_one_and_controls_three(stage: Stage, high: bool) -> None:
    stage.set(contrast=high)
    weak = {
        f"{ink} on {ground}": round(value, 1) for ink, ground in TEXT if (value := contrast(stage, ink, ground)) < 7
    }
    pale = {
        f"{edge} on {ground}": round(value, 1)
        for edge, ground in CONTROL
        if (value := contrast(stage, edge, ground)) < 3
    }
    assert (weak, pale) == ({}, {})


def test_the_measure_itself_can_fail(stage: Stage) -> None:
    assert contrast(stage, "honey", "page") == pytest.approx(1.5, abs=0.05)
    assert contrast(stage, "ink", "page") == pytest.approx(14.7, abs=0.05)


def test_no_colour_stands_outside_the_theme(pytestconfig: pytest.Config) -> None:
    files = sorted((Path(pytestconfig.rootpath) / "ui" / "components").rglob("*.qml"))
    assert files
    strays = [
        f"{file.name}: {line.strip()}"
        for file in files
        if file.name != "Theme.qml"
        for line in file.read_text(encoding="utf-8").splitlines()
        if '"#' in line or "Qt.rgba(" in line
    ]
    assert strays == []
