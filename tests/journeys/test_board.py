"""The writing board at desk and window: two people write, the talk is sealed meanwhile, then filed or wiped."""

import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from lobby_app.casework import BOARD_TASK, slip_code
from lobby_app.desktop import board_paper
from lobby_app.desktop.pdf import Permit
from lobby_app.journal import Talks
from lobby_app.journal.database import connect
from lobby_app.journal.keys import read_key
from lobby_app.journal.talks import KEYS_NAME, PAGES_NAME
from tests.journal.opened import everything, sealed_of, secret_of

from .hand import name_of_any
from .lobby import SETTINGS, Lobby
from .processes import StationProcess
from .test_full_disk import fill

SENTENCE = "umbrellaqzxw"
AREA, OWN_AREA = "Writing area of the customer", "My writing area"
FIELD = "Type a line or find a card; never a PIN"
OUT_OF_REACH = (
    "Print it, file it with today's vouchers, then delete the file: paper and files are out of this program's reach."
)
CHANGED = "The talk has changed since it was put on paper. Please print it or save it as PDF again."
DOWN, ACROSS = [(0.2, y / 20) for y in range(4, 16)], [(x / 20, 0.5) for x in range(8, 18)]


@pytest.fixture
def desk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Lobby]:
    """A desk, in English, with a customer who does not hear in front."""
    with Lobby(tmp_path, language="en") as lobby:
        lobby.sign_on()
        lobby.hand.touch(lobby.guide.categories["hearing"].name)
        lobby.hand.touch("Help is welcome, start")
        lobby.hand.see("Step done")
        yield lobby


def open_board(lobby: Lobby) -> None:
    lobby.hand.touch("Writing board")
    lobby.hand.see("Please write here")


def say(lobby: Lobby, text: str) -> None:
    lobby.hand.write(FIELD, text)
    lobby.hand.touch("Show")
    lobby.hand.see(text)


def the_case(lobby: Lobby) -> str:
    (opened,) = lobby.events("case_opened")
    assert opened.case
    return opened.case


def dark(lobby: Lobby, name: str) -> int:
    """How many pixels of a writing area are ink, read from the screen."""
    window = lobby.opened.stage.window
    window.grabWindow()  # everything stands where it belongs
    (area,) = [item for item in lobby.hand.items() if name_of_any(item) == name]
    corner = area.mapToScene(QPointF(14, 14)).toPoint()
    image = window.grabWindow()
    inside = image.copy(corner.x(), corner.y(), int(area.width()) // 4 * 4 - 28, int(area.height()) - 28)
    # A line of such a picture is a multiple of four bytes: no byte of it is filling.
    grey = inside.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(map((100).__gt__, bytes(grey.constBits())))


def test_two_people_write_at_once_and_each_takes_back_their_own(desk: Lobby) -> None:
    hand = desk.hand
    open_board(desk)
    assert hand.says("Please do not write your PIN.") or hand.says(
        "Printed and filed with today's vouchers, then wiped here. Please do not write your PIN."
    )
    hand.touch("I write too")
    assert dark(desk, AREA) == 0
    board = desk.opened.models.board
    hand.draw(AREA, DOWN, ACROSS)
    assert len(board.strokes("customer")) == 2, "two fingers are two strokes"
    both = dark(desk, AREA)
    assert both > 60
    hand.draw(OWN_AREA, DOWN)
    assert dark(desk, OWN_AREA) > 15
    assert dark(desk, "What the member of staff wrote") > 15, "the customer sees it at once"
    hand.touch("Undo")
    assert 0 < dark(desk, AREA) < both
    hand.touch("Clear")
    assert dark(desk, AREA) == 0
    hand.touch("Undo")
    hand.until(lambda: len(board.strokes("customer")) == 1)
    assert dark(desk, AREA) > 0, "what was cleared by mistake is back"
    assert len(board.strokes("staff")) == 1


def test_turned_round_the_ink_is_under_the_finger(desk: Lobby) -> None:
    open_board(desk)
    desk.hand.act("Turn to the customer")
    desk.hand.draw(AREA, [(0.1, 0.1), (0.2, 0.2), (0.3, 0.3)])
    ((_, stroke),) = desk.opened.models.board.strokes("customer")
    assert stroke.points[0] == pytest.approx(stroke.width * 0.1, abs=6)
    assert dark(desk, AREA) > 0


def test_pages_cards_and_answers(desk: Lobby) -> None:
    hand, guide = desk.hand, desk.guide
    open_board(desk)
    card = guide.phrases["card.check_amount"]
    hand.write(FIELD, "amount")
    desk.opened.stage.window.grabWindow()  # the list has drawn in
    hand.touch({"zh": card.zh, "en": card.en})
    hand.see(card.zh)
    hand.see(card.en)
    # Staff have a card of the same name; what the customer touches has both languages on it.
    hand.touch({"zh": "是", "en": "Yes"}, hint={"zh": "Yes", "en": "是"})
    hand.see("Yes")
    hand.act("New page")
    hand.see("Customer %1, page %2 of %3", 1, 2, 2)
    hand.draw(AREA, ACROSS)
    hand.act("Page before")
    hand.see("Customer %1, page %2 of %3", 1, 1, 2)
    assert dark(desk, AREA) == 0
    hand.act("Page after")
    assert dark(desk, AREA) > 0


def test_a_wiped_talk_leaves_no_byte_and_no_event(desk: Lobby) -> None:
    folder = desk.wiring.station_folder("desk")
    kinds = desk.kinds()
    open_board(desk)
    say(desk, SENTENCE)
    desk.hand.draw(AREA, DOWN)
    (talk,) = desk.opened.models.board.keeper.store().all()
    secret, sealed = secret_of(folder, talk.id), sealed_of(folder)
    before = everything(folder)
    assert secret in before
    assert all(one in before for one in sealed)
    assert SENTENCE.encode() not in before, "sealed from the first moment"

    desk.hand.touch("Wipe everything")
    desk.hand.until(lambda: not desk.hand.says(SENTENCE))
    left = everything(folder)
    assert dark(desk, AREA) == 0
    assert SENTENCE.encode() not in left
    assert secret not in left
    assert not [one for one in sealed if one in left]
    assert talk.id.encode() not in left
    assert desk.kinds() == kinds, "no event knows of it"
    desk.hand.touch("Put the board away")
    desk.hand.see("Step done")


def test_a_hand_that_writes_does_not_set_off_the_wipe(desk: Lobby) -> None:
    open_board(desk)
    say(desk, SENTENCE)
    window, board = desk.opened.stage.window, desk.opened.models.board
    device = QTest.createTouchDevice()
    QTest.touchEvent(window, device).press(0, QPoint(400, 480), window).commit()
    board.wipe()
    assert board.get("view")["shown"]["zh"] == SENTENCE
    QTest.touchEvent(window, device).release(0, QPoint(400, 480), window).commit()
    assert len(board.strokes("customer")) == 1
    desk.hand.touch("Wipe everything")
    desk.hand.until(lambda: board.get("view")["blank"])


def test_the_power_is_cut_and_the_talk_stands_where_it_stood(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(SETTINGS.format(language="en"), encoding="utf-8")
    with StationProcess(tmp_path, "desk") as desk:
        desk.touch("L01")
        desk.touch("Writing board")
        desk.ask("draw", AREA, DOWN)
        desk.ask("write", FIELD, SENTENCE)
        desk.touch("Show")
        desk.see(SENTENCE)
        desk.kill()
    with StationProcess(tmp_path, "desk") as again:
        again.touch("L01")
        again.touch("Writing board")
        again.see(SENTENCE)
        again.kill()
    talks = Talks.open(tmp_path / "desk")
    talk = talks.of("")
    assert talk is not None
    stroke, line = (json.loads(one.content) for one in talks.read(talk.id))
    assert (stroke["type"], line["type"], line["text"]) == ("stroke", "line", SENTENCE)
    talks.close()


def test_a_talk_before_the_case_becomes_this_customers(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path, language="en") as lobby:
        hand = lobby.hand
        lobby.sign_on()
        hand.touch("Writing board")
        say(lobby, SENTENCE)
        assert not hand.offers("File the talk"), "what belongs to nobody is only wiped"
        assert not hand.offers("More")
        hand.touch("Back", hint="")
        hand.touch(lobby.guide.categories["hearing"].name)
        hand.touch("Help is welcome, start")
        hand.touch("Writing board")
        assert not hand.says(SENTENCE)
        hand.touch("It is this customer's")
        hand.see(SENTENCE)
        assert hand.offers("File the talk")


def test_filed_as_pdf_the_paper_is_whole_and_the_talk_is_destroyed(desk: Lobby) -> None:
    hand, board = desk.hand, desk.opened.models.board
    folder = desk.wiring.station_folder("desk")
    open_board(desk)
    say(desk, SENTENCE)
    hand.draw(AREA, DOWN, ACROSS)
    hand.act("New page")
    hand.draw(AREA, ACROSS)
    hand.touch("File the talk")
    hand.touch("Save as PDF")
    hand.see("Saved as PDF")
    hand.see(OUT_OF_REACH)
    (pdf,) = (desk.wiring.data / "exports").rglob("board-*.pdf")
    assert pdf.stat().st_mode & 0o077 == 0
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    case = desk.opened.models.post.station.branch.cases[the_case(desk)]
    for words in (slip_code(case), SENTENCE, "Page 1 of 2", "Page 2 of 2", "春江路支行"):
        assert words in normalize("NFKC", text)
    assert "L01" not in text
    subprocess.run(["pdftoppm", "-gray", "-r", "40", pdf, pdf.with_suffix("")], check=True)
    pictures = sorted(pdf.parent.glob("*.pgm"))
    assert len(pictures) == 2
    assert all(sum(value < 80 for value in one.read_bytes()[20:]) > 150 for one in pictures), "the handwriting is there"

    (talk,) = board.keeper.store().all()
    secret = secret_of(folder, talk.id)
    hand.touch("Filed with the vouchers")
    hand.see("Step done")
    (filed,) = desk.events("board_filed")
    assert {key: filed.body[key] for key in ("talk", "pages", "how")} == {"talk": talk.id, "pages": 2, "how": "pdf"}
    assert secret not in everything(folder)
    assert board.keeper.store().all() == []
    assert "task_left" not in desk.kinds()
    with desk.wiring.journal("desk") as journal:
        raws = b"".join(one.raw for one in journal.events())
    assert SENTENCE.encode() not in raws
    assert b"points" not in raws


PAPER = {key: f"{key} %1" for key in ("title", "slip", "day", "station", "page", "customer", "staff", "foot")}


def test_what_is_written_while_paper_is_made_is_not_destroyed_with_it(desk: Lobby) -> None:
    hand, board = desk.hand, desk.opened.models.board
    open_board(desk)
    say(desk, "first")
    hand.until(lambda: not board.get("view")["blank"])
    board.toPaper("pdf", PAPER)
    board.say("staff", "SECOND")
    hand.until(lambda: not board.get("busy"))
    assert not hand.offers("Filed with the vouchers")
    board.filed()
    hand.see("SECOND")
    assert "board_filed" not in desk.kinds()
    hand.touch("File the talk")
    hand.see(CHANGED)
    hand.touch("Save as PDF")
    hand.see("With the next touch the talk is destroyed here.")
    # The customer's own display stays alive beside the sheet.
    board.say("customer", "THIRD")
    hand.see(CHANGED)
    assert not hand.offers("Filed with the vouchers")
    hand.touch("Close", hint="")

    board.toPaper("pdf", PAPER)
    board.openFree()
    board.say("staff", "SOMEBODY ELSE")
    hand.until(lambda: not board.get("busy"))
    assert (board.get("view")["produced"], board.get("view")["file"]) == ("", "")
    board.wipe()

    board.openCase(the_case(desk))
    board.toPaper("pdf", PAPER)
    board.wipe()
    hand.until(lambda: not board.get("busy"))
    assert board.get("view")["produced"] == ""
    assert list((desk.wiring.data / "exports").rglob("board-*")) == [], "no PDF of a wiped talk"


@pytest.mark.parametrize("leave", ["Escape", "emergency"])
def test_a_board_that_closes_under_a_finger_keeps_the_line(desk: Lobby, leave: str) -> None:
    open_board(desk)
    window, board, shell = desk.opened.stage.window, desk.opened.models.board, desk.opened.models.shell
    device = QTest.createTouchDevice()
    QTest.touchEvent(window, device).press(0, QPoint(400, 480), window).commit()
    QTest.touchEvent(window, device).move(0, QPoint(460, 500), window).commit()
    if leave == "Escape":
        shell.close()
    else:
        shell.open("Emergency")
    desk.hand.until(lambda: not desk.hand.says("Please write here"))
    QTest.touchEvent(window, device).release(0, QPoint(460, 500), window).commit()
    shell.close()
    board.openCase(the_case(desk))
    desk.hand.see("Please write here")
    assert len(board.strokes("customer")) == 1
    desk.hand.touch("Wipe everything")
    desk.hand.until(lambda: board.get("view")["blank"])
    assert board.keeper.store().all() == []


def test_a_station_closed_under_a_finger_keeps_the_line(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path, language="en") as lobby:
        lobby.sign_on()
        lobby.hand.touch(lobby.guide.categories["hearing"].name)
        lobby.hand.touch("Help is welcome, start")
        open_board(lobby)
        case, window, device = the_case(lobby), lobby.opened.stage.window, QTest.createTouchDevice()
        QTest.touchEvent(window, device).press(0, QPoint(400, 480), window).commit()
        QTest.touchEvent(window, device).move(0, QPoint(460, 500), window).commit()
    with Lobby(tmp_path, language="en") as lobby:
        board = lobby.opened.models.board
        board.openCase(case)
        assert len(board.strokes("customer")) == 1


def test_a_talk_that_cannot_be_read_is_said_and_can_only_be_wiped(desk: Lobby) -> None:
    board, folder = desk.opened.models.board, desk.wiring.station_folder("desk")
    open_board(desk)
    say(desk, SENTENCE)
    desk.opened.models.shell.close()
    pages = connect(folder / PAGES_NAME, read_key(folder))
    pages.execute("UPDATE entries SET sealed = zeroblob(40)")
    pages.close()
    board.openFree()
    board.openCase("no such case")
    assert board.get("view")["case"] == "", "what was in front stays there"
    board.openCase(the_case(desk))
    desk.hand.see("What was written on the board cannot be read here.")
    desk.hand.see(
        "Nothing was changed. Please use paper. 'Wipe everything', on your side of the board, takes it away for good."
    )
    board.say("staff", "more")
    assert board.get("view")["talk"] == []
    desk.hand.touch("Wipe everything")
    desk.hand.until(lambda: board.get("view")["blank"])
    assert board.keeper.store().all() == []
    say(desk, "again")


def test_what_was_filed_but_not_destroyed_is_said(desk: Lobby) -> None:
    board, folder = desk.opened.models.board, desk.wiring.station_folder("desk")
    open_board(desk)
    say(desk, SENTENCE)
    desk.hand.until(lambda: not board.get("view")["blank"])
    board.toPaper("pdf", PAPER)
    desk.hand.until(lambda: not board.get("busy"))
    assert board.get("view")["produced"] == "pdf"
    # Another program holds the file: nothing can be taken out of it.
    keys = connect(folder / KEYS_NAME, read_key(folder), log="DELETE")
    board.keeper.store()._keys.execute("PRAGMA busy_timeout = 50").fetchone()
    keys.execute("BEGIN IMMEDIATE")
    board.filed()
    desk.hand.see("The talk could not be wiped: this machine's disk does not take it.")
    keys.execute("ROLLBACK")
    keys.close()
    board.filed()
    assert board.keeper.store().all() == []
    assert desk.kinds().count("board_filed") == 1


def test_without_a_printer_the_pages_stay(desk: Lobby) -> None:
    open_board(desk)
    say(desk, SENTENCE)
    desk.hand.touch("File the talk")
    desk.hand.touch("Print the talk")
    desk.hand.see("This machine has no printer.")
    desk.hand.see("The pages stay sealed here. Save the talk as PDF, or print it later.")
    assert not desk.hand.offers("Filed with the vouchers")
    desk.hand.see(SENTENCE)


def test_a_folder_that_cannot_be_written_is_said(desk: Lobby) -> None:
    (desk.wiring.data / "exports").write_text("in the way", encoding="utf-8")
    open_board(desk)
    say(desk, SENTENCE)
    desk.hand.touch("File the talk")
    desk.hand.touch("Save as PDF")
    desk.hand.see("The pages stay sealed here. Please free some space, or ask a technician.")
    assert not desk.hand.offers("Filed with the vouchers")


def test_a_case_ends_with_pages_and_leaves_a_task_that_opens_the_board(desk: Lobby) -> None:
    hand = desk.hand
    case = the_case(desk)
    open_board(desk)
    say(desk, SENTENCE)
    hand.touch("Back", hint="")
    desk.opened.models.shell.go("Ending")
    hand.see("%n page(s) are not filed yet. They stay sealed on this machine; it is a task for today.", count=1)
    hand.touch("Goodbye said, finish")
    assert BOARD_TASK in [one["task"] for one in desk.bodies("task_left")]
    title = desk.guide.tasks[BOARD_TASK].title
    hand.see(title)
    hand.touch("Done", hint=title)
    hand.see(SENTENCE)
    assert "task_done" not in desk.kinds(), "it is not done by being touched"
    hand.touch("File the talk")
    hand.touch("Save as PDF")
    hand.touch("Filed with the vouchers")
    hand.until(lambda: not hand.says(title))
    assert [one.case for one in desk.events("board_filed")] == [case]
    assert BOARD_TASK in [one["task"] for one in desk.bodies("task_done")]


def test_the_next_customer_never_sees_the_talk_of_the_one_before(desk: Lobby) -> None:
    """A display that faces the customer shows the board only while its talk is `theirs`."""
    hand, shell, board = desk.hand, desk.opened.models.shell, desk.opened.models.board

    def theirs() -> tuple[str, bool]:
        return shell.get("overlay"), board.get("view")["theirs"]

    first = the_case(desk)
    open_board(desk)
    say(desk, SENTENCE)
    assert theirs() == ("Board", True)
    shell.close()
    shell.goHome()
    board.openCase(first)
    assert theirs() == ("Board", False), "left for the first screen: somebody else may stand here"
    shell.close()
    assert desk.opened.models.desk is not None
    desk.opened.models.desk.openCase(first)
    board.open()
    assert theirs() == ("Board", True), "they are back"
    shell.close()
    shell.go("Ending")
    hand.touch("Goodbye said, finish")
    hand.touch(desk.guide.categories["visual"].name)
    hand.touch("Help is welcome, start")
    hand.see("Step done")
    board.post.opens_task(first, BOARD_TASK)
    hand.see(SENTENCE)
    assert theirs() == ("Board", False), "somebody else stands here"
    board.open()
    assert theirs() == ("Board", True)
    shell.close()
    shell.goHome()
    board.openFree()
    assert theirs() == ("Board", True), "it is begun with whoever is here"
    board.say("staff", "SOMEBODY WITHOUT A CASE")
    assert theirs() == ("Board", True)
    shell.close()
    board.openFree()
    assert theirs() == ("Board", False)
    board.wipe()
    assert theirs() == ("Board", True)


def test_on_a_full_disk_nothing_is_shown_that_is_not_saved_and_the_wipe_works(
    qapp: QGuiApplication, small_disk: Path
) -> None:
    with Lobby(small_disk, language="en") as lobby:
        lobby.sign_on()
        lobby.hand.touch("Writing board")
        lobby.hand.draw(AREA, DOWN)
        board = lobby.opened.models.board
        filler = fill(small_disk)
        # A few more may fit into what the store already holds of the disk.
        while not lobby.hand.says("The disk is full. Nothing can be saved now."):
            lobby.hand.draw(AREA, ACROSS)
            assert len(board.strokes("customer")) < 400
        held, shown = len(board.strokes("customer")), dark(lobby, AREA)
        lobby.hand.draw(AREA, [(x / 10, 0.9) for x in range(1, 9)])
        assert (len(board.strokes("customer")), dark(lobby, AREA)) == (held, shown)
        # What is taken back leaves screen and disk together, or neither.
        lobby.hand.touch("Undo")
        left = len(board.strokes("customer"))
        assert left in (held - 1, held)
        again = Talks.open(small_disk / "desk")
        (talk,) = again.all()
        assert len(again.read(talk.id)) == left
        again.close()
        lobby.hand.touch("Wipe everything")
        lobby.hand.until(lambda: board.get("view")["blank"])
        assert board.keeper.store().all() == []
        filler.unlink()


def test_a_pdf_that_a_full_disk_cuts_short_is_said_and_leaves_nothing(desk: Lobby, small_disk: Path) -> None:
    """The talk has room where it lies; the folder of papers has none."""
    (desk.wiring.data / "exports").symlink_to(small_disk)
    open_board(desk)
    for line in range(40):
        desk.opened.models.board.say("staff", f"{SENTENCE} {line}")
    filler = fill(small_disk)
    desk.hand.touch("File the talk")
    desk.hand.touch("Save as PDF")
    desk.hand.see("The pages stay sealed here. Please free some space, or ask a technician.")
    assert not desk.hand.offers("Filed with the vouchers")
    assert list(small_disk.rglob("*board-*")) == []
    filler.unlink()
    desk.hand.touch("File the talk")
    desk.hand.touch("Save as PDF")
    desk.hand.see("Saved as PDF")
    (whole,) = small_disk.rglob("*board-*")
    size = whole.stat().st_size
    whole.unlink()
    # Room for half of the file.
    with fill(small_disk).open("r+b") as almost:
        almost.truncate(almost.seek(0, 2) - size // 2)
    desk.hand.touch("Save as PDF")
    desk.hand.see("The pages stay sealed here. Please free some space, or ask a technician.")
    assert list(small_disk.rglob("*board-*")) == []


def test_the_same_board_at_the_window(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path, "window-3", "en") as window:
        window.opened.models.people.signOn("T01")
        window.hand.see("Nobody is called right now")
        window.hand.touch("Writing board")
        window.hand.draw(AREA, DOWN)
        assert len(window.opened.models.board.strokes("customer")) == 1
        window.hand.touch("Wipe everything")
        window.hand.until(lambda: window.opened.models.board.get("view")["blank"])
        assert dark(window, AREA) == 0


@pytest.mark.parametrize("reached", [False, True])
def test_a_talk_wiped_while_it_prints_says_whether_paper_comes(
    desk: Lobby, monkeypatch: pytest.MonkeyPatch, reached: bool
) -> None:
    board, shell = desk.opened.models.board, desk.opened.models.shell
    printed, waiting, go_on = [], threading.Event(), threading.Event()
    held = Permit.held

    def slow(permit: Permit) -> AbstractContextManager[None]:
        if not reached:
            waiting.set()
            assert go_on.wait(10)
        return held(permit)

    def printer(resolution: int, draw: Callable[[object], bool]) -> None:
        waiting.set()
        assert go_on.wait(10)
        printed.append(draw)

    monkeypatch.setattr(Permit, "held", slow)
    monkeypatch.setattr(board_paper, "print_pages", printer)
    open_board(desk)
    say(desk, SENTENCE)
    desk.hand.until(lambda: not board.get("view")["blank"])
    board.toPaper("printed", PAPER)
    assert waiting.wait(10)
    board.wipe()
    go_on.set()
    desk.hand.until(lambda: not board.get("busy"))
    assert len(printed) == reached
    assert (shell.get("message").get("code") == "board_paper_comes") is reached
