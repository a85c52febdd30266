"""Four old people come in, led by one person: one welcome, one call, one goodbye, and the sign is pointed out."""

from lobby_app.casework.commands import AddStaff, SignOn

from .lobby import Lobby


def test_one_welcome_one_call_one_goodbye_and_all_of_it_taken_back(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    hand.touch(guide.categories["elderly"].name)
    hand.touch({"zh": "谁陪着来: 还没问", "en": "Companion: Not asked yet"})
    hand.touch(guide.companions["group_leader"].name)
    hand.touch({"zh": "同来人数: 一位客户", "en": "Came together: One customer"})
    hand.touch("%n people", count=4)
    hand.touch("Help is welcome, start")
    hand.see(guide.rules["group.one_by_one"].title)
    assert len(lobby.bodies("case_opened")) == 4 and len({one["group"] for one in lobby.bodies("group_joined")}) == 1

    hand.touch("Step done")
    hand.see("Saved on this machine")
    assert [one["step"] for one in lobby.bodies("step_done")] == ["greet"] * 4
    hand.touch("Call window %1", 1)
    hand.until(lambda: len(lobby.bodies("window_called")) == 4)

    hand.touch("GroupStrip|Customer %1", 3)
    hand.see("customer %1 of %2", 3, 4)
    hand.touch("Back")
    assert hand.says("%n came together", count=4)
    cards = lobby.opened.models.desk
    assert cards is not None and len(cards.get("home")["cases"]) == 1, "a group is one card"


def test_several_steps_at_several_times_in_one_go(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    hand.touch(guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    hand.act("Enter afterwards")
    clocks = sorted({name for name in hand.names() if len(name) == 5 and name[2] == ":"})
    if len(clocks) < 2:
        return  # right after midnight only one time is offered
    early, late = clocks[0], clocks[-1]
    before = hand.touches
    hand.touch(early)
    hand.touch(guide.steps["greet"].title)
    hand.touch(late)
    hand.touch(guide.steps["seat"].title)
    hand.touch("Enter %n step(s)", count=2)
    hand.see("%n step(s) entered for %1 to %2, saved on this machine", early, late, count=2)
    assert hand.touches - before == 5
    told = {one["step"]: one["happened"][11:16] for one in lobby.bodies("step_done")}
    assert told == {"greet": early, "seat": late}


def test_an_answer_that_ends_the_business_leads_to_one_goodbye_which_can_be_taken_back(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    identify = lobby.opened.models.identify
    assert identify is not None
    identify.newWith("elderly")
    identify.setCompanion("group_leader")
    identify.setTogether(3)
    identify.begin()
    hand.touch(guide.steps["fraud_talk"].title)
    (way,) = (one for one in guide.handling["fraud.outcome"].ways if one.code == "given_up")
    hand.touch(way.title)
    hand.touch("Say goodbye")
    assert hand.checked("Goodbye to all who came together")
    hand.touch("Goodbye said, finish")
    hand.see("Said goodbye to %n customer(s). Saved on this machine", count=3)
    assert [one["outcome"] for one in lobby.bodies("case_ended")] == ["given_up"] * 3
    hand.touch("Undo")
    hand.until(lambda: lobby.kinds().count("case_reopened") == 3)
    assert lobby.opened.models.shell.get("screen") == "Walk"


def test_at_noon_a_colleague_goes_on_and_an_ended_case_is_opened_again(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    hand.touch(guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    hand.touch("Back")
    post = lobby.opened.models.post
    assert post.do(AddStaff("L02", "lobby_manager")) and post.do(SignOn("L02"))
    assert lobby.opened.models.desk is not None
    (card,) = lobby.opened.models.desk.get("home")["cases"]
    hand.guard(350)
    hand.touch_twice("Case %1, %2", 1, guide.categories["mobility"].short.zh)
    hand.until(lambda: lobby.opened.models.shell.get("screen") == "Walk")
    hand.guard(40)
    (taken,) = lobby.events("case_taken_over")
    assert taken.staff == "L02"
    cases = lobby.opened.models.cases
    assert cases is not None
    cases.end("done", "not_asked", False)
    hand.touch("Seen off today")
    hand.touch("SeenOff|Customer %1", 1)
    hand.see("Opened again, everything noted is there")
    assert post.station.branch.cases[card["id"]].state == "open"
