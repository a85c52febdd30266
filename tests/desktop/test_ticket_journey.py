"""A hand-off without a network: the desk shows and prints a ticket, the window scans it, the journals meet later.

The codes are read back from the screen and from the paper by a reader that is none of ours.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest

from lobby_app.casework import Branch, Case, fold
from lobby_app.desktop.paper import MM_PER_INCH, MODULE_MM, QUIET, Slip, code_image, print_slip, write_slip
from lobby_app.desktop.printing import NoPrinter
from lobby_app.desktop.ticket_key import PUBLIC_FILE, public_key
from lobby_app.journal import Journal
from lobby_app.sync import carry
from lobby_app.wiring import Wiring
from tests.journeys.lobby import Lobby

DIGITS = "1" + "0123456789" * 29
SIZES = [(1920, 1080), (1080, 1920), (1280, 720)]


def read(image: QImage) -> list[str]:
    """The texts of all codes in a picture."""
    return [one.text for one in codes(image)]


def codes(image: QImage) -> list[zxingcpp.Barcode]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = grey.width(), grey.height(), grey.bytesPerLine()
    raw = bytes(grey.constBits())
    rows = b"".join(raw[y * line : y * line + width] for y in range(height))
    return list(zxingcpp.read_barcodes(memoryview(rows).cast("B", (height, width))))


def paper(file: Path, dots_per_inch: int) -> tuple[QImage, float, float]:
    """The one page of a PDF as a picture, and its width and height in mm."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    points = document.pagePointSize(0)
    size = QSize(round(points.width() / 72 * dots_per_inch), round(points.height() / 72 * dots_per_inch))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    page = document.render(0, size)
    assert not page.isNull()
    painter = QPainter(image)
    painter.drawImage(0, 0, page)
    painter.end()
    document.close()
    return image, points.width() / 72 * MM_PER_INCH, points.height() / 72 * MM_PER_INCH


class Halves:
    """One data folder, but no network: what each of the two writes reaches the other only when it is carried."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.wiring = Wiring(data)

    @contextmanager
    def open(self, station: str, size: tuple[int, int] = (1920, 1080)) -> Iterator[Lobby]:
        """A station with somebody signed on."""
        staff, first = ("L01", "Serve a new customer") if station == "desk" else ("T01", "Ordinary calling")
        with Lobby(self.data, station, "en", size) as lobby:
            lobby.hand.touch(staff)
            lobby.hand.see(first)
            yield lobby

    def know_each_other(self) -> None:
        """Both were opened once on a day when the network was there."""
        for station in ("desk", "window-1"):
            with self.open(station):
                pass
        self.meet()

    def meet(self) -> None:
        with self.wiring.journal("desk") as desk, self.wiring.journal("window-1") as window:
            carry(desk, window)
            carry(window, desk)

    def branch(self, station: str) -> Branch:
        with self.wiring.journal(station) as journal:
            return fold(journal.events())

    def the_case(self, station: str) -> Case:
        (case,) = self.branch(station).cases.values()
        return case


@pytest.fixture
def halves(qapp: QGuiApplication, tmp_path: Path) -> Halves:
    return Halves(tmp_path)


def show_ticket(desk: Lobby) -> str:
    """A customer in a wheelchair at the desk; the digits that a reader finds on its screen."""
    models = desk.opened.models
    assert models.identify is not None
    models.identify.newWith("mobility")
    models.identify.begin()
    desk.hand.act("Ticket for the window")
    desk.hand.see("No network to the window?")
    desk.hand.see("Customer %1", "1")
    QTest.qWait(60)
    (digits,) = read(desk.opened.stage.window.grabWindow())
    return digits


def types(lobby: Lobby, digits: str) -> None:
    """As a scanner does: a key every 4 ms, then Enter, to whatever has the focus."""
    keys = [(Qt.Key(ord(digit)), digit) for digit in digits] + [(Qt.Key.Key_Return, "\r")]
    moment = 1_000_000
    for key, text in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            # The pace is the scanner's own, however busy this machine is.
            event.setTimestamp(moment := moment + 2)
            QCoreApplication.sendEvent(lobby.opened.stage.window, event)


def test_desk_alone_window_scans_serves_and_later_there_is_one_case(halves: Halves) -> None:
    halves.know_each_other()
    with halves.open("desk") as desk:
        digits = show_ticket(desk)
        desk.hand.touch("Back to the walk")
        desk.hand.touch("Step done")
    case = halves.the_case("desk")
    assert halves.branch("window-1").cases == {}

    with halves.open("window-1") as window:
        hand = window.hand
        hand.see("Nobody is called right now")
        types(window, digits)
        hand.see("Ticket of customer %1 taken, saved on this machine", "1")
        hand.see(
            "Known by the ticket; the desk hears of it when the network is back. When the customer is here, start."
        )
        hand.touch("Customer is here, start")
        hand.see("Customer %1", "1")
        while hand.offers("Step done"):
            hand.touch("Step done")
            QTest.qWait(50)
        # The same ticket again, in the middle: the same case.
        types(window, digits)
        hand.see("Customer %1 is at this window already", "1")
        hand.touch("Served: say goodbye to the window")
        hand.see("Please resume ordinary calling")
        hand.touch("Ordinary calling runs again")
    guest = halves.the_case("window-1")
    assert (guest.id, guest.guest) == (case.id, True)
    ticked = {code for code, step in guest.steps.items() if step.station == "window-1"}
    assert len(ticked) >= 2

    halves.meet()
    for station in ("desk", "window-1"):
        branch = halves.branch(station)
        found = halves.the_case(station)
        assert found.id == case.id
        assert (found.guest, found.owner, [call.state for call in found.calls]) == (False, "desk", ["done"])
        assert branch.notes == []
        assert {code for code, step in found.steps.items() if step.state == "done"} == ticked | {"greet"}
    assert halves.the_case("desk") == halves.the_case("window-1")


def test_nothing_that_a_scanner_types_reaches_a_control(halves: Halves) -> None:
    """Enter presses whatever has the focus: a scan must not."""
    halves.know_each_other()
    with halves.open("window-1") as window:
        window.hand.see("Nobody is called right now")
        before = window.kinds()
        for _ in range(4):
            QTest.keyClick(window.opened.stage.window, Qt.Key.Key_Tab)
        types(window, "6901234567892")
        window.hand.see("That was no ticket of Lobby, or it is damaged. Please scan again.")
        QTest.qWait(120)
        assert window.opened.models.shell.get("overlay") == ""
        assert window.kinds() == before


def test_a_ticket_of_a_desk_that_was_never_met_is_refused_in_clear_words(halves: Halves) -> None:
    with halves.open("desk") as desk:
        digits = show_ticket(desk)
    with halves.open("window-1") as window:
        window.hand.see("Nobody is called right now")
        types(window, digits)
        window.hand.see("This window does not know the desk that made the ticket. Please walk over to the desk.")
        assert "ticket_taken" not in window.kinds()
    # The branch's settings can trust it all the same.
    key = (halves.data / "desk" / PUBLIC_FILE).read_text().strip()
    settings = halves.data / "settings.toml"
    settings.write_text(settings.read_text() + f'[ticket.trusted]\ndesk = "{key}"\n')
    with halves.open("window-1") as window:
        types(window, digits)
        window.hand.see("Ticket of customer %1 taken, saved on this machine", "1")


def test_a_human_at_the_keyboard_is_no_scanner(halves: Halves) -> None:
    halves.know_each_other()
    with halves.open("window-1") as window:
        window.hand.see("Nobody is called right now")
        for digit in "123456789012":
            QTest.keyClick(window.opened.stage.window, Qt.Key(ord(digit)))
            QTest.qWait(90)
        QTest.keyClick(window.opened.stage.window, Qt.Key.Key_Escape)
        assert window.opened.models.shell.get("message") == {}


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_code_is_read_from_every_screen_and_in_high_contrast(halves: Halves, size: tuple[int, int]) -> None:
    with halves.open("desk", size) as desk:
        digits = show_ticket(desk)
        assert digits.isdigit()
        shell = desk.opened.models.shell
        for contrast, scale in ((True, 1.0), (True, 2.0), (False, 2.0)):
            shell.put(contrast=contrast, scale=scale)
            QTest.qWait(80)
            assert read(desk.opened.stage.window.grabWindow()) == [digits], (contrast, scale)


def test_the_slip_is_saved_where_there_is_no_printer(halves: Halves) -> None:
    with halves.open("desk") as desk:
        digits = show_ticket(desk)
        for width in (58, 80):
            desk.hand.touch(f"Slip {width} mm")
            day = desk.opened.models.post.today()
            file = halves.data / "exports" / day / f"ticket-1-{width}mm.pdf"
            # The toast comes after the file is whole.
            desk.hand.see("Saved to %1", file)
            image, across, _ = paper(file, 203)
            assert read(image) == [digits]
            assert across == pytest.approx(width, abs=0.4)


@pytest.mark.parametrize("width", [58, 80])
def test_a_slip_of_the_longest_ticket_is_read_and_its_modules_are_large_enough(
    qapp: QGuiApplication, tmp_path: Path, width: int
) -> None:
    slip = Slip("春江路支行", DIGITS, ("8 号客户", "爱心窗口 3 号", "仅限 2026-11-22 当日"), "请到窗口扫码。", "")
    file = tmp_path / "slips" / "slip.pdf"
    write_slip(slip, file, width)
    image, across, _ = paper(file, 406)
    (found,) = codes(image)
    assert found.text == DIGITS
    modules = code_image(DIGITS).width() - 2 * QUIET
    code_mm = (found.position.top_right.x - found.position.top_left.x) / 406 * MM_PER_INCH
    assert code_mm / modules == pytest.approx(MODULE_MM, abs=0.12) or code_mm / modules > MODULE_MM
    assert across == pytest.approx(width, abs=0.4)
    assert (width - code_mm) / 2 >= QUIET * MODULE_MM, "the paper is white around the code"


def test_a_slip_that_cannot_be_written_says_so(qapp: QGuiApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError):
        write_slip(Slip("", DIGITS, ("8",), "", ""), tmp_path / "file" / "slip.pdf", 58)


def test_without_a_printer_nothing_is_printed(qapp: QGuiApplication) -> None:
    if QPrinterInfo.defaultPrinter().isNull():
        with pytest.raises(NoPrinter):
            print_slip(Slip("", DIGITS, ("8",), "", ""), 58)


def test_the_public_key_is_worked_out_once(tmp_path: Path) -> None:
    Journal.open(tmp_path / "desk", "desk", Wiring(tmp_path).clock()).close()
    first = public_key(tmp_path / "desk")
    assert len(first) == 64
    assert public_key(tmp_path / "desk") == first
    (tmp_path / "desk" / PUBLIC_FILE).write_text("damaged")
    assert public_key(tmp_path / "desk") == first
