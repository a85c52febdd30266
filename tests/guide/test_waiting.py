"""What those who wait are told: a time that is long enough, whatever phrases a bank's own guide has."""

import msgspec
import pytest

from lobby_app.guide import Guide, Phrase, wait_minutes, wait_phrase


def with_phrases(guide: Guide, *codes: str) -> Guide:
    """The guide with these of the phrases that give a time, and no others."""
    kept = {code: phrase for code, phrase in guide.phrases.items() if not code.startswith("one_window.")}
    return msgspec.structs.replace(
        guide, phrases=kept | {code: Phrase(code, "请稍等。", "Please wait.") for code in codes}
    )


@pytest.mark.parametrize(
    ("minutes", "code"),
    [(0, "minutes_5"), (5, "minutes_5"), (6, "minutes_10"), (40, "minutes_45"), (60, "minutes_60"), (61, "how_long")],
)
def test_the_time_told_is_never_too_short(guide: Guide, minutes: int, code: str) -> None:
    found = wait_phrase(guide, minutes)
    assert found is not None and found.code == f"one_window.{code}"


def test_a_banks_own_codes_do_no_harm(guide: Guide) -> None:
    own = with_phrases(
        guide, "one_window.minutes_8", "one_window.minutes_soon", "one_window.minutes_", "one_window.ask"
    )
    found = wait_phrase(own, 3)
    assert found is not None and found.code == "one_window.minutes_8"
    assert wait_phrase(own, 9) is None, "there is no phrase without a time either"
    assert wait_phrase(with_phrases(guide), 0) is None


@pytest.mark.parametrize(
    ("code", "minutes"),
    [
        ("one_window.minutes_20", 20),
        ("one_window.how_long", 0),
        ("one_window.minutes_soon", None),
        ("one_window.minutes_٣", None),
        ("one_window.then", None),
        ("greet.welcome", None),
    ],
)
def test_what_a_phrase_gives_to_those_who_wait(code: str, minutes: int | None) -> None:
    assert wait_minutes(code) == minutes
