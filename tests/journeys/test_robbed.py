"""Somebody has been robbed before the desk has even signed on. The red button works at once."""

from .lobby import Lobby


def test_the_red_button_works_before_anybody_signed_on_and_leads_into_the_walk(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    robbed = next(kind for kind in guide.emergency if kind.code == "robbed")
    hand.see("Who is serving?")
    hand.touch("Emergency")
    hand.see("What has happened?")
    assert not lobby.events("emergency_begun"), "it does not know what happened until somebody taps it"
    hand.touch(robbed.title)
    hand.see(robbed.hint)
    for deed in robbed.deeds[:2]:
        hand.touch(deed.title, hint="done: note the time")
    hand.touch("Service walk")

    # What was stamped is done in the walk, too: the first step that is left is in hand.
    hand.see(guide.steps["emergency.listen"].title)
    hand.touch("Step done")
    hand.see("Saved on this machine")
    (begun,) = lobby.events("emergency_begun")
    assert (begun.staff, begun.body["kind"]) == ("unsigned", "robbed")
    assert [one["deed"] for one in lobby.bodies("deed_done")] == [deed.code for deed in robbed.deeds[:2]]
    (walk,) = lobby.events("walk_composed")
    assert walk.body["categories"] == ["emergency"] and walk.case == begun.case
    assert [one["step"] for one in lobby.bodies("step_done")] == ["emergency.calm", "emergency.act", "emergency.listen"]

    hand.touch("Call window %1", 1)
    hand.touch("Emergency")
    hand.see(robbed.title)
    hand.touch("Calm again, end")
    hand.until(lambda: bool(lobby.events("emergency_ended")))
    (ended,) = lobby.events("emergency_ended")
    assert ended.case == begun.case
    assert not lobby.events("case_ended"), "what is left to do stays open"
