"""What goes on: cases, the priority window, the branch's day. Decided from commands, folded from events."""

from .branch import Branch, FacilityState, Note, Queued, RosterEntry
from .decide import COMMANDS, decide
from .fold import KINDS, apply, fold
from .labels import label
from .results import Actor, Changes, Done, Refused
from .slips import SlipCode, mistyped, read_slip, slip_code, slip_digits
from .standstill import Standstill, standstill, standstills, would_stop_all
from .state import (
    ASKABLE,
    BOARD_TASK,
    Amendment,
    Call,
    Case,
    CaseWalk,
    Emergency,
    FiledTalk,
    Pause,
    StepState,
    Still,
    Task,
    Tick,
    Visit,
    WalkStep,
    Window,
)
from .station import Station

__all__ = [
    "ASKABLE",
    "BOARD_TASK",
    "COMMANDS",
    "KINDS",
    "Actor",
    "Amendment",
    "Branch",
    "Call",
    "Case",
    "CaseWalk",
    "Changes",
    "Done",
    "Emergency",
    "FacilityState",
    "FiledTalk",
    "Note",
    "Pause",
    "Queued",
    "Refused",
    "RosterEntry",
    "SlipCode",
    "Standstill",
    "Station",
    "StepState",
    "Still",
    "Task",
    "Tick",
    "Visit",
    "WalkStep",
    "Window",
    "apply",
    "decide",
    "fold",
    "label",
    "mistyped",
    "read_slip",
    "slip_code",
    "slip_digits",
    "standstill",
    "standstills",
    "would_stop_all",
]
