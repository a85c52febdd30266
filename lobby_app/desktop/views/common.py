"""Small pieces that several screens show."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from lobby_app.casework import Branch, Call, Case, StepState, Task, label
from lobby_app.guide import Guide, Option, Text

GuideOf = Callable[[Case], Guide]
"""Finds the guide by which a case's walk was composed."""


def pick(text: Text, language: str) -> str:
    """The words in the language of the screen."""
    return text.en if language == "en" else text.zh


def named(options: Mapping[str, Option], code: str, language: str) -> str:
    """The name of a choice; a code that this guide does not know stands for itself."""
    found = options.get(code)
    return pick(found.name, language) if found else code


def choices(options: Mapping[str, Option], language: str) -> list[dict[str, Any]]:
    return [{"key": one.code, "text": pick(one.name, language)} for one in options.values()]


def listed(words: list[str], language: str) -> str:
    """Several words in a row, with the comma of the language."""
    return (", " if language == "en" else "、").join(words)


def needs(guide: Guide, categories: tuple[str, ...] | list[str], language: str) -> str:
    """The short names of what a customer needs: '行走、听力' or 'Walking, hearing'."""
    short = [pick(guide.categories[code].short, language) for code in categories if code in guide.categories]
    return listed(short, language)


def need_icons(guide: Guide, categories: tuple[str, ...], language: str) -> list[dict[str, str]]:
    """What a customer needs as pictures: what everybody in the lobby can read is not written large."""
    known = [guide.categories[code] for code in categories if code in guide.categories]
    return [{"glyph": one.icon, "text": pick(one.short, language)} for one in known]


def milliseconds(moment: str) -> float:
    """An RFC 3339 moment as milliseconds since 1970, as QML counts; 0 for none."""
    return datetime.fromisoformat(moment).timestamp() * 1000 if moment else 0.0


def hour(moment: str) -> str:
    """The wall clock of a moment: '10:41'."""
    return datetime.fromisoformat(moment).strftime("%H:%M") if moment else ""


def promised(call: Call) -> str:
    """By what time the teller meant to be ready, as a clock; empty if no time was given."""
    return call.promised.strftime("%H:%M") if call.promised else ""


def step_title(guide: Guide, code: str, language: str) -> str:
    found = guide.steps.get(code)
    return pick(found.title, language) if found else code


def ahead(case: Case, leaving: bool = False) -> list[StepState]:
    """The steps that nobody has dealt with. Once the window has served, or somebody is `leaving`, those before the
    goodbye stand in nobody's way: they may be entered late, or stay open."""
    steps = case.walk.steps if case.walk else ()
    begins = [number for number, step in enumerate(steps) if step.action == "farewell"]
    if begins and (leaving or (case.call is not None and case.call.state == "done")):
        last = steps[begins[0]].phase
        begin = next(number for number, step in enumerate(steps) if step.phase == last)
        steps = steps[begin:]
    states = [case.steps.get(step.code) or StepState(step.code) for step in steps]
    return [one for one in states if one.state == "todo"]


def next_step(case: Case) -> StepState | None:
    """The first step that is still ahead."""
    return next(iter(ahead(case)), None)


def task_row(branch: Branch, guide: Guide, task: Task, today: str, language: str) -> dict[str, Any]:
    """An open task as a line: what, for whom, until when."""
    found = guide.tasks.get(task.code)
    case = branch.cases[task.case]
    return {
        "case": task.case,
        "task": task.code,
        "title": pick(found.title, language) if found else task.code,
        "glyph": found.icon if found else "archive-outline",
        "number": label(branch, case, today),
        "due": task.due if task.due != today else "",
        "late": bool(task.due) and task.due < today,
        "daysLeft": (date.fromisoformat(task.due) - date.fromisoformat(today)).days if task.due else 0,
    }
