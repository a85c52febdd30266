"""Where a day's cases go on after that day: an index kept in notes, rebuildable from the journal.

A case belongs to the day it was opened for ever, while its events may come days later (a task done, a
correction). Each of those names the case's day in its body, so nothing but the event is needed to index it.
"""

import msgspec

from lobby_app.journal import Journal, Malformed, Stored, order_key, stored

DAY_KEY = "case_day"
MARK_NOTE = "casework.later.mark"
_PLACES = msgspec.json.Decoder(list[tuple[str, str, int]])


def _note(day: str) -> str:
    return f"casework.later.{day}"


def catch_up(journal: Journal) -> None:
    """Index what arrived since the last time."""
    mark = int(journal.note(MARK_NOTE) or 0)
    upto = journal.mark()
    if upto == mark:
        return
    found: dict[str, list[tuple[str, str, int]]] = {}
    for item in journal.events(since=mark):
        day = item.event.body.get(DAY_KEY)
        if isinstance(day, str):
            found.setdefault(day, []).append((item.event.station, item.event.epoch, item.event.seq))
    for day, places in found.items():
        merged = list(dict.fromkeys([*_places(journal, day), *places]))
        journal.set_note(_note(day), msgspec.json.encode(merged).decode())
    journal.set_note(MARK_NOTE, str(upto))


def _places(journal: Journal, day: str) -> list[tuple[str, str, int]]:
    note = journal.note(_note(day))
    return _PLACES.decode(note) if note else []


def day_events(journal: Journal, day: str) -> list[Stored]:
    """The events of a day, and the later ones of its cases, in fold order."""
    catch_up(journal)
    events = list(journal.events(day))
    for station, epoch, seq in _places(journal, day):
        for raw in journal.read(station, epoch, seq, max_events=1):
            try:
                events.append(stored(raw))
            except Malformed:
                continue
    return sorted(events, key=lambda item: order_key(item.event))
