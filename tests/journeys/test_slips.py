"""Slips of a hurried hand: a double tap, a step ticked too early, a customer who was helped on foot, a wrong call."""

import re

from .lobby import Lobby

GUARD_MS = 350
"""As the program has it: Theme.guardMs."""


def begun(lobby: Lobby, category: str = "mobility") -> None:
    lobby.sign_on()
    lobby.hand.touch(lobby.guide.categories[category].name)
    lobby.hand.touch("Help is welcome, start")


def test_a_trembling_finger_opens_one_case_and_ticks_one_step(lobby: Lobby) -> None:
    hand = lobby.hand
    lobby.sign_on()
    hand.touch(lobby.guide.categories["mobility"].name)
    hand.guard(GUARD_MS)
    # The second touch falls on the bar of the walk that comes up under the finger: on 'step done', at the same place.
    hand.touch_twice("Help is welcome, start")
    hand.see(lobby.guide.steps["greet"].title)
    assert lobby.kinds().count("case_opened") == 1
    assert lobby.kinds().count("step_done") == 0
    hand.touch_twice("Step done")
    hand.see(lobby.guide.steps["seat"].title)
    assert [one["step"] for one in lobby.bodies("step_done")] == ["greet"]


def test_a_double_tap_on_the_home_screen_notes_no_cue_by_accident(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    for code in ("elderly", "ill", "pregnant", "infant"):  # the row of tiles that lies where the cues come up
        hand.guard(GUARD_MS)
        hand.touch_twice(guide.categories[code].name)
        hand.see("Learn the need")
        assert hand.ticked() == {guide.categories[code].name.zh}, f"the second tap on {code} fell on something"
        hand.guard(40)
        hand.touch("Back")


def test_a_step_ticked_too_early_is_taken_back_from_the_word_at_the_foot(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    begun(lobby)
    hand.touch("Step done")
    hand.see("Saved on this machine")
    hand.touch("Undo")
    hand.see("Step %1 of %2", 1, 7)
    assert hand.offers("Step done") and not hand.offers("Undo")
    assert [one.kind for one in lobby.events("step_done", "step_undone")] == ["step_done", "step_undone"]

    hand.touch("Step done")
    hand.touch(guide.steps["greet"].title)  # back on the path
    hand.touch("WalkActions|Take back")
    hand.until(lambda: hand.offers("Step done"))
    assert lobby.kinds().count("step_undone") == 2


def test_what_was_done_on_foot_is_entered_afterwards_with_its_time(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    begun(lobby)
    hand.act("Enter afterwards")
    (at,) = [name for name in hand.names() if re.fullmatch(r"\d\d:\d\d", name) and hand.checked(name)]
    for code in ("greet", "seat"):
        hand.touch(guide.steps[code].title)
    hand.touch("Enter %n step(s)", count=2)
    hand.see("%n step(s) entered for %1, saved on this machine", at, count=2)
    late = lobby.events("step_done")
    assert [one.body["step"] for one in late] == ["greet", "seat"]
    assert all(f"T{at}" in one.body["happened"] for one in late)
    assert all(one.at > one.body["happened"] for one in late), "when it was entered is kept beside it"
    hand.see("Step %1 of %2", 3, 7)


def test_a_window_called_by_mistake_is_called_off(lobby: Lobby) -> None:
    hand = lobby.hand
    begun(lobby)
    hand.touch("Call window %1", 1)
    hand.act("Change the call")
    hand.touch("Called by mistake")
    hand.see("Call withdrawn")
    assert hand.offers("Call window %1", 1)
    assert lobby.bodies("call_withdrawn")[0]["reason"] == "mistake"


def test_before_anybody_signed_on_nobody_is_served_and_the_banner_says_what_to_do(lobby: Lobby) -> None:
    hand = lobby.hand
    lobby.sign_on()
    hand.touch("Display")
    hand.touch("Sign off %1", "L01")
    hand.touch("Off duty now")
    hand.see("Who is serving?")
    lobby.opened.models.shell.goHome()  # as a screen reader's or keyboard's way back might
    hand.touch(lobby.guide.categories["mobility"].name)
    before = lobby.kinds()
    hand.touch("Help is welcome, start")
    hand.see("Please choose who is serving first.")
    assert lobby.kinds() == before
    hand.touch("Put away")
    hand.until(lambda: not hand.says("Please choose who is serving first."))


def test_a_new_colleague_adds_a_code_and_serves_with_it(lobby: Lobby) -> None:
    hand = lobby.hand
    hand.touch("Add a code")
    hand.write("Staff code", "L07")
    hand.touch("Add this code")
    hand.touch("L07")
    hand.see("On duty %1", "L07")
    assert [one.body for one in lobby.events("staff_added")] == [{"code": "L07", "role": "lobby_manager"}]
    assert [one.staff for one in lobby.events("signed_on")] == ["L07"]


def test_one_touch_covers_the_screen_and_one_brings_it_back(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    begun(lobby)
    hand.touch("Display")
    hand.touch("Cover the screen")
    assert not hand.says(guide.categories["mobility"].short) and not hand.says(guide.steps["greet"].title)
    hand.touch("Touch to go on")
    hand.see(guide.steps["greet"].title)


def test_without_a_chosen_need_the_screen_asks_for_one(lobby: Lobby) -> None:
    hand = lobby.hand
    lobby.sign_on()
    hand.touch("Serve a new customer")
    hand.touch("Help is welcome, start")
    hand.see("Please choose what the customer needs first.")
    assert not lobby.events("case_opened")
