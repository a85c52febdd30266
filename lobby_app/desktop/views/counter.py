"""The priority window: the call, who is coming, what to mind, the pause of ordinary calling."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from lobby_app.casework import Branch, Pause, Queued, label, would_stop_all
from lobby_app.guide import Guide

from .common import GuideOf, choices, hour, milliseconds, named, needs, pick, task_row
from .counter_brief import brief

WARN_S = 120
"""So long before a pause ends the teller is asked whether more time is needed."""
MINUTES = (2, 3, 5, 10)
"""What a teller can answer who has to finish with somebody first."""
ANSWERED = {"requested": "called", "accepted": "ready", "paused": "paused", "serving": "serving"}
"""The screen that a call in hand asks for, by the state of the call."""


class Asked(NamedTuple):
    """What runs between the teller and the queue machine. `machine`: one is connected.

    `busy` is 'pause' or 'resume' while the machine has not answered; `trouble` the code of its failure,
    `unsure` that it may have happened all the same; `reminded` is the call whose ended pause the teller
    has dealt with; `pressed` the call for which this station had calling stopped and has not had it resumed;
    `minutes` the length of pause that was chosen for the call in hand.
    """

    machine: bool = False
    busy: str = ""
    trouble: str = ""
    unsure: bool = False
    reminded: str = ""
    pressed: str = ""
    minutes: int = 20


def counter_view(
    branch: Branch,
    guide: Guide,
    window: str,
    selected: str,
    pause_minutes: tuple[int, ...],
    asked: Asked,
    now: datetime,
    language: str,
    guide_of: GuideOf | None = None,
    counters: int = 0,
) -> dict[str, Any]:
    """`counters`: how many windows call ordinary customers when all is well, 0: not said; `stopsAll`: 'surely' or
    'perhaps' none does with a pause here, or empty.

    `front` is the call in hand: the one being served, else the first of the queue; {} when nobody is called.

    `stage` names the screen: free, away, called, ready, paused, serving or resume.
    """
    today = now.date().isoformat()
    own = guide_of or (lambda _case: guide)
    queue = branch.queue(window)
    front = queue[0].call if queue else None
    pauses = branch.windows[window].pauses if window in branch.windows else []
    last = pauses[-1] if pauses else None
    return {
        "window": window,
        "state": branch.window_state(window),
        "stage": stage(branch, window, last, asked),
        "front": brief(branch, own(branch.cases[front.case]), front, selected, today, language) if front else {},
        "waiting": [waiting_row(branch, guide, item, today, language) for item in queue[1:]],
        "pause": pause_facts(branch, guide, last, asked, now, language),
        "pauseChoices": [pause_choice(minutes, now) for minutes in pause_minutes],
        "minutes": list(MINUTES),
        "stopsAll": would_stop_all(branch, window, counters),
        "needs": [
            {"key": one.code, "text": pick(one.name, language), "note": pick(one.tile, language), "glyph": one.icon}
            for one in guide.categories.values()
        ],
        "declineReasons": choices(guide.decline_reasons, language),
        "tasks": [task_row(branch, own(branch.cases[task.case]), task, today, language) for task in branch.tasks()],
        "asked": {"machine": asked.machine, "busy": asked.busy, "trouble": asked.trouble, "unsure": asked.unsure},
    }


def stage(branch: Branch, window: str, last: Pause | None, asked: Asked) -> str:
    queue = branch.queue(window)
    if queue:
        state = queue[0].call.state
        # Calling already stands still for the customer whom this emergency has overtaken.
        return "paused" if state == "accepted" and branch.window_state(window) == "paused" else ANSWERED[state]
    if last is not None and to_resume(last, asked):
        return "resume"
    if asked.pressed and (last is None or last.call != asked.pressed):
        # The desk took the call back at the same moment: the journal knows no pause, the caller stands still.
        return "resume"
    return "away" if branch.window_state(window) == "closed" else "free"


def to_resume(pause: Pause, asked: Asked) -> bool:
    """Whether ordinary calling still has to be set going by hand, so far as anybody told us."""
    if not pause.ended:
        return True
    # A pause that ran to its cap has ended here, but nobody pressed anything on a caller without a wire, and a
    # machine that did not confirm may still stand.
    by_hand = not asked.machine or asked.trouble != ""
    return pause.ended_how == "cap" and by_hand and pause.call != asked.reminded


def ends_soon(until: str, now: datetime) -> bool:
    return (datetime.fromisoformat(until) - now).total_seconds() <= WARN_S


def pause_choice(minutes: int, now: datetime) -> dict[str, Any]:
    return {"minutes": minutes, "until": (now + timedelta(minutes=minutes)).strftime("%H:%M")}


def pause_facts(
    branch: Branch, guide: Guide, last: Pause | None, asked: Asked, now: datetime, language: str
) -> dict[str, Any]:
    """The last pause: `running`; `over` when it ended by itself and the caller may still stand still;
    `why` it is over when nobody was served: declined or withdrawn, with the reason in words."""
    if last is None:
        return {"running": False, "over": False, "ending": False, "until": "", "untilMs": 0.0, "how": "", "why": ""}
    call = branch.calls.get(last.call)
    reasons = {**guide.decline_reasons, **guide.withdraw_reasons}
    return {
        "running": not last.ended,
        "over": bool(last.ended) and to_resume(last, asked),
        "ending": not last.ended and ends_soon(last.until, now),
        "until": hour(last.until),
        "untilMs": milliseconds(last.until),
        "how": last.how,
        "why": call.state if call and call.state in ("declined", "withdrawn") else "",
        "reason": named(reasons, call.reason, language) if call and call.reason else "",
    }


def waiting_row(branch: Branch, guide: Guide, item: Queued, today: str, language: str) -> dict[str, Any]:
    call = item.call
    return {
        "call": call.id,
        "number": label(branch, branch.cases[call.case], today),
        "needs": needs(guide, call.needs, language),
        "at": hour(call.called),
        "why": item.why,
        "state": call.state,
        "minutes": call.minutes or 0,
        "group": len(branch.group(branch.cases[call.case])),
    }
