"""The red button: works before anybody has signed on, and leads into a case."""

from lobby_app.guide.model import Guide
from lobby_app.journal import Draft

from ..commands import BeginEmergency, DoDeed, EndEmergency, OpenCase
from .cases import opened
from .scene import Scene, decides, refuse
from .walks import composed


def urgent_categories(guide: Guide) -> tuple[str, ...]:
    """The categories whose own walk begins with an emergency."""
    return tuple(
        code for code, category in guide.categories.items() if any(step.phase == "emergency" for step in category.steps)
    )


@decides(BeginEmergency)
def begin_emergency(scene: Scene, command: BeginEmergency) -> list[Draft]:
    guide = scene.known_guide
    if guide is not None and command.kind not in {kind.code for kind in guide.emergency}:
        refuse("unknown_code", f"emergency: {command.kind}")
    if command.case:
        case = scene.branch.cases.get(command.case) or refuse("unknown_case", command.case)
        if case.owner != scene.actor.station:
            refuse("not_owner", case.owner)
        scene.still_open(case)
        if case.emergency and not case.emergency.ended and case.emergency.kind == command.kind:
            return []
        drafts = [scene.draft("emergency_begun", case, kind=command.kind)]
        known = case.categories
    else:
        case, draft = opened(scene, OpenCase(), command.new_case)
        drafts = [draft, scene.draft("emergency_begun", case, kind=command.kind)]
        known = ()
    # Help goes on without the guide; only the walk has to wait for it.
    if guide is not None:
        wanted = (*known, *(command.categories or urgent_categories(guide)))
        if wanted and set(wanted) != set(known):
            drafts.append(composed(scene, case, tuple(dict.fromkeys(wanted))))
    return drafts


@decides(DoDeed)
def do_deed(scene: Scene, command: DoDeed) -> list[Draft]:
    case = scene.case(command.case)
    if case.emergency is None:
        refuse("no_emergency")
    if command.deed in case.emergency.deeds:
        return []
    same: tuple[str, ...] = ()
    if scene.known_guide is not None:
        deeds = {deed.code: deed for kind in scene.known_guide.emergency for deed in kind.deeds}
        known = deeds.get(command.deed) or refuse("unknown_code", f"deeds: {command.deed}")
        same = known.steps if scene.actor.station in case.hands else ()
    happened = scene.happened(command.happened, case.day)
    # Nobody ticks in the walk once more what was stamped in the emergency.
    steps = [code for code in same if code in case.steps and case.steps[code].state == "todo"]
    return [
        scene.draft("deed_done", case, deed=command.deed, happened=happened),
        *(scene.draft("step_done", case, step=code, happened=happened) for code in steps),
    ]


@decides(EndEmergency)
def end_emergency(scene: Scene, command: EndEmergency) -> list[Draft]:
    case = scene.owned(command.case)
    if case.emergency is None:
        refuse("no_emergency")
    return [] if case.emergency.ended else [scene.draft("emergency_ended", case)]
