"""The wire to the queue machine: asked on a thread of its own, answered on the screen's."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot

from lobby_app.devices.queue import ManualQueue, Outcome, QueueLine, QueueMachine

REASON = "priority_window"


class CallerLine(QObject):
    """Asks to pause and resume ordinary calling. `answered(action, outcome)` runs on the thread that made it.

    `wired` is false where no machine is connected: then nothing is asked, and the teller presses.
    """

    _told = Signal(str, object)

    def __init__(self, machine: QueueMachine | None, answered: Callable[[str, Outcome], None]) -> None:
        super().__init__()
        self.wired = machine is not None and not isinstance(machine, ManualQueue)
        self._answered = answered
        self._told.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._line = QueueLine(machine, self._told.emit) if machine is not None and self.wired else None

    def pause(self, until: datetime) -> None:
        if self._line is not None:
            self._line.pause(REASON, until)

    def resume(self) -> None:
        if self._line is not None:
            self._line.resume()

    def close(self) -> None:
        if self._line is not None:
            self._line.close()

    @Slot(str, object)
    def _arrived(self, action: str, outcome: Outcome) -> None:
        self._answered(action, outcome)
