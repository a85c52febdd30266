"""One walk out of several categories: every shared step once, in order, and no rule lost.

docs/service-facts.md, section 1: of duties the more careful stays, of services the more favourable; burdens are never
added because categories meet. Which rules are alternatives, and which of them ranks higher, is data.
"""

from collections.abc import Iterable

from msgspec import Struct

from .material import BusinessKind
from .model import AddedBy, Category, Guide, Rule, RuleKind
from .problem import UnknownCode
from .yielding import Settled, decisions, settle


class WalkStep(Struct, frozen=True, rename={"from_": "from"}):
    """A step and the categories that ask for it."""

    code: str
    phase: str
    role: str
    from_: tuple[str, ...]


class WalkRule(Struct, frozen=True, rename={"from_": "from"}):
    """A rule that stays. `yields`: the rules of other categories that give way to it."""

    code: str
    topic: str
    kind: RuleKind
    rank: int
    from_: tuple[str, ...]
    yields: tuple[str, ...] = ()


class Walk(Struct, frozen=True):
    """What one case goes through, in codes: they are frozen into the journal with the guide's hash.

    `window` is the Category.window that counts for all together.
    """

    guide: str
    categories: tuple[str, ...]
    steps: tuple[WalkStep, ...]
    rules: tuple[WalkRule, ...]
    handling: tuple[str, ...]
    tasks: tuple[str, ...]
    business: str
    companion: str
    place: str
    window: str


def compose(
    guide: Guide,
    categories: Iterable[str],
    business: str = "other",
    companion: str = "none",
    place: str = "lobby",
) -> Walk:
    """The walk of these categories, in whatever order they are named.

    The kind of business, the companion and the place may add shared steps, rules and questions (`added_by`).
    Raises UnknownCode.
    """
    wanted = set(categories)
    for kind, codes, known in (
        ("category", sorted(wanted), guide.categories.keys()),
        ("kind of business", [business], guide.business.keys()),
        ("companion", [companion], guide.companions.keys()),
        ("place", [place], guide.places.keys()),
    ):
        for code in codes:
            if code not in known:
                raise UnknownCode(kind, code)
    chosen = [category for code, category in guide.categories.items() if code in wanted]
    context = _Context(guide.business[business], companion, place, bool(chosen))
    return Walk(
        guide=guide.hash,
        categories=tuple(category.code for category in chosen),
        steps=_steps(guide, chosen, context),
        rules=tuple(_walk_rule(item) for item in settle(guide, _rules(guide, chosen, context))),
        handling=_handling(guide, chosen, context),
        tasks=tuple(dict.fromkeys(task.code for category in chosen for task in category.tasks)),
        business=business,
        companion=companion,
        place=place,
        window=next((w for w in guide.settings.windows if any(c.window == w for c in chosen)), ""),
    )


class _Context(Struct, frozen=True):
    business: BusinessKind
    companion: str
    place: str
    served: bool

    def adds(self, added: AddedBy | None) -> bool:
        if added is None or not self.served:
            return False
        by_business = bool(added.business) and bool(getattr(self.business, added.business))
        return by_business or self.companion in added.companions or self.place in added.places


def _steps(guide: Guide, chosen: list[Category], context: _Context) -> tuple[WalkStep, ...]:
    asked: dict[str, list[str]] = {}
    replaced: set[str] = set()
    for category in chosen:
        idle = {p for other in chosen for p in other.replaces_phases} - set(category.replaces_phases)
        for step in category.steps:
            if step.phase not in idle:
                asked.setdefault(step.code, []).append(category.code)
                replaced.update(step.replaces)
    for step in guide.steps.values():
        if context.adds(step.added_by):
            asked.setdefault(step.code, [category.code for category in chosen])
            replaced.update(step.replaces)
    phases = {phase: number for number, phase in enumerate(guide.phases)}
    orders = {category.code: category.order for category in chosen}
    kept = [
        guide.steps[code] for code in asked if code not in replaced and context.place not in guide.steps[code].idle_at
    ]
    kept.sort(key=lambda step: (phases[step.phase], step.order, orders[asked[step.code][0]], step.code))
    return tuple(WalkStep(step.code, step.phase, step.role, tuple(asked[step.code])) for step in kept)


def _rules(guide: Guide, chosen: list[Category], context: _Context) -> dict[str, tuple[Rule, list[str]]]:
    asked: dict[str, tuple[Rule, list[str]]] = {}
    for category in chosen:
        for rule in category.rules:
            asked.setdefault(rule.code, (rule, []))[1].append(category.code)
    for rule in guide.rules.values():
        if context.adds(rule.added_by):
            asked.setdefault(rule.code, (rule, [category.code for category in chosen]))
    return asked


def _walk_rule(item: Settled) -> WalkRule:
    rule = item.rule
    return WalkRule(rule.code, rule.topic, rule.kind, rule.rank, item.origin, item.yields)


def _handling(guide: Guide, chosen: list[Category], context: _Context) -> tuple[str, ...]:
    own = [handling.code for category in chosen for handling in category.handling]
    added = [code for code, handling in guide.handling.items() if context.adds(handling.added_by)]
    return tuple(dict.fromkeys((*own, *added, *decisions(guide, chosen))))
