"""The talk on paper: everything that was written stands on it, on as many sheets as it needs."""

import subprocess
from pathlib import Path
from unicodedata import normalize

from PySide6.QtGui import QGuiApplication

from lobby_app.desktop.board_paper import TalkPaper, write_talk
from lobby_app.desktop.fonts import chinese_family
from lobby_app.desktop.views.board import Entry, Line, Stroke

WORDS = {key: key for key in ("title", "slip", "day", "station", "customer", "staff", "foot")} | {
    "page": "page %1 of %2"
}


def pages_of(file: Path, *entries: Entry) -> list[str]:
    write_talk(TalkPaper("branch", "261126-1", "2026-11-26", entries, WORDS, chinese_family() or ""), file)
    read = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    return normalize("NFKC", read).rstrip("\f").split("\f")


def test_a_long_page_goes_on_on_further_sheets(qapp: QGuiApplication, tmp_path: Path) -> None:
    ink = [Entry(1, 1, Stroke("customer", 800, 400, (1, 1, 50, 50))), Entry(2, 1, Stroke("staff", 800, 400, (1, 1)))]
    lines = [Entry(3 + at, 1, Line("staff", f"LINE{at:03d} please")) for at in range(90)]
    sheets = pages_of(tmp_path / "talk.pdf", *ink, *lines, Entry(99, 2, Line("customer", "LASTPAGE")))
    assert len(sheets) >= 3
    for number, sheet in enumerate(sheets, start=1):
        assert f"page {number} of {len(sheets)}" in sheet
        assert "foot" in sheet
    whole = "".join(sheets)
    assert [at for at in range(90) if whole.count(f"LINE{at:03d} please") != 1] == []
    assert "LASTPAGE" in sheets[-1]
    assert "LINE" not in sheets[-1]


def test_a_line_longer_than_a_sheet_and_a_word_wider_than_it_are_whole(qapp: QGuiApplication, tmp_path: Path) -> None:
    words = [f"w{at:04d}" for at in range(1500)]
    endless = "x" * 400
    sheets = pages_of(
        tmp_path / "talk.pdf", Entry(1, 1, Line("staff", " ".join(words))), Entry(2, 1, Line("customer", endless))
    )
    assert len(sheets) > 1
    whole = "".join(sheets)
    assert [word for word in words if word not in whole] == []
    assert whole.count("x") == len(endless)
