"""Look, ask, judge: what was tapped and what it may mean."""

from typing import Any

import msgspec
import pytest

from lobby_app.desktop.views.identify import Draft, accompanied, identify_view, toggled
from lobby_app.guide import Guide


@pytest.mark.parametrize(
    ("codes", "code", "then"),
    [((), "a", ("a",)), (("a",), "a", ()), (("a", "b"), "c", ("a", "b", "c")), (("a", "b"), "a", ("b",))],
)
def test_a_tap_adds_and_a_second_takes_away(codes: tuple[str, ...], code: str, then: tuple[str, ...]) -> None:
    assert toggled(codes, code) == then


def shown(view: dict[str, Any], name: str) -> list[str]:
    return [one["code"] for one in view[name]]


def test_every_cue_stands_in_one_row_and_every_category_can_be_reached(guide: Guide) -> None:
    view = identify_view(Draft(), guide, "", "zh")
    cues = [cue["code"] for kind in view["kinds"] for group in kind["groups"] for cue in group["cues"]]
    assert sorted(cues) == sorted(guide.cues)
    assert [kind["kind"] for kind in view["kinds"]] == ["look", "ask", "document"]
    assert view["suggestions"] == [] and shown(view, "others") == list(guide.categories)
    assert (view["chosen"], view["again"]) == (0, False)


def test_every_cue_has_a_picture_its_own_or_its_categorys(guide: Guide) -> None:
    bare = msgspec.structs.replace(
        guide, cues={code: msgspec.structs.replace(cue, icon="") for code, cue in guide.cues.items()}
    )
    for shown_guide in (guide, bare):
        view = identify_view(Draft(), shown_guide, "", "zh")
        icons = {cue["code"]: cue["icon"] for kind in view["kinds"] for row in kind["groups"] for cue in row["cues"]}
        assert all(icons.values())
    assert {icons[code] for code in icons if code.startswith("visual.")} == {guide.categories["visual"].icon}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_suggestion_says_how_sure_and_why_and_decides_nothing(guide: Guide, language: str) -> None:
    view = identify_view(Draft(cues=("mobility.wheelchair", "mobility.says")), guide, "", language)
    (card,) = view["suggestions"]
    cues = [guide.cues[code].text for code in ("mobility.wheelchair", "mobility.says")]
    comma = ", " if language == "en" else "、"
    assert card["because"] == comma.join(one.en if language == "en" else one.zh for one in cues)
    assert card["code"] == "mobility" and not card["chosen"]
    assert card["strength"] in {one.name.en if language == "en" else one.name.zh for one in guide.strengths.values()}
    assert "mobility" not in shown(view, "others")


def test_one_cue_alone_is_never_certain(guide: Guide) -> None:
    clear = guide.strengths["clear"].name.zh
    for cue in guide.cues:
        for card in identify_view(Draft(cues=(cue,)), guide, "", "zh")["suggestions"]:
            assert card["strength"] != clear, cue


def test_what_was_chosen_by_hand_stands_first_without_a_reason(guide: Guide) -> None:
    draft = Draft(cues=("hearing.signs",), categories=("elderly", "hearing"))
    view = identify_view(draft, guide, "", "zh")
    assert shown(view, "suggestions") == ["elderly", "hearing"]
    assert [card["because"] == "" for card in view["suggestions"]] == [True, False]
    assert all(card["chosen"] for card in view["suggestions"]) and view["chosen"] == 2
    assert not {"elderly", "hearing"} & set(shown(view, "others"))


def test_a_case_looked_at_again_shows_its_number_and_facts(guide: Guide) -> None:
    draft = Draft(categories=("visual",), business="pin", companion="helper", place="seat", case="ab" * 16)
    view = identify_view(draft, guide, "7", "en")
    assert (view["again"], view["number"]) == (True, "7")
    assert view["businessName"] == guide.business["pin"].name.en
    assert view["companionName"] == guide.companions["helper"].name.en
    assert view["placeName"] == guide.places["seat"].name.en
    assert {one["key"] for one in view["businesses"]} == set(guide.business)


def test_suggestions_keep_their_places_and_new_ones_come_behind(guide: Guide) -> None:
    before = shown(identify_view(Draft(cues=("hearing.signs",)), guide, "", "zh"), "suggestions")
    more = Draft(cues=("hearing.signs", "mobility.wheelchair", "mobility.says"), categories=("elderly",))
    after = shown(identify_view(more, guide, "", "zh", tuple(before)), "suggestions")
    assert after[: len(before)] == before and {"mobility", "elderly"} <= set(after[len(before) :])


def test_whoever_is_led_by_the_arm_did_not_come_alone(guide: Guide) -> None:
    alone = Draft(companion="none", asked=("companion",))
    led = accompanied(msgspec.structs.replace(alone, cues=("visual.led_by_arm",)), guide)
    assert (led.companion, led.asked) == ("unknown", ())
    assert accompanied(msgspec.structs.replace(led, cues=()), guide).companion == "none"
    assert accompanied(msgspec.structs.replace(led, companion="helper"), guide).companion == "helper"
