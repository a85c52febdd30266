"""What staff should do: the guide's data, identification, and one walk out of several categories."""

from .composition import Walk, WalkRule, WalkStep, compose
from .counter import ASKS, CounterAsks, counter_asks, facilities_to_bring
from .documents import (
    Age,
    Certificate,
    Unreadable,
    age_cues,
    certificate_cues,
    read_disability,
    read_resident_id,
)
from .fitting import Known, fitted
from .identification import Reason, Suggestion, identify
from .intake import Intake
from .library import InUse, Library, library_state
from .loading import check, load, pack, unpack
from .material import (
    Blank,
    BusinessKind,
    Deed,
    DisabilityKind,
    Duty,
    EmergencyKind,
    Facility,
    Limits,
    RosterPlace,
    Script,
    Settings,
    Situation,
    Term,
)
from .model import AddedBy, Asks, Category, Cue, CueGroup, Fits, Guide, Handling, Rule, Step, Task, Topic, Way
from .problem import BrokenGuide, Problem, UnknownCode
from .searching import Hit, prepare_search, search
from .shelf import Published, Shelf
from .signing import Sign, SignArrow, SignFrame, SignHand
from .versions import Guides, check_packed
from .view import handling_of, parting_of, phrases_of, rules_shown, step_view, tasks_left, ways_for
from .waiting import wait_minutes, wait_phrase
from .wire import guide_json, identify_json, walk_json
from .words import Companion, Line, Option, Phrase, Text

__all__ = [
    "ASKS",
    "AddedBy",
    "Age",
    "Asks",
    "Blank",
    "BrokenGuide",
    "BusinessKind",
    "Category",
    "Certificate",
    "Companion",
    "CounterAsks",
    "Cue",
    "CueGroup",
    "Deed",
    "DisabilityKind",
    "Duty",
    "EmergencyKind",
    "Facility",
    "Fits",
    "Guide",
    "Guides",
    "Handling",
    "Hit",
    "InUse",
    "Intake",
    "Known",
    "Library",
    "Limits",
    "Line",
    "Option",
    "Phrase",
    "Problem",
    "Published",
    "Reason",
    "RosterPlace",
    "Rule",
    "Script",
    "Settings",
    "Shelf",
    "Sign",
    "SignArrow",
    "SignFrame",
    "SignHand",
    "Situation",
    "Step",
    "Suggestion",
    "Task",
    "Term",
    "Text",
    "Topic",
    "UnknownCode",
    "Unreadable",
    "Walk",
    "WalkRule",
    "WalkStep",
    "Way",
    "age_cues",
    "certificate_cues",
    "check",
    "check_packed",
    "compose",
    "counter_asks",
    "facilities_to_bring",
    "fitted",
    "guide_json",
    "handling_of",
    "identify",
    "identify_json",
    "library_state",
    "load",
    "pack",
    "parting_of",
    "phrases_of",
    "prepare_search",
    "read_disability",
    "read_resident_id",
    "rules_shown",
    "search",
    "step_view",
    "tasks_left",
    "unpack",
    "wait_minutes",
    "wait_phrase",
    "walk_json",
    "ways_for",
]
