"""The model made of the files' content: shared steps, rules and facilities are merged into each category."""

import hashlib
from typing import Any, TypeVar

import msgspec

from .content import OPTIONAL, OPTIONS, SECTIONS, Content, Entry, Part, Source
from .entries import CategoryHead, StepEntry, convert
from .fitting import counting, handling_with_counted, with_counted
from .material import (
    Blank,
    BusinessKind,
    DisabilityKind,
    EmergencyKind,
    Facility,
    RosterPlace,
    Settings,
    Situation,
    Term,
)
from .model import Category, Cue, CueGroup, Guide, Handling, Rule, Step, Task, Topic
from .problem import BrokenGuide, Problem
from .signing import Sign
from .words import Companion, Option, Phrase

T = TypeVar("T")


def build(content: Content) -> Guide:
    """Raises BrokenGuide with every fault of form found; what points nowhere is found by `references`."""
    problems = list(content.problems)
    # A guide packed by an older program lacks the tables that came later.
    tables = {name: content.common.tables.get(name, {}) for name in SECTIONS}
    for name, file in SECTIONS.items():
        if not tables.get(name) and name not in OPTIONAL:
            problems.append(Problem(file, 1, "missing_section", f"There is no [[{name}]].", f"Add it to {file}."))

    def section(name: str, shape: type[T]) -> dict[str, T]:
        made = {code: convert(entry, shape, problems) for code, entry in tables.get(name, {}).items()}
        return {code: value for code, value in made.items() if value is not None}

    companions = section("companions", Companion)
    counted = counting(companions)
    settings = convert(_head(content.common, "guide.toml"), Settings, problems, content.common.head)
    shared = _Shared(
        named=set(tables["step"]),
        steps=_for_counted(section("step", Step), counted),
        rules=_for_counted(section("rule", Rule), counted),
        handling={
            code: handling_with_counted(one, counted)
            for code, one in _for_counted(section("handling", Handling), counted).items()
        },
        tasks=section("task", Task),
        facilities=section("facility", Facility),
        counted=counted,
    )
    phases = section("phase", Option)
    place = {phase: number for number, phase in enumerate(phases)}
    made = [_category(code, part, shared, place, problems) for code, part in content.categories.items()]
    situations = tuple(section("situation", Situation).values())
    cards = tuple(section("card", Phrase).values())
    categories = sorted((c for c in made if c is not None), key=lambda c: (c.category.order, c.category.code))
    own_steps = [step for c in categories for step in c.category.steps if step.code not in shared.steps]
    options: dict[str, Any] = {name: section(name, Option) for name in OPTIONS if name != "companions"}
    common: dict[str, Any] = {
        "companions": companions,
        "cue_groups": section("cue_group", CueGroup),
        "roles": section("role", Option),
        "strengths": section("strength", Option),
        "topics": section("topic", Topic),
        "business": section("business", BusinessKind),
        "glossary": tuple(section("term", Term).values()),
        "emergency": tuple(section("kind", EmergencyKind).values()),
        "signs": section("sign", Sign),
        "disability_kinds": section("disability_kind", DisabilityKind),
        "facility_groups": section("facility_group", Option),
        "roster": section("roster", RosterPlace),
        "visit_bag": section("bag", Option),
        "visit_form": tuple(section("blank", Blank).values()),
    }
    if problems or settings is None:
        raise BrokenGuide(problems)
    steps = {**shared.steps, **{step.code: step for step in own_steps}}
    handling = {**shared.handling, **{one.code: one for c in categories for one in c.category.handling}}
    return Guide(
        hash=hashlib.sha256(content.canonical()).hexdigest(),
        version=settings.version,
        settings=settings,
        elderly_age=settings.elderly_age,
        categories={c.category.code: c.category for c in categories},
        cues={cue.code: cue for c in categories for cue in c.category.cues},
        phases=phases,
        steps=steps,
        rules={**shared.rules, **{rule.code: rule for c in categories for rule in c.rules}},
        handling=handling,
        tasks={**shared.tasks, **{task.code: task for c in categories for task in c.tasks}},
        phrases=_phrases(steps, [c.category for c in categories], handling, situations, cards),
        phrasebook=situations,
        cards=cards,
        facilities=shared.facilities,
        **common,
        **options,
    )


class _Shared(msgspec.Struct):
    named: set[str]
    steps: dict[str, Step]
    rules: dict[str, Rule]
    handling: dict[str, Handling]
    tasks: dict[str, Task]
    facilities: dict[str, Facility]
    counted: dict[str, tuple[str, ...]]


A = TypeVar("A", Step, Rule, Handling)


def _for_counted(made: dict[str, A], counted: dict[str, tuple[str, ...]]) -> dict[str, A]:
    """What a companion adds to a walk is added by whoever counts as that one, too."""
    found = {}
    for code, one in made.items():
        added = one.added_by
        if added is not None:
            added = msgspec.structs.replace(added, companions=with_counted(added.companions, counted))
        found[code] = msgspec.structs.replace(one, added_by=added)
    return found


class _Made(msgspec.Struct):
    """A category and all that its file declares; `category` itself leaves out what only a way brings."""

    category: Category
    rules: list[Rule]
    tasks: list[Task]


def _head(part: Part, file: str) -> Entry:
    merged = {key: entry.value[key] for key, entry in part.head.items()}
    source = next((entry.source for entry in part.head.values()), Source(file))
    return Entry(merged, source, ())


def _category(code: str, part: Part, shared: _Shared, place: dict[str, int], problems: list[Problem]) -> _Made | None:
    def table(name: str, shape: type[T]) -> list[T]:
        made = [convert(entry, shape, problems) for entry in part.tables[name].values()]
        return [value for value in made if value is not None]

    head = convert(_head(part, f"categories/{code}.toml"), CategoryHead, problems, part.head)
    cues = table("cue", Cue)
    rules = table("rule", Rule)
    handling = [handling_with_counted(one, shared.counted) for one in table("handling", Handling)]
    tasks = table("task", Task)
    steps = [_step(entry, shared, problems) for entry in part.tables["step"].values()]
    if head is None:
        return None
    by_way_rules = {rule for item in handling for way in item.ways for rule in way.rules}
    by_way_tasks = {task for item in handling for way in item.ways for task in way.tasks}
    common = [rule for rule in shared.rules.values() if "*" in rule.for_ or code in rule.for_]
    fits = [f.code for f in shared.facilities.values() if "*" in f.for_ or code in f.for_]
    category = Category(
        code=code,
        icon=head.icon,
        order=head.order,
        name=head.name,
        short=head.short,
        tile=head.tile,
        description=head.description,
        cues=tuple(cues),
        facilities=tuple(dict.fromkeys((*head.facilities, *fits))),
        steps=tuple(sorted((s for s in steps if s), key=lambda s: (place.get(s.phase, len(place)), s.order, s.code))),
        rules=(*(rule for rule in rules if rule.code not in by_way_rules), *common),
        handling=tuple(handling),
        tasks=tuple(task for task in tasks if task.code not in by_way_tasks),
        ending=head.ending,
        window=head.window,
        replaces_phases=head.replaces_phases,
        counter=head.counter,
        board=head.board,
        shown=head.shown,
    )
    return _Made(category, rules, tasks)


def _step(entry: Entry, shared: _Shared, problems: list[Problem]) -> Step | None:
    own = convert(entry, StepEntry, problems)
    if own is None:
        return None
    base = shared.steps.get(own.code)
    if base is None and own.code in shared.named:
        # The shared step itself is broken, and that is told already.
        return None
    if base is not None:
        return msgspec.structs.replace(
            base,
            do=_unlike((*own.do, *base.do)),
            phrases=_unlike((*own.phrases, *base.phrases)),
            why=own.why or base.why,
            title=own.title or base.title,
            replaces=_unlike((*own.replaces, *base.replaces)),
            signs=_unlike((*own.signs, *base.signs)),
        )
    missing = [name for name in ("phase", "role", "title", "why", "do") if not getattr(own, name)]
    if missing or own.title is None or own.why is None:
        message = f"The step '{own.code}' is not a shared one and lacks: {', '.join(missing)}."
        problems.append(entry.problem("missing_field", message, "Add them, or correct the code."))
        return None
    return Step(
        code=own.code,
        phase=own.phase,
        role=own.role,
        order=own.order,
        title=own.title,
        do=own.do,
        why=own.why,
        phrases=own.phrases,
        action=own.action,
        also=own.also,
        skip_reasons=own.skip_reasons,
        handling=own.handling,
        replaces=own.replaces,
        signs=own.signs,
    )


def _unlike(items: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))


def _phrases(
    steps: dict[str, Step],
    categories: list[Category],
    handling: dict[str, Handling],
    situations: tuple[Situation, ...],
    cards: tuple[Phrase, ...],
) -> dict[str, Phrase]:
    found: dict[str, Phrase] = {}
    for step in (*steps.values(), *(step for category in categories for step in category.steps)):
        found.update((phrase.code, phrase) for phrase in step.phrases)
    partings = (way.parting for one in handling.values() for way in one.ways if way.parting)
    found.update((phrase.code, phrase) for parting in partings for phrase in parting.phrases)
    found.update((phrase.code, phrase) for situation in situations for phrase in situation.phrases)
    found.update((phrase.code, phrase) for phrase in cards)
    return found
