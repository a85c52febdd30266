"""Desks and windows that go on alone, with a network that delays, cuts, repeats and reorders what they tell each other.

`run` lets one drawn history happen and checks it; the tests run short ones, scripts/torture long ones.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from lobby_app.casework import Branch, Call, Case, Done, Station, fold
from lobby_app.casework.commands import (
    AcceptCall,
    BeginEmergency,
    CallWindow,
    CloseWindow,
    Command,
    CompleteStep,
    ConfirmNeeds,
    DeclineCall,
    EndCase,
    EndServing,
    ExtendPause,
    OpenCase,
    OpenWindow,
    PauseCalling,
    ResumeCalling,
    StartServing,
    TellWaiting,
    WithdrawCall,
)
from lobby_app.casework.standstill import silence
from lobby_app.journal import Gap, Journal
from tests.clock import HandClock

from .hands import BranchOffice, done, opened, real_guide

DESKS = ("desk", "desk-2")
WINDOWS = ("3", "5")
STATIONS = (*DESKS, *(f"window-{number}" for number in WINDOWS))

AT_THE_WINDOW: tuple[Callable[[Call], Command], ...] = (
    lambda call: AcceptCall(call.id),
    lambda call: AcceptCall(call.id, 3),
    lambda call: PauseCalling(call.id, cap_minutes=5),
    lambda call: PauseCalling(call.id, cap_minutes=20),
    lambda call: ExtendPause(call.id),
    lambda call: StartServing(call.id),
    lambda call: StartServing(call.id),
    lambda call: EndServing(call.id),
    lambda call: DeclineCall(call.id, "serving_other"),
    lambda call: CompleteStep(call.case, "assist"),
    lambda call: ConfirmNeeds(call.case, ("elderly", "writing")),
)
AT_THE_DESK: tuple[Callable[[Case, str], Command], ...] = (
    *(8 * (lambda case, window: CallWindow(case.id, window),)),
    *(2 * (lambda case, _window: CompleteStep(case.id, "greet"),)),
    *(2 * (lambda case, _window: CompleteStep(case.id, "assist"),)),
    lambda case, _window: BeginEmergency("ill", case=case.id),
    lambda case, _window: EndCase(case.id, "done"),
)
HAPPENINGS = {
    "desk": 8,
    "withdraw": 1,
    "no_answer": 2,
    "tell": 2,
    "window": 16,
    "resume": 2,
    "lunch": 1,
    "customer": 3,
    "deliver": 14,
    "wait": 2,
    "power_cut": 1,
}


class Network:
    """Carries streams in pieces of any size: late, twice, from too early a place, and cut anywhere.

    What a station lacks it asks for by its own cursor, as sync does: a piece from further on is refused as a gap.
    """

    def __init__(self, office: BranchOffice, chance: Random) -> None:
        self._office = office
        self._chance = chance
        self.pieces = self.repeated = self.gaps = 0

    def deliver(self, source: Station, target: Station) -> None:
        """One piece of the source's own stream; perhaps one that was delivered before, perhaps one out of turn."""
        name, held = self._place(source, target)
        start = max(1, held + self._chance.choice((0, 0, 0, -3, -1, 2)))
        raws = source.journal.read(*name, start, self._chance.choice((1, 2, 5, 20, 500)))
        if not raws:
            return
        self.pieces += 1
        self.repeated += start < held
        try:
            target.journal.take(*name, raws)
        except Gap:
            self.gaps += 1
        if self._chance.random() < 0.8:
            # Otherwise it lies there unfolded until the next thing wakes the screen.
            target.refresh()

    def _place(self, source: Station, target: Station) -> tuple[tuple[str, str], int]:
        name = (source.journal.station, source.journal.epoch)
        held = {(stream.station, stream.epoch): stream.next_seq for stream in target.journal.streams()}
        return name, held.get(name, 1)


class History:
    """One drawn history of a branch. `seen` counts what came about, so that nobody trusts an empty run."""

    def __init__(self, office: BranchOffice, clock: HandClock, chance: Random) -> None:
        self.office = office
        self.clock = clock
        self.chance = chance
        self.network = Network(office, chance)
        self.seen: dict[str, int] = {}

    def begin(self) -> None:
        """Two customers wait at window 3 and one at window 5; everybody knows of everything."""
        for name in STATIONS:
            self.office.open(name, "L01" if name in DESKS else "T01")
        self.office.meet()
        for desk, number in (("desk", "3"), ("desk-2", "3"), ("desk", "5")):
            done(self.office.stations[desk], CallWindow(opened(self.office.stations[desk], "mobility").id, number))
        self.office.meet()

    def happen(self) -> None:
        kind = self.chance.choices(list(HAPPENINGS), weights=list(HAPPENINGS.values()))[0]
        getattr(self, f"_{kind}")()

    def _do(self, station: Station, command: Command) -> None:
        answer = station.do(command)
        key = f"{type(command).__name__} {'done' if isinstance(answer, Done) else 'refused'}"
        self.seen[key] = self.seen.get(key, 0) + 1

    def _desk_station(self) -> Station:
        return self.office.stations[self.chance.choice(DESKS)]

    def _desk(self) -> None:
        station = self._desk_station()
        own = [case for case in station.branch.open_cases() if case.owner == station.name]
        if own:
            self._do(station, self.chance.choice(AT_THE_DESK)(self.chance.choice(own), self.chance.choice(WINDOWS)))

    def _withdraw(self) -> None:
        """The customer left, or another window is asked: perhaps at the moment in which the window accepts."""
        station = self._desk_station()
        own = [call for call in station.branch.calls.values() if call.active and call.station == station.name]
        if own:
            self._do(station, WithdrawCall(self.chance.choice(own).id, self.chance.choice(("", "customer_left"))))

    def _no_answer(self) -> None:
        """A call that nobody answered goes to the other window, perhaps at the moment in which it is answered."""
        station = self._desk_station()
        mine = [call for call in station.branch.calls.values() if call.station == station.name]
        waiting = [call for call in mine if call.state == "requested"]
        if waiting:
            call = self.chance.choice(waiting)
            self._do(station, WithdrawCall(call.id, "other_window"))
            self._do(station, CallWindow(call.case, next(one for one in WINDOWS if one != call.window)))

    def _tell(self) -> None:
        """Those who wait are told how long ordinary calling stands still at a window."""
        station = self._desk_station()
        pauses = [window.pause for window in station.branch.windows.values() if window.pause]
        if pauses:
            self._do(station, TellWaiting(self.chance.choice(pauses).call, self.chance.choice((0, 5, 20))))

    def _window(self) -> None:
        number = self.chance.choice(WINDOWS)
        station = self.office.stations[f"window-{number}"]
        calls = [one.call for one in station.branch.queue(number)]
        if calls:
            # Mostly the one in hand, sometimes one that waits behind it.
            call = calls[0] if self.chance.random() < 0.7 else self.chance.choice(calls)
            self._do(station, self.chance.choice(AT_THE_WINDOW)(call))

    def _resume(self) -> None:
        number = self.chance.choice(WINDOWS)
        self._do(self.office.stations[f"window-{number}"], ResumeCalling(number))

    def _lunch(self) -> None:
        number = self.chance.choice(WINDOWS)
        self._do(self.office.stations[f"window-{number}"], self.chance.choice((CloseWindow, OpenWindow))(number))

    def _customer(self) -> None:
        self._do(self._desk_station(), OpenCase(categories=(self.chance.choice(("mobility", "visual", "elderly")),)))

    def _deliver(self) -> None:
        source, target = self.chance.sample(STATIONS, 2)
        self.network.deliver(self.office.stations[source], self.office.stations[target])

    def _wait(self) -> None:
        """Time goes by; a window that is on looks at its deadlines each second."""
        self.clock.move(seconds=self.chance.randint(1, 500))
        for number in WINDOWS:
            if self.chance.random() < 0.7:
                self.office.stations[f"window-{number}"].end_overdue()

    def _power_cut(self) -> None:
        """A station's program dies and starts again, on what its disk holds."""
        name = self.chance.choice(STATIONS)
        self.office.restart(name, "L01" if name in DESKS else "T01")

    def rest(self) -> None:
        """The network is whole again, in pieces all the same, until nobody lacks anything."""
        for _ in range(200):
            self._deliver()
        self.office.meet()


def check(branch: Branch) -> None:
    """What holds on every station at any moment, however little it has heard."""
    for window in branch.windows.values():
        calls = branch.active_calls(window.name)
        assert sum(call.state == "serving" for call in calls) <= 1, "two customers at one window"
        assert len(set(window.calls)) == len(window.calls)
        assert all(call.active and call.window == window.name for call in calls)
        assert all(pause.ended for pause in window.pauses[:-1]), "a pause hides another that still runs"
        _explained(branch, window.name)
    assert bool(silence(branch)) == any(not still.ended for still in branch.stills), (
        "a standstill nobody noted the end of"
    )
    for call in branch.calls.values():
        assert call.active == (call.id in branch.windows[call.window].calls), "a call was lost"
    for case in branch.cases.values():
        assert sum(call.active for call in case.calls) <= 1, "one customer at two windows"


def _explained(branch: Branch, window: str) -> None:
    """The order is served, emergencies, then by the order of the calls, and each place says why."""
    queue = branch.queue(window)
    whys = [one.why for one in queue]
    assert whys == sorted(whys, key=("serving", "emergency", "order").index)
    for why in set(whys):
        orders = [one.call.order for one in queue if one.why == why]
        assert orders == sorted(orders)


def check_rest(office: BranchOffice, clock: HandClock) -> None:
    """Nobody decides a conflict: whoever holds the same events sees the same."""
    views = [station.branch for station in office.stations.values()]
    assert all(view == views[0] for view in views[1:]), "two stations see it differently"
    for station in office.stations.values():
        assert fold(station.journal.events()) == views[0], "what is kept is not what is folded"
    _no_call_lost(office.stations["desk"].journal, views[0])
    clock.move(hours=3)
    for station in office.stations.values():
        station.end_overdue()
    office.meet()
    for station in office.stations.values():
        branch = station.branch
        assert branch.overdue(clock.now() + timedelta(days=9)) == [], "a pause never ends"
        _ended_in_time(branch)
        check(branch)


def _no_call_lost(journal: Journal, branch: Branch) -> None:
    """Every call that any desk made is there, or a note says which rule it broke."""
    noted = {(note.station, note.epoch, note.seq) for note in branch.notes}
    for stored in journal.events():
        event = stored.event
        if event.kind == "window_called" and (event.station, event.epoch, event.seq) not in noted:
            assert event.body["call"] in branch.calls, "a call is gone without a word"


def _ended_in_time(branch: Branch) -> None:
    """A pause that ended by itself did not end before its time."""
    for window in branch.windows.values():
        for pause in window.pauses:
            if pause.ended_how == "cap":
                assert datetime.fromisoformat(pause.ended) >= datetime.fromisoformat(pause.until)


@contextmanager
def branch_office(clock: HandClock) -> Iterator[BranchOffice]:
    with TemporaryDirectory(prefix="lobby-interleavings-") as folder:
        office = BranchOffice(Path(folder), real_guide(), clock)
        try:
            yield office
        finally:
            office.close()


def run(seed: int, length: int) -> History:
    """Let `length` things happen, checking after each; then bring everybody to rest and check again."""
    clock = HandClock()
    with branch_office(clock) as office:
        history = History(office, clock, Random(seed))
        history.begin()
        for _ in range(length):
            history.happen()
            for station in office.stations.values():
                check(station.branch)
        history.rest()
        check_rest(office, clock)
    return history
