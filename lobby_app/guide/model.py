"""What staff should do, as data: every word comes from the guide's files, none from Python.

All Structs are frozen. `zh` is spoken Chinese, `en` plain English; neither is ever empty.
A *code* is a stable identifier for data, events, exports and tests.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from .material import (
    Blank,
    BusinessKind,
    DisabilityKind,
    EmergencyKind,
    Facility,
    RosterPlace,
    Settings,
    Situation,
    Term,
)
from .signing import Sign
from .words import Code, Companion, Line, Option, Phrase, Text

CueKind = Literal["look", "ask", "document"]
CueStrength = Literal["strong", "likely", "weak"]
RuleKind = Literal["duty", "service", "burden"]
Action = Literal["", "call_window", "serve", "handling", "farewell", "emergency", "visit", "tell_waiting"]
Rank = Annotated[int, Meta(ge=1, le=9)]


class CueGroup(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of the identify screen."""

    code: Code
    kind: CueKind
    name: Text


class Cue(Struct, frozen=True, forbid_unknown_fields=True):
    """Something seen, heard or shown. `also`: other categories that it supports, and how strongly.

    `icon`: a name of the icon font; empty: that of its category. `company`: it says that somebody came along.
    """

    code: Code
    kind: CueKind
    group: Code
    strength: CueStrength
    text: Text
    icon: str = ""
    also: dict[str, CueStrength] = {}
    company: bool = False


class AddedBy(Struct, frozen=True, forbid_unknown_fields=True):
    """What brings a shared step, rule or handling into a walk beside its categories.

    `business` names a yes/no field of the business kind; the others list option codes.
    """

    business: Literal["", "in_person", "form", "machine", "cash", "fraud_talk"] = ""
    places: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()


class Fits(Struct, frozen=True, forbid_unknown_fields=True):
    """When a rule is worth its place in sight; what is empty does not matter, what is not known counts as so.

    `company`: somebody came with the customer. `business`: a yes/no field of the business kind. `kinds`: kinds of
    business. `steps`: at these of the walk. `cues`: one of them was noted.
    """

    company: bool = False
    business: Literal["", "in_person", "form", "machine", "cash", "fraud_talk"] = ""
    kinds: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


class Step(Struct, frozen=True, forbid_unknown_fields=True):
    """One step of a walk. `order` counts inside its phase.

    `replaces` names steps that are left out where this one is; `idle_at` the places where it is left out itself.
    `together`: people who came together go through it as one.
    `replaces` names steps that are left out where this one is; `idle_at` the places where it is left out itself;
    `signs` what can be said here in sign language.
    """

    code: Code
    phase: Code
    role: Code
    order: int
    title: Text
    do: tuple[Line, ...]
    why: Text
    phrases: tuple[Phrase, ...]
    action: Action = ""
    also: tuple[str, ...] = ()
    skip_reasons: tuple[str, ...] = ()
    handling: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    idle_at: tuple[str, ...] = ()
    added_by: AddedBy | None = None
    together: bool = False


class Rule(Struct, frozen=True, forbid_unknown_fields=True, rename={"for_": "for"}):
    """What to mind (`must`: without exception), or never to do (`never`).

    Rules of one topic are alternatives: the higher rank stays. For a duty that is the more careful, for a
    service the more favourable, for a burden the lighter. `phases` empty: shown everywhere.
    `for_` belongs to shared rules only: category codes, or "*" for all. `fits`: when it is put in sight.
    """

    code: Code
    topic: Code
    kind: RuleKind
    rank: Rank
    title: Text
    detail: Text
    must: bool = False
    never: bool = False
    phases: tuple[str, ...] = ()
    source: Text | None = None
    for_: tuple[str, ...] = ()
    added_by: AddedBy | None = None
    fits: Fits | None = None


class Asks(Struct, frozen=True, forbid_unknown_fields=True):
    """What serving asks of the counter beyond what it does for anybody. `signs`: who signs, and how; `notes`: what is
    written under the signature field or in the agent field; `copies`: what is copied or kept; `aloud`: what is read
    out, or shown in writing."""

    signs: tuple[Line, ...] = ()
    notes: tuple[Line, ...] = ()
    copies: tuple[Line, ...] = ()
    aloud: tuple[Line, ...] = ()


class Parting(Struct, frozen=True, forbid_unknown_fields=True):
    """How somebody is seen off whose business ended in an unusual way: it stands for the common goodbye."""

    do: tuple[Line, ...]
    phrases: tuple[Phrase, ...]
    ending: Text


class Way(Struct, frozen=True, forbid_unknown_fields=True):
    """One way of handling. `companions`: with whom it is possible; empty means with anybody or nobody. `parts`: what
    the desk noted of the companion's part if it is this way. `ends`: nothing but the goodbye is left after it, with
    words of its own in `parting` if the common ones do not fit."""

    code: Code
    title: Text
    when: Text
    do: tuple[Line, ...] = ()
    tasks: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    counter: Asks = Asks()
    ends: bool = False
    parting: Parting | None = None


class Handling(Struct, frozen=True, forbid_unknown_fields=True, rename={"ways": "way"}):
    """A question that staff answer once in a case, and that is recorded: which way is gone."""

    code: Code
    title: Text
    ask: Text
    ways: tuple[Way, ...]
    added_by: AddedBy | None = None


class Task(Struct, frozen=True, forbid_unknown_fields=True):
    """Something left for later. `due`: before_close, days:N (calendar days), or date (staff choose it)."""

    code: Code
    title: Text
    due: Annotated[str, Meta(pattern=r"^(before_close|date|days:[1-9][0-9]?)$")]
    icon: str


class Topic(Struct, frozen=True, forbid_unknown_fields=True):
    """What a rule is about. `handling` is asked when burdens of this topic meet: the supervisor decides."""

    code: Code
    name: Text
    handling: str = ""


class Category(Struct, frozen=True):
    """One kind of customer, complete in itself: shared steps and rules are merged in.

    `tasks` are those left by every such case; a way of handling adds its own.
    `window` says how the priority window is meant; `replaces_phases`: where only its own steps count;
    `board`: these customers rather write than speak, so the writing board is near at every step.
    `shown`: they see what is shown to them; if not, words are spoken first and showing stands back.
    """

    code: str
    icon: str
    order: int
    name: Text
    short: Text
    tile: Text
    description: Text
    cues: tuple[Cue, ...]
    facilities: tuple[str, ...]
    steps: tuple[Step, ...]
    rules: tuple[Rule, ...]
    handling: tuple[Handling, ...]
    tasks: tuple[Task, ...]
    ending: Text
    window: str
    replaces_phases: tuple[str, ...] = ()
    counter: Asks = Asks()
    board: bool = False
    shown: bool = True


class Guide(Struct, frozen=True, kw_only=True):
    """The whole guide. `hash`: SHA-256 (hex) of its canonical content; every dict keeps the files' order."""

    hash: str
    version: str
    settings: Settings
    elderly_age: int
    categories: dict[str, Category]
    cues: dict[str, Cue]
    cue_groups: dict[str, CueGroup]
    phases: dict[str, Option]
    roles: dict[str, Option]
    strengths: dict[str, Option]
    steps: dict[str, Step]
    topics: dict[str, Topic]
    rules: dict[str, Rule]
    handling: dict[str, Handling]
    tasks: dict[str, Task]
    phrases: dict[str, Phrase]
    phrasebook: tuple[Situation, ...]
    glossary: tuple[Term, ...]
    cards: tuple[Phrase, ...]
    business: dict[str, BusinessKind]
    facilities: dict[str, Facility]
    emergency: tuple[EmergencyKind, ...]
    disability_kinds: dict[str, DisabilityKind]
    signs: dict[str, Sign] = field(default_factory=dict)
    companions: dict[str, Companion] = field(default_factory=dict)
    parts: dict[str, Option] = field(default_factory=dict)
    places: dict[str, Option] = field(default_factory=dict)
    skip_reasons: dict[str, Option] = field(default_factory=dict)
    decline_reasons: dict[str, Option] = field(default_factory=dict)
    withdraw_reasons: dict[str, Option] = field(default_factory=dict)
    outcomes: dict[str, Option] = field(default_factory=dict)
    feedback: dict[str, Option] = field(default_factory=dict)
    referrals: dict[str, Option] = field(default_factory=dict)
    facility_groups: dict[str, Option] = field(default_factory=dict)
    roster: dict[str, RosterPlace] = field(default_factory=dict)
    visit_bag: dict[str, Option] = field(default_factory=dict)
    visit_form: tuple[Blank, ...] = ()
