"""The red button: works before anybody has signed on, and leads into a case."""

from lobby_app.journal import Draft

from ..commands import BeginEmergency, DoDeed, EndEmergency, OpenCase
from ..state import ASKABLE, Case
from .cases import opened
from .scene import Scene, decides, refuse
from .walks import composed


def needed(scene: Scene, command: BeginEmergency, case: Case | None) -> tuple[str, ...]:
    """The needs of the case from now on: its own, and those that this kind of emergency leads into."""
    kinds = {kind.code: kind.categories for kind in scene.known_guide.emergency} if scene.known_guide else {}
    known = case.categories if case else ()
    running = case.emergency if case and case.emergency and not case.emergency.ended else None
    if case and running and not case.cues and set(known) == set(kinds.get(running.kind, ())):
        # It turns out to be something else, and nobody has said more of this customer than the kind did.
        known = ()
    return tuple(dict.fromkeys((*known, *(command.categories or kinds.get(command.kind, ())))))


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
    else:
        case, draft = opened(scene, OpenCase(unasked=ASKABLE), command.new_case)
        drafts = [draft, scene.draft("emergency_begun", case, kind=command.kind)]
    # Help goes on without the guide; only the walk has to wait for it.
    wanted = needed(scene, command, case)
    if wanted and set(wanted) != set(case.categories):
        drafts.append(composed(scene, case, wanted))
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
