"""Composing the walk of a case, and choosing ways of handling."""

from typing import Any

from lobby_app.guide import Guide, UnknownCode, Walk, compose
from lobby_app.journal import Draft

from ..commands import ChooseHandling, ConfirmNeeds
from ..state import Case
from .scene import Scene, decides, refuse
from .tasks import day_after, due_date


def composed(scene: Scene, case: Case, categories: tuple[str, ...], **described: str) -> Draft:
    """The walk for these categories, frozen. `described` stands in for what the case says until now."""
    guide = scene.guide
    for category in categories:
        scene.known(category, "categories")
    facts = [described.get(field, getattr(case, field)) for field in ("business", "companion", "place")]
    try:
        body = walk_body(guide, frozenset(categories), *facts)
    except UnknownCode as error:
        # Another station may have described the case by a newer guide.
        refuse("unknown_code", str(error))
    draft = scene.draft("walk_composed", case, **body)
    return Draft(draft.kind, draft.case, draft.staff, draft.body, guide=guide.hash)


_composed: dict[tuple[str, frozenset[str], str, str, str], dict[str, Any]] = {}


def walk_body(guide: Guide, categories: frozenset[str], business: str, companion: str, place: str) -> dict[str, Any]:
    """The body of `walk_composed`. Remembered: a branch meets the same few walks all day. Raises UnknownCode."""
    key = (guide.hash, categories, business, companion, place)
    if key not in _composed:
        if len(_composed) >= 500:
            _composed.clear()
        _composed[key] = _walk_body(guide, compose(guide, categories, business, companion, place))
    return _composed[key]


def _walk_body(guide: Guide, walk: Walk) -> dict[str, Any]:
    steps = [
        {
            "code": step.code,
            "phase": step.phase,
            "role": step.role,
            "from": list(step.from_),
            "action": guide.steps[step.code].action,
        }
        for step in walk.steps
    ]
    return {
        "categories": list(walk.categories),
        "steps": steps,
        "rules": [rule.code for rule in walk.rules],
        "handling": list(walk.handling),
        "tasks": list(walk.tasks),
        "window": walk.window,
        "accepted": True,
    }


@decides(ConfirmNeeds)
def confirm_needs(scene: Scene, command: ConfirmNeeds) -> list[Draft]:
    case = scene.open_handled(command.case)
    if not command.categories:
        refuse("no_category")
    if set(command.categories) == set(case.categories):
        return []
    return [composed(scene, case, command.categories)]


@decides(ChooseHandling)
def choose_handling(scene: Scene, command: ChooseHandling) -> list[Draft]:
    """Records the way, and leaves the tasks that belong to it: on the next day where staff name none."""
    case = scene.open_handled(command.case)
    handling = scene.guide.handling.get(command.handling) or refuse("unknown_handling", command.handling)
    way = next((way for way in handling.ways if way.code == command.way), None)
    if way is None:
        refuse("unknown_way", command.way)
    if case.handling.get(handling.code) == way.code:
        return []
    drafts = [scene.draft("handling_chosen", case, handling=handling.code, way=way.code)]
    origin = f"{handling.code}:{way.code}"
    for code in way.tasks:
        known = case.tasks.get(code)
        # A task of the former way of this handling is dropped by the choice and left anew.
        stays = known and known.state != "dropped" and not known.origin.startswith(f"{handling.code}:")
        if not stays and not (known and known.state == "done"):
            due = due_date(scene, code, command.due, unsaid=day_after(scene))
            drafts.append(scene.draft("task_left", case, task=code, due=due, origin=origin))
    return drafts
