"""An overlay that is there again once what it showed to the customer is put away."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from .shell import Shell


class ComeBack(QObject):
    """Brings an overlay up again when what it showed to the customer is put away."""

    def __init__(self, shell: Shell, overlay: str) -> None:
        super().__init__()
        self._shell = shell
        self._overlay = overlay
        self._away = False
        shell.overlayChanged.connect(self._changed)
        shell.wentHome.connect(self._forget)

    def after(self, showing: Callable[[], None]) -> None:
        """Show something over this overlay; closing it leads back here."""
        self._away = True
        showing()

    @Slot()
    def _changed(self) -> None:
        over = self._shell.get("overlay")
        if self._away and over == "":
            self._away = False
            self._shell.open(self._overlay)
        elif over != "Show":
            self._away = False

    @Slot()
    def _forget(self) -> None:
        self._away = False
