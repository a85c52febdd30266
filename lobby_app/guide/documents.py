"""Age from a resident ID number, kind and grade from a disability certificate. Nothing read is kept.

Sources: GB 11643-1999 (birth date in digits 7-14, check character ISO 7064 MOD 11-2); a certificate number is
that number, one digit of kind, one of grade, and on reissued ones a suffix that means nothing here.
"""

import re
import unicodedata
from datetime import date
from typing import Literal, get_args

from msgspec import Struct

from .model import Guide
from .problem import UnknownCode

Kind = Literal["1", "2", "3", "4", "5", "6", "7"]
Fault = Literal["empty", "length", "characters", "birth_date", "future", "check", "kind", "grade"]

# The county samples of the standard reach back to 1880; anything long before is a slip of the finger.
_FIRST_YEAR = 1850
_KINDS: tuple[Kind, ...] = get_args(Kind)
_SEPARATORS = re.compile(r"[\s\-·.]+")


class Age(Struct, frozen=True):
    """Completed years; the birth date itself is forgotten."""

    years: int


class Certificate(Struct, frozen=True):
    """`kind` 1-7 as printed on the certificate, `grade` 1-4, of which 1 is the gravest."""

    kind: Kind
    grade: int


class Unreadable(Struct, frozen=True):
    """Why the number could not be read; never with any part of it."""

    reason: Fault


def read_resident_id(text: str, today: date) -> Age | Unreadable:
    """The age on `today`. Spaces, full-width digits and a small x are accepted."""
    number = _plain(text)
    if not number:
        return Unreadable("empty")
    if len(number) != 18:
        return Unreadable("length")
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        return Unreadable("characters")
    # Imported here: it is slow to import, and most customers show no number.
    from stdnum.cn import ric

    try:
        born = ric.get_birth_date(number)
    except ric.InvalidComponent:
        return Unreadable("birth_date")
    if born.year < _FIRST_YEAR:
        return Unreadable("birth_date")
    if born > today:
        return Unreadable("future")
    if ric.calc_check_digit(number) != number[-1]:
        return Unreadable("check")
    return Age(today.year - born.year - ((today.month, today.day) < (born.month, born.day)))


def read_disability(text: str, today: date) -> Certificate | Unreadable:
    """Kind and grade of a certificate number of 20 characters; a suffix of a reissued one is ignored."""
    number = _plain(text)
    if not number:
        return Unreadable("empty")
    if not 20 <= len(number) <= 23:
        return Unreadable("length")
    holder = read_resident_id(number[:18], today)
    if isinstance(holder, Unreadable):
        return holder
    kind = next((kind for kind in _KINDS if kind == number[18]), None)
    if kind is None:
        return Unreadable("kind")
    if number[19] not in "1234":
        return Unreadable("grade")
    return Certificate(kind, int(number[19]))


def age_cues(guide: Guide, age: Age) -> tuple[str, ...]:
    """The cue that this age stands for, if it counts as elderly by the guide's setting."""
    return (guide.settings.age_cue,) if age.years >= guide.elderly_age else ()


def certificate_cues(guide: Guide, certificate: Certificate) -> tuple[str, ...]:
    """The cue that this kind of certificate stands for: none for kinds 5 and 6; for 7 staff ask which."""
    kind = guide.disability_kinds.get(certificate.kind)
    if kind is None:
        raise UnknownCode("kind of disability certificate", certificate.kind)
    return (kind.cue,) if kind.cue else ()


def _plain(text: str) -> str:
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()
