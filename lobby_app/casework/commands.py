"""What staff can ask for. A command is a plain value; the decision says what it becomes.

`case` and `call` are 32 hex digits; `happened` is an aware moment, None means now. Codes are the guide's.
"""

import secrets
from datetime import datetime

import msgspec

from .ticket import Ticket


def new_id() -> str:
    """128 random bits in hex: the identity of a case or a call."""
    return secrets.token_hex(16)


class Command(msgspec.Struct, frozen=True, kw_only=False):
    """The base of all commands."""


class SignOn(Command, frozen=True):
    staff: str


class SignOff(Command, frozen=True):
    pass


class AddStaff(Command, frozen=True):
    """`role`: lobby_manager, guard, teller or supervisor."""

    code: str
    role: str


class OpenCase(Command, frozen=True):
    """Without categories the case is a draft. `late` with `happened`: entered after the event (补记).

    `others` are the cases of people who came together with this customer: opened alike, in one `group`. `unasked`
    says which of business and companion nobody has asked yet.
    """

    categories: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    business: str = "other"
    companion: str = "none"
    part: str = ""
    place: str = "lobby"
    happened: datetime | None = None
    late: bool = False
    case: str = msgspec.field(default_factory=new_id)
    others: tuple[str, ...] = ()
    group: str = msgspec.field(default_factory=new_id)
    unasked: tuple[str, ...] = ()


class JoinGroup(Command, frozen=True):
    """The customer belongs together with another one; `group` names the group if neither is in one."""

    case: str
    other: str
    group: str = msgspec.field(default_factory=new_id)


class LeaveGroup(Command, frozen=True):
    """The customer goes on alone."""

    case: str


class NoteCues(Command, frozen=True):
    case: str
    cues: tuple[str, ...]


class DescribeCase(Command, frozen=True):
    """None leaves a field as it is."""

    case: str
    business: str | None = None
    companion: str | None = None
    part: str | None = None
    place: str | None = None


class ConfirmNeeds(Command, frozen=True):
    """Categories as staff judged them; again with others changes the walk, what is done stays done."""

    case: str
    categories: tuple[str, ...]


class DeclineHelp(Command, frozen=True):
    """The customer manages alone: a good ending."""

    case: str
    happened: datetime | None = None


class Refer(Command, frozen=True):
    """Adds a referral, for instance to the customer manager; ends nothing."""

    case: str
    to: str


class CompleteStep(Command, frozen=True):
    case: str
    step: str
    happened: datetime | None = None


class CompleteSteps(Command, frozen=True):
    """Late entry: several (step, happened) at once."""

    case: str
    steps: tuple[tuple[str, datetime | None], ...]


class SkipStep(Command, frozen=True):
    case: str
    step: str
    reason: str
    happened: datetime | None = None


class MarkNotApplicable(Command, frozen=True):
    case: str
    step: str
    happened: datetime | None = None


class UndoStep(Command, frozen=True):
    case: str
    step: str


class ChooseHandling(Command, frozen=True):
    """`due` is for tasks of the way whose date staff must set."""

    case: str
    handling: str
    way: str
    due: str = ""


class LeaveTask(Command, frozen=True):
    """`due` YYYY-MM-DD; empty takes the guide's rule for the task."""

    case: str
    task: str
    due: str = ""


class CompleteTask(Command, frozen=True):
    case: str
    task: str


class LeaveBoard(Command, frozen=True):
    """Pages of the writing board wait at this station for paper; the case they belong to is over."""

    case: str


class FileBoard(Command, frozen=True):
    """A talk on the writing board is with the day's vouchers. `how`: printed or pdf; `talk` names it and nobody."""

    case: str
    talk: str
    pages: int
    how: str


class PutOffCase(Command, frozen=True):
    case: str


class ResumeCase(Command, frozen=True):
    case: str


class EndCase(Command, frozen=True):
    """`together`: one goodbye to everybody of the group who is not being served at a window."""

    case: str
    outcome: str
    feedback: str = ""
    happened: datetime | None = None
    together: bool = False


class ReopenCase(Command, frozen=True):
    case: str


class HandOverCase(Command, frozen=True):
    """`to` is a station; the case changes owner when that one takes it over."""

    case: str
    to: str


class TakeOverCase(Command, frozen=True):
    """Accept what was handed over, or, at the owning station, go on under the staff signed on now."""

    case: str


class BeginEmergency(Command, frozen=True):
    """Without a case one is opened. `categories` empty: those that the guide says this kind leads into."""

    kind: str
    case: str = ""
    categories: tuple[str, ...] = ()
    new_case: str = msgspec.field(default_factory=new_id)


class DoDeed(Command, frozen=True):
    case: str
    deed: str
    happened: datetime | None = None


class EndEmergency(Command, frozen=True):
    case: str


class CallWindow(Command, frozen=True):
    case: str
    window: str
    needs: tuple[str, ...] = ()
    call: str = msgspec.field(default_factory=new_id)


class WithdrawCall(Command, frozen=True):
    call: str
    reason: str = ""


class AcceptCall(Command, frozen=True):
    """`minutes`: how long the teller still needs, None says nothing."""

    call: str
    minutes: int | None = None


class TakeTicket(Command, frozen=True):
    """The window opens a case by the desk's ticket. `of`: the desk whose signature on it holds."""

    of: str
    ticket: Ticket
    call: str = msgspec.field(default_factory=new_id)


class DeclineCall(Command, frozen=True):
    call: str
    reason: str


class PauseCalling(Command, frozen=True):
    """Ordinary calling stands still for at most `cap_minutes`. `how`: asked, confirmed, http or command."""

    call: str
    cap_minutes: int = 20
    how: str = "asked"


class ExtendPause(Command, frozen=True):
    """`minutes` from now, or from the present deadline if that is later."""

    call: str
    minutes: int = 10


class ResumeCalling(Command, frozen=True):
    """`how`: asked, confirmed, http, command, or cap (the deadline passed)."""

    window: str
    how: str = "asked"


class TellWaiting(Command, frozen=True):
    """Those who wait were told about how long ordinary calling stands still for this call; 0: without a time."""

    call: str
    minutes: int = 0


class StartServing(Command, frozen=True):
    call: str


class EndServing(Command, frozen=True):
    call: str


class OpenWindow(Command, frozen=True):
    window: str


class CloseWindow(Command, frozen=True):
    """The teller leaves, for lunch for instance; what runs there goes on."""

    window: str


class CheckFacility(Command, frozen=True):
    """`state`: ok, missing, lent, returned, out_of_order, or unchecked, which takes a look back."""

    facility: str
    state: str


class CheckFacilities(Command, frozen=True):
    """Several (facility, state) at once, as in the round before opening. What is so already is not repeated."""

    checks: tuple[tuple[str, str], ...]


class SetRoster(Command, frozen=True):
    """Who is here now: several (place of the roster, staff codes) at once, each with everybody who fills it today."""

    places: tuple[tuple[str, tuple[str, ...]], ...]


class ArrangeVisit(Command, frozen=True):
    """A home visit as it stands now: `at` is when (None: not agreed), `staff` who goes, `bag` what is packed."""

    case: str
    at: datetime | None = None
    staff: tuple[str, ...] = ()
    bag: tuple[str, ...] = ()


class NoteReturn(Command, frozen=True):
    """This visit goes on with an earlier one, found by its slip. `earlier`: that case; `earlier_day`: YYYY-MM-DD."""

    case: str
    earlier: str
    earlier_day: str


class SignOffDay(Command, frozen=True):
    """The supervisor has looked the day through. `note_count` remarks were made."""

    day: str
    note_count: int = 0


class Amend(Command, frozen=True):
    """Correct an ended case. `field`: business, companion, part, place, outcome or feedback."""

    case: str
    field: str
    value: str
    reason: str
