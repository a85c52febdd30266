"""Half past eight: the lobby manager looks the branch over and says who is here. One thumb is enough."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from .lobby import Lobby


def test_the_round_and_the_roster_before_the_first_customer(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path, language="en") as lobby:
        hand = lobby.hand
        lobby.sign_on()
        hand.see("Not done today; two minutes are enough")
        hand.touch("Round before opening")
        total = len(lobby.guide.facilities)
        hand.see("%n thing(s) to look at", count=total)
        hand.touch("All in order", hint="At the door")
        hand.touch(lobby.guide.facilities["wheelchair"].name)
        hand.touch("missing")
        hand.see("To see to: %1", "Folding wheelchair")
        looked = len(lobby.bodies("facility_checked"))
        hand.touch("I have looked: the rest is in order")
        hand.see("Everything was looked at today")
        hand.touch("Undo")
        hand.see("%1 of %2 not looked at yet", total - looked, total)
        assert {body["state"] for body in lobby.bodies("facility_checked")[total:]} == {"unchecked"}
        hand.touch("I have looked: the rest is in order")
        hand.see("Everything was looked at today")
        told = {body["facility"]: body["state"] for body in lobby.bodies("facility_checked")}
        states = list(told.items())
        said = len(lobby.bodies("facility_checked"))
        assert len(states) == total
        assert [code for code, state in states if state != "ok"] == ["wheelchair"]
        hand.touch("Round is done")
        hand.see("To see to: %1", "Folding wheelchair")

        hand.touch("Who is here now")
        hand.touch("T01", hint="Speaks English, Teller")
        hand.touch("That is everybody")
        hand.see("Speaks English T01")
        assert lobby.bodies("roster_set") == [{"place": "english", "staff": ["T01"]}]

        hand.touch(lobby.guide.categories["mobility"].name)
        hand.touch("Help is welcome, start")
        hand.see("%1: %2", "Folding wheelchair", "missing")
        hand.touch("It is here again")
        hand.touch("Folding wheelchair", hint="touch to lend it")
        hand.touch("Folding wheelchair", hint="is lent, touch when it comes back")
        assert [body["state"] for body in lobby.bodies("facility_checked")][said:] == ["ok", "lent", "returned"]
    with Lobby(tmp_path, language="en") as lobby:
        lobby.sign_on()
        lobby.hand.see("Everything is in order")
        lobby.hand.see("Speaks English T01")
