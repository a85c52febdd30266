"""Which of several rules on one topic stays, and which give way to it."""

from msgspec import Struct

from .model import Guide, Rule

_KINDS = {"duty": 0, "service": 1, "burden": 2}


class Settled(Struct, frozen=True):
    """A rule that stays, the categories it comes from, and the codes of those that give way to it."""

    rule: Rule
    origin: tuple[str, ...]
    yields: tuple[str, ...]


class Outcome(Struct, frozen=True):
    """All rules that stay, strictest first; `decisions`: what the supervisor is asked where burdens met."""

    rules: tuple[Settled, ...]
    decisions: tuple[str, ...]


def settle(guide: Guide, asked: dict[str, tuple[Rule, list[str]]]) -> Outcome:
    """`asked`: every rule of the walk with its categories. Each of them stays or stands in one `yields`."""
    by_topic: dict[str, list[Rule]] = {}
    for rule, _ in asked.values():
        by_topic.setdefault(rule.topic, []).append(rule)
    yields: dict[str, list[str]] = {}
    decisions: list[str] = []
    for topic, rules in by_topic.items():
        given_way = _give_way(rules)
        for stays, gone in given_way:
            yields.setdefault(stays.code, []).append(gone.code)
        if any(gone.kind == "burden" for _, gone in given_way) and guide.topics[topic].handling:
            decisions.append(guide.topics[topic].handling)
    gone_codes = {code for codes in yields.values() for code in codes}
    kept = [
        Settled(rule, tuple(origin), tuple(sorted(yields.get(code, ()))))
        for code, (rule, origin) in asked.items()
        if code not in gone_codes
    ]
    places = {code: number for number, code in enumerate(guide.categories)}
    kept.sort(key=lambda item: (*_strictness(item.rule), places.get(item.origin[0], 0), item.rule.code))
    return Outcome(tuple(kept), tuple(sorted(set(decisions))))


def _give_way(rules: list[Rule]) -> list[tuple[Rule, Rule]]:
    """Pairs (stays, gives way). Equals stay side by side; a burden gives way to any service on its topic."""
    pairs = []
    best = {
        kind: max(
            (rule for rule in rules if rule.kind == kind),
            key=lambda rule: (rule.rank, rule.code),
            default=None,
        )
        for kind in _KINDS
    }
    for rule in rules:
        stays = best["service"] if rule.kind == "burden" and best["service"] is not None else best[rule.kind]
        if (
            stays is not None
            and stays.code != rule.code
            and (stays.kind != rule.kind or stays.rank > rule.rank)
        ):
            pairs.append((stays, rule))
    return pairs


def _strictness(rule: Rule) -> tuple[bool, int, int]:
    return (not (rule.must or rule.never), -rule.rank, _KINDS[rule.kind])
