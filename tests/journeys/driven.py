"""A real station process with a hand inside: `python -m tests.journeys.driven [arguments of lobby-app]`.

The program runs as ever. Beside it, orders arrive as JSON lines on standard input, and each is answered by one line
on standard output. Nothing of the program is replaced; the hand only knows its window.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from lobby_app import cli
from lobby_app.desktop.app import prepare_qt

from .hand import Hand, NotThere

FULL_SIZE = (1920, 1080)


class Orders:
    """Carries out one order after the other, between the program's own events."""

    def __init__(self) -> None:
        self._hand: Hand | None = None
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._arrived)

    def _arrived(self) -> None:
        self._notifier.setEnabled(False)
        # One order at a time: whoever sends it waits for the answer, so no line is left behind in a buffer.
        line = sys.stdin.readline()
        if not line:
            return  # nobody gives orders any more; the station goes on
        self._carry_out(json.loads(line))
        self._notifier.setEnabled(True)

    def _carry_out(self, order: dict[str, Any]) -> None:
        try:
            value = self._do(order["do"], order.get("args", []), order.get("facts", {}))
            answer = {"ok": True, "value": value}
        except (NotThere, TimeoutError) as error:
            answer = {"ok": False, "value": str(error)}
        tell(answer)

    def _do(self, name: str, arguments: list[Any], facts: dict[str, Any]) -> Any:
        hand = self._hand or self._grasp()
        if name == "close":
            # After the answer: the program ends with its window.
            QTimer.singleShot(0, hand.window.close)
            return None
        if name == "minimize":
            return hand.window.setWindowStates(hand.window.windowStates() | Qt.WindowState.WindowMinimized)
        if name == "state":
            return hand.window.windowState().name
        if name == "until_state":
            return hand.until(lambda: hand.window.windowState().name == arguments[0])
        if name == "serve_for_ever":
            return serve_for_ever(hand, *arguments)
        return getattr(hand, name)(*arguments, **facts)

    def _grasp(self) -> Hand:
        windows = [one for one in QGuiApplication.topLevelWindows() if isinstance(one, QQuickWindow)]
        if not windows:
            raise NotThere("the station has not opened its window")
        (window,) = windows
        if QGuiApplication.platformName() == "offscreen":
            window.resize(*FULL_SIZE)
        assert QTest.qWaitForWindowExposed(window)
        self._hand = Hand(window)
        return self._hand


def tell(what: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(what, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def serve_for_ever(hand: Hand, category: dict[str, str], total: int, steps: int, number: int) -> None:
    """Serve one customer after the other, `steps` of their `total` steps each, and tell each thing as soon as the
    screen shows it as done. The first gets `number`. Ends only with the process."""
    while True:
        hand.touch(category)
        hand.touch("Help is welcome, start")
        hand.see("Customer %1", number)
        tell({"case": number, "done": 0})
        for done in range(1, steps + 1):
            hand.touch("Step done")
            # The tick is on the path and the next step is in front.
            hand.see("Step %1 of %2", done + 1, total)
            tell({"case": number, "done": done})
        hand.touch("Back")
        hand.see("Your customers")
        number += 1


def main() -> None:
    prepare_qt()
    application = QGuiApplication(sys.argv[:1])
    orders = Orders()
    try:
        cli.main()
    finally:
        del orders, application


if __name__ == "__main__":
    main()
