"""Who comes to a simulated branch, when, and for what. Shares are made up for practice, not measured."""

from datetime import datetime, timedelta
from random import Random

from lobby_app.guide import Guide, Handling

CATEGORIES = {
    "elderly": 34,
    "mobility": 13,
    "infant": 10,
    "hearing": 8,
    "visual": 7,
    "writing": 7,
    "pregnant": 7,
    "ill": 5,
    "foreign": 5,
    "home_visit": 2,
    "emergency": 2,
}
"""How often each category comes, in parts; one that is not named here comes rarely."""
RARELY = 3
BUSINESS = {"withdraw": 20, "deposit": 14, "pin": 10, "transfer": 9, "inquiry": 9, "card_activate": 8, "info": 6}
COMPANIONS = {"none": 55, "lineal_relative": 24, "other_relative": 6, "helper": 8, "unknown": 6, "group_leader": 1}
PLACES = {"lobby": 86, "seat": 6, "door": 3, "machine": 3, "car": 1, "phone": 1}
OUTCOMES = {"done": 82, "part_done": 5, "comes_back": 5, "left": 3, "referred": 2, "given_up": 2}
FEEDBACK = {"": 20, "not_asked": 40, "satisfied": 36, "praise": 1, "idea": 1, "complaint": 2}
# Two busy stretches, and fewer people at noon.
HOURS = {9: 14, 10: 17, 11: 13, 12: 6, 13: 9, 14: 15, 15: 14, 16: 8}


def drawn(chance: Random, shares: dict[str, int], known: dict[str, object] | None = None, rest: int = 1) -> str:
    """One code by its share. Of `known` codes those without a share get `rest`."""
    if known is not None:
        shares = {code: shares.get(code, rest) for code in known}
    return chance.choices(list(shares), weights=list(shares.values()))[0]


def categories(chance: Random, guide: Guide) -> tuple[str, ...]:
    first = drawn(chance, CATEGORIES, dict(guide.categories), RARELY)
    if chance.random() < 0.14:
        second = drawn(chance, CATEGORIES, dict(guide.categories), RARELY)
        # A visit to somebody's home is arranged for one reason at a time.
        if second != first and "never" not in (guide.categories[first].window, guide.categories[second].window):
            return (first, second)
    return (first,)


def cues(chance: Random, guide: Guide, codes: tuple[str, ...]) -> tuple[str, ...]:
    found = []
    for code in codes:
        own = [cue.code for cue in guide.categories[code].cues]
        found += chance.sample(own, k=min(len(own), chance.choice((0, 1, 1, 2))))
    return tuple(found)


def arrivals(chance: Random, morning: datetime, count: int) -> list[datetime]:
    """So many moments of one working day, in order; `morning` is its midnight."""
    hours = chance.choices(list(HOURS), weights=list(HOURS.values()), k=count)
    return sorted(morning + timedelta(hours=hour, seconds=chance.randrange(3600)) for hour in hours)


def way(chance: Random, handling: Handling, companion: str) -> str:
    """A way that is possible with this companion, or empty."""
    possible = [one.code for one in handling.ways if not one.companions or companion in one.companions]
    return chance.choice(possible) if possible else ""


def shared_out(cases: int, days: int) -> list[int]:
    """How many cases each day gets; they add up."""
    return [cases // days + (1 if number < cases % days else 0) for number in range(days)]
