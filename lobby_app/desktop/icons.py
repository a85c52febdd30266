"""The icon font: its file and its character map, without importing the package that ships it."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

PACKAGE = "qtawesome"
FONT = "materialdesignicons6-webfont-*.ttf"
CHARMAP = "materialdesignicons6-webfont-charmap-*.json"


class NoIconFont(Exception):
    """The icon font is not installed: buttons show their words alone."""


@dataclass(frozen=True)
class IconFont:
    """The font file (`path`, TrueType) and its names.

    `charmap` is JSON text, `{"icon-name": "hex code point"}`, and goes to `Theme.charmap` as it is.
    """

    path: Path
    charmap: str = field(repr=False)

    @cached_property
    def _codes(self) -> dict[str, str]:
        codes: dict[str, str] = json.loads(self.charmap)
        return codes

    def codepoint(self, name: str) -> int:
        """The code point of an icon. Raises KeyError for an unknown name."""
        return int(self._codes[name], 16)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._codes)

    def knows(self, name: str) -> bool:
        return name in self._codes


def load_icons() -> IconFont:
    """Find the `mdi6` font in the installed package. Raises NoIconFont."""
    # Importing the package would pull in Widgets and half a second of start time; its folder is enough.
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise NoIconFont(f"{PACKAGE} is not installed")
    fonts = Path(spec.origin).parent / "fonts"
    path = next(iter(sorted(fonts.glob(FONT))), None)
    charmap = next(iter(sorted(fonts.glob(CHARMAP))), None)
    if path is None or charmap is None:
        raise NoIconFont(f"{fonts} holds no Material Design Icons 6")
    try:
        return IconFont(path, charmap.read_text(encoding="utf-8"))
    except OSError as error:
        raise NoIconFont(str(error)) from error
