"""The window's side: answering, pausing ordinary calling, serving, resuming."""

from datetime import datetime, timedelta

from lobby_app.journal import Draft, timestamp

from ..commands import (
    AcceptCall,
    CloseWindow,
    DeclineCall,
    EndServing,
    ExtendPause,
    OpenWindow,
    PauseCalling,
    ResumeCalling,
    StartServing,
    TellWaiting,
)
from ..state import LONGEST_WAIT_MIN, Call, Pause
from .calls import no_longer_opened, opening_steps
from .groups import with_it
from .scene import Scene, decides, refuse

ASKED = ("asked", "confirmed", "http", "command")
"""Who stopped or restarted ordinary calling: the teller (asked, or having said so), or an adapter."""
MAX_CAP_MINUTES = 120
ANSWERED_AGAIN = timedelta(seconds=10)
"""The same answer within so long is one and the same."""
TOLD_AGAIN = timedelta(minutes=2)
"""The same time within so long is one and the same word: shown, and spoken as well."""


def accepted(scene: Scene, call: Call, minutes: int | None = None) -> list[Draft]:
    """The teller's answer to an alert, and with it the step of opening the window unless it is ticked."""
    drafts = []
    for one in (call, *with_it(scene, call, "requested")):
        case = scene.branch.cases[one.case]
        body = {"call": one.id} if minutes is None else {"call": one.id, "minutes": minutes}
        drafts.append(scene.draft("call_accepted", case, **body))
        for code in opening_steps(scene, one):
            if case.is_open and case.steps[code].state == "todo":
                drafts.append(scene.draft("step_done", case, step=code, happened=timestamp(scene.now)))
    return drafts


def _later_word(scene: Scene, call: Call) -> bool:
    """Whether a time is given anew: minutes count from when they are said, but a finger that touches twice says one."""
    if not call.minutes:
        return False
    return not call.answered or scene.now - datetime.fromisoformat(call.answered) >= ANSWERED_AGAIN


@decides(AcceptCall)
def accept_call(scene: Scene, command: AcceptCall) -> list[Draft]:
    call = scene.own_call(command.call, "requested", "accepted")
    if command.minutes is not None and not 0 <= command.minutes <= 240:
        refuse("bad_minutes", str(command.minutes))
    if call.state == "accepted" and call.minutes == command.minutes and not _later_word(scene, call):
        return []
    return accepted(scene, call, command.minutes)


@decides(DeclineCall)
def decline_call(scene: Scene, command: DeclineCall) -> list[Draft]:
    call = scene.own_call(command.call, "requested", "accepted", "paused")
    scene.known(command.reason, "decline_reasons")
    drafts = []
    for one in (call, *with_it(scene, call, "requested", "accepted")):
        drafts.append(scene.draft("call_declined", scene.branch.cases[one.case], call=one.id, reason=command.reason))
        drafts.extend(no_longer_opened(scene, one))
    return drafts


@decides(PauseCalling)
def pause_calling(scene: Scene, command: PauseCalling) -> list[Draft]:
    call = scene.own_call(command.call, "requested", "accepted", "paused")
    if call.state == "paused":
        return []
    if command.how not in ASKED:
        refuse("unknown_code", f"how: {command.how}")
    if not 1 <= command.cap_minutes <= MAX_CAP_MINUTES:
        refuse("bad_minutes", str(command.cap_minutes))
    running = scene.branch.windows[call.window].pause
    if running is not None and scene.branch.calls[running.call].active:
        refuse("pause_running", running.call)
    drafts = accepted(scene, call) if call.state == "requested" else []
    cap = timedelta(minutes=command.cap_minutes)
    paused = scene.draft(
        "calling_paused",
        scene.branch.cases[call.case],
        window=call.window,
        call=call.id,
        until=timestamp(scene.now + cap),
        cap_s=int(cap.total_seconds()),
        how=command.how,
    )
    return [*drafts, paused]


@decides(ExtendPause)
def extend_pause(scene: Scene, command: ExtendPause) -> list[Draft]:
    call = scene.call(command.call)
    pause = scene.own_window(call.window).pause
    if pause is None or pause.call != call.id:
        refuse("no_pause", call.window)
    if not 1 <= command.minutes <= MAX_CAP_MINUTES:
        refuse("bad_minutes", str(command.minutes))
    until = max(datetime.fromisoformat(pause.until), scene.now) + timedelta(minutes=command.minutes)
    case = scene.branch.cases[call.case]
    until = until.astimezone(scene.now.tzinfo)
    return [scene.draft("pause_extended", case, call=call.id, until=timestamp(until))]


@decides(ResumeCalling)
def resume_calling(scene: Scene, command: ResumeCalling) -> list[Draft]:
    pause = scene.own_window(command.window).pause
    if pause is None:
        return []
    if command.how == "cap" and datetime.fromisoformat(pause.until) > scene.now:
        refuse("pause_running", pause.call)
    if command.how not in (*ASKED, "cap"):
        refuse("unknown_code", f"how: {command.how}")
    return [_resumed(scene, pause, command.how)]


def _resumed(scene: Scene, pause: Pause, how: str) -> Draft:
    case = scene.branch.cases[pause.case]
    return scene.draft("calling_resumed", case, window=pause.window, call=pause.call, how=how)


@decides(TellWaiting)
def tell_waiting(scene: Scene, command: TellWaiting) -> list[Draft]:
    call = scene.call(command.call)
    case = scene.case(call.case)
    pause = scene.branch.windows[call.window].pause
    if pause is None or pause.call != call.id:
        refuse("no_pause", call.window)
    if not 0 <= command.minutes <= LONGEST_WAIT_MIN:
        refuse("bad_minutes", str(command.minutes))
    fresh = [one for one in pause.told if scene.now - datetime.fromisoformat(one.happened) < TOLD_AGAIN]
    if any(one.minutes == command.minutes for one in fresh):
        return []
    time = {"minutes": command.minutes} if command.minutes else {}
    return [scene.draft("waiting_told", case, call=call.id, happened=scene.happened(None), **time)]


@decides(StartServing)
def start_serving(scene: Scene, command: StartServing) -> list[Draft]:
    call = scene.own_call(command.call, "requested", "accepted", "paused")
    serving = scene.branch.serving(call.window)
    if serving is not None:
        refuse("window_serving", serving.id)
    drafts = accepted(scene, call) if call.state == "requested" else []
    return [*drafts, scene.draft("serving_started", scene.branch.cases[call.case], call=call.id)]


@decides(EndServing)
def end_serving(scene: Scene, command: EndServing) -> list[Draft]:
    call = scene.own_call(command.call, "serving")
    return [scene.draft("serving_ended", scene.branch.cases[call.case], call=call.id)]


@decides(OpenWindow)
def open_window(scene: Scene, command: OpenWindow) -> list[Draft]:
    window = scene.own_window(command.window)
    return [] if window.open else [scene.draft("window_opened", window=command.window)]


@decides(CloseWindow)
def close_window(scene: Scene, command: CloseWindow) -> list[Draft]:
    window = scene.own_window(command.window)
    return [scene.draft("window_closed", window=command.window)] if window.open else []
