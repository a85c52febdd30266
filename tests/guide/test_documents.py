"""Age and certificate are read off a number, and nothing else of it is left."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from lobby_app.guide import (
    Age,
    Certificate,
    Guide,
    Unreadable,
    age_cues,
    certificate_cues,
    read_disability,
    read_resident_id,
)

TODAY = date(2026, 11, 22)
SAMPLE = "11010519491231002X"


def number_of(born: date, order: int = 2) -> str:
    """A number that passes the check, for the area of the well-known sample."""
    body = f"110105{born:%Y%m%d}{order:03d}"
    return body + ric.calc_check_digit(body + "0")


@pytest.mark.parametrize(
    "text",
    [
        SAMPLE,
        SAMPLE.lower(),
        " 110105 19491231 002X ",
        "110105-19491231-002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105\u300019491231\t002ｘ",
    ],
)
def test_a_number_may_be_typed_in_many_ways(text: str) -> None:
    assert read_resident_id(text, TODAY) == Age(76)


def test_the_sample_of_1880_passes(guide: Guide) -> None:
    assert read_resident_id("440524188001010014", TODAY) == Age(146)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("  - ", "empty"),
        ("11010519491231002", "length"),
        (SAMPLE + "1", "length"),
        ("11010519491231O02X", "characters"),
        ("X1010519491231002X", "characters"),
        ("110105194912310021", "check"),
        ("110105194902300020", "birth_date"),
        ("110105194913010020", "birth_date"),
        ("110105000012310020", "birth_date"),
        (number_of(TODAY + timedelta(days=1)), "future"),
        (number_of(date(1700, 1, 1)), "birth_date"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, reason: str) -> None:
    assert read_resident_id(text, TODAY) == Unreadable(reason)  # type: ignore[arg-type]  # a table of plain strings


def test_years_are_completed_on_the_birthday() -> None:
    born = number_of(date(1966, 11, 23))
    assert read_resident_id(born, TODAY) == Age(59)
    assert read_resident_id(born, TODAY + timedelta(days=1)) == Age(60)


def test_born_on_a_leap_day() -> None:
    born = number_of(date(1964, 2, 29))
    assert read_resident_id(born, date(2025, 2, 28)) == Age(60)
    assert read_resident_id(born, date(2025, 3, 1)) == Age(61)
    assert read_resident_id("110105196502290026", TODAY) == Unreadable("birth_date")


@given(st.dates(date(1900, 1, 1), TODAY), st.integers(0, 999))
def test_every_calendar_date_is_read(born: date, order: int) -> None:
    age = read_resident_id(number_of(born, order), TODAY)
    assert isinstance(age, Age) and born.replace(year=born.year + age.years, day=min(born.day, 28)) <= TODAY


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(place: int, shift: int) -> None:
    wrong = SAMPLE[:place] + str((int(SAMPLE[place]) + shift) % 10) + SAMPLE[place + 1 :]
    assert isinstance(read_resident_id(wrong, TODAY), Unreadable)


@given(st.text(max_size=40))
def test_any_text_is_answered(text: str) -> None:
    for found in (read_resident_id(text, TODAY), read_disability(text, TODAY)):
        assert isinstance(found, Age | Certificate | Unreadable)


@pytest.mark.parametrize("suffix", ["", "B1", "B", "b12", " B1"])
def test_a_certificate_gives_kind_and_grade(suffix: str) -> None:
    assert read_disability(f"{SAMPLE}43{suffix}", TODAY) == Certificate("4", 3)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (SAMPLE, "length"),
        (SAMPLE + "03", "kind"),
        (SAMPLE + "83", "kind"),
        (SAMPLE + "15", "grade"),
        (SAMPLE + "10", "grade"),
        ("110105194912310021" + "11", "check"),
        (SAMPLE + "11B123", "length"),
    ],
)
def test_a_certificate_that_cannot_be_read_says_why(text: str, reason: str) -> None:
    assert read_disability(text, TODAY) == Unreadable(reason)  # type: ignore[arg-type]  # a table of plain strings


@pytest.mark.parametrize(
    ("kind", "cues"),
    [
        ("1", ("visual.certificate",)),
        ("2", ("hearing.certificate_hearing",)),
        ("3", ("hearing.certificate_speech",)),
        ("4", ("mobility.certificate",)),
        ("5", ()),
        ("6", ()),
        ("7", ()),
    ],
)
def test_the_kind_leads_to_a_cue_or_to_a_question(guide: Guide, kind: str, cues: tuple[str, ...]) -> None:
    found = read_disability(f"{SAMPLE}{kind}2", TODAY)
    assert isinstance(found, Certificate)
    assert certificate_cues(guide, found) == cues
    assert (guide.disability_kinds[kind].ask is not None) == (kind == "7")


def test_age_counts_from_the_setting(guide: Guide) -> None:
    assert age_cues(guide, Age(60)) == ("elderly.id_card",)
    assert age_cues(guide, Age(59)) == ()


@pytest.mark.parametrize("text", [SAMPLE, SAMPLE + "43", "110105194912310021", "110105203001010028"])
def test_nothing_of_the_number_is_left(text: str) -> None:
    for found in (read_resident_id(text, TODAY), read_disability(text, TODAY)):
        assert not any(text[start : start + 4] in repr(found) for start in range(len(text) - 3))
