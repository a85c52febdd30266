"""Measures Lobby against floors that are real programs, in one run on one machine. Called by scripts/bench.

Ratios travel between machines, milliseconds do not. Nothing here can fail a test: it prints a table.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from frames import FLOOR, NAMES, TARGETS, measure_frames, spread
from live import measure_live, percentile
from rich.console import Console
from rich.table import Table
from strokes import measure_strokes

# Without compiled Python files every start would compile the program anew, which no branch's machine does.
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
}
REST_S = 4
TELL = """
def rest():
    import re
    kept = re.search(r"^Pss:\\s+(\\d+)", open("/proc/self/smaps_rollup").read(), re.M)
    print("PSS", kept.group(1), flush=True)
    import os
    os._exit(0)
def first(_=None, seen=[]):
    if not seen:
        seen.append(1)
        print("FRAME", time.time(), flush=True)
        QTimer.singleShot(REST_MS, rest)
""".replace("REST_MS", str(REST_S * 1000))
EMPTY = (
    """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\\nWindow { width: 1920; height: 1080; visible: true }")
"""
    + TELL
    + """
engine.rootObjects()[0].frameSwapped.connect(first)
app.exec()
"""
)
LOBBY = (
    """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.wiring import Wiring
prepare_qt()
app = QGuiApplication(sys.argv[:1])
station = OpenStation("desk", Wiring(Path(sys.argv[1])))
"""
    + TELL
    + """
station.stage.window.frameSwapped.connect(first)
app.exec()
"""
)


def start(code: str, *arguments: str) -> tuple[float, float]:
    """Seconds from the start of the process to its first frame, and its memory at rest in MB."""
    began = time.time()
    process = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    told = dict(line.split(" ", 1) for line in process.stdout.splitlines() if " " in line)
    if "FRAME" not in told or "PSS" not in told:
        raise SystemExit(f"no frame: {process.stderr[-2000:]}")
    return float(told["FRAME"]) - began, int(told["PSS"]) / 1000


def starts(code: str, rounds: int, *arguments: str) -> tuple[float, float]:
    """The median of several starts; the first, cold one is left out."""
    found = [start(code, *arguments) for _ in range(rounds + 1)][1:]
    return statistics.median(one for one, _ in found), statistics.median(one for _, one in found)


def simulate(folder: Path, cases: int, days: int) -> None:
    from lobby_app.casework.simulate import simulate as run
    from lobby_app.journal import Journal
    from lobby_app.wiring import Wiring

    wiring = Wiring(folder)
    first = date.today() - timedelta(days=days)
    with Journal.open(folder / "desk", "desk", wiring.clock()) as journal:
        run(journal, wiring.guide(), cases=cases, days=days, seed=1, start_day=first)


def exports(folder: Path) -> list[tuple[str, float]]:
    from lobby_app.daylog import csv_export, xlsx_export
    from lobby_app.wiring import Wiring

    wiring = Wiring(folder)
    guide = wiring.guide()
    found = []
    with wiring.journal("desk") as journal:
        for name, write in (("CSV", csv_export), ("XLSX", xlsx_export)):
            began = time.perf_counter()
            write(journal, guide, None, folder / "out")
            found.append((name, time.perf_counter() - began))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000, help="cases in the long journal")
    parser.add_argument("--rounds", type=int, default=5, help="starts of each program")
    asked = parser.parse_args()
    table = Table(title=f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, {platform.platform()}")
    for column in ("what", "Lobby", "floor", "ratio", "target"):
        table.add_column(column)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        empty_s, empty_mb = starts(EMPTY, asked.rounds)
        new_s, new_mb = starts(LOBBY, asked.rounds, str(folder / "new"))
        add(table, "start, empty journal, s", new_s, empty_s, "≤ 1.5")
        add(table, "memory at rest, MB", new_mb, empty_mb, "≤ 1.7")
        days = max(1, asked.cases // 500)
        simulate(folder / "long", asked.cases, days)
        long_s, long_mb = starts(LOBBY, asked.rounds, str(folder / "long"))
        add(table, f"start, {asked.cases} cases, s", long_s, empty_s, "≤ 1.5")
        add(table, f"memory, {asked.cases} cases / empty journal, MB", long_mb, new_mb, "≤ 1.05")
        from lobby_app.journal.bench import measure_append

        cost = measure_append(folder / "append")
        add(table, "append of one event, p50 ms", cost.append_p50 * 1000, cost.floor_p50 * 1000, "≤ 1.7")
        for kind, seconds in exports(folder / "long"):
            table.add_row(
                f"day log {kind} of one day of {asked.cases // days} cases, s", f"{seconds:.2f}", "", "", "≤ 0.5 / 2"
            )
    names = {"whole": "desk's command → painted at the window", "way": "… the way to it", "screen": "… its screen"}
    for name, values in measure_live().items():
        p50, p99 = statistics.median(values), percentile(values, 0.99)
        table.add_row(
            f"{names[name]}, p50 / p99 ms", f"{p50:.0f} / {p99:.0f}", "", "", "≤ 50" if name == "whole" else ""
        )
    frames = measure_frames()
    floor = spread(frames.pop(FLOOR), 0)
    for name, values in frames.items():
        (p50, p99), (work50, work99) = spread(values, 0), spread(values, 1)
        table.add_row(
            f"{NAMES[name]}, p50 / p99 ms (work of it)",
            f"{p50:.0f} / {p99:.0f} ({work50:.0f} / {work99:.0f})",
            f"{floor[0]:.0f} / {floor[1]:.0f}",
            f"{p50 / floor[0]:.1f}",
            TARGETS.get(name, TARGETS[""]),
        )
    written = measure_strokes()
    for name, target in (("move", "p99 ≤ 20"), ("end", "")):
        p50, p99 = statistics.median(written[name]), percentile(written[name], 0.99)
        told = "writing with two fingers, touch → frame" if name == "move" else "… saving two strokes at their end"
        table.add_row(f"{told}, p50 / p99 ms", f"{p50:.1f} / {p99:.1f}", "", "", target)
    Console().print(table)


def add(table: Table, what: str, ours: float, floor: float, target: str) -> None:
    table.add_row(what, f"{ours:.2f}", f"{floor:.2f}", f"{ours / floor:.2f}", target)


if __name__ == "__main__":
    main()
