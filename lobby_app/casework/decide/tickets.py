"""A ticket scanned at the window: the desk's case is opened here under the desk's own case id."""

from collections.abc import Iterable

from lobby_app.journal import Draft, timestamp

from ..commands import TakeTicket
from ..state import Case
from ..ticket import known
from .scene import Scene, decides, refuse
from .walks import walk_body
from .windows import accepted


@decides(TakeTicket)
def take_ticket(scene: Scene, command: TakeTicket) -> list[Draft]:
    """The scan is the teller's answer: the call counts as accepted. The same ticket again opens the same case."""
    scene.signed_on()
    ticket = command.ticket
    window = scene.own_window(scene.actor.window)
    if ticket.day != scene.day:
        refuse("ticket_stale", ticket.day)
    if ticket.window != window.name:
        refuse("ticket_other_window", ticket.window)
    case = scene.branch.cases.get(ticket.case)
    if case is None:
        return _taken(scene, command, None)
    if case.station != command.of:
        refuse("ticket_forged")
    scene.still_open(case)
    call = case.active_call
    if call is None:
        return _taken(scene, command, case)
    if call.window != window.name:
        refuse("already_called", call.window)
    return accepted(scene, call) if call.state == "requested" else []


def _taken(scene: Scene, command: TakeTicket, case: Case | None) -> list[Draft]:
    ticket, guide = command.ticket, scene.guide
    if command.call in scene.branch.calls:
        refuse("call_exists", command.call)
    needs = known(ticket.needs, guide.categories)
    if not needs:
        refuse("ticket_other_guide")
    business = _one(ticket.business, guide.business, "other")
    companion = _one(ticket.companion, guide.companions, "unknown")
    walk = walk_body(guide, frozenset(needs), business, companion, "lobby")
    body = {
        "of": command.of,
        "number": ticket.number,
        "business": business,
        "companion": companion,
        "window": scene.actor.window,
        "call": command.call,
        "called": ticket.call,
        "unknown_needs": len(ticket.needs) - len(needs),
        "walk": walk,
    }
    if ticket.unasked:
        body["unasked"] = list(ticket.unasked)
    drafts = [Draft("ticket_taken", ticket.case, scene.actor.staff, body, guide=guide.hash)]
    for step in walk["steps"]:
        known_step = case.steps.get(step["code"]) if case else None
        # The step that stands for opening the window is done by this answer (decision 0003).
        if step["action"] == "call_window" and (known_step is None or known_step.state == "todo"):
            done = {"step": step["code"], "happened": timestamp(scene.now)}
            drafts.append(Draft("step_done", ticket.case, scene.actor.staff, done))
    return drafts


def _one(marked: int, codes: Iterable[str], otherwise: str) -> str:
    found = known((marked,), codes)
    return found[0] if found else otherwise
