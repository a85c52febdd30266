"""Words in both languages, and the codes that name them."""

from typing import Annotated

from msgspec import Meta, Struct

Word = Annotated[str, Meta(min_length=1)]
Code = Annotated[str, Meta(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)*$")]


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    """The same words in both languages of the screen."""

    zh: Word
    en: Word


class Line(Text, frozen=True, forbid_unknown_fields=True):
    """One thing to do. Of several lines with one `topic` a walk keeps those of the highest `rank`.

    `kinds`: the kinds of business it is for; empty: any.
    """

    topic: str = ""
    rank: int = 0
    kinds: tuple[str, ...] = ()


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """One choice of a list (companions, outcomes, reasons …)."""

    code: Code
    name: Text


class Companion(Option, frozen=True, forbid_unknown_fields=True):
    """Who came with the customer. `counts_as`: the companion whose ways of handling are open to this one as well;
    `alone`: nobody came."""

    counts_as: str = ""
    alone: bool = False


class Phrase(Struct, frozen=True, forbid_unknown_fields=True):
    """Words to say or show. `say` is a respelling of the English for staff who learn it, or empty.

    `kinds`: the kinds of business they are for; empty: any. `cues` and `ways`: with one of these cues tapped, or one of
    these ways chosen, they come first; without any of them last.
    """

    code: Code
    zh: Word
    en: Word
    say: str = ""
    kinds: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
