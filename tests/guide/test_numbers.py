"""The documentation of the guide: its numbers are counted, its examples are sound, and no key is missing."""

import re
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import fields

from lobby_app.guide import (
    AddedBy,
    BusinessKind,
    Companion,
    Cue,
    CueGroup,
    Deed,
    DisabilityKind,
    Duty,
    EmergencyKind,
    Facility,
    Fits,
    Guide,
    Handling,
    Limits,
    Phrase,
    Rule,
    Script,
    Settings,
    Situation,
    Step,
    Task,
    Term,
    Topic,
    Way,
    check,
)
from lobby_app.guide.content import SECTIONS
from lobby_app.guide.entries import CategoryHead
from lobby_app.guide.numbers import BEGIN, END, numbers, table, write, written

DOCUMENT = Path(__file__).parents[2] / "docs" / "guide.md"


def test_the_table_in_the_documentation_is_fresh(guide: Guide) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert written(text, guide) == text, "run: lobby-app guide numbers --write docs/guide.md"


def test_every_category_is_counted(guide: Guide) -> None:
    counted = numbers(guide)
    assert list(counted) == list(guide.categories)
    assert all(row["cues"] and row["steps"] and row["phrases"] and row["rules"] for row in counted.values())
    assert counted["visual"]["ways"] == sum(len(one.ways) for one in guide.categories["visual"].handling)


def test_only_what_lies_between_the_markers_is_written(guide: Guide, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    assert write(file, guide) and not write(file, guide)
    assert file.read_text(encoding="utf-8") == f"before\n{BEGIN}\n\n{table(guide)}\n\n{END}\nafter\n"


def test_a_page_without_a_place_for_them_is_left_alone(guide: Guide, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(f"{BEGIN}\nno end\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no place for the numbers"):
        write(file, guide)
    assert file.read_text(encoding="utf-8") == f"{BEGIN}\nno end\n"


def test_the_documentation_names_every_table_and_key() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    shapes: list[type[Struct]] = [Settings, Limits, CategoryHead, Cue, CueGroup, Step, Rule, Handling, Way, Task, Topic]
    shapes += [
        AddedBy,
        BusinessKind,
        Facility,
        Situation,
        Term,
        EmergencyKind,
        Deed,
        Script,
        Duty,
        DisabilityKind,
        Phrase,
        Companion,
        Fits,
    ]
    keys = {field.encode_name for shape in shapes for field in fields(shape)} | set(SECTIONS) | {"cue", "topic", "rank"}
    missing = [key for key in sorted(keys) if not re.search(rf"`(\[\[)?([a-z]+\.)?{key}(\]\])?`", text)]
    assert missing == []


def test_its_examples_are_sound(real_folder: Path, tmp_path: Path) -> None:
    blocks = re.findall(r"```toml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8").replace("\n   ", "\n"), re.S)
    house = next(block for block in blocks if "[[card]]" in block)
    step = next(block for block in blocks if "[[step]]" in block)
    (tmp_path / "categories").mkdir()
    (tmp_path / "house.toml").write_text(house, encoding="utf-8")
    (tmp_path / "categories" / "visual.toml").write_text('code = "visual"\n' + step, encoding="utf-8")
    assert check(real_folder, tmp_path) == []
