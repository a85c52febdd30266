"""What a running station holds: the events that still matter, in fold order, and the branch they fold to."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from lobby_app.journal import OrderKey, Stored, order_key

from .branch import Branch
from .fold import apply, fold
from .fold.waiting import CHANGES
from .results import Changes

COMPACT_ABOVE = 5000
"""Events held in memory beyond what was kept last, before the settled ones are let go."""


class Memory:
    """Folds what arrives: in place while it is in order, from the start if something came late."""

    def __init__(self) -> None:
        self.branch = Branch()
        self._events: list[Stored] = []
        self._keys: list[OrderKey] = []
        self._known: set[OrderKey] = set()
        self._kept = 0

    @property
    def events(self) -> Sequence[Stored]:
        return self._events

    def add(self, arrived: Iterable[Stored]) -> Changes:
        """Take new events in any order; those held already are passed over."""
        fresh = [stored for stored in arrived if order_key(stored.event) not in self._known]
        if not fresh:
            return Changes()
        fresh.sort(key=lambda stored: order_key(stored.event))
        in_order = self.branch.last is None or order_key(fresh[0].event) > self.branch.last
        for stored in fresh:
            self._insert(stored)
        if not in_order:
            self.branch = fold(self._events)
            return Changes(kinds=frozenset(stored.event.kind for stored in fresh), everything=True)
        for stored in fresh:
            apply(self.branch, stored)
        return changes(self.branch, fresh)

    def _insert(self, stored: Stored) -> None:
        key = order_key(stored.event)
        self._known.add(key)
        if not self._keys or key > self._keys[-1]:
            self._keys.append(key)
            self._events.append(stored)
        else:
            place = bisect_left(self._keys, key)
            self._keys.insert(place, key)
            self._events.insert(place, stored)

    @property
    def crowded(self) -> bool:
        return len(self._events) > self._kept + COMPACT_ABOVE

    def compact(self, day: str) -> None:
        """Let go of what neither `day` nor anything unfinished needs."""
        kept = still_needed(self._events, self.branch, day)
        self._events = kept
        self._keys = [order_key(stored.event) for stored in kept]
        self._known = set(self._keys)
        self._kept = len(kept)
        self.branch = fold(kept)


def changes(branch: Branch, events: Sequence[Stored]) -> Changes:
    """What these folded events may have changed on a screen."""
    cases = {stored.event.case for stored in events if stored.event.case}
    windows = {call.window for case in cases if case in branch.cases for call in branch.cases[case].calls}
    for stored in events:
        window = stored.event.body.get("window")
        if isinstance(window, str):
            windows.add(window)
    return Changes(frozenset(cases), frozenset(windows), frozenset(one.event.kind for one in events))


def still_needed(events: Sequence[Stored], branch: Branch, day: str) -> list[Stored]:
    """The events of `day`, of cases that are live or of that day, and the last word on everything lasting."""
    live = {case.id for case in branch.cases.values() if case.live or case.day == day}
    pauses = (pause for window in branch.windows.values() for pause in window.pauses)
    live.update(pause.case for pause in pauses if not pause.ended or pause.ended[:10] >= day)
    begins = next((at for at, stored in enumerate(events) if stored.event.day == day), len(events))
    # How the day found everything, and how it is now. In between each word on duty and windows counts: whether anybody
    # calls numbers is asked at every one of them.
    last = _last_words(events[:begins]) | _last_words(events)
    kept = last | {order_key(stored.event) for stored in events[begins:] if stored.event.kind in CHANGES}
    return [
        stored
        for stored in events
        if stored.event.day == day or stored.event.case in live or order_key(stored.event) in kept
    ]


def _last_words(events: Sequence[Stored]) -> set[OrderKey]:
    lasting: dict[tuple[str, ...], OrderKey] = {}
    for stored in events:
        for subject in _subjects(stored):
            lasting[subject] = order_key(stored.event)
    return set(lasting.values())


def _subjects(stored: Stored) -> Iterable[tuple[str, ...]]:
    """What an event has the last word on, as long as no later one has the same subject."""
    event, body = stored.event, stored.event.body
    # The last event of a station carries the day below which that station cannot go.
    yield ("station", event.station)
    match event.kind:
        case "station_opened":
            yield ("opened", event.station, str(body.get("window", "")))
        case "signed_on" | "signed_off":
            yield ("duty", event.station)
        case "guide_adopted":
            yield ("guide", event.station)
        case "staff_added":
            yield ("staff", str(body.get("code")))
        case "facility_checked":
            yield ("facility", str(body.get("facility")))
        case "roster_set":
            yield ("roster", str(body.get("place")))
        case "window_opened" | "window_closed":
            yield ("window", str(body.get("window")))
        case "day_signed_off":
            yield ("signed_off", str(body.get("day")))
