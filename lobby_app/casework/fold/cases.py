"""A case from its opening to its end, and who owns it."""

from lobby_app.journal import Stored

from ..branch import Branch
from ..state import Amendment, Case
from .rules import Broken, folds, handled, moment, number, open_case, owned, text, the_case, words
from .tickets import welcomed

DESCRIBED = ("business", "companion", "part", "place")
AMENDABLE = (*DESCRIBED, "outcome", "feedback")


@folds("case_opened")
def case_opened(branch: Branch, stored: Stored) -> None:
    event, body = stored.event, stored.event.body
    if not event.case:
        raise Broken("bad_body")
    guest = branch.cases.get(event.case)
    if guest is not None and not (guest.guest and guest.station == event.station):
        raise Broken("case_exists")
    case = Case(
        id=event.case,
        number=number(body, "number"),
        day=event.day,
        station=event.station,
        staff=event.staff,
        opened_at=event.at,
        owner=event.station,
        happened=moment(body, "happened", ""),
        late=body.get("late") is True,
        business=text(body, "business", "other"),
        companion=text(body, "companion", "none"),
        part=text(body, "part", ""),
        place=text(body, "place", "lobby"),
        unasked=words(body, "unasked"),
        hands=[event.station],
        sources=dict.fromkeys(DESCRIBED, stored.hash),
    )
    if guest is not None:
        case = welcomed(guest, case)
    branch.cases[case.id] = case
    key = (case.station, case.day)
    branch.numbers[key] = max(case.number, branch.numbers.get(key, 0))


@folds("cues_noted")
def cues_noted(branch: Branch, stored: Stored) -> None:
    cues = words(stored.event.body, "cues")
    open_case(handled(branch, stored.event)).cues = cues


@folds("case_described")
def case_described(branch: Branch, stored: Stored) -> None:
    body = stored.event.body
    found = {field: text(body, field) for field in DESCRIBED if field in body}
    case = open_case(handled(branch, stored.event))
    for field, value in found.items():
        setattr(case, field, value)
        case.sources[field] = stored.hash
    case.unasked = tuple(field for field in case.unasked if field not in found)


@folds("help_declined")
def help_declined(branch: Branch, stored: Stored) -> None:
    case = open_case(owned(branch, stored.event))
    case.ended_at = moment(stored.event.body, "happened", stored.event.at)
    case.state = "declined"


@folds("referred")
def referred(branch: Branch, stored: Stored) -> None:
    to = text(stored.event.body, "to")
    case = open_case(handled(branch, stored.event))
    if to not in case.referred:
        case.referred.append(to)


@folds("group_joined")
def group_joined(branch: Branch, stored: Stored) -> None:
    group = text(stored.event.body, "group")
    if not group:
        raise Broken("bad_body")
    open_case(owned(branch, stored.event)).group = group


@folds("group_left")
def group_left(branch: Branch, stored: Stored) -> None:
    open_case(owned(branch, stored.event)).group = ""


@folds("case_put_off")
def case_put_off(branch: Branch, stored: Stored) -> None:
    case = owned(branch, stored.event)
    if case.state not in ("draft", "open"):
        raise Broken("case_state")
    case.state = "put_off"


@folds("case_resumed")
def case_resumed(branch: Branch, stored: Stored) -> None:
    case = owned(branch, stored.event)
    if case.state != "put_off":
        raise Broken("case_state")
    case.state = "open" if case.walk else "draft"


@folds("case_ended")
def case_ended(branch: Branch, stored: Stored) -> None:
    body = stored.event.body
    outcome, feedback = text(body, "outcome"), text(body, "feedback", "")
    happened = moment(body, "happened", stored.event.at)
    case = open_case(owned(branch, stored.event))
    case.state = "ended"
    case.outcome, case.feedback, case.ended_at = outcome, feedback, happened
    case.sources["outcome"] = case.sources["feedback"] = stored.hash


@folds("case_reopened")
def case_reopened(branch: Branch, stored: Stored) -> None:
    case = owned(branch, stored.event)
    if case.is_open:
        raise Broken("case_state")
    case.state = "open" if case.walk else "draft"
    case.ended_at = case.outcome = case.feedback = ""


@folds("case_handed_over")
def case_handed_over(branch: Branch, stored: Stored) -> None:
    to = text(stored.event.body, "to")
    open_case(owned(branch, stored.event)).offered_to = to


@folds("case_taken_over")
def case_taken_over(branch: Branch, stored: Stored) -> None:
    event = stored.event
    case = open_case(the_case(branch, event))
    if event.station not in (case.owner, case.offered_to):
        raise Broken("not_offered")
    case.owner, case.staff, case.offered_to = event.station, event.staff, ""
    if event.station not in case.hands:
        case.hands.append(event.station)


@folds("amended")
def amended(branch: Branch, stored: Stored) -> None:
    event, body = stored.event, stored.event.body
    field, value, reason = text(body, "field"), text(body, "value"), text(body, "reason")
    corrected = text(body, "event")
    case = the_case(branch, event)
    fact = branch.stations.get(event.station)
    # A fold of one day may not know the station; then its word is taken: the first entry stays visible.
    if event.station != case.owner and fact is not None and fact.role != "supervisor":
        raise Broken("not_owner")
    if field not in AMENDABLE:
        raise Broken("not_amendable")
    if case.is_open:
        raise Broken("case_state")
    was = str(getattr(case, field))
    case.amendments.append(Amendment(event.at, event.staff, event.station, field, was, value, reason, corrected))
    setattr(case, field, value)
    case.sources[field] = stored.hash
    case.unasked = tuple(one for one in case.unasked if one != field)
