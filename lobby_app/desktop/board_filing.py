"""The end of a talk: put on paper and filed with the vouchers, or wiped. Either way it is destroyed here."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from lobby_app.casework import BOARD_TASK
from lobby_app.casework.commands import CompleteTask, FileBoard
from lobby_app.journal import Talk

from .fonts import chinese_family
from .pdf import UNFINISHED, Permit
from .printing import PaperMaker
from .views.board import Entry

if TYPE_CHECKING:
    from .board import Board

NAMED_BY = 8
"""How many digits of a talk's id stand at the end of its file's name."""


class Filing:
    """Works on the talk in front of the board. `papers`: the folder of PDFs, one folder a day in it."""

    def __init__(self, board: "Board", papers: Path, branch: str) -> None:
        self._board = board
        self._papers = papers
        self._branch = branch
        self._maker = PaperMaker(lambda busy: board.put(busy=busy), self._made)
        self._permit = Permit()
        self._on_paper: tuple[str, str, tuple[Entry, ...]] = ("", "", ())
        self._wiped = ""

    # -- wiped

    def wipe(self) -> None:
        """Everything of the talk, at once and for good."""
        board, shell = self._board, self._board.post.shell
        talk, case = board.talk, board.post.station.branch.cases.get(board.state.case)
        # Its paper goes first: cut off at any moment, this leaves the talk as it was, or nothing of it.
        left = self._take_away_paper(talk) if talk is not None else ""
        board.update(produced="", file="", outdated=False)
        with board.keeper.told("board_not_wiped"):
            if talk is not None:
                board.keeper.store().destroy(talk.id)
                self._wiped = talk.id
            board.forget()
            shell.unwarn("board_unreadable")
            if left:
                shell.warn("board_pdf_left", file=left)
            else:
                shell.say("board_wiped")
        # Only where the end of the case had left a task there is something to settle; else no event knows of the talk.
        if case is not None and BOARD_TASK in {task.code for task in case.open_tasks} and board.talk is None:
            board.post.do(CompleteTask(case.id, BOARD_TASK))

    def _take_away_paper(self, talk: Talk) -> str:
        """Delete the PDFs of a talk, of whatever day, also the one that is being made. Returns the path of one that
        could not be deleted, or ""."""
        if self._on_paper[0] == talk.id:
            self._permit.revoke()
        name = f"board-*-{talk.id[:NAMED_BY]}.pdf"
        try:
            for file in [*self._papers.glob(f"*/.{name}{UNFINISHED}"), *self._papers.glob(f"*/{name}")]:
                file.unlink(missing_ok=True)
        except OSError as error:
            return str(error.filename)
        return ""

    def remove_unfinished(self) -> None:
        """Take away what a cut of the power left half made."""
        for part in self._papers.glob(f"*/.board-*{UNFINISHED}"):
            with suppress(OSError):
                part.unlink(missing_ok=True)

    # -- on paper

    def to_paper(self, how: str, words: dict[str, str]) -> None:
        """Print the talk, or write it as a PDF; `produced` tells of it later. As `Board.toPaper`."""
        from .board_paper import TalkPaper, print_talk, write_talk

        board, state, talk = self._board, self._board.state, self._board.talk
        if talk is None or not state.case or state.unreadable or board.get("busy"):
            return
        board.post.shell.unwarn("board_no_printer")
        board.post.shell.unwarn("board_no_paper")
        paper = TalkPaper(self._branch, state.slip, state.day, state.entries, words, chinese_family() or "")
        file = self._papers / state.day / f"board-{state.slip}-{talk.id[:NAMED_BY]}.pdf"
        permit = self._permit = Permit()
        self._on_paper = talk.id, how, state.entries

        def work() -> bool:
            if how == "printed":
                print_talk(paper, permit)
                return True
            write_talk(paper, file, permit)
            return False

        self._maker.make(work, file)

    def _made(self, file: str, trouble: str) -> None:
        board = self._board
        talk, how, entries = self._on_paper
        if trouble == "revoked":
            return
        if talk == self._wiped:
            if how == "printed" and not trouble:  # it had reached the printer
                board.post.shell.warn("board_paper_comes")
        elif trouble:
            board.post.shell.warn("board_no_printer" if trouble == "no_printer" else "board_no_paper", folder=file)
        elif board.talk is not None and board.talk.id == talk:
            # Only what is on the paper may be destroyed after it: not what was written meanwhile.
            same = board.state.entries == entries
            board.update(produced=how if same else "", file=file if same else "", outdated=not same)

    # -- filed

    def filed(self) -> None:
        """The paper is with the day's vouchers: that is recorded, then the talk is destroyed here."""
        board, state, talk = self._board, self._board.state, self._board.talk
        if talk is None or not state.produced:
            return
        pages = len({one.page for one in state.entries})
        # The event goes first: `look_after` destroys what is known as filed, also after a power cut in between.
        # Where only the destruction failed, the next touch does no more than that.
        case = board.post.station.branch.cases[state.case]
        recorded = talk.id in {one.talk for one in case.boards}
        if recorded or board.post.do(FileBoard(state.case, talk.id, pages, state.produced)):
            with board.keeper.told("board_not_wiped"):
                if board.keeper.keeps(talk):
                    board.keeper.store().destroy(talk.id)
                board.forget()
                board.post.shell.close()
                board.post.shell.say("board_filed")

    def finish(self) -> None:
        """Wait until the paper that is being made lies there."""
        self._maker.close()
