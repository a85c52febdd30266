"""A code instead of a name: shown, put on paper, typed or scanned again, and the visit goes on."""

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest

from lobby_app.casework import fold, slip_code, slip_digits
from lobby_app.casework.commands import LeaveTask
from lobby_app.casework.state import Case

from .hand import Hand
from .lobby import Lobby


def the_case(lobby: Lobby) -> Case:
    with lobby.wiring.journal("desk") as journal:
        cases = fold(journal.events()).cases.values()
    return list(cases)[-1]


def read(image: QImage) -> list[str]:
    """The texts of all codes in a picture, by a reader that is none of ours."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = grey.width(), grey.height(), grey.bytesPerLine()
    raw = bytes(grey.constBits())
    rows = b"".join(raw[y * line : y * line + width] for y in range(height))
    return [one.text for one in zxingcpp.read_barcodes(memoryview(rows).cast("B", (height, width)))]


def page(file: Path) -> tuple[QImage, float]:
    """The one page of a PDF as a picture at 150 dots an inch, and its width in mm."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    points = document.pagePointSize(0)
    image = document.render(0, QSize(round(points.width() / 72 * 150), round(points.height() / 72 * 150)))
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    document.close()
    return white, points.width() / 72 * 25.4


def scan(lobby: Lobby, digits: str) -> None:
    """As a scanner types: a key every 2 ms, then Enter."""
    moment = 1_000_000
    for key, text in [*((Qt.Key(ord(digit)), digit) for digit in digits), (Qt.Key.Key_Return, "\r")]:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(moment := moment + 1)
            QCoreApplication.sendEvent(lobby.opened.stage.window, event)


def typed(hand: Hand) -> str:
    """What stands in the field for the code."""
    return next(str(item.property("text")) for item in hand.items() if item.inherits("QQuickTextField"))


def begun(lobby: Lobby, category: str) -> Case:
    lobby.hand.touch(lobby.guide.categories[category].name)
    lobby.hand.touch("Help is welcome, start")
    return the_case(lobby)


def test_a_slip_is_shown_printed_scanned_and_leads_back_to_the_visit(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path, language="en") as lobby:
        hand = lobby.hand
        lobby.sign_on()
        case = begun(lobby, "hearing")
        phrase = lobby.guide.phrases["privacy.noted"]
        noted = {"zh": phrase.zh, "en": phrase.en}
        hand.act("WalkActions|Case slip")
        hand.see(slip_code(case))
        hand.see(noted)
        QTest.qWait(60)
        assert read(lobby.opened.stage.window.grabWindow()) == [slip_digits(case)]
        hand.touch("Show to customer", hint=noted)
        hand.touch("Show|Close")
        for name, width in (("Slip 58 mm", 58), ("Sheet A5", 148)):
            hand.see(slip_code(case))
            hand.touch(name)
            file = tmp_path / "exports" / case.day / f"slip-1-{width}mm.pdf"
            hand.until(file.exists)
            hand.see("Saved to %1", file)
            image, wide = page(file)
            assert wide == pytest.approx(width, abs=0.5)
            assert read(image) == [slip_digits(case)]
        hand.touch("CaseSlip|Back", hint="the code stays with the case")

        lobby.opened.models.shell.goHome()
        scan(lobby, slip_digits(case))
        hand.touch("Go on with this case")
        hand.see("Customer %1", 1)


def test_a_code_is_typed_and_a_return_visit_knows_the_one_before(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path, language="en") as lobby:
        hand = lobby.hand
        lobby.sign_on()
        case = begun(lobby, "emergency")
        assert lobby.opened.models.post.do(LeaveTask(case.id, "emergency.written_report"))
        cases = lobby.opened.models.cases
        assert cases is not None
        cases.end("done", "not_asked", False)
        hand.touch("Find a case by its slip")
        hand.write("Code on the slip", slip_code(case))
        # Typed this quickly it is held back like a scan, until it is clear that no Enter follows.
        hand.until(lambda: typed(hand) == slip_code(case))
        hand.touch("Find")
        hand.see(lobby.guide.categories["emergency"].short)
        report = lobby.guide.tasks["emergency.written_report"].title
        hand.see(report)
        hand.touch("TaskList|Done", hint=report)
        assert [body["task"] for body in lobby.bodies("task_done")] == ["emergency.written_report"]
        hand.touch("Begin a return visit")
        hand.see("Customer %1", 2)
        assert lobby.bodies("return_noted") == [{"earlier": case.id, "earlier_day": case.day}]
        assert the_case(lobby).categories == ("emergency",)


def test_which_papers_is_asked_and_shown_to_the_customer(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path, language="en") as lobby:
        hand = lobby.hand
        lobby.sign_on()
        hand.touch("Which papers?")
        hand.touch(lobby.guide.business["reissue"].name)
        hand.see("the customer must be there")
        for paper in lobby.guide.business["reissue"].papers:
            hand.see(paper)
        hand.touch("Show to customer", hint="in large type")
        hand.see("please bring")
        hand.touch("Show|Close")
        hand.see("the customer must be there")
        assert lobby.kinds()[-1] == "signed_on", "asking for papers notes nothing"
