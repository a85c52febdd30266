"""The writing board's page derived from what was written: what the customer sees, what can be taken back."""

import pytest

from lobby_app.desktop.views.board import (
    ANSWERS,
    Card,
    Entry,
    Line,
    Stroke,
    TalkState,
    Written,
    board_view,
    cards_view,
    decode,
    encode,
    last_page,
    strokes,
)
from lobby_app.guide import Guide

INK = Stroke("customer", 100, 50, (1.0, 2.0, 3.5, 4.0))
OURS = Stroke("staff", 80, 40, (1.0, 2.0))
ASKED = Card("staff", "card.check_amount", "请您核对金额。", "Please check the amount.")
YES = Card("customer", "card.yes", "是", "Yes")
TYPED = Line("staff", "3 号窗口")


def state(*written: Written, page: int = 1, **facts: object) -> TalkState:
    return TalkState(tuple(Entry(number, 1, what) for number, what in enumerate(written, start=1)), page, **facts)  # type: ignore[arg-type]  # its fields, by name


@pytest.mark.parametrize("what", [INK, OURS, ASKED, YES, TYPED])
def test_everything_written_comes_back_as_it_was(what: Written) -> None:
    assert decode(encode(what)) == what


@pytest.mark.parametrize(
    ("written", "kind", "words", "answer"),
    [
        ((), "", "", ""),
        ((INK,), "", "", ""),
        ((INK, ASKED), "card", "请您核对金额。", ""),
        ((ASKED, TYPED), "line", "3 号窗口", ""),
        ((ASKED, OURS), "ink", "", ""),
        ((ASKED, YES), "card", "请您核对金额。", "card.yes"),
        ((ASKED, YES, INK), "card", "请您核对金额。", "card.yes"),
        # Asked something else: the answer was to the question before.
        ((ASKED, YES, TYPED), "line", "3 号窗口", ""),
    ],
)
def test_the_customer_sees_what_was_said_last(
    guide: Guide, written: tuple[Written, ...], kind: str, words: str, answer: str
) -> None:
    view = board_view(state(*written), guide, "zh")
    assert (view["shown"]["kind"], view["shown"]["zh"], view["answer"]) == (kind, words, answer)


def test_each_side_takes_back_its_own(guide: Guide) -> None:
    view = board_view(state(INK, TYPED), guide, "en")
    assert view["undo"] == {"customer": True, "staff": True}
    assert view["clear"] == {"customer": True, "staff": False}
    assert [row["text"] for row in view["talk"]] == ["3 号窗口"]
    empty = board_view(state(INK, page=2), guide, "en")
    assert empty["undo"] == empty["clear"] == {"customer": False, "staff": False}
    assert (empty["page"], empty["pages"], empty["empty"], empty["blank"]) == (2, 2, True, False)


def test_strokes_of_one_side_and_page_in_their_order() -> None:
    entries = (Entry(1, 1, INK), Entry(2, 1, OURS), Entry(3, 2, INK))
    assert strokes(entries, 1, "customer") == [(1, INK)]
    assert strokes(entries, 2, "customer") == [(3, INK)]
    assert (last_page(entries), last_page(())) == (2, 1)


def test_cards_by_what_is_typed_and_answers_by_the_guide(guide: Guide) -> None:
    assert len(cards_view(guide, "")) == len(guide.cards) > 25
    assert {card["code"] for card in cards_view(guide, "AMOUNT check")} == {"card.check_amount", "card.check_payee"}
    assert [card["code"] for card in cards_view(guide, "稍等")] == ["card.wait", "card.checking"]
    assert cards_view(guide, "no such words") == []
    assert [one["code"] for one in board_view(TalkState(), guide, "zh")["answers"]] == list(ANSWERS)
