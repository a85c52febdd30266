"""Every screen and state of the tour, as the eye sees it, a finger needs it, a keyboard and a screen reader find it."""

import json
import re
import subprocess
import sys

from lobby_app import places
from lobby_app.desktop.tour import BESIDE, OVERLAYS, PAGES
from tests.journeys.processes import ROOT, environment

PATIENCE_S = 1800
"""For a machine under load; on a quiet one it takes a minute or two."""


KNOWN = re.compile(r"-board-(cards|staff-writes|on-paper)\.png.*nobody reads through such a slit")
"""The cards of staff in a low window at large text: still to be mended."""


def test_every_screen_is_named_reachable_and_whole() -> None:
    """Both halves at once, each in a process of its own, which knows nothing of other tests."""
    command = [sys.executable, "-W", "error", "-m", "tests.quality.inspection"]
    halves = [
        subprocess.Popen(
            [*command, half], cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for half in ("0", "1")
    ]
    try:
        answers = [half.communicate(timeout=PATIENCE_S) for half in halves]
    finally:
        for half in halves:
            half.kill()
    assert [half.returncode for half in halves] == [0, 0], [errors for _, errors in answers]
    # A screen behind that is let go may complain of what is gone with it; nothing else is wrong with any.
    assert not [line for _, errors in answers for line in errors.splitlines() if "TypeError" not in line], answers
    told = [json.loads(answer) for answer, _ in answers]
    assert [half["missing"] for half in told] == [[], []]
    # What a screen asks in a sheet is looked at as every screen is.
    assert sheets() - {sheet for half in told for sheet in half["sheets"]} == set()
    faults = [fault for half in told for fault in half["faults"] if not KNOWN.search(fault)]
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults)


def test_no_screen_is_left_out() -> None:
    opened = re.compile(r'[sS]hell\.open\("(\w+)"\)')
    files = [*places.ui_folder().rglob("*.qml"), *(ROOT / "lobby_app").rglob("*.py")]
    named = {name for file in files for name in opened.findall(file.read_text(encoding="utf-8"))}
    assert len(named) > 10 and named <= set(OVERLAYS)
    assert {(places.ui_folder() / "screens" / f"{name}.qml").is_file() for name in (*PAGES, *OVERLAYS)} == {True}
    assert {(places.ui_folder() / f"{name}.qml").is_file() for name in BESIDE} == {True}


def sheets() -> set[str]:
    """Every sheet of the interface, as its file and its id in there."""
    words = {file: file.read_text(encoding="utf-8") for file in places.ui_folder().rglob("*.qml")}
    kinds = {"Sheet"} | {file.stem for file, text in words.items() if re.search(r"^Sheet \{", text, re.MULTILINE)}
    declared = re.compile(rf"^ +(?:\w+: )?(?:{'|'.join(kinds)}) {{\n(?: +id: (\w+)\n)?", re.MULTILINE)
    found = {
        f"{file.stem}.{name}"
        for file, text in words.items()
        if not file.stem.startswith("Gallery")
        for name in declared.findall(text)
    }
    assert len(found) > 15
    return found


def test_a_sheet_is_known_by_its_file_and_its_id() -> None:
    assert {"WalkSheets.", "Identify.numberSheet", "BottomBar.", "FactButton."} <= sheets()
