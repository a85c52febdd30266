"""Python's cyclic garbage, collected on the thread of the screen alone.

CPython collects on whichever thread happens to allocate. View models stand in reference cycles; collected on the
thread of a helper, their timers would be destroyed behind the event loop's back, which crashes the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 2000


class Collector(QObject):
    """While it lives, garbage is collected by its timer only. Made and closed on the thread of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._limits = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect what is due, the youngest first, by the thresholds that Python itself would use."""
        for generation, limit in enumerate(self._limits):
            if gc.get_count()[generation] <= limit:
                return
            gc.collect(generation)

    def close(self) -> None:
        self._timer.stop()
        gc.enable()
