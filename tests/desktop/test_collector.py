"""Garbage with a timer in it is never collected on the thread of a helper."""

import gc
import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from lobby_app.desktop.collector import Collector


class Cycle(QObject):
    """A view model as they are: a timer, and a way back to itself."""

    ended_on: ClassVar[list[str]] = []

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(1000)

    def __del__(self) -> None:
        self.ended_on.append(threading.current_thread().name)


@pytest.fixture
def collector(qapp: QGuiApplication) -> Iterator[Collector]:
    before = gc.isenabled()
    opened = Collector()
    yield opened
    opened.close()
    if not before:
        gc.disable()


def allocate_much() -> None:
    kept = [[number] for number in range(20_000)]
    assert kept


def test_a_helper_that_allocates_collects_nothing(collector: Collector) -> None:
    Cycle.ended_on.clear()
    Cycle()
    helper = threading.Thread(target=allocate_much, name="helper")
    helper.start()
    helper.join()
    assert Cycle.ended_on == []
    kept = [[number] for number in range(2_000)]
    collector.look()
    assert Cycle.ended_on == ["MainThread"]
    assert kept


def test_python_collects_by_itself_again_once_the_screen_is_gone(qapp: QGuiApplication) -> None:
    before = gc.isenabled()
    Collector().close()
    assert gc.isenabled()
    if not before:
        gc.disable()
