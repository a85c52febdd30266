"""The customer's side: a phrase that fills the screen, the voice, and back to normal for the next."""

import pytest

from lobby_app.desktop.customer import PLAIN, Customer
from lobby_app.desktop.post import Post


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
    customer.post.shell.put(sound="ready")
    customer.speak("greet.welcome")
    assert len(voice.said) == 1
