"""For every test: no window needs a display, and drawing is by software as on a branch's machine."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

import gc
from collections.abc import Iterator

import pytest

from lobby_app.desktop.models import load_all_models

FULL_EVERY = 50
"""A full collection after so many tests; the young garbage goes after each."""
_ended = 0


@pytest.fixture(scope="session", autouse=True)
def garbage_is_collected_here_alone() -> Iterator[None]:
    """As in a station: Qt's objects must not be collected on a helper's thread (lobby_app/desktop/collector.py)."""
    gc.disable()
    # Stations of every role open in this one process.
    load_all_models()
    yield
    gc.enable()


def pytest_runtest_logfinish(nodeid: str) -> None:
    global _ended
    _ended += 1
    gc.collect(2 if _ended % FULL_EVERY == 0 else 1)
