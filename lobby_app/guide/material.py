"""What the branch has and knows beside its walks: business, facilities, phrase book, emergency sheet, settings."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from .words import Code, Phrase, Text, Word


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
    """A thing of the branch that is looked over before opening. `check`: what to look at.

    `group`: with what it is looked over; `aid`: it can be lent to a customer; `steps`: where a walk needs it;
    `counter`: it has to lie ready at the window when somebody comes who needs it.
    """

    code: Code
    icon: str
    name: Text
    check: Text
    for_: tuple[str, ...] = ()
    critical: bool = False
    group: str = ""
    aid: bool = False
    steps: tuple[str, ...] = ()
    counter: bool = False


class RosterPlace(Struct, frozen=True, forbid_unknown_fields=True, rename={"for_": "for"}):
    """Something that somebody here can do or stands ready for today, filled with staff codes. `people`: how many it
    takes.

    A step needs it if a rule on one of `topics` is minded there, if it falls to one of `roles`, or if it is one of
    `steps` in a walk of a category in `for_`. `emergency`: it is asked for by an emergency's duties alone.
    """

    code: Code
    icon: str
    name: Text
    hint: Text
    people: Annotated[int, Meta(ge=1, le=9)] = 1
    topics: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    for_: tuple[str, ...] = ()
    emergency: bool = False


class Blank(Struct, frozen=True, forbid_unknown_fields=True):
    """A field of a form that is printed with blanks and filled in by hand. `lines`: how many lines to write on;
    `choices`: boxes to tick instead."""

    code: Code
    name: Text
    lines: Annotated[int, Meta(ge=1, le=9)] = 1
    choices: tuple[Text, ...] = ()


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
    """One thing done in an emergency, ticked with its time.

    `steps` of the walk mean the same and are ticked with it; `outcome`: how the case ends once this was done, or empty.
    """

    code: Code
    title: Text
    role: Code
    steps: tuple[str, ...] = ()
    outcome: str = ""


class Script(Struct, frozen=True, forbid_unknown_fields=True):
    """What to say on the phone, read as it stands."""

    label: Text
    text: Text


class Duty(Struct, frozen=True, forbid_unknown_fields=True):
    """A duty handed out by the roster in an emergency. `place`: the place of the roster whose people have it."""

    icon: str
    title: Text
    place: str = ""


class EmergencyKind(
    Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"deeds": "deed", "scripts": "script", "duties": "duty"},
):
    """A row of the emergency sheet. `number`: 120, 110, 96110, hotline (a setting of the bank), or empty;
    `categories`: the needs it leads into, whose walk follows once it is over."""

    code: Code
    icon: str
    number: str
    title: Text
    hint: Text
    categories: tuple[str, ...] = ()
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
