"""What the casework tests hold in their hands: a clock, stations with real journals, and somebody who carries
events between them."""

from functools import cache
from pathlib import Path

from lobby_app.casework import Case, Done, Station
from lobby_app.casework.commands import Command, OpenCase, SignOn
from lobby_app.guide import Guide, load
from lobby_app.journal import Journal
from tests.clock import HandClock

RESOURCES = Path(__file__).parents[2] / "resources" / "guide"


@cache
def real_guide() -> Guide:
    """The guide that the program ships."""
    return load(RESOURCES)


def carry(source: Station, target: Station) -> None:
    """Bring `target` what it lacks of `source`'s own stream, as sync would; folding is left to `refresh`."""
    held = {(stream.station, stream.epoch): stream.next_seq for stream in target.journal.streams()}
    name = (source.journal.station, source.journal.epoch)
    while raws := source.journal.read(*name, held.get(name, 1)):
        held[name] = target.journal.take(*name, raws).next_seq


class BranchOffice:
    """Several stations of one branch, each with its own journal and its own view."""

    def __init__(self, folder: Path, guide: Guide, clock: HandClock) -> None:
        self.folder = folder
        self.guide = guide
        self.clock = clock
        self.stations: dict[str, Station] = {}

    def open(self, name: str, staff: str = "", window: str = "") -> Station:
        """Start a station's program; with `staff` somebody signs on."""
        role, _, number = name.partition("-")
        journal = Journal.open(self.folder / name, name, self.clock)
        own = window or (number if role == "window" else "")
        station = Station(journal, self.guide, self.clock, role, window=own, version="test")
        station.start()
        self.stations[name] = station
        if staff:
            done(station, SignOn(staff))
        return station

    def restart(self, name: str, staff: str = "") -> Station:
        self.stations.pop(name).journal.close()
        return self.open(name, staff)

    def meet(self) -> None:
        """The network is there for a moment: everybody gets everything."""
        stations = list(self.stations.values())
        for source in stations:
            for target in stations:
                if source is not target:
                    carry(source, target)
        for station in stations:
            station.refresh()

    def close(self) -> None:
        for station in self.stations.values():
            station.journal.close()


def done(station: Station, command: Command) -> Done:
    """The command must be possible."""
    answer = station.do(command)
    assert isinstance(answer, Done), answer
    return answer


def opened(station: Station, *categories: str, **facts: object) -> Case:
    """Open a case with confirmed categories and return it."""
    command = OpenCase(categories=categories, **facts)  # type: ignore[arg-type]  # facts are OpenCase's own
    done(station, command)
    return station.branch.cases[command.case]
