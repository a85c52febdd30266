"""Stations and their guides, staff, the roster, facilities and the signed-off day."""

from lobby_app.journal import Stored

from ..branch import Branch, FacilityState, GuideFact, RosterEntry, SignOff, StationFact
from ..ticket import is_public_key
from .rules import Broken, folds, number, text, the_window, words


@folds("station_opened")
def station_opened(branch: Branch, stored: Stored) -> None:
    event = stored.event
    body = event.body
    window = text(body, "window", "")
    key = text(body, "key", "")
    fact = StationFact(
        event.station,
        text(body, "role"),
        text(body, "label", ""),
        text(body, "branch", ""),
        window,
        event.at,
        key if is_public_key(key) else "",
    )
    branch.stations[event.station] = fact
    # Nobody is signed on at a program that has just started.
    branch.on_duty.pop(event.station, None)
    if window:
        # The newest claim wins: a window's machine is replaced now and then.
        the_window(branch, window).station = event.station
        return
    for held in branch.windows.values():
        # It has no window any more; one that still has work there keeps its writer.
        if held.station == event.station and not held.calls and held.pause is None:
            held.station = ""


@folds("guide_adopted")
def guide_adopted(branch: Branch, stored: Stored) -> None:
    event = stored.event
    branch.guides[event.station] = GuideFact(text(event.body, "hash"), number(event.body, "version"), event.at)


@folds("signed_on")
def signed_on(branch: Branch, stored: Stored) -> None:
    branch.on_duty[stored.event.station] = stored.event.staff


@folds("signed_off")
def signed_off(branch: Branch, stored: Stored) -> None:
    branch.on_duty.pop(stored.event.station, None)


@folds("staff_added")
def staff_added(branch: Branch, stored: Stored) -> None:
    body = stored.event.body
    code, role = text(body, "code"), text(body, "role")
    branch.staff[code] = role


@folds("facility_checked")
def facility_checked(branch: Branch, stored: Stored) -> None:
    event = stored.event
    facility, state = text(event.body, "facility"), text(event.body, "state")
    if state == "unchecked":
        # It was ticked with others by mistake and taken back: nobody has looked at it.
        branch.facilities.pop(facility, None)
        return
    branch.facilities[facility] = FacilityState(state, event.day, event.at, event.staff)


@folds("roster_set")
def roster_set(branch: Branch, stored: Stored) -> None:
    event = stored.event
    place, staff = text(event.body, "place"), words(event.body, "staff")
    branch.roster[place] = RosterEntry(staff, event.day, event.at, event.staff)


@folds("day_signed_off")
def day_signed_off(branch: Branch, stored: Stored) -> None:
    event = stored.event
    day, count = text(event.body, "day"), number(event.body, "note_count")
    if day > event.day:
        raise Broken("day_to_come")
    branch.signed_off[day] = SignOff(day, count, event.staff, event.at)
