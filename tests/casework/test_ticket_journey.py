"""A hand-off on paper: the desk is alone, the window takes its ticket, later both journals meet."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lobby_app.casework import Branch, Case, Refused, Station, fold
from lobby_app.casework.commands import (
    CallWindow,
    CompleteStep,
    EndCase,
    EndServing,
    PauseCalling,
    ResumeCalling,
    SignOn,
    StartServing,
    TakeTicket,
    WithdrawCall,
)
from lobby_app.casework.ticket import Opened, Ticket, desk_keys, seal, ticket_for, unseal
from lobby_app.guide import Guide
from lobby_app.journal import Journal, order_key
from lobby_app.sync import carry
from tests.clock import HandClock

from .hands import BranchOffice, done, opened

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw().hex()


class Paper:
    """A desk and a window that knew each other once, before the network went."""

    def __init__(self, office: BranchOffice, folder: Path) -> None:
        self.office = office
        journal = Journal.open(folder / "desk", "desk", office.clock)
        self.desk = Station(journal, office.guide, office.clock, "desk", key=PUBLIC)
        self.desk.start()
        office.stations["desk"] = self.desk
        done(self.desk, SignOn("L01"))
        self.window = office.open("window-3", "T01")

    def hand_over(self, *categories: str, key: Ed25519PrivateKey = KEY) -> tuple[Case, str]:
        """The desk calls the window, which does not hear it, and prints the ticket."""
        case = opened(self.desk, *categories, business="withdraw", companion="helper")
        done(self.desk, CallWindow(case.id, "3", case.categories))
        return self.desk.branch.cases[case.id], self.print(case, key)

    def print(self, case: Case, key: Ed25519PrivateKey = KEY) -> str:
        case = self.desk.branch.cases[case.id]
        assert case.active_call is not None
        ticket = ticket_for(case, case.active_call)
        assert isinstance(ticket, Ticket)
        return seal(ticket, key)

    def scanned(self, digits: str) -> TakeTicket | Refused:
        found = unseal(digits, desk_keys(self.window.branch.stations.values(), {}))
        return TakeTicket(found.station, found.ticket) if isinstance(found, Opened) else found

    def take(self, digits: str) -> str:
        """The window takes the ticket; the name by which it knows the call."""
        command = self.scanned(digits)
        assert isinstance(command, TakeTicket), command
        done(self.window, command)
        call = self.window.branch.cases[command.ticket.case].active_call
        assert call is not None
        return call.id

    def meet(self) -> None:
        """The journals are carried together, both ways."""
        carry(self.desk.journal, self.window.journal)
        carry(self.window.journal, self.desk.journal)
        self.desk.refresh()
        self.window.refresh()


@pytest.fixture
def paper(office: BranchOffice, tmp_path: Path) -> Paper:
    found = Paper(office, tmp_path)
    found.meet()
    return found


def serve(paper: Paper, call: str) -> None:
    """The counter's part, from the pause to the end."""
    case = paper.window.branch.calls[call].case
    done(paper.window, PauseCalling(call, how="confirmed"))
    paper.office.clock.move(minutes=1)
    done(paper.window, StartServing(call))
    for step in paper.window.branch.cases[case].walk.steps:  # type: ignore[union-attr]  # a guest has a walk
        if step.phase == "handle" and step.role == "teller":
            done(paper.window, CompleteStep(case, step.code))
    paper.office.clock.move(minutes=4)
    done(paper.window, EndServing(call))
    done(paper.window, ResumeCalling("3", "confirmed"))


def plain(branch: Branch) -> object:
    """A branch without what only tells in which order this station has heard of things."""
    return msgspec.to_builtins((branch.cases, branch.windows, sorted(branch.calls), branch.numbers))


def busy(station: Station, times: int) -> None:
    """Other work, which moves the station's place in the fold order on."""
    for _ in range(times):
        done(station, EndCase(opened(station, "mobility").id, "done"))


def nothing(_paper: Paper) -> None:
    pass


def desk_was_busy(paper: Paper) -> None:
    """The desk's events on this case come long after the window's in fold order."""
    busy(paper.desk, 12)


def window_was_busy(paper: Paper) -> None:
    for number in range(40):
        done(paper.window, SignOn("S01" if number % 2 == 0 else "T01"))


@pytest.mark.parametrize("before", [nothing, desk_was_busy, window_was_busy])
def test_one_case_with_the_windows_steps_when_the_journals_meet(paper: Paper, before: Callable[[Paper], None]) -> None:
    before(paper)
    case, digits = paper.hand_over("mobility", "hearing")
    assert case.id not in paper.window.branch.cases
    call = paper.take(digits)
    guest = paper.window.branch.cases[case.id]
    assert guest.guest
    assert (guest.number, guest.day, guest.business, guest.companion) == (case.number, case.day, "withdraw", "helper")
    assert guest.categories == case.categories
    assert paper.window.branch.queue("3")[0].call.state == "accepted"
    serve(paper, call)
    ticked = {code for code, step in paper.window.branch.cases[case.id].steps.items() if step.state == "done"}
    assert len(ticked) >= 2
    done(paper.desk, CompleteStep(case.id, "greet"))

    paper.meet()
    for station in (paper.desk, paper.window):
        branch = station.branch
        assert branch.notes == []
        found = branch.cases[case.id]
        assert sum(one.number == case.number and one.day == case.day for one in branch.cases.values()) == 1
        assert not found.guest
        assert (found.owner, found.station, found.staff, found.state) == ("desk", "desk", "L01", "open")
        assert [(one.state, one.teller, one.staff) for one in found.calls] == [("done", "T01", "L01")]
        assert {code for code, step in found.steps.items() if step.state == "done"} == ticked | {"greet"}
        assert found.walk is not None
        assert set(found.steps) == {step.code for step in found.walk.steps}
        assert branch.windows["3"].calls == []
        assert branch.windows["3"].pauses[-1].ended_how == "confirmed"
        assert branch.window_state("3") == "public"
    assert plain(paper.desk.branch) == plain(paper.window.branch)
    done(paper.desk, EndCase(case.id, "done"))
    paper.meet()
    assert paper.window.branch.cases[case.id].state == "ended"


@pytest.mark.parametrize("before", [nothing, desk_was_busy, window_was_busy])
def test_the_journals_meet_in_the_middle_of_serving(paper: Paper, before: Callable[[Paper], None]) -> None:
    before(paper)
    case, digits = paper.hand_over("visual")
    call = paper.take(digits)
    done(paper.window, PauseCalling(call, how="confirmed"))
    paper.meet()
    assert [item.call.id for item in paper.window.branch.queue("3")] == [call], "nothing changes under the hands"
    done(paper.window, StartServing(call))
    done(paper.window, EndServing(call))
    done(paper.window, ResumeCalling("3", "confirmed"))
    paper.meet()
    assert paper.window.branch.notes == paper.desk.branch.notes == []
    assert [one.state for one in paper.desk.branch.cases[case.id].calls] == ["done"]
    assert plain(paper.desk.branch) == plain(paper.window.branch)


@pytest.mark.parametrize("before", [desk_was_busy, window_was_busy])
def test_the_desk_ends_the_case_before_it_hears_of_the_window(paper: Paper, before: Callable[[Paper], None]) -> None:
    before(paper)
    case, digits = paper.hand_over("mobility")
    serve(paper, paper.take(digits))
    done(paper.desk, EndCase(case.id, "done"))
    paper.meet()
    assert plain(paper.desk.branch) == plain(paper.window.branch)
    found = paper.desk.branch.cases[case.id]
    assert found.state == "ended"
    assert paper.window.branch.active_calls("3") == []
    assert any(step.station == "window-3" and step.state == "done" for step in found.steps.values())


def test_a_second_scan_opens_the_same_case(paper: Paper) -> None:
    case, digits = paper.hand_over("mobility")
    call = paper.take(digits)
    again = paper.scanned(digits)
    assert isinstance(again, TakeTicket)
    assert list(done(paper.window, again).events) == []
    serve(paper, call)
    second = paper.take(digits)
    assert second != call
    assert [one.state for one in paper.window.branch.cases[case.id].calls] == ["done", "accepted"]
    assert len(paper.window.branch.cases) == 1


def test_a_call_that_came_by_network_too_is_answered_by_the_scan(paper: Paper) -> None:
    case, digits = paper.hand_over("mobility")
    paper.meet()
    paper.take(digits)
    calls = paper.window.branch.cases[case.id].calls
    assert [one.state for one in calls] == ["accepted"]
    assert calls[0].id == paper.desk.branch.cases[case.id].calls[0].id


def test_after_a_restart_the_guest_is_still_there(paper: Paper) -> None:
    case, digits = paper.hand_over("mobility")
    call = paper.take(digits)
    again = paper.office.restart("window-3", "T01")
    assert again.branch.cases[case.id].guest
    assert again.branch.queue("3")[0].call.id == call


def test_whatever_order_events_arrive_in_the_fold_is_the_same(paper: Paper) -> None:
    case, digits = paper.hand_over("mobility", "elderly")
    serve(paper, paper.take(digits))
    paper.meet()
    events = list(paper.desk.journal.events())
    assert plain(fold(reversed(events))) == plain(fold(events))
    without = [one for one in events if one.event.station == "window-3"]
    assert fold(without).cases[case.id].guest
    assert sorted(order_key(one.event) for one in without) == [order_key(one.event) for one in without]


def refused(paper: Paper, digits: str) -> str:
    command = paper.scanned(digits)
    if isinstance(command, TakeTicket):
        answer = paper.window.do(command)
        assert isinstance(answer, Refused)
        return answer.code
    return command.code


def test_yesterdays_ticket_is_refused(paper: Paper) -> None:
    _, digits = paper.hand_over("mobility")
    paper.office.clock.move(days=1)
    assert refused(paper, digits) == "ticket_stale"
    assert paper.window.branch.cases == {}


def test_a_ticket_for_another_window_is_refused(paper: Paper) -> None:
    case, _ = paper.hand_over("mobility")
    call = paper.desk.branch.cases[case.id].active_call
    assert call is not None
    done(paper.desk, WithdrawCall(call.id))
    done(paper.desk, CallWindow(case.id, "5"))
    assert refused(paper, paper.print(case)) == "ticket_other_window"


def test_a_foreign_desks_ticket_is_refused_until_the_settings_trust_it(paper: Paper) -> None:
    foreign = Ed25519PrivateKey.from_private_bytes(bytes(range(2, 34)))
    _, digits = paper.hand_over("mobility", key=foreign)
    assert refused(paper, digits) == "ticket_unknown_desk"
    trusted = {"desk": foreign.public_key().public_bytes_raw().hex()}
    found = unseal(digits, desk_keys(paper.window.branch.stations.values(), trusted))
    assert isinstance(found, Opened)


def test_a_window_that_never_met_the_desk_refuses(office: BranchOffice, tmp_path: Path) -> None:
    paper = Paper(office, tmp_path)
    _, digits = paper.hand_over("mobility")
    assert refused(paper, digits) == "ticket_unknown_desk"


def test_an_altered_ticket_is_refused(paper: Paper) -> None:
    _, digits = paper.hand_over("mobility")
    assert refused(paper, str(int(digits) ^ (1 << 600))) == "ticket_forged"


def test_a_ticket_whose_needs_this_guide_does_not_know_is_refused(paper: Paper) -> None:
    case, _ = paper.hand_over("mobility")
    call = paper.desk.branch.cases[case.id].active_call
    assert call is not None
    ticket = ticket_for(paper.desk.branch.cases[case.id], call)
    assert isinstance(ticket, Ticket)
    assert refused(paper, seal(msgspec.structs.replace(ticket, needs=(1,)), KEY)) == "ticket_other_guide"
    # One that is known is enough to begin; the other is counted, so that the screen can say so.
    partly = seal(msgspec.structs.replace(ticket, needs=(*ticket.needs, 1)), KEY)
    paper.take(partly)
    taken = [one.event for one in paper.window.journal.events() if one.event.kind == "ticket_taken"]
    assert taken[0].body["unknown_needs"] == 1


def test_nobody_takes_a_ticket_before_signing_on_or_for_a_case_that_is_over(paper: Paper) -> None:
    case, digits = paper.hand_over("mobility")
    done(paper.desk, EndCase(case.id, "done"))
    paper.meet()
    assert refused(paper, digits) == "case_over"
    paper.office.restart("window-3")
    paper.window = paper.office.stations["window-3"]
    assert refused(paper, digits) == "sign_on_first"


def test_a_case_with_more_needs_than_fit_gets_no_ticket(paper: Paper, guide: Guide) -> None:
    case, _ = paper.hand_over("mobility")
    call = paper.desk.branch.cases[case.id].active_call
    assert call is not None
    call.window = "priority"
    assert isinstance(ticket_for(paper.desk.branch.cases[case.id], call), Ticket)
    call.window = "爱心"
    assert ticket_for(paper.desk.branch.cases[case.id], call) == Refused("ticket_too_full", "爱心")


def test_the_key_is_in_the_journal_and_a_crooked_one_is_not_believed(
    office: BranchOffice, tmp_path: Path, clock: HandClock
) -> None:
    Paper(office, tmp_path)
    desk = office.stations["desk"]
    assert desk.branch.stations["desk"].key == PUBLIC
    journal = Journal.open(tmp_path / "desk-2", "desk-2", clock)
    crooked = Station(journal, office.guide, clock, "desk", key="no key")
    crooked.start()
    office.stations["desk-2"] = crooked
    assert crooked.branch.stations["desk-2"].key == ""


def test_what_nobody_asked_is_no_fact_at_the_window_either(paper: Paper) -> None:
    case = opened(paper.desk, "visual", unasked=("companion",))
    done(paper.desk, CallWindow(case.id, "3", case.categories))
    paper.take(paper.print(case))
    assert paper.window.branch.cases[case.id].unasked == ("companion",)
    assert paper.window.branch.cases[case.id].company == ""
