"""Correcting a case after its end: the first entry stays visible beside the correction."""

from lobby_app.journal import Draft

from ..commands import Amend
from .scene import Scene, decides, refuse

LISTS = {
    "business": "business",
    "companion": "companions",
    "part": "parts",
    "place": "places",
    "outcome": "outcomes",
    "feedback": "feedback",
}
"""What can be corrected, and the guide's list that has its codes."""


@decides(Amend)
def amend(scene: Scene, command: Amend) -> list[Draft]:
    scene.signed_on()
    case = scene.case(command.case)
    if case.owner != scene.actor.station and scene.actor.role != "supervisor":
        refuse("not_owner", case.owner)
    if case.is_open:
        refuse("not_ended")
    if command.field not in LISTS:
        refuse("not_amendable", command.field)
    if not command.reason.strip():
        refuse("reason_needed")
    scene.known(command.value, LISTS[command.field])
    if getattr(case, command.field) == command.value and command.field not in case.unasked:
        return []
    return [
        scene.draft(
            "amended",
            case,
            event=case.sources.get(command.field, ""),
            field=command.field,
            value=command.value,
            reason=command.reason,
        )
    ]
