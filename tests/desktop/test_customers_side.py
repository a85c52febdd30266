"""Size, contrast, loudness and pace of the customer's side are normal again for the next one, at desk and window."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from lobby_app.casework import Case
from lobby_app.casework.commands import CallWindow, WithdrawCall
from lobby_app.desktop.counter import Counter
from lobby_app.desktop.customer import PLAIN, Customer
from lobby_app.guide import load
from lobby_app.places import guide_folder
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock
from tests.journeys.lobby import Lobby

from .counter_hands import Branch

CHANGED = {"Larger": "larger", "Dark": "dark", "Turn round": "turned", "Answers": "answers", "Slower": "slow"}


def side(customer: Customer) -> dict[str, Any]:
    """What the next customer finds; nothing is spoken."""
    return {**customer.get("look"), "language": customer.get("language"), "volume": customer.post.shell.get("volume")}


NORMAL = {**PLAIN, "language": "zh", "volume": 3}


def change_all(customer: Customer) -> None:
    customer.show("greet.welcome")
    for what in CHANGED.values():
        customer.toggle(what)
    customer.switchLanguage()
    customer.louder()
    customer.close()
    assert all(customer.get("look").values())
    assert (customer.get("language"), customer.post.shell.get("volume")) == ("en", 4)


def test_at_the_desk_by_touch(qapp: QGuiApplication, tmp_path: Path) -> None:
    with Lobby(tmp_path) as lobby:
        hand, models = lobby.hand, lobby.opened.models
        lobby.sign_on()
        models.shell.put(sound="ready")  # a desk that can be heard offers slower and louder as well
        hand.touch(lobby.guide.categories["visual"].name)
        hand.touch("Help is welcome, start")
        hand.see("Step done")
        models.customer.show("greet.welcome")
        hand.touch("Louder, %1 of 4", 3)
        hand.touch("English")
        for name in CHANGED:
            hand.touch(name)
        assert all(models.customer.get("look").values())
        hand.touch("Close")
        hand.touch("Back")
        assert side(models.customer) == NORMAL, "somebody else may come first"
        hand.touch(lobby.guide.categories["elderly"].name)
        hand.touch("Help is welcome, start")
        hand.see("Step done")
        assert side(models.customer) == NORMAL
        hand.touch("Back")
        hand.touch("Case %1, %2", 1, lobby.guide.categories["visual"].short.zh)
        hand.see("Customer %1", 1)
        assert side(models.customer) == {**dict.fromkeys(PLAIN, True), "language": "en", "volume": 4}
        models.shell.go("Ending")
        hand.touch("Goodbye said, finish")
        hand.see("Serve a new customer")
        assert side(models.customer) == NORMAL


@pytest.fixture
def branch(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Branch]:
    office = BranchOffice(tmp_path, load(guide_folder()), HandClock())
    branch = Branch(office, "window-3", "T01", "zh")
    yield branch
    branch.close()
    Counter.instance = None
    office.close()


def call(branch: Branch, category: str) -> Case:
    case = opened(branch.desk, category, business="withdraw")
    done(branch.desk, CallWindow(case.id, "3", case.categories))
    branch.meet()
    return case


@pytest.mark.parametrize("end", ["served", "taken back"])
def test_at_the_window(branch: Branch, end: str) -> None:
    counter = Counter.instance = Counter(branch.post, "3", (10, 20, 30), None)
    customer = Customer.instance
    assert customer is not None
    first = call(branch, "visual")
    call(branch, "elderly")
    counter.accept(10)
    counter.pausePressed()
    if end == "served":
        counter.startServing()
    change_all(customer)
    if end == "served":
        counter.endServing()
    else:
        active = branch.desk.branch.cases[first.id].active_call
        assert active is not None
        done(branch.desk, WithdrawCall(active.id, "customer_left"))
        branch.meet()
    assert branch.post.in_front != first.id
    assert side(customer) == NORMAL
