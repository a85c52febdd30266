"""A walk made readable again: its steps, ways and tasks with their words."""

from collections.abc import Mapping

import msgspec

from .composition import Walk
from .model import Guide, Handling, Parting, Rule, Step, Task, Way
from .problem import UnknownCode
from .words import Line, Phrase
from .yielding import settle


def step_view(guide: Guide, walk: Walk, step_code: str) -> Step:
    """The step as this walk says it: what its categories add comes first, then what is common to all.

    Of lines on one topic only those of the highest rank are left. Raises UnknownCode.
    """
    found = next((step for step in walk.steps if step.code == step_code), None)
    if found is None or step_code not in guide.steps:
        raise UnknownCode("step of this walk", step_code)
    base = guide.steps[step_code]
    told = [
        step
        for code in found.from_
        if code in guide.categories
        for step in guide.categories[code].steps
        if step.code == step_code
    ]
    common_lines, common_phrases = set(base.do), set(base.phrases)
    lines = [line for step in told for line in step.do if line not in common_lines]
    phrases = [phrase for step in told for phrase in step.phrases if phrase not in common_phrases]
    reasons = dict.fromkeys(step.why for step in told if step.why != base.why)
    return msgspec.structs.replace(
        base,
        do=best_lines(tuple(line for line in (*lines, *base.do) if meant(line.kinds, walk))),
        phrases=tuple(one for one in dict.fromkeys((*phrases, *base.phrases)) if meant(one.kinds, walk)),
        signs=tuple(dict.fromkeys(code for step in (*told, base) for code in step.signs)),
        why=next(iter(reasons)) if len(reasons) == 1 else base.why,
    )


def meant(kinds: tuple[str, ...], walk: Walk) -> bool:
    """Whether a line or a phrase for these kinds of business is for this customer; for all where none is named."""
    return not kinds or walk.business in kinds


def phrases_of(guide: Guide, walk: Walk, step_code: str, category: str) -> tuple[Phrase, ...]:
    """Those phrases of the step that this category added: the ones that fit this customer best."""
    common = set(guide.steps[step_code].phrases) if step_code in guide.steps else set()
    steps = guide.categories[category].steps if category in walk.categories else ()
    own = [phrase for step in steps if step.code == step_code for phrase in step.phrases]
    return tuple(phrase for phrase in own if phrase not in common) or tuple(own)


def ways_for(handling: Handling, companion: str) -> tuple[Way, ...]:
    """The ways that are open with this companion; all of them as long as it is not known (empty)."""
    return tuple(way for way in handling.ways if not (way.companions and companion) or companion in way.companions)


def handling_of(guide: Guide, walk: Walk, step_code: str) -> tuple[Handling, ...]:
    """What is asked in this step. Questions of the walk that no step names come where serving begins."""
    named = {code for step in walk.steps for code in _named(guide, step.code)}
    serving = next((step.code for step in walk.steps if _action(guide, step.code) == "serve"), None)
    codes = [*_named(guide, step_code), *(walk.handling if step_code == serving else ())]
    own = set(_named(guide, step_code))
    return tuple(
        guide.handling[code]
        for code in dict.fromkeys(codes)
        if code in walk.handling and code in guide.handling and (code in own or code not in named)
    )


def _named(guide: Guide, step_code: str) -> tuple[str, ...]:
    return guide.steps[step_code].handling if step_code in guide.steps else ()


def _action(guide: Guide, step_code: str) -> str:
    return guide.steps[step_code].action if step_code in guide.steps else ""


def rules_shown(guide: Guide, walk: Walk, phase: str, chosen: Mapping[str, str] | None = None) -> tuple[Rule, ...]:
    """Rules to mind in this phase, strictest first, with those of the ways of handling `chosen` so far.

    `chosen` maps codes of handling to codes of ways. What a way brings settles with the rest by topic.
    """
    asked = {r.code: (guide.rules[r.code], list(r.from_)) for r in walk.rules if r.code in guide.rules}
    for _, way in chosen_ways(guide, walk, chosen):
        asked.update((code, (guide.rules[code], list(walk.categories))) for code in way.rules)
    rules = [item.rule for item in settle(guide, asked)]
    return tuple(rule for rule in rules if not rule.phases or phase in rule.phases)


def tasks_left(guide: Guide, walk: Walk, chosen: Mapping[str, str] | None = None) -> tuple[Task, ...]:
    """What this case leaves for later: tasks of its categories, and of the ways of handling `chosen`."""
    codes = [*walk.tasks, *(task for _, way in chosen_ways(guide, walk, chosen) for task in way.tasks)]
    return tuple(guide.tasks[code] for code in dict.fromkeys(codes) if code in guide.tasks)


def chosen_ways(guide: Guide, walk: Walk, chosen: Mapping[str, str] | None) -> list[tuple[Handling, Way]]:
    """The ways of handling that were chosen, each with its question."""
    return [
        (guide.handling[handling], way)
        for handling, way_code in (chosen or {}).items()
        if handling in walk.handling and handling in guide.handling
        for way in guide.handling[handling].ways
        if way.code == way_code
    ]


def parting_of(guide: Guide, chosen: Mapping[str, str] | None) -> Parting | None:
    """How this customer is seen off, if the way that ended the business says so itself."""
    ended = [
        way.parting
        for code, way_code in (chosen or {}).items()
        if code in guide.handling
        for way in guide.handling[code].ways
        if way.code == way_code and way.ends and way.parting
    ]
    return ended[-1] if ended else None


def best_lines(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Each line once; of lines on one topic only those of the highest rank."""
    best: dict[str, int] = {}
    for line in lines:
        best[line.topic] = max(best.get(line.topic, 0), line.rank)
    kept = (line for line in lines if not line.topic or line.rank == best[line.topic])
    return tuple({(line.zh, line.en): line for line in kept}.values())
