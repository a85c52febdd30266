"""Faults in the icons that the guide names: a name that the icon font does not know would leave an empty place."""

from collections.abc import Collection, Iterator
from typing import Any

from .content import Content
from .problem import Problem


def unknown_icons(content: Content, known: Collection[str]) -> Iterator[Problem]:
    """Every `icon` of any table, at any depth, that is not among the `known` names of the icon font."""
    remedy = "Choose a name of the Material Design Icons 6."
    for part in (content.common, *content.categories.values()):
        entries = [*part.head.values(), *(entry for table in part.tables.values() for entry in table.values())]
        for entry in entries:
            for path, name in _named(entry.value):
                if name not in known:
                    yield entry.problem("unknown_icon", f"The icon font has no icon '{name}'.", remedy, *path)


def _named(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if key == "icon" and isinstance(inner, str):
            yield (*path, key), inner
        else:
            yield from _named(inner, (*path, key))
