"""Deciding: the state and a command become drafts of events, or a refusal. Pure: nothing is kept or drawn."""

from datetime import datetime

from lobby_app.guide.model import Guide
from lobby_app.journal import Draft

from ..branch import Branch
from ..commands import Command
from ..results import Actor, Refused
from . import (
    amending,
    boards,
    calls,
    cases,
    emergency,
    groups,
    people,
    roster,
    steps,
    tasks,
    tickets,
    visits,
    walks,
    windows,
)
from .scene import DECIDERS, Refusal, Scene

__all__ = ["COMMANDS", "decide"]

# Importing the topics is what registers their decisions.
TOPICS = (
    amending,
    boards,
    calls,
    cases,
    emergency,
    groups,
    people,
    roster,
    steps,
    tasks,
    tickets,
    visits,
    walks,
    windows,
)
COMMANDS = frozenset(DECIDERS)
"""Every command that can be decided."""


def decide(
    branch: Branch, command: Command, actor: Actor, now: datetime, guide: Guide | None = None
) -> list[Draft] | Refused:
    """What the command becomes now. An empty list: it is already so. `now` is aware, in the branch's zone."""
    try:
        return DECIDERS[type(command)](Scene(branch, actor, now, guide), command)
    except Refusal as refusal:
        return Refused(refusal.code, refusal.detail)
