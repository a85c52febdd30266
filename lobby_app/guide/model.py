"""What staff should do, as data: every word comes from the guide's files, none from Python.

All Structs are frozen. `zh` is spoken Chinese, `en` plain English; neither is ever empty.
A *code* is a stable identifier for data, events, exports and tests.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

Word = Annotated[str, Meta(min_length=1)]
Code = Annotated[str, Meta(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)*$")]
CueKind = Literal["look", "ask", "document"]
CueStrength = Literal["strong", "likely", "weak"]
RuleKind = Literal["duty", "service", "burden"]
Action = Literal["", "call_window", "serve", "handling", "farewell", "emergency"]
Rank = Annotated[int, Meta(ge=1, le=9)]


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    """The same words in both languages of the screen."""

    zh: Word
    en: Word


class Line(Text, frozen=True, forbid_unknown_fields=True):
    """One thing to do. Of several lines with one `topic` a walk keeps those of the highest `rank`."""

    topic: str = ""
    rank: int = 0


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """One choice of a list (companions, outcomes, reasons …)."""

    code: Code
    name: Text


class CueGroup(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of the identify screen."""

    code: Code
    kind: CueKind
    name: Text


class Phrase(Struct, frozen=True, forbid_unknown_fields=True):
    """Words to say or show. `say` is a respelling of the English for staff who learn it, or empty."""

    code: Code
    zh: Word
    en: Word
    say: str = ""


class Cue(Struct, frozen=True, forbid_unknown_fields=True):
    """Something seen, heard or shown. `also`: other categories that it supports, and how strongly."""

    code: Code
    kind: CueKind
    group: Code
    strength: CueStrength
    text: Text
    also: dict[str, CueStrength] = {}


class AddedBy(Struct, frozen=True, forbid_unknown_fields=True):
    """What brings a shared step, rule or handling into a walk beside its categories.

    `business` names a yes/no field of the business kind; the others list option codes.
    """

    business: Literal["", "in_person", "form", "machine", "cash", "fraud_talk"] = ""
    places: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()


class Step(Struct, frozen=True, forbid_unknown_fields=True):
    """One step of a walk. `order` counts inside its phase; `replaces` names steps that it makes idle."""

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
    handling: str = ""
    replaces: tuple[str, ...] = ()
    added_by: AddedBy | None = None


class Rule(Struct, frozen=True, forbid_unknown_fields=True, rename={"for_": "for"}):
    """What to mind (`must`: without exception), or never to do (`never`).

    Rules of one topic are alternatives: the higher rank stays. For a duty that is the more careful, for a
    service the more favourable, for a burden the lighter. `phases` empty: shown everywhere.
    `for_` belongs to shared rules only: category codes, or "*" for all.
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


class Way(Struct, frozen=True, forbid_unknown_fields=True):
    """One way of handling. `companions`: with whom it is possible; empty means with anybody or nobody."""

    code: Code
    title: Text
    when: Text
    do: tuple[Line, ...] = ()
    tasks: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()


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
    `window` says how the priority window is meant; `replaces_phases`: where only its own steps count.
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


class BusinessKind(Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of business and what it asks of staff and customer. Never an amount."""

    code: Code
    name: Text
    in_person: bool = False
    form: bool = False
    machine: bool = False
    cash: bool = False
    fraud_talk: bool = False
    papers: tuple[Text, ...] = ()
    note: Text | None = None


class Facility(Struct, frozen=True, forbid_unknown_fields=True, rename={"for_": "for"}):
    """A thing of the branch that is looked over before opening. `check`: what to look at."""

    code: Code
    icon: str
    name: Text
    check: Text
    for_: tuple[str, ...] = ()
    critical: bool = False


class Situation(Struct, frozen=True, forbid_unknown_fields=True, rename={"phrases": "phrase"}):
    """A page of the phrase book."""

    code: Code
    title: Text
    phrases: tuple[Phrase, ...]


class Term(Struct, frozen=True, forbid_unknown_fields=True):
    """A word of the trade. Its reading is worked out on first use: loading stays fast."""

    code: Code
    zh: Word
    en: Word
    say: str = ""

    @property
    def pinyin(self) -> str:
        """Syllables without tones, by spaces: 'gua shi'."""
        from .reading import pinyin

        return pinyin(self.zh)

    @property
    def initials(self) -> str:
        """First letters of the syllables: 'gs'."""
        from .reading import initials

        return initials(self.zh)


class Deed(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing done in an emergency, ticked with its time."""

    code: Code
    title: Text
    role: Code


class Script(Struct, frozen=True, forbid_unknown_fields=True):
    """What to say on the phone, read as it stands."""

    label: Text
    text: Text


class Duty(Struct, frozen=True, forbid_unknown_fields=True):
    """A duty handed out by the roster in an emergency."""

    icon: str
    title: Text


class EmergencyKind(
    Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"deeds": "deed", "scripts": "script", "duties": "duty"},
):
    """A row of the emergency sheet. `number`: 120, 110, 96110, hotline (a setting of the bank), or empty."""

    code: Code
    icon: str
    number: str
    title: Text
    hint: Text
    never: Text | None = None
    deeds: tuple[Deed, ...] = ()
    scripts: tuple[Script, ...] = ()
    duties: tuple[Duty, ...] = ()


class DisabilityKind(Struct, frozen=True, forbid_unknown_fields=True):
    """Digit 1-7 of a disability certificate. `cue` is empty where it says nothing of a category.

    `ask` is set where staff must ask which (kind 7).
    """

    digit: Literal["1", "2", "3", "4", "5", "6", "7"]
    name: Text
    cue: str = ""
    ask: Text | None = None


class Limits(Struct, frozen=True, forbid_unknown_fields=True):
    """How long words may be: Chinese characters (`zh`), English words (`en`)."""

    phrase_zh: int
    phrase_en: int
    step_title_zh: int
    rule_title_zh: int
    line_zh: int
    line_en: int


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """Single values of guide.toml. `windows` ranks Category.window: the first found decides a walk."""

    version: str
    elderly_age: Annotated[int, Meta(ge=50, le=80)]
    age_cue: Code
    windows: tuple[str, ...]
    extra_characters: str
    limits: Limits


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
    companions: dict[str, Option] = field(default_factory=dict)
    parts: dict[str, Option] = field(default_factory=dict)
    places: dict[str, Option] = field(default_factory=dict)
    skip_reasons: dict[str, Option] = field(default_factory=dict)
    decline_reasons: dict[str, Option] = field(default_factory=dict)
    withdraw_reasons: dict[str, Option] = field(default_factory=dict)
    outcomes: dict[str, Option] = field(default_factory=dict)
    feedback: dict[str, Option] = field(default_factory=dict)
    referrals: dict[str, Option] = field(default_factory=dict)
