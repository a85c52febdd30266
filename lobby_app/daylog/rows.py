"""Cases and steps as rows: codes in columns that keep their names, the words of one language beside them."""

from datetime import datetime

from lobby_app.casework import Branch, Case, StepState, Tick, label

from .cells import Cell
from .day import DayLog
from .times import served, served_call, waited
from .words import Words, asked

Row = dict[str, Cell]
LATE_S = 60
"""A step entered so long after it happened counts as entered late."""


def case_row(log: DayLog, case: Case, words: Words) -> Row:
    """One row a case. Times are RFC 3339 with offset, `_s` whole seconds, empty where nothing was measured."""
    guide, call = words.guide, served_call(case) or case.call
    states = [step.state for step in case.steps.values()]
    first = case.calls[0] if case.calls else None
    together = log.branch.group(case)
    codes: Row = {
        "case": case.id,
        "number": case.number,
        "label": label(log.branch, case),
        "day": case.day,
        "opened": case.happened or case.opened_at,
        "entered": case.opened_at,
        "ended": case.ended_at,
        "staff": case.staff,
        "station": case.station,
        "state": case.state,
        "categories": " ".join(case.categories),
        "cues": " ".join(case.cues),
        "business": asked(case, "business"),
        "companion": asked(case, "companion"),
        "part": case.part,
        "place": case.place,
        "outcome": case.outcome,
        "feedback": case.feedback,
        "handling": " ".join(f"{handling}:{way}" for handling, way in case.handling.items()),
        "window": call.window if call else "",
        "calls": len(case.calls),
        "called": first.called if first else "",
        "accepted": call.accepted if call else "",
        "paused": call.paused if call else "",
        "serving": call.serving if call else "",
        "window_ended": call.ended if call else "",
        "waited_s": waited(case),
        "served_s": served(case),
        "tasks_open": len(case.open_tasks),
        "tasks_done": sum(task.state == "done" for task in case.tasks.values()),
        "board_pages": sum(one.pages for one in case.boards),
        "late": int(entered_late(case)),
        "steps_done": states.count("done"),
        "steps_skipped": states.count("skipped"),
        "steps_not_applicable": states.count("not_applicable"),
        "steps_open": states.count("todo"),
        "referral": " ".join(case.referred),
        "emergency": case.emergency.kind if case.emergency else "",
        "amended": len(case.amendments),
        "group": label(log.branch, together[0]) if together else "",
        "group_size": len(together) if together else 1,
    }
    told: dict[str, str] = {
        "categories": words.categories(case.categories),
        "business": words.fact(case, "business"),
        "companion": words.fact(case, "companion"),
        "place": words.option(guide.places, case.place),
        "outcome": words.option(guide.outcomes, case.outcome),
        "feedback": words.option(guide.feedback, case.feedback),
        "handling": words.listed(words.way(handling, way) for handling, way in case.handling.items()),
        "tasks_open": words.listed(words.task(task.code) for task in case.open_tasks),
    }
    return codes | {f"{column}_{words.lang}": text for column, text in told.items()}


def step_rows(case: Case, words: Words) -> list[Row]:
    """One row a step of the walk, in its order; then steps of an earlier walk of which something was said."""
    walk = [step.code for step in case.walk.steps] if case.walk else []
    former = [code for code, step in case.steps.items() if code not in walk and step.state != "todo"]
    rows = [_step_row(case, case.steps[code], words) for code in (*walk, *former)]
    return rows + [_deed_row(case, code, tick, words) for code, tick in deeds(case)]


def deeds(case: Case) -> list[tuple[str, Tick]]:
    """What was done in an emergency, in the order of its times."""
    done = case.emergency.deeds if case.emergency else {}
    return sorted(done.items(), key=lambda one: one[1].happened)


def entered_late(case: Case) -> bool:
    """Whether the case, or any step of it, was entered after the event (补记)."""
    ticks = [step for step in case.steps.values() if step.state != "todo"]
    return case.late or any(late_by(tick.happened, tick.entered) >= LATE_S for tick in ticks)


def late_by(happened: str, entered: str) -> float:
    """Seconds between the event and its entry; 0 where one of them is not known."""
    if not happened or not entered:
        return 0.0
    return (datetime.fromisoformat(entered) - datetime.fromisoformat(happened)).total_seconds()


def _step_row(case: Case, step: StepState, words: Words) -> Row:
    return {
        "case": case.id,
        "number": case.number,
        "step": step.code,
        "title": words.step(step.code),
        "state": step.state,
        "reason": step.reason,
        "happened": step.happened,
        "entered": step.entered,
        "staff": step.staff,
        "station": step.station,
        "confirmed_by": " ".join(f"{tick.station}/{tick.staff}" for tick in step.confirmed_by),
    }


def _deed_row(case: Case, code: str, tick: Tick, words: Words) -> Row:
    return {
        **_step_row(case, StepState(code), words),
        "title": words.deed(code),
        "state": "done",
        "happened": tick.happened,
        "entered": tick.entered,
        "staff": tick.staff,
        "station": tick.station,
    }


def case_columns(words: Words) -> list[str]:
    """The names of the columns, also of a day without any case."""
    nobody = Case("", 0, "", "", "", "", "")
    return list(case_row(DayLog("", (), Branch(), (), ()), nobody, words))


def step_columns(words: Words) -> list[str]:
    return list(_step_row(Case("", 0, "", "", "", "", ""), StepState(""), words))
