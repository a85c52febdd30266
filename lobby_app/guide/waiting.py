"""What those who wait are told when nobody calls numbers: a phrase with a time that is long enough."""

import re

from .model import Guide
from .words import Phrase

NO_TIME = "one_window.how_long"
"""The phrase for a time that no other one is long enough for."""
_TIMED = re.compile(r"one_window\.minutes_([0-9]{1,3})", re.ASCII)


def wait_phrase(guide: Guide, minutes: int) -> Phrase | None:
    """The phrase with the smallest time of this guide that is long enough; None where the guide has none at all."""
    times = [(said, code) for code in guide.phrases if (said := wait_minutes(code))]
    fits = min((one for one in times if one[0] >= minutes), default=(0, NO_TIME))
    return guide.phrases.get(fits[1])


def wait_minutes(code: str) -> int | None:
    """How many minutes a phrase gives to those who wait; 0: it gives no time; None: it is another kind of phrase."""
    if code == NO_TIME:
        return 0
    found = _TIMED.fullmatch(code)
    return int(found[1]) if found else None
