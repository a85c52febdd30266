"""Durations between recorded moments."""

from datetime import datetime

from lobby_app.casework import Call, Case, Pause


def seconds(start: str, end: str) -> int | None:
    """Whole seconds from one moment to another, None where one is not known; never negative."""
    if not start or not end:
        return None
    return max(0, round((datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()))


def served_call(case: Case) -> Call | None:
    """The call at which the customer was served, the last one if there were several."""
    return next((call for call in reversed(case.calls) if call.serving), None)


def waited(case: Case) -> int | None:
    """Seconds from the first call of a window until the customer was served; None if that never happened."""
    call = served_call(case)
    return seconds(case.calls[0].called, call.serving) if call else None


def served(case: Case) -> int | None:
    """Seconds at the counter, all calls of the case together; None if it never was there."""
    lengths = [length for call in case.calls if (length := seconds(call.serving, call.ended)) is not None]
    return sum(lengths) if lengths else None


def paused(pause: Pause) -> int:
    """Seconds that ordinary calling stood still; one that nobody has ended counts to its deadline."""
    return seconds(pause.since, pause.ended or pause.until) or 0
