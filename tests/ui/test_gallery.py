"""Every component in every state, in the shapes of window that the branches have."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from .hands import GALLERY, Stage, name_of, role_of

SHAPES: dict[str, tuple[int, int, dict[str, object]]] = {
    "desk": (1920, 1080, {}),
    "dark": (1920, 1080, {"contrast": True}),
    "English at x1.5": (1920, 1080, {"scale": 1.5, "language": "en"}),
    "x2": (1920, 1080, {"scale": 2.0}),
    "upright": (1080, 1920, {}),
    "upright x2": (1080, 1920, {"scale": 2.0}),
    "small": (1280, 720, {}),
    "small x2": (1280, 720, {"scale": 2.0}),
    "4K x2": (3840, 2160, {"scale": 2.0}),
}
# As a Chinese or an English screen reader says it; a control that says nothing is lost to a blind colleague.
SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def shape(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", SHAPES, ids=list(SHAPES))


def shown(stage: Stage, name: str) -> Stage:
    width, height, theme = SHAPES[name]
    stage.show(GALLERY, width, height, **theme)
    return stage


def box(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


@shape("name")
def test_every_control_says_its_name_and_what_it_is(stage: Stage, name: str) -> None:
    controls = shown(stage, name).controls()
    assert len(controls) > 30
    silent = [item.metaObject().className() for item in controls if not name_of(item) or role_of(item) in SAYS_NOTHING]
    assert silent == []


@shape("name")
def test_every_target_is_large_enough(stage: Stage, name: str) -> None:
    controls = shown(stage, name).controls()
    least = 44 * stage.theme.property("scale")
    small = [
        (name_of(item), item.width(), item.height()) for item in controls if min(item.width(), item.height()) < least
    ]
    assert small == []


@shape("name")
def test_main_targets_are_large(stage: Stage, name: str) -> None:
    shown(stage, name)
    least = 60 * stage.theme.property("scale")
    main = [
        item
        for item in stage.controls()
        if "Primary" in item.metaObject().className() or "Plain" in item.metaObject().className()
    ]
    assert main
    assert [(name_of(item), item.height()) for item in main if item.height() < least] == []


@shape("name")
def test_no_word_is_cut_or_runs_out_of_its_control(stage: Stage, name: str) -> None:
    shown(stage, name)
    texts = [item for item in stage.items() if item.inherits("QQuickText") and item.property("text")]
    assert len(texts) > 60
    cut = [item.property("text") for item in texts if item.property("truncated")]
    wide = [item.property("text") for item in texts if item.property("contentWidth") > item.width() + 1]
    out = [
        (name_of(control), item.property("text"))
        for control in stage.controls()
        for item in stage.items(control)
        if item.inherits("QQuickText") and item.property("text")
        if not box(control).adjusted(-1, -1, 1, 1).contains(box(item))
    ]
    assert (cut, wide, out) == ([], [], [])


@shape("name")
def test_nothing_lies_outside_the_window_sideways(stage: Stage, name: str) -> None:
    width = SHAPES[name][0]
    shown(stage, name)
    out = [
        (name_of(item), box(item).right())
        for item in stage.controls()
        if box(item).left() < 0 or box(item).right() > width
    ]
    assert out == []


@shape("name")
def test_the_smallest_letter_is_twenty_pixels(stage: Stage, name: str) -> None:
    shown(stage, name)
    least = 20 * stage.theme.property("scale")
    icons = stage.theme.property("iconFamily")
    small = [
        item.property("text")
        for item in stage.items()
        if item.inherits("QQuickText")
        and item.property("text")
        and item.property("font").family() != icons
        and item.property("font").pixelSize() < least
    ]
    assert small == []
