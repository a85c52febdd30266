"""The customer's side: a phrase that fills the screen, the voice, and back to normal for the next."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lobby_app.casework import Station
from lobby_app.casework.commands import EndCase, OpenCase
from lobby_app.desktop.customer import PLAIN, Customer
from lobby_app.desktop.post import Post
from lobby_app.desktop.shell import Shell
from tests.clock import HandClock


class Voice:
    """Notes what it was asked to say."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str, str, bool]] = []
        self.stopped = 0

    def say(self, code: str, text: str, lang: str, slow: bool = False) -> None:
        self.said.append((code, text, lang, slow))

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def customer(post: Post) -> Customer:
    return Customer(post)


@pytest.fixture
def voice(customer: Customer) -> Voice:
    voice = Voice()
    customer.voice = voice
    customer.post.shell.put(sound="ready")
    return voice


def test_a_phrase_fills_the_screen_in_the_language_of_the_interface(customer: Customer) -> None:
    customer.post.shell.setLanguage("en")
    customer.show("greet.welcome")
    phrase = customer.post.guide.phrases["greet.welcome"]
    assert customer.get("phrase") == {"code": "greet.welcome", "zh": phrase.zh, "en": phrase.en}
    assert (customer.get("language"), customer.post.shell.get("overlay")) == ("en", "Show")


def test_the_language_chosen_for_a_customer_stays_for_this_customer(customer: Customer) -> None:
    customer.show("greet.welcome")
    customer.switchLanguage()
    customer.close()
    customer.show("farewell.goodbye")
    assert customer.get("language") == "en"
    customer.post.shell.goHome()
    customer.show("greet.welcome")
    assert customer.get("language") == "zh"


def test_an_unknown_phrase_shows_nothing(customer: Customer) -> None:
    customer.show("no.such.phrase")
    assert (customer.get("phrase"), customer.post.shell.get("overlay")) == ({}, "")


def test_size_contrast_pace_and_side_end_with_the_customer(customer: Customer, voice: Voice) -> None:
    customer.show("greet.welcome")
    for what in PLAIN:
        customer.toggle(what)
    assert customer.get("look") == dict.fromkeys(PLAIN, True)
    customer.answered("yes")
    customer.post.shell.goHome()
    assert (customer.get("look"), customer.get("answer"), customer.get("phrase")) == (PLAIN, "", {})
    assert voice.stopped == 1


def test_the_voice_says_what_is_shown_slowly_if_asked(customer: Customer, voice: Voice) -> None:
    phrase = customer.post.guide.phrases["greet.welcome"]
    customer.show("greet.welcome")
    customer.repeat()
    customer.toggle("slow")
    customer.switchLanguage()
    customer.answered("repeat")
    assert voice.said == [("greet.welcome", phrase.zh, "zh", False), ("greet.welcome", phrase.en, "en", True)]
    customer.close()
    assert voice.stopped == 1


def test_an_answer_is_shown_and_recorded_nowhere(customer: Customer) -> None:
    before = len(list(customer.post.station.journal.events()))
    customer.show("greet.ask_help")
    customer.answered("no")
    assert customer.get("answer") == "no"
    assert len(list(customer.post.station.journal.events())) == before


@pytest.mark.parametrize("state", ["no_engine", "no_player", "no_sound_card", "off"])
def test_without_sound_the_screen_says_so_instead_of_nothing(customer: Customer, voice: Voice, state: str) -> None:
    customer.post.shell.put(sound=state)
    assert customer.silent
    customer.speak("greet.welcome")
    assert voice.said == [] and customer.post.shell.get("toast")["code"] == "silent"
    customer.post.shell.dismissToast()
    customer.show("greet.welcome")
    customer.answered("repeat")
    assert customer.post.shell.get("toast") == {}, "no word of ours over what the customer reads"
    customer.close()
    customer.post.shell.put(sound="ready")
    customer.speak("greet.welcome")
    assert len(voice.said) == 1


def test_louder_goes_up_to_the_loudest_and_is_normal_for_the_next_customer(customer: Customer, voice: Voice) -> None:
    shell = customer.post.shell
    customer.show("greet.welcome")
    assert shell.get("volume") == 3
    customer.louder()
    assert shell.get("volume") == 4
    customer.louder()
    assert shell.get("volume") == 3
    customer.louder()
    shell.goHome()
    assert shell.get("volume") == 3
    customer.setNormalVolume(2)
    customer.louder()
    assert shell.get("volume") == 3
    shell.goHome()
    assert shell.get("volume") == 2


def test_any_touch_is_silence_and_the_same_button_does_not_start_again(customer: Customer, voice: Voice) -> None:
    customer.show("greet.welcome")
    customer.repeat()
    assert customer.get("speaking")
    customer.hush()
    assert (voice.stopped, customer.get("speaking")) == (1, False)
    customer.repeatOrStop()  # the finger that stopped it lay on this button
    assert len(voice.said) == 1
    customer.hush()
    customer.repeatOrStop()
    assert len(voice.said) == 2
    customer.repeatOrStop()  # by keyboard: no finger came down before
    assert not customer.get("speaking") and len(voice.said) == 2


def test_the_screen_knows_whether_something_is_heard(customer: Customer, voice: Voice) -> None:
    customer.speak("greet.welcome")
    customer.speak("farewell.goodbye")
    customer.over("greet.welcome")  # overtaken: the new one is still heard
    assert customer.get("speaking")
    customer.began("farewell.goodbye")
    customer.over("farewell.goodbye")
    assert not customer.get("speaking")


def test_staff_can_try_how_loud_the_voice_is(customer: Customer, voice: Voice) -> None:
    customer.tryOrStop()
    first = next(iter(customer.post.guide.phrases))
    assert [one[0] for one in voice.said] == [first] and customer.get("phrase") == {}
    customer.tryOrStop()
    assert (voice.stopped, customer.get("speaking")) == (1, False)


def test_please_write_leads_to_the_writing_board(customer: Customer, voice: Voice) -> None:
    opened: list[str] = []
    customer.write = lambda: opened.append("board")
    customer.show("greet.ask_help")
    customer.answered("yes")
    assert opened == []
    customer.answered("write")
    assert (opened, customer.get("answer")) == (["board"], "write")


def begin(post: Post) -> str:
    """A new customer, in front."""
    command = OpenCase(categories=("elderly",), business="other")
    assert post.do(command)
    bring(post, command.case)
    return command.case


def bring(post: Post, case: str) -> None:
    """As the desk does when staff go on with a customer."""
    post.bring_to_front(post.station.branch.cases.get(case))
    post.shell.go("Walk")


def test_each_of_two_customers_finds_their_own_side_until_their_case_ends(post: Post, customer: Customer) -> None:
    shell = post.shell
    one = begin(post)
    customer.show("greet.welcome")
    for what in ("larger", "dark", "slow"):
        customer.toggle(what)
    customer.switchLanguage()
    customer.louder()
    looks = (dict(customer.get("look")), customer.get("language"), shell.get("volume"))
    shell.close()
    other = begin(post)  # straight from one to the other, as in a group
    assert (customer.get("look"), customer.get("language"), shell.get("volume")) == (PLAIN, "zh", 3)
    shell.goHome()
    assert (customer.get("look"), shell.get("volume")) == (PLAIN, 3)
    bring(post, one)
    assert (customer.get("look"), customer.get("language"), shell.get("volume")) == looks
    assert post.do(EndCase(one, "done", "satisfied"))
    shell.goHome()
    bring(post, other)
    assert customer.get("look") == PLAIN
    bring(post, one)
    assert (customer.get("look"), customer.get("language"), shell.get("volume")) == (PLAIN, "zh", 3)


def test_somebody_without_a_case_leaves_nothing_to_the_next(post: Post, customer: Customer, qtbot: QtBot) -> None:
    shell = post.shell
    shell.goHome()
    shell.open("PhraseBook")
    customer.show("greet.welcome")
    customer.toggle("larger")
    customer.louder()
    shell.open("PhraseBook")
    customer.show("farewell.goodbye")
    assert customer.get("look")["larger"], "still the same customer"
    customer.close()
    qtbot.waitUntil(lambda: customer.get("look") == PLAIN)
    assert shell.get("volume") == 3


def test_what_was_set_before_the_case_is_kept_for_it(post: Post, customer: Customer, qtbot: QtBot) -> None:
    post.shell.go("Identify")
    customer.show("greet.welcome")
    customer.toggle("larger")
    customer.close()
    qtbot.wait(20)
    assert customer.get("look")["larger"]
    case = begin(post)
    assert customer.get("look")["larger"], "the same customer"
    post.shell.goHome()
    assert customer.get("look") == PLAIN
    bring(post, case)
    assert customer.get("look")["larger"]


def test_at_the_window_the_next_call_in_front_finds_everything_normal(
    qapp: QGuiApplication, window: Station, clock: HandClock
) -> None:
    post = Post(window, Shell(clock.now))
    post.shell.home = "Counter"
    customer = Customer(post)
    post.shell.goHome()
    begun = []
    for _ in range(2):
        command = OpenCase(categories=("elderly",), business="other")
        assert post.do(command)
        begun.append(command.case)
    post.bring_to_front(window.branch.cases[begun[0]])
    customer.show("greet.welcome")
    customer.toggle("dark")
    # The call of the one was withdrawn while the phrase still stood there: it stays till it is put away.
    post.bring_to_front(window.branch.cases[begun[1]])
    assert customer.get("look")["dark"]
    post.shell.close()
    post.changed()
    post.bring_to_front(None)
    assert customer.get("look") == PLAIN
    post.shell.blockSignals(True)


def test_at_the_window_a_call_finds_nothing_of_an_ordinary_customer(
    qapp: QGuiApplication, window: Station, clock: HandClock
) -> None:
    post = Post(window, Shell(clock.now))
    post.shell.home = "Counter"
    customer = Customer(post)
    post.shell.goHome()
    customer.show("greet.welcome")
    for what in PLAIN:
        customer.toggle(what)
    customer.louder()
    command = OpenCase(categories=("elderly",), business="other")
    assert post.do(command)
    post.bring_to_front(window.branch.cases[command.case])
    assert customer.get("look")["larger"], "somebody still looks at it"
    post.shell.close()
    QTest.qWait(1)
    assert (customer.get("look"), post.shell.get("volume")) == (PLAIN, 3)
    post.shell.blockSignals(True)
