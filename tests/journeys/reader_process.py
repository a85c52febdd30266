"""The hand of somebody who works by a screen reader: `/usr/bin/python3 reader_process.py`, on the session bus it finds.

It knows the accessibility tree (AT-SPI) and nothing else: no window, no place, no picture. Orders arrive as JSON lines,
`{"do": "press" | "says" | "names", "pid": …, "word": …}`, each answered by one line. A file of its own because pyatspi
belongs to the system's Python.
"""

import contextlib
import json
import sys
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

DEEP = 40


def program(pid: int) -> Any:
    """The application with this process number, or None while it has not come to the bus."""
    for one in pyatspi.Registry.getDesktop(0):
        with contextlib.suppress(Exception):
            if one is not None and one.get_process_id() == pid:
                # What was read a moment ago says nothing of now.
                one.set_cache_mask(Atspi.Cache.NONE)
                one.clear_cache()
                return one
    return None


def showing(node: Any, depth: int = 0) -> Iterator[Any]:
    """Everything below that shows, depth first. What vanishes meanwhile is passed over."""
    with contextlib.suppress(Exception):
        for at in range(node.childCount):
            child = node.getChildAtIndex(at)
            if child is None or not (depth == 0 or child.getState().contains(pyatspi.STATE_SHOWING)):
                continue
            yield child
            if depth < DEEP:
                yield from showing(child, depth + 1)


def heard(node: Any) -> str:
    with contextlib.suppress(Exception):
        return f"{node.name} {node.description}".strip()
    return ""


def press(pid: int, word: str) -> str:
    """Press the one control of this name. Returns "" or what stood in the way."""
    found = []
    for one in showing(program(pid)):
        with contextlib.suppress(Exception):
            if one.name == word and one.getState().contains(pyatspi.STATE_ENABLED):
                action = one.queryAction()
                names = [action.getName(at).lower() for at in range(action.nActions)]
                pressing = [at for at, name in enumerate(names) if name in ("press", "toggle", "click")]
                if pressing:
                    found.append((action, pressing[0]))
    if len(found) != 1:
        return f"{len(found)} controls are named {word!r}"
    action, at = found[0]
    return "" if action.doAction(at) else f"{word!r} did not take it"


def says(pid: int, word: str) -> bool:
    return any(word in heard(one) for one in showing(program(pid)))


def names(pid: int) -> list[str]:
    return [f"{one.getRoleName()}: {heard(one)}" for one in showing(program(pid)) if heard(one)]


for line in sys.stdin:
    order = json.loads(line)
    told: Any = {"press": press, "says": says}[order["do"]](order["pid"], order["word"]) if order["word"] else None
    print(json.dumps(names(order["pid"]) if told is None else told), flush=True)
