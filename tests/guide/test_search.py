"""A member of staff types a few letters while the customer waits."""

import pytest

from lobby_app.guide import Guide, prepare_search, search


@pytest.mark.parametrize("typed", ["挂失", "gs", "guashi", "gua shi", "report a loss", "LOSS", "GuaShi"])
def test_a_word_is_found_in_every_way_of_typing(guide: Guide, typed: str) -> None:
    assert "挂失" in [hit.zh for hit in search(guide, typed)][:4]


def test_the_word_itself_comes_first(guide: Guide) -> None:
    assert search(guide, "挂失")[0].zh == "挂失"
    assert search(guide, "withdrawal")[0].en.lower() == "withdrawal"


def test_phrases_of_steps_of_the_book_and_cards_are_found(guide: Guide) -> None:
    assert {hit.kind for text in ("请", "please") for hit in search(guide, text, limit=400)} >= {
        "step",
        "phrasebook",
        "card",
    }


def test_nothing_typed_finds_nothing(guide: Guide) -> None:
    assert search(guide, "  ") == ()
    assert search(guide, "qqqqqqq") == ()


def test_the_same_letters_give_the_same_answer(guide: Guide) -> None:
    prepare_search(guide)
    assert search(guide, "zh", limit=10) == search(guide, "zh", limit=10)
    assert len(search(guide, "z", limit=10)) == 10


def test_a_term_tells_its_reading(guide: Guide) -> None:
    term = next(term for term in guide.glossary if term.zh == "挂失")
    assert (term.pinyin, term.initials) == ("gua shi", "gs")
