"""The writing board in every shape of window: two hands at once, room to write, the PIN minded, pages at the ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from .hand import name_of_any
from .lobby import Lobby

AREA, OWN_AREA = "Writing area of the customer", "My writing area"
LINE = [(x / 20, 0.6) for x in range(4, 16)]
ROOM = 0.25
"""Share of its half's height that a writing area has at least; what else stands there is needed, too."""


@contextmanager
def board(folder: Path, size: tuple[int, int], scale: float) -> Iterator[Lobby]:
    with Lobby(folder, language="en", size=size) as lobby:
        lobby.sign_on()
        lobby.opened.models.shell.setScale(scale)
        lobby.hand.touch(lobby.guide.categories["hearing"].name)
        lobby.hand.touch("Help is welcome, start")
        lobby.opened.models.board.open()
        lobby.hand.until(lambda: areas(lobby, AREA))
        yield lobby


def areas(lobby: Lobby, name: str) -> list[QQuickItem]:
    return [item for item in lobby.hand.items() if name_of_any(item) == name]


def area(lobby: Lobby, name: str) -> QQuickItem:
    lobby.opened.stage.window.grabWindow()  # everything stands where it belongs
    (found,) = areas(lobby, name)
    return found


def on_screen(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def whole(lobby: Lobby, item: QQuickItem) -> bool:
    """Whether an item lies between the header and the bar, all of it."""
    window = lobby.opened.stage.window
    place = on_screen(item)
    foot = min(on_screen(one).top() for one in lobby.hand.items() if name_of_any(one) == "Actions")
    return place.left() >= 0 and place.right() <= window.width() and place.top() > 64 and place.bottom() <= foot + 0.5


def minds_the_pin(lobby: Lobby) -> list[QQuickItem]:
    texts = [one for one in lobby.hand.items() if one.inherits("QQuickText")]
    return [one for one in texts if "PIN" in str(one.property("text")) and whole(lobby, one)]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_both_halves_are_written_on_at_the_same_moment(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], turned: bool
) -> None:
    with board(tmp_path, size, 1.0) as lobby:
        lobby.hand.touch("I write too")
        if turned:
            lobby.hand.act("Turn to the customer")
        theirs, ours = area(lobby, AREA), area(lobby, OWN_AREA)
        window, finger = lobby.opened.stage.window, QTest.createTouchDevice()

        def at(item: QQuickItem, part: float) -> QPoint:
            return item.mapToScene(QPointF(part * item.width(), item.height() * 0.6)).toPoint()

        begun = QTest.touchEvent(window, finger)
        begun.press(0, at(theirs, 0.2), window).press(1, at(ours, 0.2), window).commit()
        for step in range(1, 10):
            part = 0.2 + step / 20
            moved = QTest.touchEvent(window, finger)
            moved.move(0, at(theirs, part), window).move(1, at(ours, part), window).commit()
        # One hand is lifted, the other goes on: the wipe is deaf to both.
        QTest.touchEvent(window, finger).stationary(0).release(1, at(ours, 0.65), window).commit()
        lobby.opened.models.board.wipe()
        QTest.touchEvent(window, finger).release(0, at(theirs, 0.65), window).commit()
        strokes = lobby.opened.models.board.strokes
        ((_, their_stroke),), ((_, our_stroke),) = strokes("customer"), strokes("staff")
        for stroke in (their_stroke, our_stroke):
            assert stroke.points[0] == pytest.approx(stroke.width * 0.2, abs=6)
            assert stroke.points[-2] == pytest.approx(stroke.width * 0.65, abs=6)


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1280, 720), 1.0), ((1280, 720), 2.0), ((1920, 1080), 1.0), ((1920, 1080), 2.0), ((1080, 1920), 2.0)],
)
def test_there_is_room_to_write_and_the_pin_is_minded(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    with board(tmp_path, size, scale) as lobby:
        hand, model = lobby.hand, lobby.opened.models.board
        model.card("staff", "card.check_amount")
        area(lobby, AREA)
        hand.draw(AREA, LINE, [(x, 0.3) for x, _ in LINE])
        assert len(model.strokes("customer")) == 2
        theirs = area(lobby, AREA)
        assert whole(lobby, theirs)
        half = theirs.parentItem()
        assert half is not None
        assert theirs.height() >= half.height() * ROOM
        assert minds_the_pin(lobby)
        if not hand.offers("I write too"):
            hand.act("My side")
        hand.touch("I write too")
        area(lobby, OWN_AREA)
        hand.draw(OWN_AREA, LINE, [(x, 0.3) for x, _ in LINE])
        assert len(model.strokes("staff")) == 2
        ours = area(lobby, OWN_AREA)
        assert whole(lobby, ours)
        assert ours.height() >= size[1] * ROOM
        assert minds_the_pin(lobby)
        hand.touch("Undo mine")
        hand.touch("Clear mine")
        assert model.strokes("staff") == []


def test_pages_at_both_ends(qapp: QGuiApplication, tmp_path: Path) -> None:
    with board(tmp_path, (1920, 1080), 1.0) as lobby:
        hand, model = lobby.hand, lobby.opened.models.board
        assert not hand.offers("Page before") and not hand.offers("Page after") and not hand.offers("New page")
        for by in (-1, 1, -5, 5):
            model.turnPage(by)
        assert model.get("view")["page"] == 1, "an empty page is the only one"
        area(lobby, AREA)
        hand.draw(AREA, LINE)
        hand.touch("New page")
        hand.see("Customer %1, page %2 of %3", 1, 2, 2)
        assert not hand.offers("New page") and not hand.offers("Page after")
        model.turnPage(1)
        assert model.get("view")["page"] == 2, "a page is begun before the next one"
        hand.touch("Page before")
        hand.see("Customer %1, page %2 of %3", 1, 1, 1)
        # Cleared, the first page is the only one again; what was cleared comes back on its own page alone.
        hand.touch("New page")
        area(lobby, AREA)
        hand.draw(AREA, LINE)
        hand.touch("Page before")
        hand.touch("Clear")
        hand.touch("Page after")
        model.undo("customer")
        assert model.strokes("customer") == []
        hand.touch("Page before")
        assert model.strokes("customer") == []
        assert not hand.offers("Undo")
