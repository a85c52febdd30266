"""The icon font is found without importing its package, and holds every icon that a screen names."""

import re
import sys

import pytest

from lobby_app.desktop import icons
from lobby_app.desktop.icons import NoIconFont, load_icons

from .hands import UI

NAMED = re.compile(r'\b(?:\w*[gG]lyph|name|trailing)"?\s*:\s*(.+)')
COMPARED = re.compile(r'[=!]==?\s*"[^"]*"')
QUOTED = re.compile(r'"([a-z0-9-]+)"')


def test_the_font_is_found_and_read() -> None:
    font = load_icons()
    assert font.path.is_file()
    assert font.codepoint("wheelchair-accessibility") == 0xF05A4
    assert not font.knows("no-such-icon")
    with pytest.raises(KeyError):
        font.codepoint("no-such-icon")


def test_every_icon_named_in_qml_exists() -> None:
    font = load_icons()
    named = {
        (file.name, icon)
        for file in sorted(UI.rglob("*.qml"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if not line.lstrip().startswith("//") and (found := NAMED.search(line))
        for icon in QUOTED.findall(COMPARED.sub("", found[1]))
    }
    assert len(named) > 20
    assert sorted(one for one in named if not font.knows(one[1])) == []


def test_a_machine_without_the_package_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icons, "PACKAGE", "no_such_package_here")
    with pytest.raises(NoIconFont, match="not installed"):
        load_icons()
    assert "no_such_package_here" not in sys.modules
