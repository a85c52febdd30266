"""How long until the window's screen shows what the desk saved: desk, hub and window as processes, on this machine.

Called by scripts/bench; alone: .venv/bin/python scripts/live.py. Milliseconds from the desk's command (saving it
included) to the end of the window's frame that shows it; how much of it the way took, until the window's program
has the event in its own journal and begins to fold it; and how much the screen took after that.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

WARMING = 10
"""Rounds at the beginning that do not count: screens are loaded for the first time."""
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
SETTINGS = "[speech]\non = false\n[window]\ncall_sound = 0\n[display]\nmotion = false\n"
OPEN = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.desktop.collector import Collector
from lobby_app.wiring import Wiring
prepare_qt()
app = QGuiApplication(sys.argv[:1])
collector = Collector()
station = OpenStation(sys.argv[2], Wiring(Path(sys.argv[1])))
station.stage.window.resize(1920, 1080)
post = station.models.post
def tell(*what):
    print(json.dumps(what), flush=True)
def joined():
    if station.models.shell.get("storage")["hub"] == "joined":
        station.models.shell.storageChanged.disconnect(joined)
        station.models.people.signOn(sys.argv[3])
        tell("joined")
station.models.shell.storageChanged.connect(joined)
"""
DESK = (
    OPEN
    + """
from lobby_app.casework.commands import CallWindow, OpenCase, WithdrawCall
calls = []
def order():
    if not sys.stdin.readline():
        app.quit()
        return
    if not calls:
        post.do(OpenCase(categories=("mobility",)))
    (case,) = post.station.branch.open_cases()
    call = case.active_call
    began = time.monotonic()
    post.station.do(WithdrawCall(call.id) if call else CallWindow(case.id, "1"))
    saved = time.monotonic()
    post.kick()
    post.changed()
    calls.append(began)
    tell(began, saved)
watching = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
watching.activated.connect(order)
app.exec()
"""
)
WINDOW = (
    OPEN
    + """
last = [False]
arrived = [0.0]
refresh = post.refresh
def fold():
    arrived[0] = time.monotonic()
    refresh()
post.refresh = fold
def painted():
    called = any(call.state == "requested" for call in post.station.branch.calls.values())
    if called != last[0]:
        last[0] = called
        tell(arrived[0], time.monotonic())
station.stage.window.frameSwapped.connect(painted)
watching = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
watching.activated.connect(app.quit)
app.exec()
"""
)


class Program:
    """One station as a process that tells lines of JSON."""

    def __init__(self, code: str, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def told(self) -> list[Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("a station ended in the middle")
        found: list[Any] = json.loads(line)
        return found

    def go(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


def measure_live(rounds: int = 150) -> dict[str, list[float]]:
    """Milliseconds of each round, sorted: `whole`, from the desk's command to the painted window; of these `way`, from
    the saved event until the window's program folds it, and `screen`, from there until it is painted."""
    chance = random.Random(1)
    found: dict[str, list[float]] = {"whole": [], "way": [], "screen": []}
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "settings.toml").write_text(SETTINGS, encoding="utf-8")
        desk, window = Program(DESK, folder, "desk", "L01"), Program(WINDOW, folder, "window-1", "T01")
        try:
            if desk.told() != ["joined"] or window.told() != ["joined"]:
                raise SystemExit("a station did not join the hub")
            for turn in range(rounds + WARMING):
                # Whoever works touches the screen when nothing else is going on.
                time.sleep(chance.uniform(0.15, 0.25))
                desk.go()
                began, saved = desk.told()
                arrived, painted = window.told()
                if turn >= WARMING:
                    found["whole"].append((painted - began) * 1000)
                    found["way"].append((arrived - saved) * 1000)
                    found["screen"].append((painted - arrived) * 1000)
        finally:
            desk.end()
            window.end()
    return {name: sorted(values) for name, values in found.items()}


def percentile(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]


if __name__ == "__main__":
    for name, values in measure_live().items():
        p50, p99 = statistics.median(values), percentile(values, 0.99)
        print(f"{name}: p50 {p50:.1f} ms, p99 {p99:.1f} ms, most {values[-1]:.1f} ms")
