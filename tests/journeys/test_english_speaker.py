"""Somebody who speaks English goes to the called window; the lobby manager reads English while the case is open."""

from .lobby import Lobby


def test_the_interface_turns_english_in_the_middle_and_calling_is_never_paused(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    hand.touch(guide.categories["foreign"].name)
    hand.touch("Help is welcome, start")
    assert hand.says({"zh": "第 1 位", "en": ""})
    hand.touch("Step done")  # greet

    hand.touch("Display")
    hand.touch("English")
    assert hand.language == "en"
    hand.touch("Back")
    hand.see(guide.steps["seat"].title.en)
    assert hand.offers("Step done") and "Step done" in hand.names()
    assert not [text for text in hand.names() if not text.isascii()], "no Chinese is left among what can be touched"
    hand.touch("Step done")  # seat

    hand.see(guide.steps["route"].title.en)
    words = guide.phrases["foreign.this_way"]
    hand.touch("Show to customer", hint={"zh": words.zh, "en": words.en})
    hand.see(words.en)
    large = [text for text in hand.texts() if "".join(text.split()) == "".join(words.en.split())]
    assert large, "the customer reads English"
    hand.touch("Close")
    hand.touch("Step done")  # route
    hand.touch("Step done")  # assist
    hand.touch("Step done")  # foreign.check_together
    hand.touch("Say goodbye")
    hand.see("Goodbye, customer %1", 1)
    hand.touch("Goodbye said, finish")
    hand.see("Customer %1 seen off. Saved on this machine", 1)

    (walk,) = lobby.bodies("walk_composed")
    codes = [step["code"] for step in walk["steps"]]
    assert "route" in codes and "open_window" not in codes
    assert {"window_called", "calling_paused"}.isdisjoint(lobby.kinds())
    assert [one["step"] for one in lobby.bodies("step_done")] == codes
