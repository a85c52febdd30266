"""A picture of every screen: the real application taken through real cases, without a display.

The journals lie in a temporary folder and go with it. The clock is the tour's own, so that two tours of the same
program show the same pictures.
"""

import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Q_ARG, QCoreApplication, QEventLoop, QMetaObject, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from lobby_app.journal import Journal
from lobby_app.sync import carry
from lobby_app.wiring import Wiring

from .app import make_station, prepare_qt
from .engine import Stage, open_stage
from .models import Models, load_all_models, make_models
from .tour_clock import TourClock

SETTLE_MS = 90
"""Long enough for bindings, layouts and the painting of one frame after a change."""
PAGES = ("SignOn", "Home", "Identify", "Walk", "Ending", "Counter", "Day")
OVERLAYS = (
    "Show",
    "Emergency",
    "Display",
    "Cover",
    "PhraseBook",
    "Signs",
    "Facilities",
    "Roster",
    "Papers",
    "CaseSlip",
    "FindSlip",
    "Visit",
    "Connect",
    "Invite",
    "Board",
    "Ticket",
)
BESIDE = ("CustomerWindow",)
"""Windows of their own beside that of staff."""
SETTINGS = """[branch]
code = "0086"
name = "春江路支行"
address = "春江路 86 号"
phone = "内线 8600"
hotline = "本行客服热线"

[desk]
label = "大堂 1 号台"
window = "3"

[window]
number = "3"
"""


class BadSize(ValueError):
    """`--size` is not WIDTHxHEIGHT."""


class TourWiring(Wiring):
    """The wiring of a branch that exists only for the pictures."""

    def __init__(self, data: Path) -> None:
        super().__init__(data)
        self.tour_clock = TourClock()

    def clock(self) -> TourClock:
        return self.tour_clock


class Album:
    """Takes the pictures and knows what they show. `beside`: the window in front in place of that of staff, if any."""

    def __init__(self, out: Path, size: tuple[int, int], language: str, scale: float, theme: str) -> None:
        self.out = out
        self.size = size
        self.language = language
        self.scale = scale
        self.theme = theme
        self.pictures: list[dict[str, str]] = []
        self.stage: Stage | None = None
        self.models: Models | None = None
        self.beside: QQuickWindow | None = None
        out.mkdir(parents=True, exist_ok=True)

    @property
    def window(self) -> QQuickWindow:
        """What the pictures are taken of."""
        assert self.stage is not None
        return self.beside or self.stage.window

    @property
    def screen(self) -> str:
        """The name of what is in front: of a file in ui/screens, or in ui for a window of its own."""
        assert self.models is not None
        shell = self.models.shell
        return BESIDE[0] if self.beside is not None else str(shell.get("overlay") or shell.get("screen"))

    def take(self, state: str) -> None:
        """Save the window as it stands now. `state` says what is to be seen on this screen."""
        self.settle()
        screen = self.screen
        name = f"{len(self.pictures) + 1:02d}-{screen.lower()}-{state}.png"
        self.look(name)
        self.pictures.append({"file": name, "screen": screen, "state": state})

    def settle(self) -> None:
        """Let the screen come to rest."""
        settle(self.window)

    def look(self, name: str) -> None:
        """Do with the screen in front what the album is for: save it as a picture of this name."""
        image = self.window.grabWindow()
        if image.isNull() or not image.save(str(self.out / name)):
            raise OSError(f"{self.out / name} cannot be written")

    def finish(self) -> list[str]:
        """Write index.json. Returns the screens of which there is no picture."""
        seen = {picture["screen"] for picture in self.pictures}
        facts = {
            "size": "x".join(str(length) for length in self.size),
            "language": self.language,
            "scale": self.scale,
            "theme": self.theme,
            "pictures": self.pictures,
        }
        (self.out / "index.json").write_text(json.dumps(facts, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        return [name for name in (*PAGES, *OVERLAYS, *BESIDE) if name not in seen]


def run_tour(out: Path, size: str, language: str, scale: float, theme: str) -> list[str]:
    """Save the pictures into `out`. Returns the names of screens that are missing. Raises BadSize."""
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", size)
    if found is None:
        raise BadSize(f"--size {size!r} is not WIDTHxHEIGHT, such as 1080x1920")
    return take_tour(Album(out, (int(found[1]), int(found[2])), language, scale, theme))


def take_tour(album: Album) -> list[str]:
    """Tell the whole story to an album. Returns the names of screens that are missing."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    prepare_qt()
    load_all_models()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="lobby-tour-") as folder:
        data = Path(folder)
        (data / "settings.toml").write_text(SETTINGS, encoding="utf-8")
        # The story knows the album; imported here, for it needs this module whole.
        from .tour_story import tell

        tell(album, TourWiring(data))
    application.processEvents()
    return album.finish()


@contextmanager
def station_open(
    album: Album, wiring: TourWiring, name: str, copies: list[Journal]
) -> Iterator[tuple[Models, Journal]]:
    """A station with its window, as a start would open it, knowing what the other journals hold."""
    settings = wiring.settings
    journal = Journal.open(wiring.station_folder(name), name, wiring.clock())
    for other in copies:
        carry(other, journal)
    station = make_station(name, journal, wiring, settings)
    station.start()
    models = make_models(station, wiring, settings, name)
    outer = album.stage
    if outer is not None:
        # A program has one window; the words of the one behind would be found for this one, too.
        outer.translator.remove()
    models.shell.put(scale=album.scale, contrast=album.theme == "contrast", motion=False, sound="ready")
    models.shell.put(storage={"pending": 12, "branchPending": 0, "hub": "joined", "hq": "joined", "at": "10:31"})
    stage = open_stage(models.shell)
    stage.window.resize(*album.size)
    stage.window.show()
    models.shell.setLanguage(album.language)
    album.stage, album.models = stage, models
    try:
        yield models, journal
    finally:
        album.stage = album.models = None
        stage.close()
        models.close()


def settle(window: QQuickWindow) -> None:
    """Let the screen come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    complete(window)


def complete(window: QQuickWindow) -> None:
    """Wait for the parts that a screen brings after its first frame."""
    while any(unfinished(item) for item in window.contentItem().childItems()):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def unfinished(item: QQuickItem) -> bool:
    """Whether something that is to be seen here is still being made."""
    return any(being_made(one) for one in walked(item))


def being_made(item: QQuickItem) -> bool:
    """Whether this is the place of a part that is not there yet."""
    if not item.inherits("QQuickLoader") or item.property("item") is not None or not item.property("active"):
        return False
    return item.property("sourceComponent") is not None or not item.property("source").isEmpty()


def call(page: QObject, function: str, argument: str) -> None:
    """Call a function of the screen in front, as a touch on its bar would."""
    QMetaObject.invokeMethod(page, function, Q_ARG(str, argument))


def page_of(album: Album) -> QObject:
    assert album.stage is not None
    base = album.stage.window.findChild(QObject, "base")
    assert base is not None
    page = base.property("item")
    assert isinstance(page, QObject)
    return page


def walked(item: QQuickItem) -> Iterator[QQuickItem]:
    """What shows of an item: itself and everything under it."""
    waiting = [item]
    while waiting:
        one = waiting.pop()
        if one.isVisible():
            yield one
            waiting += reversed(one.childItems())


def touch(album: Album, glyph: str) -> None:
    """Press the control that shows this glyph, the uppermost of several. Raises IndexError if there is none."""
    buttons = [one for one in walked(album.window.contentItem()) if one.inherits("QQuickAbstractButton")]
    button = [one for one in buttons if one.property("glyph") == glyph][-1]
    QMetaObject.invokeMethod(button, "tapped")


def open_sheet(album: Album, name: str) -> None:
    """Open the sheet that has this id in the screen in front. Raises StopIteration if there is none."""
    assert album.stage is not None
    engine = album.stage.engine
    # What holds nothing but sheets does not show itself.
    places = [*walked(album.window.contentItem())]
    places += [
        child for item in places for child in item.childItems() if not child.isVisible() | bool(child.childItems())
    ]
    seen = (one for item in places for one in item.children())
    sheet = next(
        one for one in seen if one.inherits("QQuickPopup") and engine.contextForObject(one).nameForObject(one) == name
    )
    QMetaObject.invokeMethod(sheet, "open")


def close_popup(album: Album) -> None:
    """As if the screen had come to the front anew: no sheet stays open over it."""
    assert album.models is not None
    album.models.shell.went.emit()
