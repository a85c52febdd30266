"""A window that took the desk's ticket: one case, in whatever order the two journals meet (decision 0015).

Without the desk's journal the case is a *guest*: its facts are the ticket's until the desk's own events arrive. In fold
order those may come before the ticket was taken or after; both ways lead to one case with one call.
"""

from lobby_app.journal import Stored, order_key

from ..branch import Branch
from ..state import Call, Case, CaseWalk, StepState
from .rules import Broken, folds, may_write_window, number, own_window, text, words
from .walks import read_walk


@folds("ticket_taken")
def ticket_taken(branch: Branch, stored: Stored) -> None:
    event, body = stored.event, stored.event.body
    name, id, called = text(body, "window"), text(body, "call"), text(body, "called", "")
    table = body.get("walk")
    fresh = _guest(stored)
    walk = read_walk(stored, table if isinstance(table, dict) else {})
    if not may_write_window(branch, event, name):
        raise Broken("not_the_window")
    if id in branch.calls:
        raise Broken("call_exists")
    case = branch.cases.get(fresh.id, fresh)
    if case.station != fresh.station:
        raise Broken("ticket_forged")
    call = case.active_call
    if call is not None and (call.state != "requested" or call.window != name):
        raise Broken("already_called")
    branch.cases[case.id] = case
    _learn(case, walk)
    if event.station not in case.hands:
        case.hands.append(event.station)
    queue = own_window(branch, event, name).calls
    if call is None:
        call = Call(id, case.id, name, walk.categories, case.station, case.staff, event.at, order_key(event))
        call.ticket = called
        case.calls.append(call)
        queue.append(id)
    else:
        # The window's name for the call is the one it is known by: nothing changes under the teller's hands.
        queue[queue.index(call.id)] = id
        call.ticket, call.id = called, id
    branch.calls[id] = call
    call.state, call.accepted, call.teller = "accepted", event.at, event.staff


def _guest(stored: Stored) -> Case:
    """The case as the ticket tells of it. It stays the desk's: only the desk can end it or hand it over."""
    event, body = stored.event, stored.event.body
    if not event.case:
        raise Broken("bad_body")
    of = text(body, "of")
    return Case(
        id=event.case,
        number=number(body, "number"),
        day=event.day,
        station=of,
        staff="",
        opened_at=event.at,
        owner=of,
        business=text(body, "business", "other"),
        companion=text(body, "companion", "none"),
        unasked=words(body, "unasked"),
        state="open",
        guest=True,
    )


def _learn(case: Case, walk: CaseWalk) -> None:
    """The desk's own walk goes before the window's; what either has can be ticked."""
    if case.walk is None:
        case.walk = walk
    for step in walk.steps:
        if step.code not in case.steps:
            case.steps[step.code] = StepState(step.code)


def welcomed(guest: Case, case: Case) -> Case:
    """The desk's own word on a guest: its facts count, and what the window did stays."""
    case.guest = False
    case.state, case.walk, case.steps = guest.state, guest.walk, guest.steps
    case.calls, case.handling, case.tasks, case.referred = guest.calls, guest.handling, guest.tasks, guest.referred
    case.emergency = guest.emergency
    case.hands = [*case.hands, *(station for station in guest.hands if station not in case.hands)]
    return case


def called_by_ticket(case: Case, id: str, window: str) -> Call | None:
    """The call that a ticket has opened already for this call of the desk."""
    for call in case.calls:
        if call.ticket and call.ticket == id[:8] and call.window == window:
            return call
    return None
