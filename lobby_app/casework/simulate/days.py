"""A simulated branch, day after day: opening, visits side by side, what was left for later, sign-off."""

from datetime import date, datetime, time, timedelta, tzinfo
from heapq import heapify, heappop, heappush
from random import Random
from zoneinfo import ZoneInfo

from lobby_app.guide import Guide
from lobby_app.journal import DEFAULT_ZONE, Draft, Journal

from ..commands import CheckFacility, CompleteTask, SignOffDay
from ..fold import fold
from ..keeping import Keeper
from ..results import Actor
from . import mixture
from .counter import Counter
from .recorder import Recorder
from .visits import Visit

CASES_PER_WINDOW = 25
BRANCH_ZONE = ZoneInfo(DEFAULT_ZONE)
STAFF = {"L01": "lobby_manager", "L02": "lobby_manager", "S01": "supervisor"}


class JournalAhead(ValueError):
    """The journal already has events later than the first day asked for: days never go back."""


def simulate(
    journal: Journal,
    guide: Guide,
    cases: int,
    days: int,
    seed: int,
    start_day: date,
    zone: tzinfo = BRANCH_ZONE,
) -> dict[str, int]:
    """Append `cases` visits over `days` days from `start_day` on, decided and folded like real ones.

    Returns what was made: cases, events, declined (customers who managed alone), days (with cases).
    The same seed, start day and guide give the same cases, ids and times. The journal's station plays the desk
    and every window; `zone` is the branch's. Raises JournalAhead, ValueError (a negative count, no day), JournalError.
    """
    if cases < 0 or days < 1:
        raise ValueError("cases may not be negative, and there must be at least one day")
    known = journal.days()
    if known and known[-1] > start_day.isoformat():
        raise JournalAhead(f"the journal has events of {known[-1]}; simulate from that day on")
    keeper = Keeper(journal)
    keeper.load(start_day.isoformat())
    counts = mixture.shared_out(cases, days)
    events = declined = 0
    for number, count in enumerate(counts):
        if not count:
            continue
        day = start_day + timedelta(days=number)
        recorder = Recorder(journal, guide, fold(keeper.events), zone)
        _day(recorder, guide, journal.station, Random(f"{seed}/{day}"), day, count)
        saved = recorder.flush()
        events += len(saved)
        declined += sum(stored.event.kind == "help_declined" for stored in saved)
        keeper.learn(saved, (day + timedelta(days=1)).isoformat())
    keeper.tidy(start_day.isoformat())
    busy = sum(count > 0 for count in counts)
    return {"cases": cases, "events": events, "declined": declined, "days": busy}


def _day(recorder: Recorder, guide: Guide, station: str, chance: Random, day: date, count: int) -> None:
    zone = recorder.zone
    midnight = datetime.combine(day, time(), zone)
    windows = max(2, -(-count // CASES_PER_WINDOW))
    _morning(recorder, guide, chance, station, midnight + timedelta(hours=8, minutes=30), windows)
    counter = Counter(windows, midnight + timedelta(hours=9))
    turns = []
    for number, arrival in enumerate(mixture.arrivals(chance, midnight, count)):
        # Each visit has luck of its own, so that one more customer does not change all the others.
        visit = Visit(recorder, guide, Random(chance.getrandbits(64)), station, arrival)
        turns.append((arrival, number, visit, visit.script(counter)))
    heapify(turns)
    last = midnight + timedelta(hours=17)
    while turns:
        moment, number, visit, script = heappop(turns)
        visit.now = last = moment
        following = next(script, None)
        if following is not None:
            heappush(turns, (following, number, visit, script))
    _evening(recorder, chance, station, max(last, midnight + timedelta(hours=17)) + timedelta(minutes=20), day)


def _morning(recorder: Recorder, guide: Guide, chance: Random, station: str, now: datetime, windows: int) -> None:
    """The station presents itself once for the desk and once for each window, then looks the branch over."""
    opened = {"label": "", "branch": "", "program": "simulate"}
    drafts = [
        Draft("station_opened", body={"role": "desk", "window": str(number), **opened})
        for number in range(1, windows + 1)
    ]
    staff = {**STAFF, **{f"T{number:02d}": "teller" for number in range(1, windows + 1)}}
    new = [code for code in staff if code not in recorder.branch.staff]
    drafts += [Draft("staff_added", body={"code": code, "role": staff[code]}) for code in new]
    recorder.say([*drafts, Draft("signed_on", staff="L01")], now)
    manager = Actor(station, "desk", "L01")
    for facility in guide.facilities:
        state = "ok" if chance.random() < 0.97 else chance.choice(("missing", "out_of_order"))
        recorder.do(CheckFacility(facility, state), manager, now)


def _evening(recorder: Recorder, chance: Random, station: str, now: datetime, day: date) -> None:
    supervisor = Actor(station, "desk", "S01")
    for task in recorder.branch.tasks():
        if task.due <= day.isoformat() and chance.random() < 0.97:
            recorder.do(CompleteTask(task.case, task.code), supervisor, now)
    recorder.do(SignOffDay(day.isoformat(), chance.choice((0, 0, 0, 1, 2))), supervisor, now)
    recorder.say([Draft("signed_off", staff="L01")], now)
