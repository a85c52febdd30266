"""Large phrases are broken by sense: clauses whole, no word and no number torn."""

import itertools
import re
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QJSEngine

from lobby_app.desktop.views.showing import joined_words
from lobby_app.guide import Guide, load
from lobby_app.places import guide_folder

from .hands import UI

Broken = Callable[[str, int, bool], list[str]]


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(guide_folder())


@pytest.fixture(scope="module")
def engine(qapp: QGuiApplication) -> Any:
    engine: Any = QJSEngine()  # its stubs are not those of what it gives
    text = (UI / "components" / "sense.js").read_text(encoding="utf-8").replace(".pragma library", "")
    assert not engine.evaluate(text).isError()
    return engine


@pytest.fixture(scope="module")
def broken(engine: Any, guide: Guide) -> Broken:
    words = joined_words(guide)

    def call(text: str, across: int, latin: bool) -> list[str]:
        values: list[Any] = [text, across, latin, words]
        lines = engine.evaluate("broken").call([engine.toScriptValue(one) for one in values]).toVariant()
        return [str(line) for line in lines]

    return call


@pytest.mark.parametrize(
    ("text", "across", "latin", "lines"),
    [
        ("请您谅解，感谢配合。", 12, False, ["请您谅解，感谢配合。"]),
        ("请您谅解，感谢配合。", 6, False, ["请您谅解，", "感谢配合。"]),
        ("请问有收款银行的 SWIFT 代码吗？", 12, False, ["请问有收款银行的", "SWIFT 代码吗？"]),
        ("我们可以为您安排爱心窗口，您愿意吗？", 9, False, ["我们可以", "为您安排爱心窗口，", "您愿意吗？"]),
        ("要我们给您家里人打个电话吗？", 8, False, ["要我们给您家里人", "打个电话吗？"]),
        ("This customer needs to go first.", 30, True, ["This customer", "needs to go first."]),
        ("Thank you.", 30, True, ["Thank you."]),
        ("", 9, False, [""]),
    ],
)
def test_lines_are_broken_where_one_would_breathe(
    broken: Broken, text: str, across: int, latin: bool, lines: list[str]
) -> None:
    assert broken(text, across, latin) == lines


@pytest.mark.parametrize("across", [7, 9, 15])
def test_no_phrase_of_the_guide_loses_a_letter_or_tears_a_number(broken: Broken, guide: Guide, across: int) -> None:
    for phrase in guide.phrases.values():
        lines = broken(phrase.zh, across, False)
        assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", phrase.zh)
        for one, following in itertools.pairwise(lines):
            assert not (re.search(r"[A-Za-z0-9]$", one) and re.match(r"[A-Za-z0-9]", following)), lines
            assert not re.match(r"[，。；：？！、]", following), lines


def test_every_phrase_fits_the_screen_in_both_languages(engine: Any, guide: Guide) -> None:
    """1728 by 470 px is what stays beside answers and buttons at 1920 by 1080."""
    words = joined_words(guide)
    for phrase in guide.phrases.values():
        for text, latin, most in ((phrase.zh, False, 184), (phrase.en, True, 132)):
            values: list[Any] = [text, 1728, 470, most, 57, latin, words]
            fit: Any = engine.evaluate("fitting").call([engine.toScriptValue(one) for one in values]).toVariant()
            assert fit["size"] >= 57
            assert len(fit["text"].split("\n")) * fit["size"] * 1.4 <= 470, (text, fit)
