"""Calls and windows: public, requested, paused, serving, public.

The desk asks and withdraws; everything after 'requested' is written by the window's own station.
"""

from lobby_app.journal import Stored, order_key

from ..branch import Branch
from ..state import Call, Pause
from .rules import (
    Broken,
    end_call,
    folds,
    moment,
    number,
    open_case,
    own_call,
    own_window,
    owned,
    text,
    the_call,
    the_window,
    words,
)
from .tickets import called_by_ticket


@folds("window_called")
def window_called(branch: Branch, stored: Stored) -> None:
    event, body = stored.event, stored.event.body
    name, id, needs = text(body, "window"), text(body, "call"), words(body, "needs")
    case = open_case(owned(branch, event))
    if id in branch.calls:
        raise Broken("call_exists")
    on_paper = called_by_ticket(case, id, name)
    if on_paper is not None:
        # The window was quicker: it had the customer's ticket before this call was known here.
        on_paper.needs, on_paper.called, on_paper.staff = needs, event.at, event.staff
        branch.calls[id] = on_paper
        return
    if case.active_call is not None:
        # One customer stands at one window: another one is a withdrawal and a new call.
        raise Broken("already_called")
    window = the_window(branch, name)
    call = Call(id, case.id, name, needs, event.station, event.staff, event.at, order_key(event))
    branch.calls[id] = call
    case.calls.append(call)
    window.calls.append(id)
    if window.station and window.station not in case.hands:
        case.hands.append(window.station)


@folds("call_withdrawn")
def call_withdrawn(branch: Branch, stored: Stored) -> None:
    event = stored.event
    reason = text(event.body, "reason", "")
    call = the_call(branch, event)
    if event.station not in (branch.cases[call.case].owner, call.station):
        raise Broken("not_owner")
    if call.state not in ("requested", "accepted", "paused"):
        raise Broken("call_state")
    end_call(branch, call, "withdrawn", event.at, reason)


@folds("window_opened")
def window_opened(branch: Branch, stored: Stored) -> None:
    own_window(branch, stored.event, text(stored.event.body, "window")).open = True


@folds("window_closed")
def window_closed(branch: Branch, stored: Stored) -> None:
    own_window(branch, stored.event, text(stored.event.body, "window")).open = False


@folds("call_accepted")
def call_accepted(branch: Branch, stored: Stored) -> None:
    event = stored.event
    minutes = number(event.body, "minutes") if "minutes" in event.body else None
    call = own_call(branch, event, "requested", "accepted")
    # A second answer is a better estimate; the moment of acceptance stays the first.
    call.state, call.minutes = "accepted", minutes
    call.accepted = call.accepted or event.at
    call.answered = event.at
    call.teller = event.staff


@folds("call_declined")
def call_declined(branch: Branch, stored: Stored) -> None:
    reason = text(stored.event.body, "reason")
    call = own_call(branch, stored.event, "requested", "accepted", "paused")
    end_call(branch, call, "declined", stored.event.at, reason)


@folds("calling_paused")
def calling_paused(branch: Branch, stored: Stored) -> None:
    event, body = stored.event, stored.event.body
    until, cap_s, how = moment(body, "until"), number(body, "cap_s"), text(body, "how")
    name = text(body, "window")
    known = the_call(branch, event)
    if known.window != name:
        raise Broken("bad_body")
    window = branch.windows[name]
    running = window.pause
    if running is not None and branch.calls[running.call].active:
        # The next call never takes this one's pause away.
        raise Broken("pause_running")
    call = own_call(branch, event, "requested", "accepted")
    if running is not None:
        running.ended, running.ended_how = event.at, "next_call"
    call.state = "paused"
    call.paused = event.at
    # The window is ready: what was promised is kept, and no time runs on after the pause.
    call.answered = ""
    call.teller = event.staff
    window.pauses.append(Pause(call.id, call.case, name, event.at, until, cap_s, how, event.staff))


@folds("pause_extended")
def pause_extended(branch: Branch, stored: Stored) -> None:
    event = stored.event
    until = moment(event.body, "until")
    call = the_call(branch, event)
    pause = own_window(branch, event, call.window).pause
    if pause is None or pause.call != call.id:
        raise Broken("no_pause")
    pause.until = until
    pause.extended += 1


@folds("calling_resumed")
def calling_resumed(branch: Branch, stored: Stored) -> None:
    event, body = stored.event, stored.event.body
    how, of = text(body, "how"), text(body, "call", "")
    window = own_window(branch, event, text(body, "window"))
    pause = window.pause
    # A call that came on paper has two names, the window's and the desk's.
    if pause is None or (of and branch.calls.get(of) is not branch.calls[pause.call]):
        raise Broken("no_pause")
    pause.ended, pause.ended_how = event.at, how
    call = branch.calls[pause.call]
    if call.state == "paused":
        # Calling runs again, but the customer is still expected here.
        call.state = "accepted"


@folds("serving_started")
def serving_started(branch: Branch, stored: Stored) -> None:
    event = stored.event
    known = the_call(branch, event)
    if branch.serving(known.window) is not None:
        raise Broken("window_serving")
    call = own_call(branch, event, "requested", "accepted", "paused")
    call.state, call.serving, call.teller = "serving", event.at, event.staff


@folds("serving_ended")
def serving_ended(branch: Branch, stored: Stored) -> None:
    call = own_call(branch, stored.event, "serving")
    end_call(branch, call, "done", stored.event.at)
