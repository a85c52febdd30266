"""The desk's view model: each touch is a command, and what is refused changes neither the journal nor the screen."""

import pytest

from lobby_app.casework.commands import AcceptCall, DeclineCall, OpenCase, SignOff, StartServing
from lobby_app.desktop.cases import Cases
from lobby_app.desktop.desk import Desk
from lobby_app.desktop.identify import Identify
from lobby_app.desktop.post import Post
from tests.casework.hands import BranchOffice, done
from tests.clock import HandClock


@pytest.fixture
def desk_model(post: Post) -> Desk:
    return Desk(post, "1", ())


@pytest.fixture
def identify(desk_model: Desk) -> Identify:
    return Identify(desk_model.post, desk_model)


def written(desk: Desk | Identify, *kinds: str) -> list[str]:
    found = [one.event.kind for one in desk.post.station.journal.events()]
    return [kind for kind in found if not kinds or kind in kinds]


def toast(desk: Desk | Identify) -> str:
    return str(desk.post.shell.get("toast").get("code", ""))


def walking(desk: Desk, *categories: str) -> str:
    """Begin with somebody; the id of the case."""
    identify = Identify(desk.post, desk)
    identify.newCustomer()
    for category in categories or ("mobility",):
        identify.toggleCategory(category)
    identify.begin()
    assert desk.post.shell.get("screen") == "Walk"
    return desk.in_hand()


def test_without_a_need_nothing_is_begun_and_the_banner_says_what_is_missing(
    desk_model: Desk, identify: Identify
) -> None:
    identify.newCustomer()
    before = written(desk_model)
    identify.begin()
    assert desk_model.post.shell.get("message")["code"] == "choose_need"
    assert (desk_model.post.shell.get("screen"), written(desk_model)) == ("Identify", before)


def test_a_draft_is_let_go_and_nothing_of_it_is_recorded(desk_model: Desk, identify: Identify) -> None:
    before = written(desk_model)
    identify.newWith("visual")
    identify.toggleCue("visual.white_cane")
    identify.setCompanion("helper")
    identify.ordinary()
    assert (written(desk_model), toast(desk_model)) == (before, "ordinary")
    identify.newCustomer()
    assert identify.get("view")["chosen"] == 0 and identify.get("view")["companion"] == "none"


def test_what_was_tapped_and_not_confirmed_is_gone_on_with_and_an_untouched_tile_is_not_kept(
    desk_model: Desk, identify: Identify
) -> None:
    identify.newWith("ill")
    identify.newCustomer()
    identify.toggleCue("hearing.signs")
    identify.newWith("visual")
    identify.setBusiness("pin")
    identify.newCustomer()
    rows = identify.get("unconfirmed")
    short = desk_model.post.guide.categories["visual"].short.zh
    assert [row["needs"] for row in rows] == [short, ""] and rows[1]["cues"]
    identify.goOn(1)
    assert len(identify.get("unconfirmed")) == 2
    identify.toggleCategory("hearing")
    identify.begin()
    assert [row["needs"] for row in identify.get("unconfirmed")] == [short]
    identify.goOn(0)
    identify.ordinary()
    assert identify.get("unconfirmed") == []


def test_nobody_signed_on_nobody_is_served(desk_model: Desk, identify: Identify) -> None:
    done(desk_model.post.station, SignOff())
    before = written(desk_model)
    identify.newWith("mobility")
    identify.begin()
    assert desk_model.post.shell.get("message") == {"code": "refused", "reason": "sign_on_first"}
    assert (written(desk_model), desk_model.post.shell.get("screen"), desk_model.in_hand()) == (before, "Identify", "")


def test_a_companions_part_goes_with_the_companion(identify: Identify) -> None:
    identify.newWith("elderly")
    identify.setCompanion("helper")
    identify.setPart("takes_part")
    identify.setCompanion("none")
    assert identify.get("view")["part"] == ""


def test_a_step_is_ticked_once_and_can_be_taken_back(desk_model: Desk) -> None:
    walking(desk_model)
    desk_model.doneStep()
    assert (toast(desk_model), desk_model.post.shell.get("toast")["undo"]) == ("saved", True)
    assert desk_model.get("walk")["step"]["code"] == "seat"
    desk_model.post.shell.undo()
    assert (desk_model.get("walk")["step"]["code"], desk_model.get("walk")["step"]["state"]) == ("greet", "todo")
    assert desk_model.post.shell.get("toast") == {}
    desk_model.post.shell.undo()
    assert written(desk_model, "step_done", "step_undone") == ["step_done", "step_undone"], "there is one thing to undo"


def test_undo_means_the_case_it_was_said_about_even_from_home(desk_model: Desk) -> None:
    first = walking(desk_model)
    desk_model.skipStep("other")
    desk_model.post.shell.goHome()
    desk_model.undo()
    case = desk_model.post.station.branch.cases[first]
    assert case.steps["greet"].state == "todo"


def test_the_step_in_front_can_be_taken_back_later_too(desk_model: Desk) -> None:
    walking(desk_model)
    desk_model.doneStep()
    desk_model.notApplicable()
    desk_model.selectStep("greet")
    desk_model.undoStep()
    assert (desk_model.get("walk")["step"]["code"], desk_model.get("walk")["step"]["state"]) == ("greet", "todo")
    assert [step["state"] for step in desk_model.get("walk")["path"][:2]] == ["todo", "not_applicable"]


def test_several_steps_are_entered_late_at_once(desk_model: Desk, clock: HandClock) -> None:
    case = walking(desk_model)
    clock.move(minutes=23)
    assert desk_model.clocks(3) == ["09:23", "09:20", "09:15"]
    desk_model.enterLate([{"step": "greet", "at": "09:10"}, {"step": "seat", "at": "09:10"}])
    assert (desk_model.post.shell.get("toast")["count"], desk_model.post.shell.get("toast")["at"]) == (2, "09:10")
    for code in ("greet", "seat"):
        state = desk_model.post.station.branch.cases[case].steps[code]
        assert ("T09:10" in state.happened, "T09:23" in state.entered) == (True, True)
    assert not desk_model.enterLate([])
    assert written(desk_model, "step_done") == ["step_done"] * 2


def test_needs_looked_at_again_write_only_what_changed(desk_model: Desk, identify: Identify) -> None:
    case = walking(desk_model)
    identify.reviseNeeds()
    assert identify.get("view")["again"] and identify.get("view")["chosen"] == 1
    before = written(desk_model)
    identify.begin()
    assert written(desk_model) == before, "nothing changed, nothing is written"
    identify.reviseNeeds()
    identify.toggleCategory("hearing")
    identify.begin()
    assert written(desk_model)[len(before) :] == ["walk_composed"]
    assert desk_model.in_hand() == case and desk_model.post.shell.get("screen") == "Walk"
    assert desk_model.post.station.branch.cases[case].categories == ("mobility", "hearing")


def test_help_may_be_declined_in_the_middle(desk_model: Desk, identify: Identify) -> None:
    case = walking(desk_model)
    identify.reviseNeeds()
    identify.declineHelp()
    assert desk_model.post.station.branch.cases[case].state == "declined"
    assert (toast(desk_model), desk_model.post.shell.get("screen")) == ("declined", "Home")


def test_the_usual_window_is_called_and_another_is_a_withdrawal_and_a_new_call(
    desk_model: Desk, office: BranchOffice
) -> None:
    walking(desk_model)
    assert desk_model.windows() == ["1"], "before any window has shown itself the usual one is offered"
    office.open("window-3", "T01")
    office.open("window-4", "T01")
    office.meet()
    desk_model.show()
    assert desk_model.windows() == ["3", "4"], "a number that nobody is at is not offered when others are"
    desk_model.callWindow("")
    assert desk_model.get("walk")["call"]["window"] == "3"
    desk_model.callAnother("4")
    calls = desk_model.post.station.branch.calls.values()
    assert [(call.window, call.state) for call in calls] == [("3", "withdrawn"), ("4", "requested")]


def test_a_second_call_for_the_same_customer_is_refused(desk_model: Desk) -> None:
    walking(desk_model)
    desk_model.callWindow("")
    desk_model.callWindow("")
    assert desk_model.post.shell.get("message") == {"code": "refused", "reason": "already_called"}
    assert written(desk_model, "window_called") == ["window_called"]


def test_a_call_that_is_being_served_cannot_be_withdrawn(desk_model: Desk, office: BranchOffice) -> None:
    window = office.open("window-1", "T01")
    walking(desk_model)
    desk_model.callWindow("")
    office.meet()
    call = window.branch.queue("1")[0].call
    done(window, AcceptCall(call.id))
    done(window, StartServing(call.id))
    office.meet()
    desk_model.withdrawCall("not_needed")
    assert desk_model.post.shell.get("message") == {"code": "refused", "reason": "being_served"}


def test_what_a_window_answers_is_said_wherever_staff_are_looking(desk_model: Desk, office: BranchOffice) -> None:
    window = office.open("window-1", "T01")
    walking(desk_model)
    desk_model.callWindow("")
    office.meet()
    reason = next(iter(desk_model.post.guide.decline_reasons))
    done(window, DeclineCall(window.branch.queue("1")[0].call.id, reason))
    office.meet()
    (call,) = desk_model.post.station.branch.calls.values()
    told: list[tuple[str, str]] = []
    desk_model.answered(call, "", lambda code, **facts: told.append((code, facts["reason"])))
    ((code, words),) = told
    assert code == "call_declined"
    assert words == desk_model.post.guide.decline_reasons[reason].name.zh


def test_a_case_put_off_waits_at_home_and_goes_on_where_it_stood(desk_model: Desk) -> None:
    case = walking(desk_model)
    desk_model.doneStep()
    Cases(desk_model.post, desk_model).putOff()
    assert (desk_model.post.shell.get("screen"), toast(desk_model)) == ("Home", "put_off")
    assert desk_model.get("home")["cases"][0]["putOff"]
    desk_model.openCase(case)
    assert desk_model.get("walk")["step"]["code"] == "seat"
    assert written(desk_model, "case_put_off", "case_resumed") == ["case_put_off", "case_resumed"]


def test_the_goodbye_ends_the_case_and_leaves_its_tasks_on_the_home_screen(desk_model: Desk) -> None:
    case = walking(desk_model, "hearing")
    Cases(desk_model.post, desk_model).end("done", "satisfied", False)
    assert (desk_model.get("walk"), desk_model.get("ending"), desk_model.in_hand()) == ({}, {}, "")
    (task,) = desk_model.get("home")["tasks"]
    desk_model.completeTask(f"{case}/{task['task']}")
    assert desk_model.get("home")["tasks"] == [] and toast(desk_model) == "saved"


def test_the_customer_manager_is_fetched_beside_the_walk(desk_model: Desk, identify: Identify) -> None:
    identify.newCustomer()
    before = written(desk_model)
    identify.refer("customer_manager")
    assert (toast(desk_model), written(desk_model)) == ("referred_only", before)
    identify.newWith("elderly")
    identify.refer("customer_manager")
    assert (toast(desk_model), desk_model.post.shell.get("screen")) == ("referred", "Walk")
    assert written(desk_model, "referred") == ["referred"]


def test_touches_about_nobody_do_nothing(desk_model: Desk, identify: Identify) -> None:
    before = written(desk_model)
    desk_model.doneStep()
    desk_model.undoStep()
    desk_model.undo()
    desk_model.callWindow("")
    desk_model.withdrawCall("mistake")
    desk_model.openCase("0" * 32)
    identify.reviseNeeds()
    assert written(desk_model) == before and desk_model.post.shell.get("message") == {}


def test_only_what_changed_is_announced(desk_model: Desk, identify: Identify) -> None:
    heard: list[str] = []
    for name in ("home", "walk", "ending"):
        getattr(desk_model, f"{name}Changed").connect(lambda name=name: heard.append(name))
    identify.viewChanged.connect(lambda: heard.append("identify"))
    identify.newCustomer()
    identify.toggleCue("hearing.signs")
    assert heard == ["identify"]
    assert desk_model.post.do(OpenCase())
    assert heard == ["identify", "home"]
