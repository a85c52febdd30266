"""The case slip's code: digits alone, written on a voucher by hand, typed or scanned; it finds a case without a name.

`261120-4821-7093`: the case's day (YYMMDD), then eight digits made of its identity. Digits, because an input method for
Chinese garbles letters; the day, because it makes finding cost one day however long the history is.
"""

import re
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from .state import Case

_DIGITS = 8
_WHOLE = 6 + _DIGITS


class SlipCode(NamedTuple):
    """What a code says: the day of the case (YYYY-MM-DD), and the digits of its identity."""

    day: str
    digits: str


def slip_code(case: Case) -> str:
    """The code as it is shown and written: '261120-4821-7093'."""
    digits = slip_digits(case)
    return f"{digits[:6]}-{digits[6:10]}-{digits[10:]}"


def slip_digits(case: Case) -> str:
    """The code as a scanner types it: 14 digits."""
    return case.day[2:].replace("-", "") + identity_digits(case.id)


def identity_digits(id: str) -> str:
    """Eight digits of a case id. Among the hundred cases of a day two hardly ever share them.

    Taken of its hash, so that an id from elsewhere that is no number has digits too.
    """
    return f"{int.from_bytes(sha256(id.encode()).digest()) % 10**_DIGITS:0{_DIGITS}d}"


def read_slip(text: str) -> SlipCode | None:
    """What somebody typed or scanned, whatever stands between the digits; None if it is no code of a slip."""
    digits = re.sub(r"[\s\-－—]", "", text)
    if not (digits.isascii() and digits.isdigit()) or len(digits) != _WHOLE:
        return None
    day = f"20{digits[:2]}-{digits[2:4]}-{digits[4:6]}"
    try:
        date.fromisoformat(day)
    except ValueError:
        return None
    return SlipCode(day, digits[6:])
