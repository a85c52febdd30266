"""What a typed number says, and what it never says. Without a window."""

from datetime import date

import pytest

from lobby_app.desktop.views.numbers import Reading, read_number
from tests.casework.hands import real_guide

TODAY = date(2026, 11, 20)
OLD = "11010519491231002X"
"""The sample of GB 11643-1999: born on 31 December 1949."""
OTHER = "440524188001010014"


def read(what: str, number: str, language: str = "en", today: date = TODAY) -> Reading:
    return read_number(what, number, today, real_guide(), language)


@pytest.mark.parametrize(
    "number", [OLD, OLD.lower(), " 110105 19491231 002X ", "１１０１０５１９４９１２３１００２Ｘ", OTHER]
)
def test_an_old_person_is_elderly_however_the_number_is_typed(number: str) -> None:
    found = read("age", number)
    assert found.view["fault"] == ""
    assert found.view["years"] == (146 if number == OTHER else 76)
    assert found.view["need"] == real_guide().categories["elderly"].short.en
    assert found.cues == (real_guide().settings.age_cue,)


def test_a_younger_person_adds_nothing() -> None:
    found = read("age", OLD, today=date(2000, 1, 1))
    assert (found.view["years"], found.view["need"], found.cues) == (50, "", ())


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("", "empty"),
        ("1101051949", "length"),
        (OLD[:17] + "1", "check"),
        ("110105194913310021", "birth_date"),
        ("110105209912310021", "future"),
        ("11010519491231ABCX", "characters"),
    ],
)
def test_what_cannot_be_read_says_why_without_the_number(number: str, fault: str) -> None:
    found = read("age", number)
    assert found.view == {"fault": fault, "years": -1, "need": "", "kind": "", "grade": 0, "ask": ""}
    assert found.cues == ()


@pytest.mark.parametrize("digit", ["1", "2", "3", "4"])
@pytest.mark.parametrize("suffix", ["", "B1"])
def test_a_certificate_names_kind_and_grade_and_adds_its_cue(digit: str, suffix: str) -> None:
    kind = real_guide().disability_kinds[digit]
    found = read("certificate", f"{OLD}{digit}2{suffix}")
    assert (found.view["kind"], found.view["grade"], found.cues) == (kind.name.en, 2, (kind.cue,))
    assert found.view["years"] == -1


@pytest.mark.parametrize("digit", ["5", "6"])
def test_two_kinds_add_nothing_and_are_not_even_named(digit: str) -> None:
    found = read("certificate", f"{OLD}{digit}1")
    assert found == Reading({"fault": "", "years": -1, "need": "", "kind": "", "grade": 0, "ask": ""})


def test_several_kinds_make_staff_ask_which() -> None:
    found = read("certificate", f"{OTHER}73", "zh")
    kind = real_guide().disability_kinds["7"]
    assert kind.ask is not None
    assert (found.view["kind"], found.view["grade"], found.view["ask"]) == (kind.name.zh, 3, kind.ask.zh)
    assert found.cues == ()


@pytest.mark.parametrize(
    ("number", "fault"), [(OLD, "length"), (OLD + "81", "kind"), (OLD + "15", "grade"), (OLD[:17] + "111", "check")]
)
def test_an_unreadable_certificate_says_why(number: str, fault: str) -> None:
    assert read("certificate", number).view["fault"] == fault


def test_nothing_else_is_read() -> None:
    with pytest.raises(ValueError, match="passport"):
        read("passport", OLD)
