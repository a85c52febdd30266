"""An old man in a wheelchair who hears badly: three needs, one walk, from the first look to the goodbye."""

from lobby_app.guide import Phrase

from .lobby import Lobby

SEEN = ("mobility.wheelchair", "elderly.looks_aged", "hearing.points_ear")
"""What is plain to see of him, and a gesture of his."""
NEEDS = ("mobility", "elderly", "hearing")


def phrase(lobby: Lobby, code: str) -> Phrase:
    return lobby.guide.phrases[code]


def show_to_customer(lobby: Lobby, code: str) -> None:
    """Fill the screen with a phrase, look at it, and come back."""
    hand, words = lobby.hand, phrase(lobby, code)
    hand.touch("Show to customer", hint={"zh": words.zh, "en": words.en})
    hand.see("Priority window service")
    assert hand.says(words.zh) and hand.says(words.en)
    assert not hand.offers("Step done"), "the customer's screen holds nothing of the work"
    assert hand.offers("Emergency"), "help is one touch away even here"
    hand.touch("Close")
    hand.until(lambda: hand.offers("Step done") or hand.offers("Say goodbye"))


def test_from_the_first_look_to_the_goodbye(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    hand.touch("Serve a new customer")
    for cue in SEEN:
        hand.touch(guide.cues[cue].text)
        assert hand.checked(guide.cues[cue].text)
    for code in NEEDS:
        name = guide.categories[code].name
        cue = next(cue for cue in SEEN if cue.startswith(code))
        assert guide.cues[cue].text.zh in hand.hint_of(name), "a suggestion says why it is one"
        assert not hand.checked(name), "nothing is decided for the member of staff"
        hand.touch(name)
        assert hand.checked(name)
    assert "case_opened" not in lobby.kinds(), "what is not confirmed is a draft"
    hand.touch("Help is welcome, start")
    hand.see(guide.steps["greet"].title)

    (walk,) = lobby.events("walk_composed")
    assert set(walk.body["categories"]) == set(NEEDS)
    assert walk.guide == guide.hash
    assert [step["code"] for step in walk.body["steps"]] == [
        "greet",
        "seat",
        "open_window",
        "tell_others",
        "assist",
        "mobility.within_reach",
        "elderly.explain",
        "hearing.write_amounts",
        "farewell",
    ], "each shared step once, in the right order"
    assert lobby.bodies("cues_noted") == [{"cues": list(SEEN)}]

    show_to_customer(lobby, "hearing.show_hello")
    hand.touch("Step done")  # greet
    hand.see("Saved on this machine")
    show_to_customer(lobby, "hearing.which_way")
    hand.touch("Step done")  # seat
    hand.touch("Call window %1", 1)
    hand.see("Window %1 has been called", 1)
    hand.touch("Step done")  # open_window
    hand.act("Does not apply")  # tell_others: nobody else is waiting
    hand.touch("Step done")  # assist
    hand.touch("Step done")  # mobility.within_reach
    hand.see(guide.handling["elderly.companion"].ask)
    hand.touch("Please answer first")
    hand.touch(next(way.title for way in guide.handling["elderly.companion"].ways if way.code == "nobody"))
    hand.touch(guide.handling["elderly.state"].ways[0].title)
    hand.touch("Skip")
    hand.touch(guide.skip_reasons["done_elsewhere"].name)  # elderly.explain
    hand.see(guide.steps["hearing.write_amounts"].title)
    show_to_customer(lobby, "hearing.is_it_right")
    hand.touch("Step done")  # hearing.write_amounts
    show_to_customer(lobby, "hearing.show_goodbye")
    hand.touch("Say goodbye")
    hand.see("Goodbye, customer %1", 1)
    hand.touch(guide.outcomes["done"].name)
    hand.touch(guide.feedback["satisfied"].name)
    hand.touch("Goodbye said, finish")
    hand.see("Customer %1 seen off. Saved on this machine", 1)
    hand.see("Nobody is being served right now")
    hand.see(guide.tasks["hearing.file_pages"].title)

    steps = [
        (one.kind, one.body["step"], one.body.get("reason")) for one in lobby.events() if one.kind.startswith("step_")
    ]
    assert steps == [
        ("step_done", "greet", None),
        ("step_done", "seat", None),
        ("step_done", "open_window", None),
        ("step_not_applicable", "tell_others", None),
        ("step_done", "assist", None),
        ("step_done", "mobility.within_reach", None),
        ("step_skipped", "elderly.explain", "done_elsewhere"),
        ("step_done", "hearing.write_amounts", None),
        ("step_done", "farewell", None),
    ]
    (called,) = lobby.bodies("window_called")
    assert (called["window"], set(called["needs"])) == ("1", set(NEEDS))
    assert lobby.bodies("handling_chosen") == [
        {"handling": "elderly.companion", "way": "nobody"},
        {"handling": "elderly.state", "way": "carry_on"},
    ]
    (ended,) = lobby.events("case_ended")
    assert (ended.body["outcome"], ended.body["feedback"], ended.staff) == ("done", "satisfied", "L01")
    assert [one["task"] for one in lobby.bodies("task_left")] == ["hearing.file_pages"]
    (case,) = {one.case for one in lobby.events() if one.case}
    assert ended.case == case


def test_three_touches_when_the_need_is_plain(lobby: Lobby) -> None:
    hand = lobby.hand
    lobby.sign_on()
    hand.touches = hand.scrolled = 0
    hand.touch(lobby.guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    hand.touch("Call window %1", 1)
    assert lobby.events("window_called")
    assert (hand.touches, hand.scrolled) == (3, 0)


def test_six_touches_through_two_cues(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    lobby.sign_on()
    hand.touches = hand.scrolled = 0
    hand.touch("Serve a new customer")
    hand.touch(guide.cues["mobility.wheelchair"].text)
    hand.touch(guide.cues["mobility.supported"].text)
    hand.touch(guide.categories["mobility"].name)
    hand.touch("Help is welcome, start")
    hand.touch("Call window %1", 1)
    assert lobby.events("window_called")
    assert (hand.touches, hand.scrolled) == (6, 0)
