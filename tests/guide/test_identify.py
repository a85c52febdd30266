"""Look, ask, judge: what is tapped leads to what may be needed, always with reasons, never as a verdict."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobby_app.guide import Guide, UnknownCode, identify, identify_json, load

from .conftest import REAL

GUIDE = load(REAL)


def ranked(*cues: str) -> list[tuple[str, str]]:
    return [(found.code, found.strength) for found in identify(GUIDE, cues)]


@pytest.mark.parametrize(
    ("cues", "expected"),
    [
        ([], []),
        (["mobility.wheelchair"], [("mobility", "likely")]),
        (["mobility.wheelchair", "mobility.says"], [("mobility", "clear")]),
        (["hearing.aid"], [("hearing", "ask_first")]),
        (["hearing.aid", "hearing.says"], [("hearing", "likely")]),
        (["hearing.signs", "hearing.points_ear"], [("hearing", "clear")]),
        (["elderly.looks_aged"], [("elderly", "likely")]),
        (["elderly.looks_aged", "elderly.senior_card"], [("elderly", "clear")]),
        (["mobility.stick"], [("mobility", "likely"), ("elderly", "ask_first")]),
        (["visual.white_cane", "visual.certificate"], [("visual", "clear")]),
        (["writing.hesitates"], [("visual", "ask_first"), ("writing", "ask_first"), ("elderly", "ask_first")]),
        (["pregnant.clothing"], [("pregnant", "ask_first")]),
        (["foreign.no_chinese", "foreign.passport"], [("foreign", "clear")]),
        (["home_visit.caller"], [("home_visit", "likely")]),
        (["emergency.haste", "emergency.money_gone"], [("emergency", "likely")]),
        (["emergency.distress", "emergency.money_gone"], [("emergency", "clear")]),
    ],
)
def test_what_is_seen_leads_to_what_may_be_needed(cues: list[str], expected: list[tuple[str, str]]) -> None:
    assert ranked(*cues) == expected


def test_one_cue_alone_is_never_clear() -> None:
    for cue in GUIDE.cues:
        assert all(strength != "clear" for _, strength in ranked(cue))


def test_a_wheelchair_says_nothing_of_illness() -> None:
    assert "ill" not in dict(ranked("mobility.wheelchair"))


def test_two_weak_cues_are_never_clear() -> None:
    weak = [code for code, cue in GUIDE.cues.items() if cue.strength == "weak"]
    for pair in itertools.combinations(weak, 2):
        assert all(strength != "clear" for _, strength in ranked(*pair))


@given(st.sets(st.sampled_from(sorted(GUIDE.cues))))
def test_every_suggestion_says_why(cues: set[str]) -> None:
    found = identify(GUIDE, cues)
    assert {reason.cue for one in found for reason in one.reasons} == cues
    for one in found:
        assert one.reasons and (one.strength != "clear" or len(one.reasons) > 1)
        for reason in one.reasons:
            text = GUIDE.cues[reason.cue].text
            assert (reason.zh, reason.en) == (text.zh, text.en)


@given(st.lists(st.sampled_from(sorted(GUIDE.cues))))
def test_the_order_of_taps_does_not_matter(cues: list[str]) -> None:
    assert identify(GUIDE, cues) == identify(GUIDE, cues[::-1]) == identify(GUIDE, cues * 2)


@given(st.sets(st.sampled_from(sorted(GUIDE.cues))))
def test_the_best_supported_come_first(cues: set[str]) -> None:
    order = ["clear", "likely", "ask_first"]
    strengths = [order.index(one.strength) for one in identify(GUIDE, cues)]
    assert strengths == sorted(strengths)


def test_an_unknown_cue_is_refused_by_name() -> None:
    with pytest.raises(UnknownCode, match=r"no cue 'mobility\.hat'"):
        identify(GUIDE, ["mobility.hat"])


def test_every_category_can_be_found_by_asking(guide: Guide) -> None:
    for code in guide.categories:
        assert ranked(f"{code}.says")[0] == (code, "likely")


def test_the_answer_on_the_wire(guide: Guide) -> None:
    plain = identify_json(identify(guide, ["hearing.aid"]))
    reason = {"cue": "hearing.aid", "zh": "戴助听器、人工耳蜗", "en": "Hearing aid or implant"}
    assert plain == {"categories": [{"code": "hearing", "strength": "ask_first", "reasons": [reason]}]}
