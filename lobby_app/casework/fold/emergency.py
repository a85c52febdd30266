"""An emergency inside a case: its kind, the deeds with their times, its end."""

from lobby_app.journal import Stored

from ..branch import Branch
from ..state import Emergency, Tick
from .rules import Broken, folds, moment, open_case, owned, text, the_case


@folds("emergency_begun")
def emergency_begun(branch: Branch, stored: Stored) -> None:
    event = stored.event
    kind = text(event.body, "kind")
    case = open_case(owned(branch, event))
    if case.emergency is None:
        case.emergency = Emergency(kind, event.at)
    elif case.emergency.ended:
        case.emergency.kind, case.emergency.ended, case.emergency.ended_by = kind, "", ""
    else:
        # What it turns out to be may change while it runs; the clock does not start again.
        case.emergency.kind = kind
    if case.state == "draft":
        case.state = "open"


@folds("deed_done")
def deed_done(branch: Branch, stored: Stored) -> None:
    """Any station of the branch may tell: in an emergency whoever did it taps it."""
    event = stored.event
    deed, happened = text(event.body, "deed"), moment(event.body, "happened", event.at)
    case = the_case(branch, event)
    if case.emergency is None:
        raise Broken("no_emergency")
    if deed in case.emergency.deeds:
        raise Broken("deed_settled")
    case.emergency.deeds[deed] = Tick(happened, event.at, event.staff, event.station)


@folds("emergency_ended")
def emergency_ended(branch: Branch, stored: Stored) -> None:
    case = owned(branch, stored.event)
    if case.emergency is None or case.emergency.ended:
        raise Broken("no_emergency")
    case.emergency.ended, case.emergency.ended_by = stored.event.at, stored.event.staff
