"""Decides and folds a simulated day in memory, then appends it: few transactions, every event at its own time."""

from datetime import datetime, tzinfo
from itertools import groupby

from lobby_app.guide import Guide
from lobby_app.journal import Draft, Event, Journal, Stored, timestamp

from ..branch import Branch
from ..commands import Command
from ..decide import decide
from ..fold import apply
from ..results import Actor, Refused


class Recorder:
    """The branch as the simulated staff see it. Decisions go by it; `flush` makes the journal catch up."""

    def __init__(self, journal: Journal, guide: Guide, branch: Branch, zone: tzinfo) -> None:
        self.branch = branch
        self.refused: dict[str, int] = {}
        self._journal = journal
        self._guide = guide
        self._waiting: list[tuple[datetime, Draft]] = []
        self.zone = zone
        self._lamport = branch.last[0] if branch.last else 0

    def do(self, command: Command, actor: Actor, now: datetime) -> bool:
        """True if the command was possible. Moments must not go back."""
        drafts = decide(self.branch, command, actor, now, self._guide)
        if isinstance(drafts, Refused):
            key = f"{type(command).__name__}: {drafts.code}"
            self.refused[key] = self.refused.get(key, 0) + 1
            return False
        self.say(drafts, now)
        return True

    def say(self, drafts: list[Draft], now: datetime) -> None:
        for draft in drafts:
            self._lamport += 1
            apply(self.branch, self._foreseen(draft, now))
            self._waiting.append((now, draft))

    def flush(self) -> list[Stored]:
        """Append what was decided since the last time, in order; one transaction for each moment."""
        saved: list[Stored] = []
        for now, group in groupby(self._waiting, key=lambda item: item[0]):
            saved += self._journal.append([draft for _, draft in group], at=now)
        self._waiting.clear()
        return saved

    def _foreseen(self, draft: Draft, now: datetime) -> Stored:
        """The event as the journal will make it, but for its place in the chain."""
        event = Event(
            1, self._journal.station, self._journal.epoch, self._lamport, self._lamport, [], "",
            timestamp(now), now.date().isoformat(), draft.staff, draft.kind, draft.case, draft.guide, draft.body,
        )  # fmt: skip
        return Stored(event, "", b"")
