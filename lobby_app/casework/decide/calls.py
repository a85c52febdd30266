"""The desk's side of a call: asking a window, and taking it back."""

from lobby_app.journal import Draft

from ..commands import CallWindow, WithdrawCall
from ..state import Call
from .groups import awaited, call_beside, with_it
from .scene import Scene, decides, refuse


def opening_steps(scene: Scene, call: Call) -> list[str]:
    """The steps of the call's walk that stand for opening the window (decision 0003)."""
    case = scene.branch.cases[call.case]
    return [step.code for step in case.walk.steps if step.action == "call_window"] if case.walk else []


def no_longer_opened(scene: Scene, call: Call) -> list[Draft]:
    """A window that is not opened after all takes back the tick that its own answer made."""
    case = scene.branch.cases[call.case]
    station = scene.branch.windows[call.window].station
    return [
        scene.draft("step_undone", case, step=code)
        for code in opening_steps(scene, call)
        if case.is_open and case.steps[code].state == "done" and case.steps[code].station == station
    ]


@decides(CallWindow)
def call_window(scene: Scene, command: CallWindow) -> list[Draft]:
    case = scene.open_owned(command.case)
    if not command.window:
        refuse("no_window")
    if case.active_call is not None:
        refuse("already_called", case.active_call.window)
    if command.call in scene.branch.calls:
        refuse("call_exists", command.call)
    window = scene.branch.windows.get(command.window)
    if window is not None and not window.open:
        refuse("window_closed", command.window)
    drafts = [scene.draft("case_resumed", case)] if case.state == "put_off" else []
    needs = list(command.needs or case.categories)
    drafts.append(scene.draft("window_called", case, window=command.window, call=command.call, needs=needs))
    for one in awaited(scene, case):
        # Who came together is announced together: one alert, and each is served in turn.
        body = {"window": command.window, "call": call_beside(command.call, one), "needs": list(one.categories)}
        drafts.append(scene.draft("window_called", one, **body))
    return drafts


@decides(WithdrawCall)
def withdraw_call(scene: Scene, command: WithdrawCall) -> list[Draft]:
    call = scene.call(command.call)
    case = scene.case(call.case)
    if scene.actor.station not in (case.owner, call.station):
        refuse("not_owner", case.owner)
    if call.state == "serving":
        refuse("being_served", call.window)
    if not call.active:
        return []
    if command.reason:
        scene.known(command.reason, "withdraw_reasons")
    drafts = []
    for one in (call, *with_it(scene, call, "requested", "accepted", "paused")):
        drafts.append(scene.draft("call_withdrawn", scene.branch.cases[one.case], call=one.id, reason=command.reason))
        drafts.extend(no_longer_opened(scene, one))
    return drafts
