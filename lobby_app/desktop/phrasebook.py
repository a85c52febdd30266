"""The phrase book's view model: which situation is open, what was typed, and whose language is spoken."""

import threading
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lobby_app.guide import prepare_search

from .customer import Customer
from .fonts import phonetic_family
from .post import Post
from .snapshot import Snapshots
from .views.phrasebook import first_situation, phrasebook_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_MS = 150
"""The search begins when nobody has typed for so long."""
IDLE_MS = 4000
"""The readings for the search are worked out so long after the start, beside the screen."""
OVERLAY = "PhraseBook"


@QmlElement
@QmlSingleton
class PhraseBook(Snapshots):
    """`view` is the screen; `text` what is typed; `speaking` the customer's language, "zh" or "en"; `last` the code
    of the phrase that was shown, to come back to. `readings` is the folder that keeps the pinyin for the search."""

    instance: ClassVar["PhraseBook | None"] = None

    viewChanged = Signal()
    textChanged = Signal()
    speakingChanged = Signal()
    lastChanged = Signal()
    phoneticChanged = Signal()

    def __init__(self, post: Post, customer: Customer, readings: Path | None = None) -> None:
        super().__init__(view={}, text="", speaking=other(post.language), last="")
        self.post = post
        self.customer = customer
        self._readings = readings
        self._chosen = ""
        self._guide = ""
        self._showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.prepare)
        self._idle.start(IDLE_MS)
        post.on_change(self._follow)
        shell = post.shell
        shell.languageChanged.connect(self._language)
        shell.overlayChanged.connect(self._overlay)
        shell.screenChanged.connect(self._left)
        shell.wentHome.connect(self._home)
        self._start()

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return str(self.get("text"))

    @Property(str, notify=speakingChanged)
    def speaking(self) -> str:
        return str(self.get("speaking"))

    @Property(str, notify=lastChanged)
    def last(self) -> str:
        return str(self.get("last"))

    @Property(str, notify=phoneticChanged)
    def phonetic(self) -> str:
        """The font for how the English is said; empty if no font of this machine can write it."""
        return phonetic_family()

    def show(self) -> None:
        self._pause.stop()
        self.put(view=phrasebook_view(self.post.guide, self._chosen, str(self.get("text")), self.post.language))

    def prepare(self) -> threading.Thread:
        """Work out the readings of all words beside the screen, so that the first search need not."""
        self._idle.stop()
        work = threading.Thread(
            target=prepare_search, args=(self.post.guide, self._readings), name="phrase-readings", daemon=True
        )
        work.start()
        return work

    @Slot(str)
    def choose(self, situation: str) -> None:
        """Open a situation, or 'glossary'."""
        self._chosen = situation
        self.put(text="", last="")
        self.show()

    @Slot(str)
    def search(self, text: str) -> None:
        """What stands in the field now. It is looked for as soon as the fingers rest."""
        self.put(text=text, last="")
        self._pause.start()

    @Slot()
    def searchNow(self) -> None:
        if self._pause.isActive():
            self.show()

    @Slot(str)
    def speakIn(self, language: str) -> None:
        """The language in which this customer hears and reads."""
        if language in ("zh", "en"):
            self.put(speaking=language)

    @Slot(str)
    def play(self, code: str) -> None:
        """Say a phrase or a term in the customer's language."""
        row, language = self._row(code), str(self.get("speaking"))
        if row:
            self.customer.speakWords(code, row[language], language)

    @Slot(str)
    def showToCustomer(self, code: str) -> None:
        """Fill the screen with a phrase; closing it brings the phrase book back."""
        self._showing = True
        self.put(last=code)
        self.customer.show_in(code, str(self.get("speaking")))

    def _row(self, code: str) -> dict[str, Any]:
        return next((row for row in self.get("view")["rows"] if row["code"] == code), {})

    def _start(self) -> None:
        self._guide = self.post.guide.hash
        self._chosen = first_situation(self.post.guide)
        self.put(text="", last="", speaking=other(self.post.language))
        self.show()

    def _follow(self) -> None:
        """Another guide has other words."""
        if self._guide != self.post.guide.hash:
            self._start()
            self._idle.start(IDLE_MS)

    def _language(self) -> None:
        self.put(speaking=other(self.post.language))
        self.show()

    def _overlay(self) -> None:
        overlay = self.post.shell.get("overlay")
        if self._showing and overlay == "":
            self._showing = False
            self.post.shell.open(OVERLAY)
        elif overlay not in (OVERLAY, "Show", "Signs"):
            self._left()

    def _left(self) -> None:
        """The book is shut: what was typed is forgotten, the situation stays open for this customer."""
        self._showing = False
        self._pause.stop()
        if self.get("text"):
            self.put(text="")
            self.show()
        self.put(last="")

    def _home(self) -> None:
        """The next customer may speak another language."""
        self._start()
        if self.post.shell.get("overlay") == OVERLAY:
            self.post.shell.close()


def other(language: str) -> str:
    """The language that staff with this screen rather leave to the book."""
    return "zh" if language == "en" else "en"
