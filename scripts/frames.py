"""How soon a touch shows: from the finger to the end of the frame, on the real desk, drawn by software at 1920 × 1080.

Called by scripts/bench; alone: .venv/bin/python scripts/frames.py. Beside the desk stands a floor: a window of the same
size that holds nothing but one rectangle and changes its colour at a touch, which no screen of that size can undercut.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

SETTINGS = '[speech]\non = false\n[hub]\nurl = "http://127.0.0.1:9"\n'
ROUNDS = 30
WARMING = 2
"""Rounds at the beginning that do not count: types are loaded for the first time."""
SIZE = (1920, 1080)
REST_MS = 160
"""Between two touches: a quick hand."""
HELD_MS = 60
GUARD_MS = 40
LONGEST_S = 5.0
KEPT = 5
"""So many customers are being served meanwhile."""
EMPTY = "import QtQuick\nWindow { width: 1920; height: 1080; visible: true\n" + (
    "Rectangle { anchors.fill: parent; property bool on: false; color: on ? 'black' : 'white'\n"
    "PointHandler { onActiveChanged: if (active) parent.on = !parent.on } } }"
)
FLOOR = "floor"
TARGETS = {"scroll": "p50 ≤ 10, p99 ≤ 25", "": "p50 ≤ 10, p99 ≤ 25; not below the floor"}
NAMES = {
    FLOOR: "an empty window changes as a whole",
    "home → identify": "home → identify",
    "cue": "a cue is chosen",
    "identify → walk": "identify → walk, the case saved",
    "tick": "a step is ticked, saved",
    "walk → home": "walk → home",
    "home → walk": "home → walk, a case in hand",
    "home → phrase book": "home → phrase book",
    "phrase book → home": "phrase book → home",
    "scroll": "scrolling the cues",
}


Times = dict[str, list[tuple[float, float]]]
"""Milliseconds of each touch, by the keys of NAMES: as a watch tells them, and how long the screen's thread worked.
Other programs of a busy machine lengthen the first more."""


def measure_frames(rounds: int = ROUNDS) -> Times:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    found: Times = {}
    with tempfile.TemporaryDirectory() as folder:
        for what in (FLOOR, "desk"):
            ended = subprocess.run(
                [sys.executable, __file__, what, folder, str(rounds)],
                env=environment,
                capture_output=True,
                text=True,
                timeout=900,
                check=False,
            )
            if ended.returncode:
                raise SystemExit(f"no frames: {ended.stderr[-2000:]}")
            found |= json.loads(ended.stdout.splitlines()[-1])
    return found


def moment() -> tuple[float, float]:
    """Now, in seconds: by the watch, and by the work of this thread."""
    return perf_counter(), thread_time()


def spread(values: list[tuple[float, float]], which: int) -> tuple[float, float]:
    """Half of the touches took no longer than the first, 99 of 100 no longer than the second, ms."""
    ordered = sorted(one[which] for one in values)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


class Finger:
    """Touches one window and times what follows."""

    def __init__(self, window: Any) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.window = window
        self._device = QTest.createTouchDevice()
        self._frames = 0
        window.frameSwapped.connect(self._painted, Qt.ConnectionType.DirectConnection)

    def _painted(self) -> None:
        self._frames += 1

    def at(self, item: Any) -> Any:
        """The middle of an item, px of the window."""
        from PySide6.QtCore import QPointF

        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def send(self, what: str, place: Any) -> None:
        from PySide6.QtTest import QTest

        event = QTest.touchEvent(self.window, self._device)
        getattr(event, what)(0, place, self.window)
        event.commit()

    def until_painted(self, what: str, place: Any, shows: Callable[[], bool] = lambda: True) -> tuple[float, float]:
        """Move the finger; milliseconds until the end of the first frame that shows what came of it."""
        from PySide6.QtCore import QCoreApplication

        before, began = self._frames, moment()
        # This alone may paint.
        self.send(what, place)
        while perf_counter() - began[0] < LONGEST_S:
            if self._frames > before:
                now = moment()
                if shows():
                    return (now[0] - began[0]) * 1000, (now[1] - began[1]) * 1000
                before = self._frames
            QCoreApplication.processEvents()
        raise SystemExit(f"a touch did not show within {LONGEST_S} s")

    def bring(self, item: Any) -> None:
        """Scroll to an item, if it is in something that scrolls."""
        from PySide6.QtCore import QPointF
        from PySide6.QtTest import QTest

        above = item.parentItem()
        while above is not None and not above.inherits("QQuickFlickable"):
            above = above.parentItem()
        if above is not None:
            low = item.mapToItem(above, QPointF(0, item.height())).y() + 20 - above.height()
            if low > 0:
                above.setProperty("contentY", above.property("contentY") + low)
                QTest.qWait(100)

    def tap(self, item: Any, shows: Callable[[], bool]) -> tuple[float, float]:
        """From the lifting of the finger, which is what presses a button, to the end of the frame that shows it."""
        from PySide6.QtTest import QTest

        self.bring(item)
        place = self.at(item)
        self.send("press", place)
        QTest.qWait(HELD_MS)
        taken = self.until_painted("release", place, shows)
        QTest.qWait(REST_MS)
        return taken

    def drag(self, place: Any, way: int, moves: int) -> list[tuple[float, float]]:
        """Each move of a finger that goes up by `way` px in so many moves, to the end of its frame."""
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        found = []
        self.send("press", place)
        for move in range(1, moves + 1):
            QTest.qWait(8)
            there = place - QPoint(0, way * move // moves)
            # The first moves are not yet taken for scrolling.
            if move > moves // 4:
                found.append(self.until_painted("move", there))
            else:
                self.send("move", there)
        self.send("release", place - QPoint(0, way))
        QTest.qWait(REST_MS)
        return found


def floor(rounds: int) -> Times:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow
    from PySide6.QtTest import QTest

    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(EMPTY.encode())
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(500)
    finger = Finger(window)
    found = []
    for _ in range(rounds * 2):
        found.append(finger.until_painted("press", QPoint(900, 500)))
        finger.send("release", QPoint(900, 500))
        QTest.qWait(30)
    app.processEvents()
    return {FLOOR: found}


def items(item: Any) -> Iterator[Any]:
    """Everything that shows."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


def one(window: Any, kind: str, **facts: object) -> Any:
    """The first item of a type of ours whose properties are these."""
    for item in items(window.contentItem()):
        if item.metaObject().className().startswith(f"{kind}_QML") and all(
            item.property(name) == value for name, value in facts.items()
        ):
            return item
    raise SystemExit(f"no {kind} {facts} is to be seen")


def desk(data: Path, rounds: int) -> Times:
    """Open a desk in this process, and touch what a member of staff touches."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from lobby_app.casework.commands import EndCase
    from lobby_app.desktop.app import OpenStation, prepare_qt
    from lobby_app.desktop.collector import Collector
    from lobby_app.desktop.tour import unfinished
    from lobby_app.wiring import Wiring

    prepare_qt()
    app = QGuiApplication(sys.argv[:1])
    collector = Collector()
    (data / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    station = OpenStation("desk", Wiring(data))
    window, models = station.stage.window, station.models
    window.resize(*SIZE)
    QTest.qWaitForWindowExposed(window)
    theme = station.stage.engine.singletonInstance("theme", "Theme")
    theme.setProperty("guardMs", GUARD_MS)
    models.people.signOn("L01")
    desk, identify, shell = models.desk, models.identify, models.shell
    assert desk is not None and identify is not None
    for category in ("mobility", "visual", "elderly"):
        identify.newWith(category)
        identify.begin()
    shell.goHome()
    QTest.qWait(2500)
    finger = Finger(window)
    found: Times = {name: [] for name in NAMES if name != FLOOR}

    def there(screen: str, overlay: str = "") -> bool:
        ready = not any(unfinished(item) for item in window.contentItem().childItems())
        return ready and (shell.get("screen"), shell.get("overlay")) == (screen, overlay)

    def tap(what: str, item: Any, shows: Callable[[], bool]) -> None:
        found[what].append(finger.tap(item, shows))

    for turn in range(rounds + WARMING):
        if turn == WARMING:
            for values in found.values():
                values.clear()
        tile = models.post.guide.categories["mobility"].name.zh
        tap("home → identify", one(window, "Tile", text=tile), lambda: there("Identify"))
        for number in range(2):
            chosen = len(identify.get("view")["cues"])
            cue = [
                item
                for item in items(window.contentItem())
                if item.metaObject().className().startswith("Chip_QML") and item.property("glyph")
            ][(turn + number * 5) % 12]
            tap("cue", cue, lambda chosen=chosen: len(identify.get("view")["cues"]) == chosen + 1)
        panel = one(window, "IdentifyCues")
        found["scroll"] += finger.drag(finger.at(panel.parentItem().parentItem().parentItem()), 400, 16)
        tap("identify → walk", one(window, "PrimaryButton"), lambda: there("Walk"))
        for _ in range(2):
            step = desk.get("walk")["step"]["code"]
            tap("tick", one(window, "PrimaryButton"), lambda step=step: desk.get("walk")["step"]["code"] != step)
        tap("walk → home", one(window, "HeaderButton", glyph="arrow-left"), lambda: there("Home"))
        tap("home → walk", one(window, "CaseCard"), lambda: there("Walk"))
        tap("walk → home", one(window, "HeaderButton", glyph="arrow-left"), lambda: there("Home"))
        book = one(window, "ListButton", glyph="book-open-page-variant-outline")
        tap("home → phrase book", book, lambda: there("Home", "PhraseBook"))
        tap("phrase book → home", one(window, "HeaderButton", glyph="arrow-left"), lambda: there("Home"))
        going = models.post.station.branch.open_cases()
        if len(going) > KEPT:
            models.post.do(EndCase(going[0].id, "done", feedback="not_asked"))
            QTest.qWait(REST_MS)
    collector.close()
    station.close()
    app.processEvents()
    return found


if __name__ == "__main__":
    if len(sys.argv) > 2:
        what, folder, count = sys.argv[1:]
        code = 1
        try:
            print(json.dumps(floor(int(count)) if what == FLOOR else desk(Path(folder), int(count))), flush=True)
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            # Taken down piece by piece at the end of Python, Qt's objects at times wait for each other for ever.
            os._exit(code)
    counts = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    for name, values in measure_frames(counts).items():
        (p50, p99), (work50, work99) = spread(values, 0), spread(values, 1)
        print(f"{NAMES[name]}: p50 {p50:.1f}, p99 {p99:.1f} ms; work {work50:.1f}, {work99:.1f} ms ({len(values)})")
