"""Faults between tables: a code that leads nowhere, one code for two things, rules that cancel each other."""

from collections.abc import Iterable

from .content import Content, Entry, Part
from .model import AddedBy, Asks, Category, Fits, Guide, Rule, Step
from .problem import Problem
from .words import Line


def dangling(guide: Guide, content: Content) -> list[Problem]:
    """Every such fault of a guide that was built from `content`."""
    found: list[Problem] = []
    common = content.common.tables
    for code, topic in guide.topics.items():
        _known(common["topic"][code], "handling", (topic.handling,), guide.handling, found)
    for code, facility in guide.facilities.items():
        entry = common["facility"][code]
        _known(entry, "category", facility.for_, {*guide.categories, "*"}, found, "for")
        _known(entry, "facility group", (facility.group,), guide.facility_groups, found, "group")
        _known(entry, "step", facility.steps, guide.steps, found, "steps")
    for code, companion in guide.companions.items():
        _known(common["companions"][code], "companion", (companion.counts_as,), guide.companions, found, "counts_as")
    for code, place in guide.roster.items():
        entry = common["roster"][code]
        _known(entry, "topic", place.topics, guide.topics, found, "topics")
        _known(entry, "role", place.roles, guide.roles, found, "roles")
        _known(entry, "step", place.steps, guide.steps, found, "steps")
        _known(entry, "category", place.for_, {*guide.categories, "*"}, found, "for")
    for kind in guide.emergency:
        entry = common["kind"][kind.code]
        _known(entry, "category", kind.categories, guide.categories, found, "categories")
        for number, deed in enumerate(kind.deeds):
            _known(entry, "role", (deed.role,), guide.roles, found, "deed", number, "role")
            _known(entry, "step", deed.steps, guide.steps, found, "deed", number, "steps")
            _known(entry, "outcome", (deed.outcome,), guide.outcomes, found, "deed", number, "outcome")
        for number, duty in enumerate(kind.duties):
            _known(entry, "place of the roster", (duty.place,), guide.roster, found, "duty", number, "place")
    for digit, disability in guide.disability_kinds.items():
        _known(common["disability_kind"][digit], "cue", (disability.cue,), guide.cues, found, "cue")
    if (head := content.common.head.get("age_cue")) is not None:
        _known(head, "cue", (guide.settings.age_cue,), guide.cues, found, "age_cue")
    _tables(guide, content.common, found)
    for code, category in guide.categories.items():
        part = content.categories[code]
        _category(guide, category, part, found)
        _tables(guide, part, found)
    _twice(content, found)
    return found


def _known(
    entry: Entry,
    kind: str,
    codes: Iterable[str],
    known: Iterable[str],
    found: list[Problem],
    *inner: str | int,
) -> None:
    for code in codes:
        if code and code not in known:
            remedy = f"Correct it, or add that {kind}."
            found.append(entry.problem("dangling", f"There is no {kind} '{code}'.", remedy, *inner))


def _tables(guide: Guide, part: Part, found: list[Problem]) -> None:
    """What steps, rules and ways of handling refer to, in the common files and in a category's alike."""
    for code, entry in part.tables["step"].items():
        if (step := guide.steps.get(code)) is not None and "phase" in entry.value:
            _step(guide, step, entry, found)
    for code, entry in part.tables["rule"].items():
        rule = guide.rules[code]
        _known(entry, "topic", (rule.topic,), guide.topics, found, "topic")
        _known(entry, "phase", rule.phases, guide.phases, found, "phases")
        _known(entry, "category", rule.for_, {*guide.categories, "*"}, found, "for")
        _added(guide, rule.added_by, entry, found)
        _fits(guide, rule.fits, entry, found)
    for code, entry in part.tables["handling"].items():
        _added(guide, guide.handling[code].added_by, entry, found)
        for number, way in enumerate(guide.handling[code].ways):
            _known(entry, "task", way.tasks, guide.tasks, found, "way", number, "tasks")
            _known(entry, "rule", way.rules, guide.rules, found, "way", number, "rules")
            _known(entry, "companion", way.companions, guide.companions, found, "way", number, "companions")
            _known(entry, "part", way.parts, guide.parts, found, "way", number, "parts")
            if way.parting is not None:
                for kinds in [one.kinds for one in way.parting.do] + [one.kinds for one in way.parting.phrases]:
                    _known(entry, "kind of business", kinds, guide.business, found, "way", number, "parting")
            for line in asked_lines(way.counter):
                _known(entry, "kind of business", line.kinds, guide.business, found, "way", number, "counter")


def asked_lines(asks: Asks) -> tuple[Line, ...]:
    return (*asks.signs, *asks.notes, *asks.copies, *asks.aloud)


def _step(guide: Guide, step: Step, entry: Entry, found: list[Problem]) -> None:
    _known(entry, "phase", (step.phase,), guide.phases, found, "phase")
    _known(entry, "role", (step.role,), guide.roles, found, "role")
    _known(entry, "role", step.also, guide.roles, found, "also")
    _known(entry, "skip reason", step.skip_reasons, guide.skip_reasons, found, "skip_reasons")
    _known(entry, "handling", step.handling, guide.handling, found, "handling")
    _known(entry, "step", step.replaces, guide.steps, found, "replaces")
    _known(entry, "sign", step.signs, guide.signs, found, "signs")
    _known(entry, "place", step.idle_at, guide.places, found, "idle_at")
    _added(guide, step.added_by, entry, found)
    for kinds in [one.kinds for one in step.do] + [one.kinds for one in step.phrases]:
        _known(entry, "kind of business", kinds, guide.business, found)
    ways = {way.code for handling in guide.handling.values() for way in handling.ways}
    for phrase in step.phrases:
        _known(entry, "cue", phrase.cues, guide.cues, found)
        _known(entry, "way of handling", phrase.ways, ways, found)


def _added(guide: Guide, added: AddedBy | None, entry: Entry, found: list[Problem]) -> None:
    if added is not None:
        _known(entry, "place", added.places, guide.places, found, "added_by", "places")
        _known(entry, "companion", added.companions, guide.companions, found, "added_by", "companions")


def _fits(guide: Guide, fits: Fits | None, entry: Entry, found: list[Problem]) -> None:
    if fits is not None:
        _known(entry, "kind of business", fits.kinds, guide.business, found, "fits", "kinds")
        _known(entry, "place", fits.places, guide.places, found, "fits", "places")
        _known(entry, "cue", fits.cues, guide.cues, found, "fits", "cues")
        _known(entry, "step", fits.steps, guide.steps, found, "fits", "steps")


def _category(guide: Guide, category: Category, part: Part, found: list[Problem]) -> None:
    head = part.head
    _known(head["window"], "window", (category.window,), guide.settings.windows, found, "window")
    if "facilities" in head:
        _known(head["facilities"], "facility", category.facilities, guide.facilities, found, "facilities")
    if "replaces_phases" in head:
        _known(head["replaces_phases"], "phase", category.replaces_phases, guide.phases, found, "replaces_phases")
    for line in asked_lines(category.counter):
        _known(head["counter"], "kind of business", line.kinds, guide.business, found, "counter")
    for cue in category.cues:
        entry = part.tables["cue"][cue.code]
        _known(entry, "cue group", (cue.group,), guide.cue_groups, found, "group")
        _known(entry, "category", cue.also, guide.categories, found, "also")
        group = guide.cue_groups.get(cue.group)
        if group is not None and group.kind != cue.kind:
            message = f"'{cue.kind}' does not fit the group '{cue.group}'."
            found.append(entry.problem("wrong_group", message, f"That group holds '{group.kind}'.", "group"))
    for name, table in part.tables.items():
        for code, entry in table.items():
            if not code.startswith(f"{category.code}.") and not (name == "step" and "phase" not in entry.value):
                message = f"'{code}' does not begin with '{category.code}.'."
                found.append(entry.problem("foreign_code", message, "Codes of a category bear its name.", "code"))
    for step in category.steps:
        added = part.tables["step"].get(step.code)
        if added is not None and "phase" not in added.value:
            _known(added, "sign", step.signs, guide.signs, found, "signs")
    if not any(cue.kind == "ask" for cue in category.cues):
        message = f"'{category.code}' has no cue for what the customer says."
        found.append(head["code"].problem("no_ask_cue", message, 'Add a cue of kind "ask".', "code"))
    found.extend(_cancelling(category, part))


def _cancelling(category: Category, part: Part) -> Iterable[Problem]:
    """Inside one category nothing may give way: there nobody would be told why a rule is gone."""
    first: dict[tuple[str, str], Rule] = {}
    for rule in category.rules:
        other = first.setdefault((rule.topic, rule.kind), rule)
        entry = part.tables["rule"].get(rule.code)
        if other.rank != rule.rank and entry is not None:
            message = f"'{rule.code}' and '{other.code}' share a topic but not the rank."
            yield entry.problem("cancelling", message, "Give them one rank, or two topics.", "rank")


def _twice(content: Content, found: list[Problem]) -> None:
    """Codes must be unique over all files: events name them without saying where they come from."""
    seen: dict[tuple[str, str], tuple[Entry, tuple[str | int, ...]]] = {}

    def note(kind: str, code: str, entry: Entry, *table: str | int) -> None:
        inner = (*table, "code")
        first, path = seen.setdefault((kind, code), (entry, inner))
        if (first, path) != (entry, inner):
            where = f"{first.source.name}:{first.source.line((*first.path, *path))}"
            message = f"The {kind} '{code}' stands in {where} already."
            found.append(entry.problem("duplicate", message, "Give one of them another code.", *inner))

    for part in (content.common, *content.categories.values()):
        for name in ("rule", "handling", "task"):
            for code, entry in part.tables[name].items():
                note(name, code, entry)
        for entry in part.tables["handling"].values():
            for way, value in enumerate(entry.value.get("way", ())):
                for number, phrase in enumerate(value.get("parting", {}).get("phrases", ())):
                    note("phrase", phrase["code"], entry, "way", way, "parting", "phrases", number)
        for code, entry in part.tables["step"].items():
            if "phase" in entry.value:
                note("step", code, entry)
            for number, phrase in enumerate(entry.value.get("phrases", ())):
                note("phrase", phrase["code"], entry, "phrases", number)
    for entry in content.common.tables["situation"].values():
        for number, phrase in enumerate(entry.value.get("phrase", ())):
            note("phrase", phrase["code"], entry, "phrase", number)
    for code, entry in content.common.tables["card"].items():
        note("phrase", code, entry)
    for entry in content.common.tables["kind"].values():
        for number, deed in enumerate(entry.value.get("deed", ())):
            note("deed", deed["code"], entry, "deed", number)
