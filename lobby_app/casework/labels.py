"""The number staff say aloud: '8', '2-8' with several desks, with its date on another day."""

import re

from .branch import Branch
from .state import Case


def label(branch: Branch, case: Case, today: str = "") -> str:
    """The shown number of a case. A label only: the identity is the case id.

    '8' · '2-8' (second desk) · 'W3-1' (opened at window 3) · '11-21 8' (another day's).
    """
    prefix = _prefix(branch, case.station)
    shown = f"{prefix}-{case.number}" if prefix else str(case.number)
    return f"{case.day[5:]} {shown}" if today and case.day != today else shown


def _prefix(branch: Branch, station: str) -> str:
    fact = branch.stations.get(station)
    if fact is not None and fact.role == "window":
        return f"W{fact.window}"
    desks = sorted(_desks(branch) | {station})
    if len(desks) == 1:
        return ""
    number = re.search(r"(\d+)$", station)
    return number.group(1) if number else str(desks.index(station) + 1)


def _desks(branch: Branch) -> set[str]:
    return {name for name, fact in branch.stations.items() if fact.role == "desk"}
