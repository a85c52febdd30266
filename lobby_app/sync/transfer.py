"""Moving events: the own stream out, the branch's other streams in. Both can be cut and called again."""

from collections.abc import Callable
from typing import NamedTuple

from lobby_app.journal import Fork, Gap, Journal, Malformed

from . import client as wire_client
from .client import ReceiverClient, TooLarge
from .outcomes import Failed, Forked, NotAReceiver
from .wire import NewsAnswer, StreamAnswer

MAX_EVENTS = 500
_MAX_CORRECTIONS = 3


class Tally:
    """What has been delivered so far, also when the delivery broke off in the middle.

    `sent` events were new to the receiver, `held` it had; it has everything below `next_seq` (None: it was
    not reached). `on_ack` hears of each new `next_seq`.
    """

    def __init__(self, on_ack: Callable[[int], None] | None = None) -> None:
        self.sent = 0
        self.held = 0
        self.next_seq: int | None = None
        self._on_ack = on_ack

    def acknowledge(self, next_seq: int, sent: int = 0, held: int = 0) -> None:
        self.sent += sent
        self.held += held
        self.next_seq = next_seq
        if self._on_ack is not None:
            self._on_ack(next_seq)


class Pace:
    """How many events go into one batch: fewer after each failure, more after each success."""

    def __init__(self, events: int = MAX_EVENTS) -> None:
        self.events = events

    def failed(self) -> None:
        self.events = max(1, self.events // 4)

    def went_well(self) -> None:
        self.events = min(MAX_EVENTS, self.events * 2)


async def push_own(client: ReceiverClient, journal: Journal, pace: Pace, tally: Tally) -> None:
    """Send the own stream until nothing is pending, and say in `tally` how far it came. Raises Failed.

    A tally that was used before says where to go on; a new one has the receiver asked.
    """
    if tally.next_seq is None:
        tally.acknowledge(await _asked_cursor(client, journal))
    cursor = tally.next_seq or 1
    corrections = 0
    while raws := journal.read(journal.station, journal.epoch, cursor, pace.events):
        try:
            answer = await client.push(cursor, raws)
        except wire_client.Gap as gap:
            corrections += 1
            if corrections > _MAX_CORRECTIONS:
                raise Failed(NotAReceiver("the receiver keeps changing its mind")) from gap
            cursor = gap.expected
            continue
        except TooLarge as error:
            if len(raws) == 1:
                raise Failed(NotAReceiver("the receiver does not take a single event")) from error
            pace.failed()
            continue
        except Failed:
            pace.failed()
            raise
        pace.went_well()
        cursor = answer.next_seq
        tally.acknowledge(cursor, answer.new, answer.held)


async def _asked_cursor(client: ReceiverClient, journal: Journal) -> int:
    there = await client.cursor()
    if there is None:
        return 1
    here = next(stream for stream in journal.streams() if stream.own)
    if there.next_seq > here.next_seq:
        # It has events under our name that we never made, or made and lost.
        raise Failed(Forked(here.next_seq))
    if there.next_seq == here.next_seq and there.head != here.head:
        raise Failed(Forked(here.next_seq - 1))
    return there.next_seq


class Misfit(NamedTuple):
    """A copy that cannot go on: its stream has forked or is unreadable from `next_seq` on."""

    station: str
    epoch: str
    next_seq: int


def take_told(journal: Journal, told: list[NewsAnswer]) -> int:
    """Copy what a receiver told without being asked; how many events were new. Raises JournalError.

    What does not fit here is left: it is fetched, and judged, by `pull_others`.
    """
    new = 0
    for one in told:
        if one.lines and (one.station, one.epoch) != (journal.station, journal.epoch):
            try:
                new += journal.take(one.station, one.epoch, [line.encode() for line in one.lines]).new
            except (Fork, Gap, Malformed) as error:
                new += error.kept
    return new


async def pull_others(
    client: ReceiverClient,
    journal: Journal,
    misfits: set[Misfit],
    there: list[StreamAnswer] | None = None,
) -> int:
    """Copy what the receiver has of all other streams; how many events were new. Raises Failed.

    `there`: its streams, if it has just told them.

    One bad stream does not hold up the others; it is put into `misfits` and left alone until it grows.
    """
    mine = {(stream.station, stream.epoch): stream.next_seq for stream in journal.streams()}
    new = 0
    for theirs in await client.streams() if there is None else there:
        name = (theirs.station, theirs.epoch)
        if name == (journal.station, journal.epoch) or Misfit(*name, theirs.next_seq) in misfits:
            continue
        try:
            new += await _pull(client, journal, theirs, mine.get(name, 1))
        except (Fork, Gap, Malformed) as error:
            new += error.kept
            misfits.add(Misfit(*name, theirs.next_seq))
    return new


async def _pull(client: ReceiverClient, journal: Journal, theirs: StreamAnswer, next_seq: int) -> int:
    new = 0
    while next_seq < theirs.next_seq:
        raws = await client.events(theirs.station, theirs.epoch, next_seq)
        if not raws:
            raise Failed(NotAReceiver("events that were announced do not come"))
        try:
            taken = journal.take(theirs.station, theirs.epoch, raws)
        except (Fork, Gap, Malformed) as error:
            error.kept += new
            raise
        new += taken.new
        next_seq = taken.next_seq
    return new
