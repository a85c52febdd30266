"""The picture tour with an eye for faults in place of a camera: every state, in the shapes of window and the ways of
display that a branch may choose.

`python -m tests.quality.inspection 0` and `… 1` look at every state in one language each, the other one next time: a
machine has two cores for them. Each tells in one line of JSON what it found.
"""

import gc
import json
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtQml import qmlEngine

from lobby_app.desktop.engine import set_least
from lobby_app.desktop.tour import BESIDE, Album, take_tour, unfinished
from lobby_app.desktop.views.showing import LEAST, least_size

from .keyboard_findings import keyboard_faults, open_sheet, sheet_faults
from .picture_findings import Picture, picture_faults
from .ring_findings import paint, shown
from .scene import Scene, read
from .screen_findings import faults_of

LANGUAGES = ("zh", "en")
FEW = 3
"""So many states are looked at in one language before the other."""


class Shape(NamedTuple):
    """How a window stands. `size`: px; `scale`: of the text."""

    size: tuple[int, int]
    scale: float


WIDE, UPRIGHT, SMALL = (1920, 1080), (1080, 1920), (1280, 720)
TOLD_IN = Shape(WIDE, 1.0)
"""The story is told in this one."""
SHAPES = [
    [TOLD_IN, Shape(UPRIGHT, 1.0), Shape(UPRIGHT, 1.5), Shape(UPRIGHT, 2.0)],
    [Shape(SMALL, 1.0), Shape(SMALL, 1.5), Shape(SMALL, 2.0), Shape(WIDE, 2.0)],
]
"""Every state is laid out in the one row in Chinese and in the other in English, the next state the other way round:
to change language, size and size of text is what costs most."""
EYED = [{Shape(WIDE, 1.0), Shape(UPRIGHT, 2.0)}, {Shape(SMALL, 1.0), Shape(WIDE, 2.0)}]
"""In these the pixels are measured as well, in both themes."""
SMALL_DISPLAY_MM = 344
"""A picture of this width with the pixels of WIDE is finer than 96 dpi: a customer needs larger letters."""
THEIRS = ("Show", *BESIDE)
"""All that stands here is read by the customer."""


class Inspection(Album):
    """Notes faults in place of taking pictures. `half`: 0 or 1; the two halves see every state in either language."""

    def __init__(self, out: Path, half: int) -> None:
        super().__init__(out, TOLD_IN.size, LANGUAGES[half], TOLD_IN.scale, "light")
        self.half = half
        self.faults: list[str] = []
        self.ringed: set[object] = set()
        self.sheets: set[str] = set()

    def look(self, name: str) -> None:
        assert self.models is not None
        asked = self.know_sheet()
        turn = len(self.pictures)
        # The words are changed live every few states.
        language = LANGUAGES[(turn // FEW + self.half) % 2]
        self.models.shell.setLanguage(language)
        row = (turn + LANGUAGES.index(language)) % 2
        eyed = EYED[row]
        # Once with the keyboard: in one half or the other.
        walked = sorted(eyed)[turn // 2 % 2] if turn % 2 == self.half and self.screen not in BESIDE else None
        for shape in SHAPES[row] if self.models.shell.get("scale") == TOLD_IN.scale else SHAPES[row][::-1]:
            self.stand(shape)
            faults = self.inspect(shape, language, shape in eyed)
            # A sheet goes with the button that a narrow window leaves out.
            if shape == walked and open_sheet(self.window) is asked:
                faults += keyboard_faults(self.window, self.ringed)
            if shape.size == WIDE and (self.screen in THEIRS or self.screen == "Board"):
                faults += self.on_a_fine_display(shape, language)
            self.note(f"{name} {language} {shape}", faults)
        self.note(name, sheet_faults(self.window))

    def know_sheet(self) -> QObject | None:
        """The sheet in front, if any; noted by its file and its id in there."""
        sheet = open_sheet(self.window)
        if sheet is not None:
            engine = qmlEngine(sheet)
            assert engine is not None
            context = engine.contextForObject(sheet)
            self.sheets.add(f"{Path(context.baseUrl().path()).stem}.{context.nameForObject(sheet)}")
        return sheet

    def note(self, where: str, faults: Iterable[str]) -> None:
        self.faults += [f"{where}: {fault}" for fault in faults]

    def stand(self, shape: Shape) -> None:
        """Change size and size of text of what is in front, as somebody would under Display."""
        assert self.stage is not None and self.models is not None
        for window in {self.stage.window, self.window}:
            window.resize(*shape.size)
        self.models.shell.put(scale=shape.scale)
        self.rest()

    def settle(self) -> None:
        self.rest()
        while unfinished(self.window.contentItem()):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self) -> None:
        # A list lays out its rows while it paints: the second painting shows them at rest.
        for _ in range(2):
            QCoreApplication.processEvents()
            paint(self.window)
        # No loop runs here that would do it: what was put away would pile up.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.make_ahead()

    def make_ahead(self) -> None:
        """Rows that a list makes before they are seen: closed halfway, it complains."""
        controller = self.window.incubationController()
        while controller.incubatingObjectCount():
            controller.incubateFor(100)

    def read(self, scale: float, language: str) -> Scene:
        """What is in front, whole."""
        while (scene := read(self.window, scale, language)).unfinished:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.rest()
        return scene

    def inspect(self, shape: Shape, language: str, eyed: bool) -> list[str]:
        assert self.models is not None
        scene = self.read(shape.scale, language)
        faults = self.faults_of(scene)
        if eyed:
            for contrast in (True, False):
                self.models.shell.put(contrast=contrast)
                faults += picture_faults(scene, Picture(shown(self.window)))
        return faults

    def faults_of(self, scene: Scene, least: int = LEAST) -> list[str]:
        return faults_of(scene, least, theirs=self.screen in THEIRS, left=self.screen not in BESIDE)

    def on_a_fine_display(self, shape: Shape, language: str) -> list[str]:
        """Larger letters for the customer, as OpenStation and SecondDisplay set them from the settings."""
        assert self.stage is not None
        least = least_size(WIDE[0], SMALL_DISPLAY_MM)
        set_least(self.stage, least)
        self.window.setProperty("least", least)
        self.rest()
        faults = [
            f"on {SMALL_DISPLAY_MM} mm {fault}" for fault in self.faults_of(self.read(shape.scale, language), least)
        ]
        set_least(self.stage, LEAST)
        self.window.setProperty("least", LEAST)
        return faults


def main(half: int) -> None:
    # As in a station, and as if a screen reader ran.
    gc.disable()
    QAccessible.setActive(True)
    with tempfile.TemporaryDirectory(prefix="lobby-inspection-") as folder:
        inspection = Inspection(Path(folder), half)
        missing = take_tour(inspection)
    told = {"missing": missing, "sheets": sorted(inspection.sheets), "faults": inspection.faults}
    print(json.dumps(told, ensure_ascii=False), flush=True)
    # Taken down by the system, as a station is.
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
