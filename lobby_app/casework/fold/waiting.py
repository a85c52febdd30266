"""Those who wait: what they were told, and when no window called numbers."""

from lobby_app.journal import Event, Stored

from ..branch import Branch
from ..standstill import known_windows, silence
from ..state import LONGEST_WAIT_MIN, Still, Told
from .rules import Broken, folds, moment, number, the_call

CHANGES = frozenset(
    {
        *("calling_paused", "pause_extended", "calling_resumed", "window_opened", "window_closed"),
        *("signed_on", "signed_off", "station_opened"),
    }
)
"""Kinds of events after which another window may call numbers, or none."""


@folds("waiting_told")
def waiting_told(branch: Branch, stored: Stored) -> None:
    event = stored.event
    minutes = number(event.body, "minutes") if "minutes" in event.body else 0
    happened = moment(event.body, "happened")
    if not 0 <= minutes <= LONGEST_WAIT_MIN or not happened:
        raise Broken("bad_body")
    call = the_call(branch, event)
    pause = next((one for one in branch.windows[call.window].pauses if one.call == call.id), None)
    if pause is None:
        raise Broken("no_pause")
    word = Told(happened, minutes, event.staff, event.station)
    pause.told.append(word)
    # By the order of the fold, never by two machines' clocks: one word belongs to one standstill.
    if (last := _running(branch)) is not None and call.id in last.calls:
        last.told.append(word)


def _running(branch: Branch) -> Still | None:
    return branch.stills[-1] if branch.stills and not branch.stills[-1].ended else None


def follow(branch: Branch, event: Event) -> None:
    """Note when a standstill begins and ends. It follows from what was folded, so no station has to decide it."""
    paused = silence(branch)
    last = _running(branch)
    if not paused:
        if last is not None:
            last.ended = event.at
        return
    if last is None:
        last = Still(event.at, event.day, known_windows(branch))
        branch.stills.append(last)
    last.until = paused[0].until
    last.calls += [pause.call for pause in paused if pause.call not in last.calls]
