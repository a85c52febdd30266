"""The case slip's code: digits alone, written on a voucher by hand, typed or scanned; it finds a case without a name.

`261120-4821-7094`: the case's day (YYMMDD), seven digits made of its identity, and a check digit. Digits, because an
input method for Chinese garbles letters; the day, because it makes finding cost one day however long the history is.
The check digit is Damm's (H. M. Damm, 2004): it betrays every single wrong digit and every swap of two neighbours, so
that a slip of the finger is told apart from a code that nobody here knows.
"""

import re
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from stdnum import damm

from .state import Case

_DIGITS = 7
_WHOLE = 6 + _DIGITS + 1


class SlipCode(NamedTuple):
    """What a code says: the day of the case (YYYY-MM-DD), and the digits of its identity."""

    day: str
    digits: str


def slip_code(case: Case) -> str:
    """The code as it is shown and written: '261120-4821-7094'."""
    digits = slip_digits(case)
    return f"{digits[:6]}-{digits[6:10]}-{digits[10:]}"


def slip_digits(case: Case) -> str:
    """The code as a scanner types it: 14 digits, the last one the check digit."""
    digits = case.day[2:].replace("-", "") + identity_digits(case.id)
    return digits + str(damm.calc_check_digit(digits))


def identity_digits(id: str) -> str:
    """Seven digits of a case id. Among the hundred cases of a day two hardly ever share them; if so, both are found.

    Taken of its hash, so that an id from elsewhere that is no number has digits too.
    """
    return f"{int.from_bytes(sha256(id.encode()).digest()) % 10**_DIGITS:0{_DIGITS}d}"


def _bare(text: str) -> str:
    """The digits of what looks like a code, whatever stands between them; empty if it does not."""
    digits = re.sub(r"[\s\-－—]", "", text)
    return digits if digits.isascii() and digits.isdigit() and len(digits) == _WHOLE else ""


def mistyped(text: str) -> bool:
    """Whether this has the length of a code and its check digit says that a digit of it is wrong."""
    digits = _bare(text)
    return bool(digits) and not damm.is_valid(digits)


def read_slip(text: str) -> SlipCode | None:
    """What somebody typed or scanned, whatever stands between the digits; None if it is no code of a slip."""
    digits = _bare(text)
    if not digits or mistyped(text):
        return None
    day = f"20{digits[:2]}-{digits[2:4]}-{digits[4:6]}"
    try:
        date.fromisoformat(day)
    except ValueError:
        return None
    return SlipCode(day, digits[6:-1])
