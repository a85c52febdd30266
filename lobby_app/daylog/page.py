"""The day as data for a printed page: everything worded, nothing drawn."""

from typing import Any

from lobby_app.casework import Case, label
from lobby_app.guide import Guide

from .day import DayLog
from .figures import figures
from .summary import TITLE, summary_rows
from .times import served, waited
from .words import Words

COLUMNS = {
    "zh": ("号", "时间", "客户", "业务", "人员", "窗口", "等候", "服务", "结果", "待办"),
    "en": ("No.", "Time", "Customer", "Business", "Staff", "Window", "Wait", "Served", "Outcome", "Tasks"),
}
STATES = {
    "declined": {"zh": "客户自己办理", "en": "Managed alone"},
    "draft": {"zh": "尚未确认", "en": "Not confirmed"},
    "open": {"zh": "进行中", "en": "In progress"},
    "put_off": {"zh": "稍后继续", "en": "Continued later"},
}


def page_data(log: DayLog, guide: Guide, lang: str = "zh") -> dict[str, Any]:
    """`title`, `summary` [(label, value)], `columns`, `rows` (texts in the order of the columns), `tasks`
    [(number, task, due)], `amendments` [(number, field, was, value, reason, staff)], `facilities` (those amiss) and
    `roster` as one text each, `missing`.

    Minutes are written out, as '12 min'. Raises ValueError for another language than zh and en.
    """
    words = Words(guide, lang)
    summary = summary_rows(log, figures(log), words)
    return {
        "title": f"{TITLE[lang]} {log.day}",
        "day": log.day,
        "summary": [(text, str(value)) for text, value in summary if value is not None],
        "columns": list(COLUMNS[lang]),
        "rows": [_row(log, case, words) for case in log.cases],
        "tasks": [
            (label(log.branch, case), words.task(task.code), task.due) for case in log.cases for task in case.open_tasks
        ],
        "amendments": [
            (label(log.branch, case), one.field, one.was, one.value, one.reason, one.staff)
            for case in log.cases
            for one in case.amendments
        ],
        "facilities": words.listed(_amiss(log, words)),
        "roster": words.listed(_here(log, words)),
        "missing": list(log.missing),
    }


def _amiss(log: DayLog, words: Words) -> list[str]:
    """Facilities that could not be used when the day was over."""
    known = words.guide.facilities
    return [
        words.pick(known[code].name) if code in known else code
        for code, found in log.branch.facilities.items()
        if found.state in ("missing", "lent", "out_of_order")
    ]


def _here(log: DayLog, words: Words) -> list[str]:
    """Who filled which place of the roster that day."""
    known = words.guide.roster
    return [
        f"{words.pick(known[place].name) if place in known else place} {' '.join(staff)}"
        for place in log.branch.roster
        if (staff := log.branch.here(place, log.day))
    ]


def _row(log: DayLog, case: Case, words: Words) -> list[str]:
    call = case.call
    ended = words.option(words.guide.outcomes, case.outcome)
    return [
        label(log.branch, case),
        (case.happened or case.opened_at)[11:16],
        words.categories(case.categories),
        words.fact(case, "business"),
        case.staff,
        call.window if call and call.serving else "",
        _minutes(waited(case), words.lang),
        _minutes(served(case), words.lang),
        ended if case.state == "ended" else STATES[case.state][words.lang],
        str(len(case.open_tasks) or ""),
    ]


def _minutes(length: int | None, lang: str) -> str:
    if length is None:
        return ""
    return f"{round(length / 60)} {'分' if lang == 'zh' else 'min'}"
