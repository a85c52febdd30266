"""Before a bank uses its overlay it reads what the overlay changes, in words."""

import json
from pathlib import Path

import pytest

from lobby_app.guide import BrokenGuide, load
from lobby_app.guide.diff import Change, Field, compare, difference_json

from .tiny import change, write_tiny


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return folder


def changes(tiny: Path, overlay: Path) -> dict[str, Change]:
    return {f"{one.category}/{one.table}/{one.code}": one for one in compare((tiny,), (tiny, overlay)).changes}


def test_nothing_laid_over_changes_nothing(tiny: Path, tmp_path: Path) -> None:
    found = compare((tiny,), (write_tiny(tmp_path / "same"),))
    assert (found.changes, found.base) == ((), found.changed)
    assert found.base == load(tiny).hash


def test_added_replaced_and_set_anew_with_both_texts(tiny: Path, tmp_path: Path) -> None:
    bank = tmp_path / "bank"
    write(
        bank,
        "house.toml",
        'elderly_age = 65\n\n[[card]]\ncode = "card.wait"\nzh = "请稍候"\nen = "Please wait"\n\n'
        '[[card]]\ncode = "card.tea"\nzh = "请喝茶"\nen = "Some tea"\n',
    )
    write(
        bank,
        "categories/old.toml",
        'code = "old"\n\n[[cue]]\ncode = "old.says"\nkind = "ask"\ngroup = "self"\nstrength = "likely"\n'
        'text = { zh = "自己说年纪大了", en = "Says so" }\n',
    )
    found = changes(tiny, bank)
    assert set(found) == {"/setting/elderly_age", "/card/card.wait", "/card/card.tea", "old/cue/old.says"}
    assert found["/setting/elderly_age"].fields == (Field("", "60", "65"),)
    assert found["/card/card.tea"] == Change("added", "card", "", "card.tea", (Field("zh", "", "请喝茶"),))
    assert Field("zh", "请稍等", "请稍候") in found["/card/card.wait"].fields
    assert found["old/cue/old.says"].fields == (
        Field("strength", "strong", "likely"),
        Field("text.zh", "自己说的", "自己说年纪大了"),
    )


def test_a_line_put_in_the_middle_is_one_difference(tmp_path: Path) -> None:
    before, after = write_tiny(tmp_path / "before"), write_tiny(tmp_path / "after")
    line = '  { zh = "走上前问好", en = "Go and greet" },\n'
    change(before / "steps.toml", line, line + '  { zh = "请坐", en = "A seat" },\n')
    change(after / "steps.toml", line, line + '  { zh = "递水", en = "Water" },\n  { zh = "请坐", en = "A seat" },\n')
    (found,) = compare((before,), (after,)).changes
    assert found.fields == (Field("do[2].zh", "", "递水"), Field("do[2].en", "", "Water"))


def test_a_phrase_is_known_by_its_code_wherever_it_stands(tmp_path: Path) -> None:
    before, after = write_tiny(tmp_path / "before"), write_tiny(tmp_path / "after")
    change(
        after / "steps.toml",
        '  { code = "greet.hello", zh = "您好。", en = "Hello." },\n',
        '  { code = "greet.morning", zh = "早上好。", en = "Good morning." },\n'
        '  { code = "greet.hello", zh = "您好！", en = "Hello." },\n',
    )
    (found,) = compare((before,), (after,)).changes
    assert Field("phrases[greet.hello].zh", "您好。", "您好！") in found.fields
    assert Field("phrases[greet.morning].zh", "", "早上好。") in found.fields


def test_what_another_whole_guide_lacks_is_removed(tmp_path: Path) -> None:
    before, after = write_tiny(tmp_path / "before"), write_tiny(tmp_path / "after")
    (after / "categories" / "lame.toml").unlink()
    found = compare((before,), (after,))
    assert {one.kind for one in found.changes} == {"removed"} and {one.category for one in found.changes} == {"lame"}
    assert Field("zh", "客户", "") in next(one for one in found.changes if one.code == "name").fields


def test_as_json_by_kind(tiny: Path, tmp_path: Path) -> None:
    bank = write(tmp_path / "bank", "cards.toml", '[[card]]\ncode = "card.wait"\nzh = "请稍候"\nen = "One moment"\n')
    told = json.loads(json.dumps(difference_json(compare((tiny,), (tiny, bank)))))
    assert (told["added"], told["removed"]) == ([], [])
    assert told["replaced"][0]["fields"][0] == {"field": "zh", "before": "请稍等", "after": "请稍候"}
    assert told["changed"] == load(tiny, bank).hash


def test_a_file_that_cannot_be_read_is_said_and_not_compared(tiny: Path, tmp_path: Path) -> None:
    bank = write(tmp_path / "bank", "cards.toml", "[[card]\n")
    with pytest.raises(BrokenGuide, match=r"bank/cards\.toml"):
        compare((tiny,), (tiny, bank))
