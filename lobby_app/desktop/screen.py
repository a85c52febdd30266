"""What every view model of one screen begins with: its post, its `view`, and when that is derived again."""

from typing import Any

from PySide6.QtCore import Property, Signal

from .post import Post
from .snapshot import Snapshots


class ScreenModel(Snapshots):
    """`view` is the screen as plain values. A subclass derives it in `show`, and calls `follow` once it is able to:
    that happens from then on after everything that may change it, and when the language is switched."""

    viewChanged = Signal()

    def __init__(self, post: Post, **more: Any) -> None:
        super().__init__(view={}, **more)
        self.post = post

    @Property(dict, notify=viewChanged)
    def view(self) -> dict[str, Any]:
        return dict(self.get("view"))

    def show(self) -> None:
        raise NotImplementedError

    def follow(self) -> None:
        self.post.on_change(self.show)
        self.post.shell.retranslate.connect(self.show)
