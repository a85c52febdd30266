"""Most people manage alone. Asking was right all the same, and an ordinary customer leaves no trace."""

from .lobby import Lobby


def test_help_is_declined_and_that_is_a_good_ending(lobby: Lobby) -> None:
    hand = lobby.hand
    lobby.sign_on()
    hand.touch("Serve a new customer")
    hand.touch(lobby.guide.cues["mobility.stick"].text)
    assert "客户自己办理" in hand.names()
    hand.touch("Customer manages alone")
    hand.see("No help wanted. Noted, and thank you for asking.")
    hand.see("Nobody is being served right now")

    (declined,) = lobby.events("help_declined")
    (opened,) = lobby.events("case_opened")
    assert declined.case == opened.case
    assert [one.body["cues"] for one in lobby.events("cues_noted")] in ([], [["mobility.stick"]])
    assert {"walk_composed", "case_ended"}.isdisjoint(lobby.kinds())


def test_an_ordinary_customer_takes_a_number_and_nothing_is_recorded(lobby: Lobby) -> None:
    hand = lobby.hand
    lobby.sign_on()
    before = lobby.kinds()
    hand.touch("Serve a new customer")
    hand.touch(lobby.guide.cues["hearing.aid"].text)
    hand.touch("Ordinary: take a number")
    hand.see("Ordinary customer: please take a number. Nothing was noted.")
    hand.touch("Ordinary customer")
    hand.see("Ordinary customer: please take a number. Nothing was noted.")
    assert lobby.kinds() == before
