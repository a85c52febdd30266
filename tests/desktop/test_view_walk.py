"""One case being walked, and its goodbye, derived from the branch and put into the words of the guide."""

from pathlib import Path
from typing import Any

import pytest

from lobby_app.casework import Case, Station, slip_code
from lobby_app.casework.commands import (
    AcceptCall,
    ArrangeVisit,
    BeginEmergency,
    CallWindow,
    ChooseHandling,
    CompleteStep,
    CompleteSteps,
    ConfirmNeeds,
    DoDeed,
    EndServing,
    MarkNotApplicable,
    NoteReturn,
    OpenCase,
    PauseCalling,
    PutOffCase,
    Refer,
    SkipStep,
    StartServing,
    WithdrawCall,
)
from lobby_app.desktop.views.ending import ending_view
from lobby_app.desktop.views.walk import guide_walk, walk_view
from lobby_app.guide import Guide, rules_shown
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock

TODAY = "2026-11-22"


def seen(desk: Station, guide: Guide, case: Case, selected: str = "", language: str = "zh") -> dict[str, Any]:
    return walk_view(desk.branch, guide, desk.branch.cases[case.id], selected, ["1", "3"], TODAY, language)


def goodbye(desk: Station, guide: Guide, case: Case) -> dict[str, Any]:
    return ending_view(desk.branch, guide, desk.branch.cases[case.id], TODAY, "zh")


def test_a_fresh_walk_stands_at_its_first_step(desk: Station, guide: Guide) -> None:
    case = opened(desk, "mobility", business="withdraw", companion="helper")
    view = seen(desk, guide, case)
    assert (view["index"], view["step"]["code"], view["step"]["state"]) == (0, "greet", "todo")
    assert view["total"] == len(view["codes"]) == len(view["path"])
    assert [step["stage"] for step in view["path"]] == ["now"] + ["todo"] * (view["total"] - 1)
    assert view["following"] == guide.steps["seat"].title.zh and not view["last"]
    assert guide.business["withdraw"].name.zh in view["facts"]
    # Who came along reads the head of the screen as well.
    assert guide.companions["helper"].name.zh not in view["facts"]
    assert view["callable"] and view["call"]["state"] == ""


def test_the_path_says_what_became_of_each_step(desk: Station, guide: Guide, clock: HandClock) -> None:
    case = opened(desk, "mobility")
    clock.move(minutes=7)
    done(desk, CompleteStep(case.id, "greet"))
    done(desk, SkipStep(case.id, "seat", "own_means"))
    done(desk, MarkNotApplicable(case.id, "tell_others"))
    path = {step["code"]: step for step in seen(desk, guide, case)["path"]}
    assert (path["greet"]["stage"], path["greet"]["at"], path["greet"]["by"]) == ("done", "09:07", "L01")
    assert not path["greet"]["late"]
    assert (path["seat"]["stage"], path["seat"]["reason"]) == ("skipped", guide.skip_reasons["own_means"].name.zh)
    assert path["tell_others"]["stage"] == "na"
    assert path["open_window"]["stage"] == "now"


def test_a_late_entry_shows_when_it_happened_and_that_it_is_late(desk: Station, guide: Guide, clock: HandClock) -> None:
    case = opened(desk, "mobility")
    happened = clock.now()
    clock.move(minutes=20)
    done(desk, CompleteSteps(case.id, (("greet", happened), ("seat", happened))))
    path = {step["code"]: step for step in seen(desk, guide, case)["path"]}
    assert [(path[code]["at"], path[code]["late"]) for code in ("greet", "seat")] == [("09:00", True)] * 2


def test_another_step_can_be_looked_at_and_an_unknown_one_is_the_next(desk: Station, guide: Guide) -> None:
    case = opened(desk, "mobility")
    done(desk, CompleteStep(case.id, "greet"))
    back = seen(desk, guide, case, "greet")
    assert (back["step"]["code"], back["step"]["state"], back["path"][0]["stage"]) == ("greet", "done", "now")
    assert seen(desk, guide, case, "no.such_step")["step"]["code"] == "seat"


def test_the_last_step_knows_that_it_is_the_last(desk: Station, guide: Guide) -> None:
    case = opened(desk, "pregnant")
    for code in seen(desk, guide, case)["codes"][:-1]:
        done(desk, CompleteStep(case.id, code))
    view = seen(desk, guide, case)
    assert (view["step"]["code"], view["last"], view["following"]) == ("farewell", True, "")
    done(desk, CompleteStep(case.id, "farewell"))
    assert seen(desk, guide, case)["step"]["code"] == "farewell", "a walk gone to its end stays there"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_phrases_come_in_both_languages_and_the_rest_in_that_of_the_screen(
    desk: Station, guide: Guide, language: str
) -> None:
    step = seen(desk, guide, opened(desk, "hearing"), language=language)["step"]
    assert all(phrase["zh"] and phrase["en"] for phrase in step["phrases"])
    title = guide.steps["greet"].title
    assert step["title"] == (title.en if language == "en" else title.zh)
    assert step["skipReasons"] and step["doing"]


def test_what_to_mind_and_what_never_to_do_are_kept_apart(desk: Station, guide: Guide) -> None:
    view = seen(desk, guide, opened(desk, "hearing"), "hearing.write_amounts")
    rows = [*view["mind"], *view["more"]]
    never = {rule["code"] for rule in rows if rule["never"]}
    assert never and never == {rule["code"] for rule in rows if guide.rules[rule["code"]].never}


def test_at_most_four_rules_are_in_sight_and_the_others_are_counted(desk: Station, guide: Guide) -> None:
    case = opened(desk, "visual", "elderly", "mobility", business="withdraw")
    walk = guide_walk(guide, case)
    for step in walk.steps:
        view = seen(desk, guide, case, step.code)
        codes = [rule["code"] for rule in (*view["mind"], *view["more"])]
        assert len(view["mind"]) <= 4 and len(codes) == len(set(codes))
        assert set(codes) == {rule.code for rule in rules_shown(guide, walk, step.phase)}, "showing loses nothing"
        strict = [rule["must"] or rule["never"] for rule in view["mind"]]
        assert strict == sorted(strict, reverse=True), "what must be stands first"


def test_a_way_of_handling_brings_its_tasks(desk: Station, guide: Guide) -> None:
    case = opened(desk, "visual")
    question = seen(desk, guide, case, "visual.way")["handling"][0]
    assert (question["code"], question["chosen"]) == ("visual.business", "")
    assert {way["key"] for way in question["ways"]} == {"notarised", "alone"}, "no relative came along"
    done(desk, ChooseHandling(case.id, "visual.business", "alone"))
    view = seen(desk, guide, case, "visual.way")
    assert view["handling"][0]["chosen"] == "alone"
    assert [task["code"] for task in view["tasks"]] == ["visual.backup_video"]


def test_the_window_is_offered_until_it_is_called_and_never_for_a_home_visit(desk: Station, guide: Guide) -> None:
    case = opened(desk, "mobility")
    done(desk, CallWindow(case.id, "3"))
    view = seen(desk, guide, case)
    assert not view["callable"]
    assert (view["call"]["state"], view["call"]["window"], view["call"]["at"]) == ("requested", "3", "09:00")
    done(desk, WithdrawCall(view["call"]["id"], "mistake"))
    assert seen(desk, guide, case)["callable"]
    done(desk, PutOffCase(case.id))
    assert not seen(desk, guide, case)["callable"], "a case put off is resumed first"
    assert not seen(desk, guide, opened(desk, "home_visit"))["callable"]


def test_changed_needs_make_another_walk_and_keep_what_is_done(desk: Station, guide: Guide) -> None:
    case = opened(desk, "mobility")
    done(desk, CompleteStep(case.id, "greet"))
    done(desk, ConfirmNeeds(case.id, ("mobility", "hearing")))
    done(desk, Refer(case.id, "customer_manager"))
    view = seen(desk, guide, case)
    assert "hearing.write_amounts" in view["codes"]
    assert view["path"][0]["stage"] == "done"
    assert view["categories"] == ["mobility", "hearing"]
    assert view["referred"] == [guide.referrals["customer_manager"].name.zh]


def test_the_goodbye_says_what_is_left_and_has_a_slip(desk: Station, guide: Guide) -> None:
    case = opened(desk, "mobility", "hearing")
    done(desk, CompleteStep(case.id, "greet"))
    view = goodbye(desk, guide, case)
    assert "greet" not in [step["code"] for step in view["untouched"]]
    assert len(view["untouched"]) == len(desk.branch.cases[case.id].steps) - 1
    assert view["slip"] == slip_code(case)
    assert [len(part) for part in view["slip"].split("-")] == [6, 4, 4]
    assert view["endings"] == [guide.categories[code].ending.zh for code in ("mobility", "hearing")]
    assert {one["key"] for one in view["outcomes"]} == set(guide.outcomes)
    assert {one["key"] for one in view["feedback"]} == set(guide.feedback)
    assert [task["code"] for task in view["tasks"]] == ["hearing.file_pages"]


def test_once_the_police_have_come_only_a_fitting_goodbye_is_left(desk: Station, guide: Guide) -> None:
    case = opened(desk, "elderly", business="transfer", companion="stranger")
    done(desk, CompleteStep(case.id, "greet"))
    done(desk, ChooseHandling(case.id, "fraud.outcome", "handed_to_police"))
    view = seen(desk, guide, case, "fraud_talk")
    parting = next(way for way in guide.handling["fraud.outcome"].ways if way.code == "handed_to_police").parting
    assert parting is not None
    assert view["over"] == guide.outcomes["handed_to_police"].name.zh
    assert view["codes"] == ["greet", "fraud_talk", "farewell"]
    assert [one["code"] for one in view["step"]["phrases"]] == [one.code for one in parting.phrases]
    assert all(guide.phrases[one.code] == one for one in parting.phrases)
    last = seen(desk, guide, case)
    assert (last["step"]["code"], last["step"]["doing"]) == ("farewell", [line.zh for line in parting.do])
    assert {"seat", "open_window"} <= {one["code"] for one in last["late"]}
    leaving = goodbye(desk, guide, case)
    assert (leaving["suggested"], leaving["endings"]) == ("handed_to_police", [parting.ending.zh])
    assert leaving["questions"] == leaving["feedback"] == []
    assert {"fraud.keep_slips", "fraud.police_receipt", "fraud.call_back"} <= {one["code"] for one in leaving["tasks"]}


def test_what_the_company_answers_is_not_asked(desk: Station, guide: Guide) -> None:
    alone = opened(desk, "elderly")
    assert [one["code"] for one in seen(desk, guide, alone, "elderly.explain")["handling"]] == ["elderly.state"]
    led = opened(desk, "elderly", companion="helper")
    asked = [one["code"] for one in seen(desk, guide, led, "elderly.explain")["handling"]]
    assert asked == ["elderly.companion", "elderly.state"]
    done(desk, SkipStep(led.id, "elderly.explain", "not_needed_now"))
    assert goodbye(desk, guide, led)["questions"] == []


def test_after_the_window_the_desk_goes_on_with_the_goodbye(tmp_path: Path, guide: Guide, clock: HandClock) -> None:
    office = BranchOffice(tmp_path, guide, clock)
    desk, window = office.open("desk", "L01"), office.open("window-3", "T01")
    case = opened(desk, "mobility")
    call = CallWindow(case.id, "3", ("mobility",))
    done(desk, call)
    office.meet()
    for command in (AcceptCall(call.call), PauseCalling(call.call), StartServing(call.call), EndServing(call.call)):
        done(window, command)
    office.meet()
    view = seen(desk, guide, case)
    assert (view["step"]["code"], view["last"]) == ("farewell", True)
    assert "seat" in view["codes"] and "seat" in {one["code"] for one in view["late"]}
    office.close()


@pytest.mark.parametrize(
    ("categories", "shown"), [(("visual",), False), (("elderly",), True), (("visual", "hearing"), True)]
)
def test_words_are_spoken_first_to_whoever_does_not_see_them(
    desk: Station, guide: Guide, categories: tuple[str, ...], shown: bool
) -> None:
    case = opened(desk, *categories)
    assert seen(desk, guide, case)["shown"] == shown


@pytest.mark.parametrize(
    ("business", "phrase"),
    [("transfer", "fraud_talk.know_payee"), ("withdraw", "fraud_talk.cash_for"), ("open", "fraud_talk.own_use")],
)
def test_the_caring_question_fits_the_business(desk: Station, guide: Guide, business: str, phrase: str) -> None:
    case = opened(desk, "elderly", business=business)
    step = seen(desk, guide, case, "fraud_talk")["step"]
    fitted = {one.code for one in guide.steps["fraud_talk"].phrases if one.kinds}
    assert fitted & {one["code"] for one in step["phrases"]} == {phrase}
    assert sum("关心地问" in line for line in step["doing"]) == 1


def test_words_that_fit_what_has_happened_stand_first(desk: Station, guide: Guide) -> None:
    lost = opened(desk, "emergency")
    phrases = [one["code"] for one in seen(desk, guide, lost, "emergency.calm")["step"]["phrases"]]
    assert phrases[0] == "emergency.do_not_worry" and phrases[-1] == "emergency.not_yet"
    hurried = OpenCase(categories=("emergency",), cues=("emergency.hurried",))
    done(desk, hurried)
    case = desk.branch.cases[hurried.case]
    assert seen(desk, guide, case, "emergency.calm")["step"]["phrases"][0]["code"] == "emergency.not_yet"
    done(desk, ChooseHandling(lost.id, "emergency.kind", "pressed"))
    assert seen(desk, guide, lost, "emergency.listen")["step"]["phrases"][0]["code"] == "emergency.hang_up"


def test_a_return_visit_names_the_one_before_and_a_home_visit_its_appointment(
    desk: Station, guide: Guide, clock: HandClock
) -> None:
    first = opened(desk, "home_visit")
    assert (seen(desk, guide, first)["earlier"], seen(desk, guide, first)["appointment"]["day"]) == ({}, "")
    done(desk, ArrangeVisit(first.id, clock.now().replace(hour=14, minute=30), ("L01", "T01"), ()))
    assert seen(desk, guide, first)["appointment"] == {"day": TODAY, "time": "14:30", "who": "L01、T01"}
    second = opened(desk, "elderly")
    done(desk, NoteReturn(second.id, first.id, first.day))
    assert seen(desk, guide, second)["earlier"] == {"day": TODAY, "number": "1"}


def test_the_deeds_of_an_emergency_stand_beside_the_walk_with_their_times(desk: Station, guide: Guide) -> None:
    case = opened(desk, "ill")
    done(desk, BeginEmergency("ill", case=case.id))
    done(desk, DoDeed(case.id, "ill.taken_away"))
    (deed,) = seen(desk, guide, case)["deeds"]
    assert deed["by"] == "L01" and len(deed["at"]) == 8
    done(desk, ChooseHandling(case.id, "ill.event", "taken_away"))
    # Whoever was taken to hospital is not asked how the service was.
    assert goodbye(desk, guide, case)["feedback"] == []
