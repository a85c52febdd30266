"""A bank starts a twelfth category: sound from the first moment, and everywhere at once."""

import csv
import importlib.util
import json
import tomllib
from pathlib import Path

import pytest

from lobby_app.casework import Station
from lobby_app.casework.commands import EndCase, OpenCase, SignOn
from lobby_app.daylog import csv_export
from lobby_app.desktop.views.home import home_view
from lobby_app.desktop.views.identify import Draft, identify_view
from lobby_app.desktop.views.walk import walk_view
from lobby_app.guide import Guide, check, compose, guide_json, identify, load, search
from lobby_app.guide.scaffold import ICON, NoCategory, new_category
from tests.casework.hands import BranchOffice, done
from tests.clock import HandClock


@pytest.fixture
def bank(guide: Guide, tmp_path: Path) -> Path:
    new_category(guide, "autism", tmp_path / "bank", "孤独症客户", "Autistic customers")
    return tmp_path / "bank"


@pytest.fixture
def twelve(real_folder: Path, bank: Path) -> Guide:
    return load(real_folder, bank)


def test_the_template_is_sound_as_it_stands(guide: Guide, real_folder: Path, tmp_path: Path) -> None:
    file = new_category(guide, "other_need", tmp_path)
    assert check(real_folder, tmp_path) == []
    assert file == tmp_path / "categories" / "other_need.toml"
    assert "{" not in tomllib.loads(file.read_text(encoding="utf-8"))["code"]


def test_its_words_are_fit_to_be_said(twelve: Guide) -> None:
    autism = twelve.categories["autism"]
    assert (autism.name.zh, autism.short.zh, autism.name.en) == ("孤独症客户", "孤独症", "Autistic customers")
    told = json.dumps([one for one in guide_json(twelve)["categories"] if one["code"] == "autism"], ensure_ascii=False)
    assert "你" not in told and "lorem" not in told.lower() and "TODO" not in told and "{code}" not in told
    assert autism.steps[0].phase == "arrive" and autism.steps[-1].code == "farewell"
    assert {"always.respect", "always.may_decline"} <= {rule.code for rule in autism.rules}


def test_its_icon_is_in_the_font() -> None:
    spec = importlib.util.find_spec("qtawesome")
    assert spec and spec.origin
    (charmap,) = Path(spec.origin).parent.glob("fonts/materialdesignicons6-webfont-charmap-*.json")
    assert ICON in json.loads(charmap.read_text("utf-8"))


def test_it_is_filled_in_and_stays_sound(real_folder: Path, bank: Path) -> None:
    file = bank / "categories" / "autism.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("自己说需要帮忙", "自己或家人说有孤独症"), encoding="utf-8")
    assert check(real_folder, bank) == []
    assert load(real_folder, bank).cues["autism.says"].text.zh == "自己或家人说有孤独症"


def test_it_is_identified_walked_and_found(twelve: Guide) -> None:
    assert identify(twelve, ["autism.says", "autism.looks"])[0].code == "autism"
    walk = compose(twelve, ["autism", "elderly"])
    assert "autism.step_by_step" in [step.code for step in walk.steps]
    assert "autism" in next(step for step in walk.steps if step.code == "greet").from_
    spoken = {"autism.what_is_needed", "autism.no_hurry"}
    assert spoken <= set(twelve.phrases), "what can be spoken is listed by its code"
    assert spoken & {hit.code for hit in search(twelve, "yibuyibu")}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_stands_on_every_screen(twelve: Guide, tmp_path: Path, language: str) -> None:
    office = BranchOffice(tmp_path / "branch", twelve, HandClock())
    desk = office.open("desk", "L01")
    opened = OpenCase(categories=("autism",), cues=("autism.says",))
    done(desk, opened)
    home = home_view(desk.branch, twelve, "2026-11-22", language)
    name = twelve.categories["autism"].name
    assert home["tiles"][-1]["name"] == (name.zh if language == "zh" else name.en)
    assert home["cases"][0]["needs"] == ("孤独症" if language == "zh" else "Autistic customers")
    identified = identify_view(Draft(cues=("autism.says",)), twelve, "1", language)
    assert "autism" in [one["code"] for one in identified["suggestions"]]
    case = desk.branch.cases[opened.case]
    walk = walk_view(desk.branch, twelve, case, "autism.step_by_step", ["1"], "2026-11-22", language)
    assert [one["code"] for one in walk["step"]["phrases"]] == ["autism.no_hurry"]
    assert "autism.never_grab" in [one["code"] for one in (*walk["mind"], *walk["more"])]
    office.close()


def test_it_is_exported_with_its_name(twelve: Guide, tmp_path: Path) -> None:
    office = BranchOffice(tmp_path / "branch", twelve, HandClock())
    desk: Station = office.open("desk")
    done(desk, SignOn("L01"))
    opened = OpenCase(categories=("autism",))
    done(desk, opened)
    done(desk, EndCase(opened.case, "done"))
    csv_export(desk.journal, twelve, "2026-11-22", tmp_path / "out")
    with (tmp_path / "out" / "cases-2026-11-22.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert "孤独症客户" in row.values() or any("孤独症客户" in value for value in row.values())
    office.close()


@pytest.mark.parametrize("code", ["", "A", "x", "Autism", "a.b", "1st", "spaced out", "长", "a" * 33])
def test_a_code_that_is_none_is_refused(guide: Guide, tmp_path: Path, code: str) -> None:
    with pytest.raises(NoCategory, match="is no code"):
        new_category(guide, code, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", ["elderly", "always", "greet", "card"])
def test_a_code_in_use_is_refused(guide: Guide, tmp_path: Path, code: str) -> None:
    with pytest.raises(NoCategory, match=r"already|in use"):
        new_category(guide, code, tmp_path)


def test_nothing_written_before_is_lost(guide: Guide, bank: Path) -> None:
    file = bank / "categories" / "autism.toml"
    file.write_text("# mine\n", encoding="utf-8")
    with pytest.raises(NoCategory, match="left as it was"):
        new_category(guide, "autism", bank)
    assert file.read_text(encoding="utf-8") == "# mine\n"


def test_names_with_quotes_stay_names(guide: Guide, real_folder: Path, tmp_path: Path) -> None:
    new_category(guide, "quoted", tmp_path, '叫"小王"的\\客户', 'The "quoted" \\ ones')
    assert check(real_folder, tmp_path) == []
    assert load(real_folder, tmp_path).categories["quoted"].name.en == 'The "quoted" \\ ones'
