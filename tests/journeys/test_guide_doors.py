"""The person who looks after the bank's words, at the command line."""

import json
from pathlib import Path

from lobby_app.places import guide_folder

from .processes import door, json_door, lobby_app


def test_a_twelfth_category_from_the_command_line_to_the_walk(tmp_path: Path) -> None:
    data, bank = tmp_path / "data", tmp_path / "bank"
    printed = door(
        data, "guide", "new-category", "autism", "--out", str(bank), "--zh", "孤独症客户", "--en", "Autistic"
    )
    assert printed.strip() == str(bank / "categories" / "autism.toml")
    assert "sound" in door(data, "guide", "check", str(bank))
    told = json_door(data, "guide", "diff", str(bank))
    assert {one["category"] for one in told["added"]} == {"autism"}
    assert (told["replaced"], told["removed"]) == ([], [])
    data.mkdir(exist_ok=True)
    (data / "settings.toml").write_text(f'[guide]\noverlay = "{bank}"\n', encoding="utf-8")
    assert len(json_door(data, "guide", "diff")["added"]) == len(told["added"]), "the settings' own overlay"
    assert json_door(data, "guide", "show")["categories"][-1]["code"] == "autism"
    walk = json_door(data, "walk", "--category", "autism")
    assert "autism.step_by_step" in [step["code"] for step in walk["steps"]]
    again = lobby_app("--data", data, "guide", "new-category", "autism", "--out", bank)
    assert again.returncode == 2 and "already" in again.stderr
    facts = json_door(data, "guide", "state")
    assert (facts["source"], facts["current"]["categories"], facts["problems"]) == ("own", 12, [])


def test_a_fault_is_named_and_the_exit_code_says_it(tmp_path: Path) -> None:
    bank = tmp_path / "bank"
    bank.mkdir()
    (bank / "house.toml").write_text('[[card]]\ncode = "card.x"\nzh = "您好"\n', encoding="utf-8")
    checked = lobby_app("--data", tmp_path / "data", "guide", "check", bank)
    assert checked.returncode == 1 and "bank/house.toml:1: missing_translation" in checked.stdout
    (bank / "house.toml").write_text("[[card]\n", encoding="utf-8")
    compared = lobby_app("--data", tmp_path / "data", "guide", "diff", bank)
    assert compared.returncode == 1 and "bank/house.toml:1: syntax" in compared.stderr
    assert lobby_app("--data", tmp_path / "data", "guide", "check", tmp_path / "no").returncode == 2


def test_a_whole_guide_is_looked_at_by_itself(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    for file in guide_folder().rglob("*.toml"):
        copy = whole / file.relative_to(guide_folder())
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    assert "sound" in door(tmp_path / "data", "guide", "check", str(whole))
    (whole / "cards.toml").unlink()
    assert "missing_section" in door(tmp_path / "data", "guide", "check", str(whole), code=1), (
        "ours does not fill the gap"
    )
    removed = json_door(tmp_path / "data", "guide", "diff", str(whole))["removed"]
    assert {one["table"] for one in removed} == {"card"}


def test_the_difference_is_readable_too(tmp_path: Path) -> None:
    bank = tmp_path / "bank"
    bank.mkdir()
    (bank / "house.toml").write_text("elderly_age = 65\n", encoding="utf-8")
    compared = lobby_app("--data", tmp_path / "data", "guide", "diff", bank)
    assert compared.stdout == "~ setting elderly_age\n    60 → 65\n"
    assert "0 added, 1 replaced, 0 removed" in compared.stderr


def test_numbers_go_into_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text((Path(__file__).parents[2] / "docs" / "guide.md").read_text("utf-8"), encoding="utf-8")
    assert "fresh already" in lobby_app("guide", "numbers", "--write", page).stderr
    counted = json.loads(lobby_app("guide", "numbers", "--json").stdout)
    assert next(iter(counted)) == "mobility" and counted["mobility"]["cues"] > 0
    page.write_text("no place\n", encoding="utf-8")
    assert lobby_app("guide", "numbers", "--write", page).returncode == 2
