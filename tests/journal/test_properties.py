"""Stations append, meet, restart and are restored in any order: the journals stay whole and agree."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from lobby_app.journal import Event, Fork, Gap, Journal, order_key
from tests.clock import HandClock

from .hands import steps

NAMES = ("desk", "window", "supervisor")
stations = st.sampled_from(NAMES)


class Branch(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = Path(self.scratch.name)
        self.clock = HandClock()
        self.journals = {name: Journal.open(self.folder / name, name, self.clock) for name in NAMES}
        self.history: dict[tuple[str, str], list[bytes]] = {}
        self.marks = dict.fromkeys(NAMES, 0)
        self.arrived: dict[str, set[bytes]] = {name: set() for name in NAMES}
        self.copies = 0

    def remember(self, journal: Journal) -> list[bytes]:
        return self.history.setdefault((journal.station, journal.epoch), [])

    @rule(name=stations, count=st.integers(1, 4))
    def append(self, name: str, count: int) -> None:
        journal = self.journals[name]
        before = [one.event for one in journal.events()]
        written = journal.append(steps(*map(str, range(count))))
        highest = max((event.lamport for event in before), default=0)
        assert [one.event.lamport for one in written] == [highest + 1 + number for number in range(count)]
        self.remember(journal).extend(one.raw for one in written)

    @rule(giver=stations, taker=stations, most=st.integers(1, 5), back=st.integers(0, 3))
    def carry_some(self, giver: str, taker: str, most: int, back: int) -> None:
        """What `giver` holds of any stream goes on to `taker`, overlapping, in small batches."""
        for stream in self.journals[giver].streams():
            if stream.own and giver == taker:
                continue
            held = {(one.station, one.epoch): one.next_seq for one in self.journals[taker].streams()}
            wanted = held.get((stream.station, stream.epoch), 1)
            batch = self.journals[giver].read(stream.station, stream.epoch, max(1, wanted - back), most)
            taken = self.journals[taker].take(stream.station, stream.epoch, batch)
            assert taken.new + taken.held == len(batch)
            assert taken.next_seq == wanted + taken.new

    @rule(giver=stations, taker=stations, ahead=st.integers(1, 3))
    def skip_some(self, giver: str, taker: str, ahead: int) -> None:
        journal = self.journals[giver]
        held = {(one.station, one.epoch): one.next_seq for one in self.journals[taker].streams()}
        wanted = held.get((giver, journal.epoch), 1)
        batch = journal.read(giver, journal.epoch, wanted + ahead)
        if batch:
            try:
                self.journals[taker].take(giver, journal.epoch, batch)
            except Gap as gap:
                assert (gap.expected, gap.kept) == (wanted, 0)
            else:
                raise AssertionError("a gap went by unnoticed")

    @rule(name=stations, days=st.integers(-2, 2))
    def let_time_pass(self, name: str, days: int) -> None:
        self.clock.move(days=days, minutes=7)

    @rule(name=stations)
    def restart(self, name: str) -> None:
        self.journals[name].close()
        self.journals[name] = Journal.open(self.folder / name, name, self.clock)

    @precondition(lambda self: self.copies < 3)
    @rule(name=stations, lost=st.integers(0, 2))
    def lose_the_machine_and_restore(self, name: str, lost: int) -> None:
        """Events made after the backup went out before the machine was lost; no fork may come of it."""
        self.copies += 1
        old = self.journals[name]
        backup = self.folder / "backup"
        old.backup(backup)
        self.remember(old).extend(one.raw for one in old.append(steps(*map(str, range(lost)))))
        old.close()
        self.folder.joinpath(name).rename(self.folder / f"lost-{self.copies}")
        Journal.restore(backup, self.folder / name)
        self.journals[name] = Journal.open(self.folder / name, name, self.clock)
        assert self.journals[name].epoch != old.epoch
        self.marks[name], self.arrived[name] = 0, set()

    @invariant()
    def every_stream_is_a_true_beginning_of_its_history(self) -> None:
        for journal in self.journals.values():
            for stream in journal.streams():
                held = journal.read(stream.station, stream.epoch, 1, 10_000, 10_000_000)
                assert held == self.history.get((stream.station, stream.epoch), [])[: len(held)]
                assert len(held) == stream.next_seq - 1
                assert not stream.forked

    @invariant()
    def every_journal_verifies(self) -> None:
        for journal in self.journals.values():
            assert all(report.first_bad is None for report in journal.verify())

    @invariant()
    def reading_is_in_fold_order_and_by_day_complete(self) -> None:
        for journal in self.journals.values():
            events = [one.event for one in journal.events()]
            assert [order_key(event) for event in events] == sorted(map(order_key, events))
            by_day: list[Event] = []
            for day in journal.days():
                of_day = [one.event for one in journal.events(day=day)]
                assert of_day == [event for event in events if event.day == day]
                by_day += of_day
            assert len(by_day) == len(events)

    @invariant()
    def a_stations_days_never_go_back(self) -> None:
        for journal in self.journals.values():
            days = [one.event.day for one in journal.events() if one.event.station == journal.station]
            assert days == sorted(days)

    @invariant()
    def everything_arrives_once(self) -> None:
        for name, journal in self.journals.items():
            news, self.marks[name] = journal.arrived_after(self.marks[name])
            raws = {one.raw for one in news}
            assert len(raws) == len(news)
            assert not raws & self.arrived[name]
            self.arrived[name] |= raws
            assert self.arrived[name] == {one.raw for one in journal.events()}

    def teardown(self) -> None:
        for journal in self.journals.values():
            journal.close()
        self.scratch.cleanup()


TestBranch = Branch.TestCase
TestBranch.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)


def test_a_fork_stays_a_fork_whoever_comes_first(tmp_path: Path) -> None:
    """Two machines go on with one stream, as after a cloned disk: the second one met is kept apart."""
    clock = HandClock()
    with Journal.open(tmp_path / "desk", "desk", clock) as desk:
        desk.append(steps("a"))
    clone = tmp_path / "clone"
    clone.mkdir()
    for file in (tmp_path / "desk").iterdir():
        (clone / file.name).write_bytes(file.read_bytes())
    with (
        Journal.open(tmp_path / "desk", "desk", clock) as desk,
        Journal.open(clone, "desk", clock) as cloned,
        Journal.open(tmp_path / "hub", "hub", clock) as hub,
    ):
        desk.append(steps("b"))
        cloned.append(steps("c"))
        assert hub.take("desk", desk.epoch, cloned.read("desk", desk.epoch, 1)).new == 2
        for _ in range(2):
            try:
                hub.take("desk", desk.epoch, desk.read("desk", desk.epoch, 1))
            except Fork as fork:
                assert (fork.seq, fork.kept) == (2, 0)
            else:
                raise AssertionError("a fork went by unnoticed")
        assert [one.event.body["step"] for one in hub.events()] == ["a", "c"]
