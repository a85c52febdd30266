"""Sign language on the screen: which sign is open, and what lay in front before."""

from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from .post import Post
from .snapshot import Snapshots
from .views.signs import signs_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

OVERLAY = "Signs"


@QmlElement
@QmlSingleton
class Signs(Snapshots):
    """`view` is the screen: the signs of the guide and the movements of the one that is open."""

    instance: ClassVar["Signs | None"] = None

    viewChanged = Signal()

    def __init__(self, post: Post) -> None:
        super().__init__(view=signs_view(post.guide, "", post.language))
        self.post = post
        self._before = ""
        post.on_change(self.show)
        post.shell.languageChanged.connect(self.show)

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    @Slot()
    def show(self) -> None:
        self.choose(str(self.get("view")["chosen"]))

    @Slot(str)
    def choose(self, code: str) -> None:
        self.put(view=signs_view(self.post.guide, code, self.post.language))

    @Slot(str)
    def open(self, code: str) -> None:
        """Bring a sign over the work; empty: the one that was open last."""
        self._before = str(self.post.shell.get("overlay"))
        if code:
            self.choose(code)
        self.post.shell.open(OVERLAY)

    @Slot()
    def close(self) -> None:
        """Back to what lay in front before, such as the phrase book."""
        self.post.shell.open(self._before)
