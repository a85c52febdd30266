"""Folding: events, in fold order, become the state of a branch.

An event that breaks a rule, or that nobody here knows, folds to nothing and leaves a note.
No guide, no clock.
"""

from collections.abc import Iterable

from lobby_app.journal import Stored, order_key

from ..branch import Branch, Note
from . import boards, calls, cases, emergency, people, steps, tasks, tickets, visits, waiting, walks
from .rules import HANDLERS, Broken, is_day, is_moment

__all__ = ["KINDS", "apply", "fold"]

# Importing the topics is what registers their folds.
TOPICS = (boards, calls, cases, emergency, people, steps, tasks, tickets, visits, waiting, walks)
KINDS = frozenset(HANDLERS)
"""Every kind of event that means something here."""


def apply(branch: Branch, stored: Stored) -> None:
    """Fold one event into the branch, in place. Events come in fold order; the caller sees to that."""
    event = stored.event
    handler = HANDLERS.get(event.kind)
    try:
        if handler is None:
            raise Broken("unknown_kind")
        if not (is_moment(event.at) and is_day(event.day)):
            raise Broken("bad_envelope")
        handler(branch, stored)
        if event.kind in waiting.CHANGES:
            waiting.follow(branch, event)
    except Broken as broken:
        branch.notes.append(Note(broken.code, event.kind, event.case or "", event.station, event.epoch, event.seq))
    if is_day(event.day) and event.day > branch.days.get(event.station, ""):
        branch.days[event.station] = event.day
    branch.last = order_key(event)


def fold(events: Iterable[Stored]) -> Branch:
    """The state after all these events, whatever order they arrive in."""
    branch = Branch()
    for stored in sorted(events, key=lambda item: order_key(item.event)):
        apply(branch, stored)
    return branch
