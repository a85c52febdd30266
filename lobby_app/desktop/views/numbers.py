"""What a typed number says: an age, or the kind and grade of a certificate. The number itself goes nowhere."""

from collections.abc import Callable
from datetime import date
from typing import Any

from msgspec import Struct

from lobby_app.guide import (
    Age,
    Certificate,
    Guide,
    Unreadable,
    age_cues,
    certificate_cues,
    identify,
    read_disability,
    read_resident_id,
)

from .common import listed, pick

READERS: dict[str, Callable[[str, date], Age | Certificate | Unreadable]] = {
    "age": read_resident_id,
    "certificate": read_disability,
}


class Reading(Struct, frozen=True):
    """`view` is what may be shown for a moment; `cues` is what it stands for, to be added to the draft."""

    view: dict[str, Any]
    cues: tuple[str, ...] = ()


def read_number(what: str, number: str, today: date, guide: Guide, language: str) -> Reading:
    """Read a number of `what`: "age" or "certificate".

    The view is {fault, years, need, kind, grade, ask}: `fault` names why it could not be read (as Unreadable does) and
    is empty otherwise; `years` is -1 and `grade` 0 where there is none; `need` names what it points to; `ask` is the
    question that a certificate of several kinds leaves open. Raises ValueError for another `what`.
    """
    if what not in READERS:
        raise ValueError(f"no number is read for {what!r}")
    found = READERS[what](number, today)
    if isinstance(found, Unreadable):
        return Reading(number_view(fault=found.reason))
    if isinstance(found, Age):
        cues = age_cues(guide, found)
        return Reading(number_view(years=found.years, need=need_of(guide, cues, language)), cues)
    return certificate_reading(found, guide, language)


def certificate_reading(found: Certificate, guide: Guide, language: str) -> Reading:
    """Kinds that stand for no need are not named on the screen: they would say something of the person all the same."""
    kind, cues = guide.disability_kinds[found.kind], certificate_cues(guide, found)
    if not cues and kind.ask is None:
        return Reading(number_view())
    view = number_view(
        kind=pick(kind.name, language), grade=found.grade, ask=pick(kind.ask, language) if kind.ask else ""
    )
    return Reading(view, cues)


def number_view(
    fault: str = "", years: int = -1, need: str = "", kind: str = "", grade: int = 0, ask: str = ""
) -> dict[str, Any]:
    return {"fault": fault, "years": years, "need": need, "kind": kind, "grade": grade, "ask": ask}


def need_of(guide: Guide, cues: tuple[str, ...], language: str) -> str:
    """The short names of the categories that cues point to; empty without cues."""
    return listed([pick(guide.categories[one.code].short, language) for one in identify(guide, cues)], language)
