"""A mother with a baby comes in while the first customer is at the window: two cases side by side."""

from pathlib import Path

from .lobby import Lobby
from .neighbour import Teller


def test_the_first_case_is_where_it_was_when_the_second_one_has_been_begun(lobby: Lobby, tmp_path: Path) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    with Teller(lobby, tmp_path / "elsewhere") as teller:
        hand.touch(guide.categories["mobility"].name)
        hand.touch("Help is welcome, start")
        hand.touch("Step done")  # greet
        hand.touch("Call window %1", 1)
        teller.accept_and_serve()
        hand.see("Window %1 is serving the customer", 1)
        hand.touch("Back")
        hand.see("at window %1", 1)

        hand.touch(guide.categories["infant"].name)
        hand.touch("Help is welcome, start")
        hand.see("Customer %1", 2)
        hand.touch("Step done")  # greet of the second
        hand.touch("Step done")  # seat of the second
        hand.touch("Back")

        hand.see("%n customer(s)", count=2)
        first = hand.words("Case %1, %2", 1, guide.categories["mobility"].short.zh)
        second = hand.words("Case %1, %2", 2, guide.categories["infant"].short.zh)
        cards = [name for name in hand.names() if name in first | second]
        assert cards[0] in second and cards[1] in first, "the newest first"
        assert guide.steps["seat"].title.zh in hand.hint_of("Case %1, %2", 1, guide.categories["mobility"].short.zh)

        hand.touch("Case %1, %2", 1, guide.categories["mobility"].short.zh)
        hand.see("Customer %1", 1)
        hand.see(guide.steps["seat"].title)
        hand.touch("Step done")  # seat of the first
        hand.touch("Back")
        hand.touch("Case %1, %2", 2, guide.categories["infant"].short.zh)
        hand.see("Customer %1", 2)
        hand.touch("Continue later")
        hand.see("Customer %1 is kept for later, in the list of your customers", 2)
        hand.see("kept for later")
        teller.meet()
        window = teller.station.branch.cases

    one, two = (event.case for event in lobby.events("case_opened"))
    assert one is not None and two is not None
    done = [(event.case, event.body["step"]) for event in lobby.events("step_done") if event.station == "desk"]
    assert done == [(one, "greet"), (two, "greet"), (two, "seat"), (one, "seat")]
    assert [event.case for event in lobby.events("case_put_off")] == [two]
    assert [event.body["number"] for event in lobby.events("case_opened")] == [1, 2]
    assert {case: found.state for case, found in window.items()} == {one: "open", two: "put_off"}
