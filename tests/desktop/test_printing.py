"""Paper made beside the screen: whatever becomes of it, the screen hears of it and the next piece can be made."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lobby_app.desktop.pdf import Revoked
from lobby_app.desktop.printing import NoPrinter, PaperMaker


def raising(error: Exception) -> Callable[[], bool]:
    def work() -> bool:
        raise error

    return work


@pytest.mark.parametrize(
    ("work", "file", "trouble"),
    [
        (lambda: True, "", ""),
        (lambda: False, "day/slip.pdf", ""),
        (raising(NoPrinter()), "day", "no_printer"),
        (raising(Revoked()), "day", "revoked"),
        (raising(OSError("full")), "day", "not_written"),
        # A mistake of ours, or of Qt's: the screen must not say 'please wait' for ever.
        (raising(ValueError("no such font")), "day", "failed"),
    ],
)
def test_the_screen_hears_what_became_of_it(
    qtbot: QtBot, tmp_path: Path, work: Callable[[], bool], file: str, trouble: str
) -> None:
    busy: list[bool] = []
    made: list[tuple[str, str]] = []
    maker = PaperMaker(busy.append, lambda path, what: made.append((path, what)))
    for _ in range(2):
        assert maker.make(work, tmp_path / "day" / "slip.pdf")
        assert not maker.make(work, tmp_path / "other.pdf"), "one at a time"
        qtbot.waitUntil(lambda: len(made) > 0)
        assert made == [(str(tmp_path / file) if file else "", trouble)]
        made.clear()
    assert busy == [True, False] * 2
