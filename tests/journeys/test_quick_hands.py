"""How few touches it takes, and what a trembling hand does: nothing twice."""

import pytest

from .lobby import Lobby

GUARD_MS = 350
"""As the program has it: Theme.guardMs."""


def test_three_touches_from_home_to_the_window_called(lobby: Lobby) -> None:
    hand = lobby.hand
    lobby.sign_on()
    before = hand.touches
    hand.touch(lobby.guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    hand.touch("Call window %1", 1)
    hand.see("Window %1 has been called", 1)
    assert (hand.touches - before, hand.scrolled) == (3, 0)
    assert len(lobby.bodies("window_called")) == 1


def test_six_touches_through_the_cues(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    before = hand.touches
    hand.touch("Serve a new customer")
    hand.touch(guide.cues["mobility.wheelchair"].text)
    hand.touch(guide.cues["elderly.looks_aged"].text)
    hand.touch(guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    hand.touch("Call window %1", 1)
    hand.see("Window %1 has been called", 1)
    assert hand.touches - before == 6
    assert lobby.bodies("cues_noted") == [{"cues": ["mobility.wheelchair", "elderly.looks_aged"]}]


WRITTEN = ("case_opened", "walk_composed", "step_done", "window_called", "case_ended", "case_put_off", "deed_done")


def test_the_second_half_of_a_double_tap_writes_nothing_on_any_screen(lobby: Lobby) -> None:
    """Every primary button of the desk and what writes beside it, each touched twice in one moment."""
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()

    def twice(words: str, *facts: object, writes: str = "", seen: str = "") -> None:
        counts = {kind: lobby.kinds().count(kind) for kind in WRITTEN}
        hand.guard(GUARD_MS)
        hand.touch_twice(words, *facts)
        if seen:
            hand.see(seen)
        after = {kind: lobby.kinds().count(kind) for kind in WRITTEN}
        more = {kind: after[kind] - counts[kind] for kind in WRITTEN if after[kind] != counts[kind]}
        assert more == ({writes: 1} if writes else {}), (words, more)
        hand.guard(40)

    hand.touch(guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    twice("Call window %1", 1, writes="window_called")
    twice("Step done", writes="step_done")
    twice("Continue later", writes="case_put_off", seen="Serve a new customer")
    hand.touch("Case %1, %2", 1, guide.categories["mobility"].short.zh)
    hand.touch(guide.steps["farewell"].title)
    twice("Say goodbye", writes="step_done", seen="How did it end?")
    twice("Goodbye said, finish", writes="case_ended", seen="Serve a new customer")
    twice("Serve a new customer", seen="Learn the need")
    hand.touch("Back")
    twice("Emergency", seen="What has happened?")


@pytest.mark.parametrize("overlay", ["Cover", "Display", "PhraseBook", "Show", "Roster", "Papers"])
def test_an_emergency_is_one_touch_away_over_anything_and_what_lay_there_is_there_again(
    lobby: Lobby, overlay: str
) -> None:
    hand, shell = lobby.hand, lobby.opened.models.shell
    lobby.sign_on()
    if overlay == "Show":
        lobby.opened.models.customer.show(next(iter(lobby.guide.phrases)))
    else:
        shell.open(overlay)
    hand.touch("Emergency")
    hand.see("What has happened?")
    hand.touch("Back")
    hand.until(lambda: shell.get("overlay") == ("" if overlay == "Show" else overlay))


def test_before_anybody_has_signed_on_help_is_there(lobby: Lobby) -> None:
    hand = lobby.hand
    hand.touch("Emergency")
    hand.touch(lobby.guide.emergency[0].title)
    hand.until(lambda: lobby.kinds().count("emergency_begun") == 1)


def test_an_emergency_loses_neither_half_tapped_cues_nor_a_half_typed_late_entry(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    hand.touch(guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    hand.act("Enter afterwards")
    hand.touch(guide.steps["greet"].title)
    hand.touch("Emergency")
    hand.see("What has happened?")
    hand.touch("Back")
    hand.until(lambda: hand.offers("Enter %n step(s)", count=1))
    hand.touch("Close")
    hand.touch("Back")

    hand.touch("Serve a new customer")
    hand.touch(guide.cues["hearing.signs"].text)
    hand.touch("Emergency")
    kind = next(one for one in guide.emergency if one.code == "lost")
    hand.touch(kind.title)
    hand.touch("Service walk")
    hand.see(guide.steps["emergency.calm"].title)
    hand.touch("Back")
    hand.touch("Go on with a customer not confirmed yet")
    assert hand.checked(guide.cues["hearing.signs"].text)
