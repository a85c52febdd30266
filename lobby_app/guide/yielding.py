"""Which of several rules on one topic stays, and which give way to it."""

from msgspec import Struct

from .model import Category, Guide, Rule

_KINDS = {"duty": 0, "service": 1, "burden": 2}


class Settled(Struct, frozen=True):
    """A rule that stays, the categories it comes from, and the codes of those that give way to it."""

    rule: Rule
    origin: tuple[str, ...]
    yields: tuple[str, ...]


def settle(guide: Guide, asked: dict[str, tuple[Rule, list[str]]]) -> tuple[Settled, ...]:
    """The rules that stay, strictest first. Each of `asked` (rule, categories) stays or stands in one `yields`."""
    by_topic: dict[str, list[Rule]] = {}
    for rule, _ in asked.values():
        by_topic.setdefault(rule.topic, []).append(rule)
    yields: dict[str, list[str]] = {}
    for rules in by_topic.values():
        for stays, gone in _give_way(rules):
            yields.setdefault(stays.code, []).append(gone.code)
    gone_codes = {code for codes in yields.values() for code in codes}
    kept = [
        Settled(rule, tuple(origin), tuple(sorted(yields.get(code, ()))))
        for code, (rule, origin) in asked.items()
        if code not in gone_codes
    ]
    places = {code: number for number, code in enumerate(guide.categories)}
    kept.sort(key=lambda item: (*_strictness(item.rule), places.get(item.origin[0], 0), item.rule.code))
    return tuple(kept)


def decisions(guide: Guide, chosen: list[Category]) -> tuple[str, ...]:
    """What the supervisor is asked because burdens of these categories may meet, in rules or in ways of handling."""
    found: dict[str, None] = {}
    for topic in guide.topics.values():
        if topic.handling and _meet([_of_topic(guide, category, topic.code) for category in chosen]):
            found[topic.handling] = None
    return tuple(found)


def _of_topic(guide: Guide, category: Category, topic: str) -> list[Rule]:
    by_way = [guide.rules[code] for item in category.handling for way in item.ways for code in way.rules]
    return [rule for rule in (*category.rules, *by_way) if rule.topic == topic and rule.kind != "duty"]


def _meet(groups: list[list[Rule]]) -> bool:
    """True if a burden of one category meets a different burden, or a service, of another one."""
    for number, group in enumerate(groups):
        others = [rule for other in (*groups[:number], *groups[number + 1 :]) for rule in other]
        for rule in group:
            if rule.kind == "burden" and any(o.kind != "burden" or o.rank != rule.rank for o in others):
                return True
    return False


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
        if stays is not None and stays.code != rule.code and (stays.kind != rule.kind or stays.rank > rule.rank):
            pairs.append((stays, rule))
    return pairs


def _strictness(rule: Rule) -> tuple[bool, int, int]:
    return (not (rule.must or rule.never), -rule.rank, _KINDS[rule.kind])
