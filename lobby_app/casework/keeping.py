"""Loading only what matters: a start costs what the day costs, however long the history is.

A note in the journal keeps the events that were still needed at some mark; what arrived later is read anew.
The note is a shortcut, not a truth: without it, or with one nobody understands, everything is folded once.
"""

from collections.abc import Sequence

import msgspec

from lobby_app.journal import Journal, Malformed, Stored, stored

from .branch import Branch
from .later import DAY_KEY, catch_up, day_events
from .memory import Memory
from .results import Changes
from .slips import SlipCode, identity_digits

KEPT_NOTE = "casework.kept"
OPENING = ("case_opened", "ticket_taken")
"""The kinds of events that a case begins with."""
WRITE_AFTER = 400
"""Events since the last note before another one is worth its writing."""


class Kept(msgspec.Struct):
    """The note: raw events that were needed when the journal stood at `mark`."""

    v: int
    mark: int
    events: list[str]


class Keeper:
    """Keeps a Memory level with its journal."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._memory = Memory()
        self._mark = 0
        self._unwritten = 0

    @property
    def branch(self) -> Branch:
        return self._memory.branch

    def load(self, day: str) -> None:
        """Fold from the note and what came after it, or from everything if there is no note."""
        kept = self._read()
        if kept is None:
            self._rebuild(day)
            return
        self._memory.add(kept[1])
        self._mark = kept[0]
        self.refresh(day)

    def refresh(self, day: str) -> Changes:
        """Fold what arrived since the last time."""
        arrived, mark = self._journal.arrived_after(self._mark)
        self._unwritten += len(arrived)
        found = self._memory.add(arrived)
        self._mark = mark
        strays = self._strays(arrived)
        if strays and self._memory.add(strays):
            found = Changes(kinds=found.kinds, everything=True)
        if self._memory.crowded:
            self._memory.compact(day)
            found = Changes(kinds=found.kinds, everything=True)
        return found

    @property
    def events(self) -> Sequence[Stored]:
        """What is held, in fold order."""
        return self._memory.events

    def learn(self, appended: Sequence[Stored], day: str) -> None:
        """Fold what this program has just appended itself, and let go of what is settled before `day`.

        Spares reading it back. If anything else has arrived meanwhile it is read with the rest.
        """
        mark = self._journal.mark()
        if mark != self._mark + len(appended):
            self.refresh(day)
            return
        catch_up(self._journal)
        self._memory.add(appended)
        self._mark = mark
        self._unwritten += len(appended)
        self._memory.compact(day)

    def find(self, case: str, day: str = "") -> bool:
        """Bring a case back into memory that was let go; without its day, newest days are searched first."""
        if case in self.branch.cases:
            return True
        for one in [day] if day else reversed(self._journal.days()):
            events = [item for item in day_events(self._journal, one) if item.event.case == case]
            if any(item.event.kind in OPENING for item in events):
                self._memory.add(events)
                return case in self.branch.cases
        return False

    def find_slip(self, slip: SlipCode) -> list[str]:
        """Bring the cases with this slip into memory; their ids. Costs what that day costs."""
        known = {item.event.case for item in self._slipped(slip)}
        held = [case.id for case in self.branch.cases.values() if case.day == slip.day]
        known |= {id for id in held if identity_digits(id) == slip.digits}
        return [id for id in sorted(str(one) for one in known) if self.find(id, slip.day)]

    def _slipped(self, slip: SlipCode) -> list[Stored]:
        return [
            item
            for item in day_events(self._journal, slip.day)
            if item.event.kind in OPENING and item.event.case and identity_digits(item.event.case) == slip.digits
        ]

    def tidy(self, day: str) -> None:
        """Write the note if enough has happened since the last one."""
        catch_up(self._journal)
        if self._unwritten >= WRITE_AFTER:
            self._memory.compact(day)
            self._write()

    def _strays(self, arrived: list[Stored]) -> list[Stored]:
        """Events on a case that was let go bring the whole case back: something is not settled after all."""
        wanted: dict[str, set[str]] = {}
        for item in arrived:
            case = item.event.case
            if case and case not in self.branch.cases:
                wanted.setdefault(str(item.event.body.get(DAY_KEY, item.event.day)), set()).add(case)
        return [
            event
            for day, cases in sorted(wanted.items())
            for event in day_events(self._journal, day)
            if event.event.case in cases
        ]

    def _rebuild(self, day: str) -> None:
        mark = self._journal.mark()
        batch: list[Stored] = []
        for item in self._journal.events():
            batch.append(item)
            if len(batch) == 1000:
                self._memory.add(batch)
                batch.clear()
                if self._memory.crowded:
                    self._memory.compact(day)
        self._memory.add(batch)
        self._mark = mark
        if mark > WRITE_AFTER:
            self._memory.compact(day)
            self._write()

    def _read(self) -> tuple[int, list[Stored]] | None:
        note = self._journal.note(KEPT_NOTE)
        if note is None:
            return None
        try:
            kept = msgspec.json.decode(note, type=Kept)
            events = [stored(raw.encode()) for raw in kept.events]
        except (msgspec.DecodeError, Malformed):
            return None
        # A journal restored from an older backup knows less than its note claims.
        return (kept.mark, events) if kept.v == 1 and kept.mark <= self._journal.mark() else None

    def _write(self) -> None:
        kept = Kept(1, self._mark, [item.raw.decode() for item in self._memory.events])
        self._journal.set_note(KEPT_NOTE, msgspec.json.encode(kept).decode())
        self._unwritten = 0
