"""Another station of the same branch without a window of its own: its journal and its decisions are real, only nobody
looks at it. `meet` is the moment at which the branch's network carries everything."""

from pathlib import Path
from types import TracebackType

from lobby_app.casework import Done, Station
from lobby_app.casework.commands import AcceptCall, Command, PauseCalling, SignOn, StartServing
from lobby_app.journal import Journal
from tests.casework.hands import carry

from .lobby import Lobby


class Teller:
    """The teller at window 1, seen from the lobby."""

    def __init__(self, lobby: Lobby, folder: Path) -> None:
        self.lobby = lobby
        clock = lobby.wiring.clock()
        self.journal = Journal.open(folder / "window-1", "window-1", clock)
        self.station = Station(self.journal, lobby.guide, clock, "window", window="1")
        self.station.start()
        self.do(SignOn("T01"))
        self.meet()

    def do(self, command: Command) -> None:
        answer = self.station.do(command)
        assert isinstance(answer, Done), answer

    def meet(self) -> None:
        desk = self.lobby.opened.station
        carry(desk, self.station)
        carry(self.station, desk)
        self.station.refresh()
        self.lobby.opened.models.post.refresh()

    def call(self) -> str:
        """The id of the call in front."""
        return self.station.branch.queue("1")[0].call.id

    def accept_and_serve(self) -> None:
        self.meet()
        self.do(AcceptCall(self.call()))
        self.do(PauseCalling(self.call(), 20, "confirmed"))
        self.do(StartServing(self.call()))
        self.meet()

    def __enter__(self) -> "Teller":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.journal.close()
