"""Colours and sizes stand in ui/theme alone: a screen names them."""

import re

import pytest

from lobby_app import places

WRITTEN = re.compile(
    r"""Theme\.px\(|\#[0-9A-Fa-f]{3,8}["']|Qt\.(?:rgba|hsla|hsva|lighter|darker|tint|alpha)\(|pixelSize:\s*\d|pointSize
        |(?:[wW]idth|[hH]eight|[mM]argins?|[pP]adding|[sS]pacing|radius|size|Size):\s*\d{2,}""",
    re.VERBOSE,
)


def written(text: str) -> list[str]:
    """The lines of a screen that hold a colour or a size of their own."""
    return [line.strip() for line in text.splitlines() if WRITTEN.search(line.partition("//")[0])]


def test_no_screen_writes_a_colour_or_a_size() -> None:
    screens = sorted((places.ui_folder() / "screens").glob("*.qml"))
    assert len(screens) > 80
    assert {screen.name: lines for screen in screens if (lines := written(screen.read_text("utf-8")))} == {}


@pytest.mark.parametrize(
    "line",
    [
        "width: Theme.px(40)",
        'color: "#A1B2C3"',
        "color: Qt.lighter(Theme.page)",
        "font.pixelSize: 20",
        "Layout.preferredHeight: 64",
        "spacing: 12",
    ],
)
def test_what_is_written_is_found(line: str) -> None:
    assert written(f"Item {{\n    {line}\n}}") == [line]


@pytest.mark.parametrize("line", ["width: Theme.sideWidth", "spacing: 0", "// width: 40", "border.width: 1"])
def test_what_is_named_is_left(line: str) -> None:
    assert written(line) == []
