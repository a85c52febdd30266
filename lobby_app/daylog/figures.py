"""The day in numbers."""

from collections import Counter
from collections.abc import Iterable
from statistics import median

import msgspec

from .day import DayLog
from .times import paused, served, waited

WAIT_TARGET_S = 600
"""A starting value: no authority sets a waiting time, each branch sets its own."""


class Figures(msgspec.Struct, frozen=True):
    """`assisted` are cases with confirmed needs whose help was not declined. Waits and services in whole seconds,
    None where nothing was measured; `over_target` counts waits longer than `target_s`; `openings` how often a
    window was opened for somebody, `paused_min` for how long ordinary calling stood still in all."""

    day: str
    cases: int
    assisted: int
    declined: int
    late: int
    emergencies: int
    open: int
    categories: dict[str, int]
    outcomes: dict[str, int]
    feedback: dict[str, int]
    windows: dict[str, int]
    measured: int
    wait_median_s: int | None
    wait_longest_s: int | None
    target_s: int
    over_target: int
    served_median_s: int | None
    openings: int
    pauses: int
    paused_min: int
    tasks_open: int
    tasks_done: int
    steps_done: int
    steps_skipped: int
    facilities_missing: list[str]
    signed_off_by: str


def figures(log: DayLog, target_s: int = WAIT_TARGET_S) -> Figures:
    """The numbers of one day. `target_s` is the branch's own waiting target in seconds."""
    cases = log.cases
    waits = [wait for case in cases if (wait := waited(case)) is not None]
    services = [length for case in cases if (length := served(case)) is not None]
    calls = [call for case in cases for call in case.calls]
    steps = Counter(step.state for case in cases for step in case.steps.values())
    signed = log.branch.signed_off.get(log.day)
    facilities = log.branch.facilities.items()
    return Figures(
        day=log.day,
        cases=len(cases),
        assisted=sum(case.walk is not None and case.state != "declined" for case in cases),
        declined=sum(case.state == "declined" for case in cases),
        late=sum(case.late for case in cases),
        emergencies=sum(case.emergency is not None for case in cases),
        open=sum(case.is_open for case in cases),
        categories=counted(code for case in cases for code in case.categories),
        outcomes=counted(case.outcome for case in cases if case.outcome),
        feedback=counted(case.feedback for case in cases if case.feedback),
        windows=counted(call.window for call in calls if call.serving),
        measured=len(waits),
        wait_median_s=round(median(waits)) if waits else None,
        wait_longest_s=max(waits, default=None),
        target_s=target_s,
        over_target=sum(wait > target_s for wait in waits),
        served_median_s=round(median(services)) if services else None,
        openings=sum(bool(call.paused or call.serving) for call in calls),
        pauses=len(log.pauses),
        paused_min=round(sum(paused(pause) for pause in log.pauses) / 60),
        tasks_open=sum(len(case.open_tasks) for case in cases),
        tasks_done=sum(task.state == "done" for case in cases for task in case.tasks.values()),
        steps_done=steps["done"],
        steps_skipped=steps["skipped"],
        facilities_missing=[
            code for code, found in facilities if found.day == log.day and found.state in ("missing", "out_of_order")
        ],
        signed_off_by=signed.staff if signed else "",
    )


def counted(codes: Iterable[str]) -> dict[str, int]:
    """How often each code occurs, the most frequent first."""
    return dict(Counter(codes).most_common())
