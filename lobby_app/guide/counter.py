"""What serving asks of the counter: who signs, which note stands under it, what is kept, what is read out."""

from collections.abc import Mapping

from msgspec import Struct

from .composition import Walk
from .material import Facility
from .model import Asks, Guide, Handling, Way
from .view import best_lines, chosen_ways, meant, ways_for
from .words import Line

ASKS = ("signs", "notes", "copies", "aloud")
"""The rows of the counter's side of a brief, in the order in which they are met."""


class CounterAsks(Struct, frozen=True):
    """`lines`: a tuple for each of ASKS, empty where it is as for any customer. `ways`: what was chosen, or is plain
    from the company, each with its question; `open`: questions whose answer changes what the counter does."""

    lines: dict[str, tuple[Line, ...]]
    ways: tuple[tuple[Handling, Way], ...]
    open: tuple[Handling, ...]


def counter_asks(guide: Guide, walk: Walk, chosen: Mapping[str, str] | None = None, part: str = "") -> CounterAsks:
    """What this walk and the ways `chosen` so far (codes of ways by codes of handling) ask of the counter.

    `part`: the companion's part as the desk noted it. Of lines on one topic only those of the highest rank are left.
    """
    chosen = chosen or {}
    ways = chosen_ways(guide, walk, chosen)
    still = []
    for question in (guide.handling[code] for code in walk.handling if code in guide.handling and code not in chosen):
        plain = _plain_from_company(question, walk.companion, part)
        if plain is not None:
            ways.append((question, plain))
        elif any(way.counter != Asks() for way in question.ways):
            still.append(question)
    asks = [guide.categories[code].counter for code in walk.categories if code in guide.categories]
    asks += [way.counter for _, way in ways]
    lines = {
        row: best_lines(tuple(line for one in asks for line in getattr(one, row) if meant(line.kinds, walk)))
        for row in ASKS
    }
    return CounterAsks(lines, tuple(ways), tuple(still))


def _plain_from_company(question: Handling, companion: str, part: str) -> Way | None:
    """The way that nobody has to ask about: the only one with this company, or the one for the companion's part."""
    if not companion:
        return None
    possible = ways_for(question, companion)
    told = [way for way in possible if part and part in way.parts]
    fits = told or list(possible)
    return fits[0] if len(fits) == 1 else None


def facilities_to_bring(guide: Guide, walk: Walk) -> tuple[Facility, ...]:
    """What has to lie ready at the counter for these needs, in the order of the guide."""
    known = [guide.categories[code] for code in walk.categories if code in guide.categories]
    wanted = {code for category in known for code in category.facilities}
    return tuple(one for code, one in guide.facilities.items() if one.counter and code in wanted)
