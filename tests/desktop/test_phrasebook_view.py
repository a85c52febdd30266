"""What the phrase book shows: situations, the glossary, what a search finds. Without a window."""

from lobby_app.desktop.views.phrasebook import GLOSSARY, first_situation, phrasebook_view
from tests.casework.hands import real_guide


def test_a_situation_shows_its_phrases_in_both_languages_with_how_the_english_is_said() -> None:
    guide = real_guide()
    view = phrasebook_view(guide, "loss", "", "en")
    situation = next(one for one in guide.phrasebook if one.code == "loss")
    assert len(view["situations"]) == len(guide.phrasebook) == 24
    assert (view["chosen"], view["title"], view["searching"]) == ("loss", situation.title.en, False)
    assert [row["code"] for row in view["rows"]] == [phrase.code for phrase in situation.phrases]
    for row, phrase in zip(view["rows"], situation.phrases, strict=True):
        assert (row["zh"], row["en"], row["kind"]) == (phrase.zh, phrase.en, "phrase")
        assert row["say"] == f"/{phrase.say}/"


def test_the_glossary_stands_where_a_situation_stands() -> None:
    guide = real_guide()
    view = phrasebook_view(guide, GLOSSARY, "", "zh")
    assert view["glossary"] and view["title"] == ""
    assert len(view["rows"]) == view["terms"] == len(guide.glossary)
    assert {row["kind"] for row in view["rows"]} == {"term"}


def test_chinese_english_pinyin_and_initials_find_the_same_word() -> None:
    guide = real_guide()
    for text in ("挂失", "Report a loss", "guashi", "gua shi", "gs"):
        view = phrasebook_view(guide, "welcome", text, "zh")
        assert view["searching"] and view["chosen"] == ""
        assert "挂失" in [row["zh"] for row in view["rows"][:3]], text
    assert phrasebook_view(guide, "welcome", "qqqq", "zh")["rows"] == []
    assert phrasebook_view(guide, "welcome", "   ", "zh")["title"] == "欢迎"


def test_a_sentence_that_stands_in_several_places_is_found_once() -> None:
    rows = phrasebook_view(real_guide(), "welcome", "您", "zh")["rows"]
    assert len(rows) > 10
    assert len({(row["zh"], row["en"]) for row in rows}) == len(rows)


def test_the_book_opens_at_its_first_situation() -> None:
    assert first_situation(real_guide()) == real_guide().phrasebook[0].code
