"""A home visit's appointment, and a return visit's link to the case before."""

from lobby_app.journal import Draft

from ..commands import ArrangeVisit, NoteReturn
from ..state import Visit
from .scene import Scene, decides, refuse


@decides(ArrangeVisit)
def arrange_visit(scene: Scene, command: ArrangeVisit) -> list[Draft]:
    case = scene.open_handled(command.case)
    moment = ""
    if command.at is not None:
        if command.at.tzinfo is None:
            refuse("happened_without_zone")
        moment = command.at.astimezone(scene.now.tzinfo).isoformat(timespec="minutes")
    for code in command.staff:
        if code not in scene.branch.staff:
            refuse("unknown_staff", code)
    for item in command.bag:
        scene.known(item, "visit_bag")
    wanted = Visit(moment, tuple(dict.fromkeys(command.staff)), tuple(dict.fromkeys(command.bag)))
    if case.visit == wanted:
        return []
    return [scene.draft("visit_arranged", case, visit=wanted.at, staff=list(wanted.staff), bag=list(wanted.bag))]


@decides(NoteReturn)
def note_return(scene: Scene, command: NoteReturn) -> list[Draft]:
    case = scene.open_handled(command.case)
    if command.earlier == case.id:
        refuse("same_case")
    if command.earlier_day > case.day:
        refuse("day_to_come", command.earlier_day)
    if case.earlier == command.earlier:
        return []
    return [scene.draft("return_noted", case, earlier=command.earlier, earlier_day=command.earlier_day)]
