"""How soon ink is under a finger: from the touch to the painted frame, on the real writing board, drawn by software.

Two fingers write at once at 1920 × 1080, as two people do. The end of strokes is told apart: nothing new is painted
then, but both are saved, and the screen waits so long.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

STROKES = 40
MOVES = 30
SIZE = (1920, 1080)


def measure_strokes() -> dict[str, list[float]]:
    """Milliseconds, one a touch event: `move` from the touch to its frame, `end` for saving two strokes."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run(
            [sys.executable, __file__, folder],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    if told.returncode:
        raise SystemExit(f"no strokes: {told.stderr[-2000:]}")
    found: dict[str, list[float]] = json.loads(told.stdout.splitlines()[-1])
    return found


def write_here(data: Path) -> dict[str, list[float]]:
    """Open a desk in this process, write on its board, and time every frame."""
    from PySide6.QtCore import QCoreApplication, QPoint, Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from lobby_app.desktop.app import OpenStation, prepare_qt
    from lobby_app.wiring import Wiring

    prepare_qt()
    app = QGuiApplication(sys.argv[:1])
    (data / "settings.toml").write_text('[speech]\non = false\n[hub]\nurl = "http://127.0.0.1:9"\n', encoding="utf-8")
    station = OpenStation("desk", Wiring(data))
    window = station.stage.window
    window.resize(*SIZE)
    QTest.qWaitForWindowExposed(window)
    station.models.people.signOn("L01")
    station.models.board.openFree()
    QTest.qWait(1000)
    frames = [0]
    window.frameSwapped.connect(lambda: frames.__setitem__(0, frames[0] + 1), Qt.ConnectionType.DirectConnection)
    device = QTest.createTouchDevice()
    found: dict[str, list[float]] = {"move": [], "end": []}

    def touch(what: str, places: list[QPoint]) -> float:
        before, began = frames[0], perf_counter()
        event = QTest.touchEvent(window, device)
        for finger, place in enumerate(places):
            getattr(event, what)(finger, place, window)
        event.commit()
        while what != "release" and frames[0] == before and perf_counter() - began < 1:
            QCoreApplication.processEvents()
        return (perf_counter() - began) * 1000

    for number in range(STROKES):
        # Long, slanted strokes, each a little lower: the page fills as it would.
        ways = [
            [QPoint(120 + at * 14 + side * 500, 250 + number * 6 + (at * 7) % 60) for at in range(MOVES)]
            for side in range(2)
        ]
        touch("press", [way[0] for way in ways])
        for at in range(1, MOVES):
            found["move"].append(touch("move", [way[at] for way in ways]))
        found["end"].append(touch("release", [way[-1] for way in ways]))
    written = len(station.models.board.strokes("customer"))
    station.close()
    app.processEvents()
    if written != 2 * STROKES:
        raise SystemExit(f"{written} strokes were written, not {2 * STROKES}")
    return found


if __name__ == "__main__":
    print(json.dumps(write_here(Path(sys.argv[1]))), flush=True)
    os._exit(0)
