"""A bank edits its guide, makes a mistake, and is told the file, the line and what to do."""

from pathlib import Path

import pytest

from lobby_app.guide import BrokenGuide, Problem, check, load

from .tiny import CATEGORY, change


def only(problems: list[Problem]) -> Problem:
    assert len(problems) == 1, [str(problem) for problem in problems]
    return problems[0]


def test_a_whole_guide_has_no_fault(tiny: Path) -> None:
    assert check(tiny) == []
    assert list(load(tiny).categories) == ["lame", "old"]


@pytest.mark.parametrize(
    ("file", "before", "after", "code"),
    [
        ("steps.toml", 'en = "Hello."', 'en = "Hello.", voice = "loud"', "unknown_key"),
        ("categories/old.toml", 'icon = "star"', 'icon = "star"\nmood = "good"', "unknown_key"),
        ("guide.toml", "elderly_age = 60", "elderly_age = 60\nchild_age = 3", "unknown_key"),
        ("categories/old.toml", ', en = "Slow is fine." }', " }", "missing_translation"),
        ("steps.toml", 'en = "Hello."', 'en = ""', "missing_translation"),
        ("rules.toml", 'zh = "快慢"', 'zh = ""', "missing_translation"),
        ("guide.toml", "elderly_age = 60", 'elderly_age = "sixty"', "wrong_value"),
        ("categories/old.toml", "rank = 2", "rank = 12", "wrong_value"),
        ("categories/old.toml", 'strength = "strong"', 'strength = "sure"', "wrong_value"),
        ("categories/old.toml", 'topic = "pace"', 'topic = "speed"', "dangling"),
        ("categories/old.toml", 'group = "self"', 'group = "soul"', "dangling"),
        ("categories/old.toml", 'group = "self"', 'group = "body"', "wrong_group"),
        ("categories/old.toml", 'phase = "leave"', 'phase = "later"', "dangling"),
        ("categories/old.toml", 'window = "offer"', 'window = "soon"', "dangling"),
        ("guide.toml", 'cue = "lame.says"', 'cue = "lame.limps"', "dangling"),
        ("guide.toml", 'age_cue = "old.says"', 'age_cue = "old.card"', "dangling"),
        ("categories/old.toml", 'code = "old.word"', 'code = "greet.hello"', "duplicate"),
        ("phrasebook.toml", 'code = "welcome.hi"', 'code = "greet.hello"', "duplicate"),
        ("categories/old.toml", 'code = "old.slow"', 'code = "slow"', "foreign_code"),
        ("categories/old.toml", 'zh = "请慢走。"', f'zh = "{"请您慢慢走，" * 7}"', "too_long"),
        ("categories/old.toml", 'en = "Go slowly."', f'en = "{"slow " * 26}"', "too_long"),
        ("categories/old.toml", 'zh = "不催"', f'zh = "{"不催" * 8}"', "too_long"),
        ("cards.toml", 'zh = "请稍等"', 'zh = "請稍等"', "character"),
    ],
)
def test_each_mistake_is_named_with_file_and_line(tiny: Path, file: str, before: str, after: str, code: str) -> None:
    line = change(tiny / file, before, after)
    problem = only(check(tiny))
    assert (problem.code, problem.file) == (code, file)
    assert line <= problem.line <= line + after.count("\n")
    assert problem.message and problem.remedy


def test_a_line_that_is_no_toml_is_found(tiny: Path) -> None:
    line = change(tiny / "steps.toml", 'role = "lobby_manager"', "role = lobby manager")
    problem = next(problem for problem in check(tiny) if problem.code == "syntax")
    assert (problem.file, problem.line) == ("steps.toml", line)


def test_a_file_that_is_not_utf8_is_found(tiny: Path) -> None:
    (tiny / "cards.toml").write_bytes("[[card]]\nzh = '请'".encode("gb18030"))
    assert ("encoding", "cards.toml") in {(problem.code, problem.file) for problem in check(tiny)}


def test_a_missing_file_is_named(tiny: Path) -> None:
    (tiny / "glossary.toml").unlink()
    problem = only(check(tiny))
    assert (problem.code, problem.file) == ("missing_section", "glossary.toml")


def test_a_folder_without_a_guide_is_named(tmp_path: Path) -> None:
    with pytest.raises(BrokenGuide) as broken:
        load(tmp_path / "nowhere")
    assert "missing_folder" in {problem.code for problem in broken.value.problems}


def test_a_step_that_nobody_can_say_is_found(tiny: Path) -> None:
    change(tiny / "categories/old.toml", '  { code = "old.word", zh = "请慢走。", en = "Go slowly." },\n', "")
    assert only(check(tiny)).code == "no_phrase"


def test_an_own_step_must_be_whole(tiny: Path) -> None:
    line = change(tiny / "categories/old.toml", 'why = { zh = "有用。", en = "It helps." }\n', "")
    problem = only(check(tiny))
    assert problem.code == "missing_field" and "why" in problem.message
    assert problem.line < line


def test_one_code_twice_in_a_file_is_found(tiny: Path) -> None:
    with (tiny / "cards.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[card]]\ncode = "card.wait"\nzh = "请坐"\nen = "Sit"\n')
    problem = only(check(tiny))
    assert (problem.code, problem.file, problem.line) == ("duplicate", "cards.toml", 7)


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("categories/old.toml", 'icon = "star"', 'icon = "stair"'),
        ("facilities.toml", 'icon = "star"', 'icon = ""'),
        ("categories/old.toml", 'strength = "strong"', 'strength = "strong"\nicon = "stair"'),
    ],
)
def test_an_icon_that_the_font_lacks_is_found_where_the_font_is_at_hand(
    tiny: Path, file: str, before: str, after: str
) -> None:
    change(tiny / file, before, after)
    assert check(tiny) == [], "no list at hand: nothing is said of icons"
    problem = only(check(tiny, icons={"star"}))
    assert (problem.code, problem.file) == ("unknown_icon", file)
    assert problem.message and problem.remedy


def test_a_category_that_never_asks_is_found(tiny: Path) -> None:
    change(tiny / "categories/old.toml", 'kind = "ask"\ngroup = "self"', 'kind = "look"\ngroup = "body"')
    assert only(check(tiny)).code == "no_ask_cue"


def test_rules_that_would_cancel_each_other_inside_a_category_are_found(tiny: Path) -> None:
    rule = CATEGORY[CATEGORY.index("[[rule]]") :].format(code="old", order=7).replace("old.slow", "old.slower")
    with (tiny / "categories/old.toml").open("a", encoding="utf-8") as file:
        file.write(rule)
    assert only(check(tiny)).code == "cancelling"


def test_all_faults_are_told_at_once(tiny: Path) -> None:
    change(tiny / "steps.toml", 'en = "Hello."', 'en = ""')
    change(tiny / "cards.toml", 'en = "Please wait"', "")
    change(tiny / "categories/old.toml", "rank = 2", 'rank = "high"')
    assert [problem.file for problem in check(tiny)] == ["cards.toml", "categories/old.toml", "steps.toml"]


def test_load_refuses_what_would_mislead_staff(tiny: Path) -> None:
    change(tiny / "categories/old.toml", 'topic = "pace"', 'topic = "speed"')
    with pytest.raises(BrokenGuide, match="There is no topic 'speed'"):
        load(tiny)


def test_long_words_do_not_stop_a_branch_from_opening(tiny: Path) -> None:
    change(tiny / "categories/old.toml", 'zh = "请慢走。"', f'zh = "{"请您慢慢走，" * 7}"')
    assert load(tiny).phrases["old.word"]
