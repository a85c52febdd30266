"""The view model of 'Which papers?': a business kind is chosen, and told to the customer by voice or in large type."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from .comeback import ComeBack
from .customer import Customer
from .post import Post
from .snapshot import Snapshots
from .views.papers import bring, papers_view

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Papers(Snapshots):
    """`view` is the Papers screen. `in_hand()` names the case in front: its business is open first."""

    instance: ClassVar["Papers | None"] = None

    viewChanged = Signal()

    def __init__(self, post: Post, customer: Customer) -> None:
        super().__init__(view={})
        self.post = post
        self.customer = customer
        self.in_hand: Callable[[], str] = str
        self._chosen = ""
        self._back = ComeBack(post.shell, "Papers")
        post.on_change(self.show)
        post.shell.retranslate.connect(self.show)
        post.shell.wentHome.connect(self.forget)
        self.show()

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    def show(self) -> None:
        self.put(view=papers_view(self.post.guide, self._chosen, self.post.language))

    @Slot()
    def open(self) -> None:
        """Bring the screen up, with the business of the customer in front if that is known."""
        case = self.post.station.branch.cases.get(self.in_hand())
        if case is not None and case.business != "other":
            self._chosen = case.business
        self.show()
        self.post.shell.open("Papers")

    @Slot(str)
    def choose(self, business: str) -> None:
        self._chosen = business
        self.show()

    @Slot()
    def forget(self) -> None:
        """The next customer has other business."""
        self.choose("")

    @Slot()
    def say(self) -> None:
        kind = self.post.guide.business.get(self._chosen)
        if kind is not None:
            language = self.post.language
            self.customer.speakWords(f"papers.{kind.code}", bring(kind)[language], language)

    @Slot()
    def showToCustomer(self) -> None:
        """Fill the screen with what to bring; closing it leads back here."""
        kind = self.post.guide.business.get(self._chosen)
        if kind is not None:
            words = bring(kind)
            self._back.after(lambda: self.customer.show_words(f"papers.{kind.code}", words["zh"], words["en"]))
