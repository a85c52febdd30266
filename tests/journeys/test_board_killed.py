"""The machine dies while a talk is on its way to paper. Wiped before that, nothing of it is left on the disk."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from lobby_app.desktop.pdf import UNFINISHED

from .lobby import SETTINGS, Lobby
from .processes import ROOT, environment

STORY = """
import os, signal, sys, threading
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from lobby_app.casework.commands import OpenCase
from lobby_app.desktop import board_paper
from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.wiring import Wiring

prepare_qt()
app = QGuiApplication([])
opened = OpenStation("desk", Wiring(Path(sys.argv[1])))
board, post, drawn, draw = opened.models.board, opened.models.post, threading.Event(), board_paper._draw


def half(device, paper):
    draw(device, paper)
    drawn.set()
    threading.Event().wait()


board_paper._draw = half
opened.models.people.signOn("L01")
command = OpenCase(categories=("hearing",), business="other")
assert post.do(command)
board.openCase(command.case)
for line in range(60):
    board.say("staff", f"LINE{line}")
words = ("title", "slip", "day", "station", "page", "customer", "staff", "foot")
board.toPaper("pdf", {key: f"{key} %1" for key in words})
assert drawn.wait(30)
print(*(one.name for one in (Path(sys.argv[1]) / "exports").rglob("*board-*")), flush=True)
if sys.argv[2] == "wipe":
    board.wipe()
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_while_writing(data: Path, then: str) -> list[str]:
    """The names of the paper's files as they stood before `then`; after it the process was killed."""
    (data / "settings.toml").write_text(SETTINGS.format(language="en"), encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", STORY, str(data), then],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    return ended.stdout.split()


def papers(data: Path) -> list[str]:
    return [one.name for one in (data / "exports").rglob("*board-*")]


def test_a_talk_wiped_while_its_pdf_was_being_written_leaves_no_file(tmp_path: Path) -> None:
    (half,) = killed_while_writing(tmp_path, "wipe")
    assert half.endswith(UNFINISHED)
    assert papers(tmp_path) == [], "before anything is started again"


def test_a_half_made_pdf_is_taken_away_at_the_next_start_and_the_talk_is_there(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    (half,) = killed_while_writing(tmp_path, "nothing")
    assert papers(tmp_path) == [half]
    with Lobby(tmp_path, language="en") as lobby:
        lobby.hand.until(lambda: papers(tmp_path) == [])
        (case,) = lobby.opened.models.board.get("held")
        lobby.opened.models.board.openCase(case)
        lobby.hand.see("LINE59")


@pytest.mark.parametrize("left", ["", "board-261126-1-00000000.pdf"])
def test_only_half_made_paper_is_taken_away(qapp: QGuiApplication, tmp_path: Path, left: str) -> None:
    day = tmp_path / "exports" / "2026-11-26"
    day.mkdir(parents=True)
    (day / f".board-261126-1-00000000.pdf{UNFINISHED}").write_text("half")
    if left:
        (day / left).write_text("filed already, not printed yet")
    with Lobby(tmp_path) as lobby:
        lobby.hand.until(lambda: papers(tmp_path) == ([left] if left else []))
