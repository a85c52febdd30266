"""Which room may import which: the arrows of docs/architecture.md."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "lobby_app"

ALLOWED: dict[str, set[str]] = {
    "guide": set(),
    "journal": set(),
    "devices": set(),
    "casework": {"guide", "journal"},
    "sync": {"journal"},
    "receiver": {"journal"},
    "daylog": {"casework", "guide", "journal"},
    "desktop": {"daylog", "sync", "devices", "casework", "guide", "journal", "settings", "places", "wiring"},
}
NO_QT = set(ALLOWED) - {"desktop"}
NO_NETWORK = {"guide", "journal", "casework"}
NETWORK = {"socket", "ssl", "http", "urllib", "httpx", "starlette", "uvicorn", "asyncio"}
CLOCKS = {("datetime", "now"), ("datetime", "today"), ("date", "today"), ("time", "time")}
"""Rooms of the core are handed their clock. journal/clock.py is where the real one is made."""


def files() -> list[tuple[str, Path]]:
    return [(room, file) for room in ALLOWED for file in sorted((PACKAGE / room).rglob("*.py"))]


def imported(file: Path) -> set[str]:
    """Every module that a file imports, by its full name."""
    package = ["lobby_app", *file.relative_to(PACKAGE).parent.parts]
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            names.add(".".join([*base, *([node.module] if node.module else [])]))
            if node.module == "lobby_app" or (node.level and not node.module):
                names |= {
                    ".".join([*base, *([node.module] if node.module else []), alias.name]) for alias in node.names
                }
    return names


def named(value: object) -> str:
    return str(getattr(value, "name", value))


def test_there_is_something_to_look_at() -> None:
    assert len(files()) > 50
    assert {room for room, _ in files()} == set(ALLOWED)


@pytest.mark.parametrize(("room", "file"), files(), ids=named)
def test_rooms_import_only_along_the_arrows(room: str, file: Path) -> None:
    for name in imported(file):
        parts = name.split(".")
        if parts[0] != "lobby_app" or len(parts) == 1:
            continue
        target = parts[1]
        assert target == room or target in ALLOWED[room] or target == "__version__", (
            f"{file.relative_to(PACKAGE)} imports {name}. The room {room} may use only "
            f"{sorted(ALLOWED[room]) or 'itself'}: hand the thing in from outside, or move it to the room that owns it."
        )


@pytest.mark.parametrize(("room", "file"), files(), ids=named)
def test_only_the_desktop_knows_qt_and_the_core_no_network(room: str, file: Path) -> None:
    tops = {name.split(".")[0] for name in imported(file)}
    if room in NO_QT:
        assert not tops & {"PySide6", "shiboken6", "qtawesome"}, f"{file}: only the desktop draws"
    if room in NO_NETWORK:
        assert not tops & NETWORK, f"{file}: {room} knows no network; sync and receiver do"


@pytest.mark.parametrize(
    ("room", "file"),
    [one for one in files() if one[0] in NO_NETWORK],
    ids=lambda value: str(getattr(value, "name", value)),
)
def test_the_core_asks_no_clock_of_its_own(room: str, file: Path) -> None:
    if file.name == "clock.py" or file.name == "bench.py":
        return
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
        ):
            asked = (node.func.value.id, node.func.attr)
            assert asked not in CLOCKS, f"{file}:{node.lineno}: {room} is handed its clock"
