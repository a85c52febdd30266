"""A PDF that a full disk cuts short is not there, and what stood there before is."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from lobby_app.desktop.pdf import Permit, Revoked, write_pdf
from tests.journeys.processes import ROOT, environment

STORY = """
import resource, signal, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from lobby_app.desktop.paper import Slip, write_slip
from lobby_app.desktop.sheets import Sheet, write_sheet

app = QGuiApplication([])
folder = Path(sys.argv[1])
sheet = Sheet("title", "<p>" + "hello world " * 2000 + "</p>", "foot", "")
slip = Slip("head", "12345", ("A001", "words"), "foot", "")
writers = {"sheet": lambda file: write_sheet(sheet, file), "slip": lambda file: write_slip(slip, file, 80)}
for name, write in writers.items():
    write(folder / f"{name}.pdf")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for name, write in writers.items():
    file = folder / f"{name}.pdf"
    whole = file.read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) // 2, resource.RLIM_INFINITY))
    try:
        write(file)
    except OSError:
        assert file.read_bytes() == whole
    else:
        raise SystemExit(f"{name}: a cut file was taken for a whole one")
assert sorted(one.name for one in folder.iterdir()) == ["sheet.pdf", "slip.pdf"]
assert not any(one.stat().st_mode & 0o077 for one in folder.iterdir())
"""


def test_a_pdf_is_whole_or_the_one_before(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path / "out")],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr


def test_what_is_revoked_while_it_is_written_leaves_no_name(qapp: QGuiApplication, tmp_path: Path) -> None:
    permit = Permit()
    seen: list[list[str]] = []

    def draw(writer: QPdfWriter) -> bool:
        seen.append([one.name for one in tmp_path.iterdir()])
        permit.revoke()
        (tmp_path / ".talk.pdf.part").unlink()
        painter = QPainter(writer)
        painter.drawText(100, 100, "words")
        painter.end()
        seen.append([one.name for one in tmp_path.iterdir()])
        return True

    with pytest.raises(Revoked):
        write_pdf(tmp_path / "talk.pdf", "title", 200, draw, permit)
    assert seen == [[".talk.pdf.part"], []]
    with pytest.raises(Revoked):
        write_pdf(tmp_path / "talk.pdf", "title", 200, draw, permit)
    assert list(tmp_path.iterdir()) == []
