"""The first screen: no word leaves its tile, in whatever size; where the customers stand is one touch away."""

import pytest
from PySide6.QtCore import QCoreApplication, QPointF

from lobby_app.desktop.tour import complete

from .lobby import Lobby


@pytest.mark.parametrize(
    ("width", "height", "scale", "language"),
    [(1080, 1920, 1.5, "en"), (1920, 1080, 1.0, "zh"), (1920, 1080, 1.25, "en"), (1280, 720, 1.0, "en")],
)
def test_no_word_leaves_its_tile(lobby: Lobby, width: int, height: int, scale: float, language: str) -> None:
    hand, shell = lobby.hand, lobby.opened.models.shell
    # The screen is built at this size: one that only grows into it lays its words out anew.
    shell.setLanguage(language)
    shell.put(scale=scale)
    hand.window.resize(width, height)
    lobby.opened.models.people.signOn("L01")
    hand.see("Serve a new customer")

    def outside() -> list[str]:
        found = []
        tiles = [item for item in hand.items() if item.metaObject().className().startswith("Tile_")]
        assert len(tiles) > 10
        for tile in tiles:
            for text in hand.items(tile):
                if text.inherits("QQuickText"):
                    top = text.mapToItem(tile, QPointF(0, 0)).y()
                    if top < 0 or top + text.height() > tile.height():
                        found.append(str(text.property("text")))
        return found

    hand.until(lambda: hand.window.width() == width)
    for _ in range(2):
        QCoreApplication.processEvents()
        complete(hand.window)
        hand.window.grabWindow()
    assert outside() == []


def test_at_large_text_the_customers_are_one_touch_away(lobby: Lobby) -> None:
    hand, shell = lobby.hand, lobby.opened.models.shell
    lobby.sign_on()
    hand.touch(lobby.guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    hand.touch("Back")
    shell.put(scale=2.0)
    hand.touch("Your customers")
    before = hand.scrolled
    hand.touch("Case %1, %2", 1, lobby.guide.categories["mobility"].short.zh)
    hand.see("Customer %1", 1)
    assert hand.scrolled == before
