"""The writing board in the picture tour: nothing on it, a talk with cards, staff writing too, the talk on paper."""

from itertools import pairwise

from PySide6.QtCore import Q_ARG, QMetaObject, QObject

from .models import Models
from .tour import Album
from .views.board import Stroke

AREA = (1200, 400)
SIGNS = (
    # 中, 人, 口, each stroke as its corners
    ((100, 120), (100, 240)), ((100, 120), (300, 120), (300, 240)), ((100, 240), (300, 240)), ((200, 60), (200, 340)),
    ((550, 70), (530, 200), (440, 330)), ((540, 170), (600, 260), (680, 330)),
    ((820, 110), (820, 310)), ((820, 110), (1020, 110), (1020, 310)), ((820, 310), (1020, 310)),
)  # fmt: skip


def written(side: str, corners: tuple[tuple[int, int], ...], area: tuple[int, int] = AREA) -> Stroke:
    """A stroke along its corners, point by point as a hand would make it."""
    points: list[float] = []
    for (x, y), (to_x, to_y) in pairwise(corners):
        points += [value for part in range(20) for value in (x + (to_x - x) * part / 20, y + (to_y - y) * part / 20)]
    return Stroke(side, *area, (*points, *map(float, corners[-1])))


def board_part(album: Album, models: Models) -> None:
    """With a case in front at the desk."""
    board, shell = models.board, models.shell
    board.open()
    album.take("empty")
    board.card("staff", "card.hello")
    for corners in SIGNS:
        board.add_stroke(written("customer", corners))
    board.card("staff", "card.check_amount")
    board.card("customer", "card.yes")
    album.take("talk")
    board.turn()
    album.take("turned")
    board.turn()
    other_half(album, side=True)
    album.take("cards")
    other_half(album, writing=True)
    board.add_stroke(written("staff", SIGNS[5], (1000, 400)))
    album.take("staff-writes")
    board.turnPage(1)
    board.say("staff", "请稍等，我去问一下。" if album.language == "zh" else "One moment, I will ask.")
    call_board(album, "paper", "pdf")
    board.finish_paper()
    album.settle()
    other_half(album, side=True)
    QMetaObject.invokeMethod(screen_of(album), "openFiling")
    album.settle()
    album.take("on-paper")
    shell.close()


def board_at_window(album: Album, models: Models) -> None:
    """With the customer in front at the window."""
    board = models.board
    board.open()
    board.card("staff", "card.check_amount")
    for corners in SIGNS[4:6]:
        board.add_stroke(written("customer", corners))
    album.take("at-the-window")
    board.wipe()
    models.shell.dismissToast()
    models.shell.close()


def screen_of(album: Album) -> QObject:
    """The board in front."""
    assert album.stage is not None
    found = album.stage.window.findChild(QObject, "board")
    assert found is not None
    return found


def call_board(album: Album, function: str, argument: str) -> None:
    QMetaObject.invokeMethod(screen_of(album), function, Q_ARG(str, argument))


def other_half(album: Album, side: bool = False, writing: bool = False) -> None:
    """Where one half fills the screen, bring that of staff up; open their writing area."""
    screen = screen_of(album)
    screen.setProperty("staffSide", side or writing)
    screen.setProperty("writing", writing)
