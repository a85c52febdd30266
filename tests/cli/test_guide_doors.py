"""The guide's doors, by the keys that others build on."""

from pathlib import Path
from typing import Any

import pytest

from .hands import Ended, answer


@pytest.fixture(scope="module")
def shown(branch: Path) -> dict[str, Any]:
    guide: dict[str, Any] = answer("--data", branch, "guide", "show")
    return guide


def test_the_guide_has_every_key(shown: dict[str, Any]) -> None:
    assert {"version", "categories", "phrasebook", "glossary", "business"} <= shown.keys()
    assert len(shown["categories"]) == 11


def test_each_category_is_complete_in_itself(shown: dict[str, Any]) -> None:
    keys = {"code", "name", "cues", "facilities", "steps", "mind", "never", "handling", "tasks"}
    for category in shown["categories"]:
        assert keys <= category.keys(), category["code"]
        assert {"zh", "en"} <= category["name"].keys()
        assert all({"code", "kind", "text"} <= cue.keys() for cue in category["cues"])
        assert all(cue["code"].startswith(category["code"] + ".") for cue in category["cues"])
        assert {"greet", "farewell"} & {step["code"] for step in category["steps"]}, "shared steps are repeated"
        for step in category["steps"]:
            assert {"code", "phase", "role", "title", "do", "why", "phrases"} <= step.keys()
            assert all({"code", "zh", "en"} <= phrase.keys() for phrase in step["phrases"])
        for question in category["handling"]:
            assert "code" in question


def test_cues_are_ranked_with_their_reasons(branch: Path) -> None:
    found = answer("--data", branch, "identify", "--cue", "mobility.wheelchair", "--cue", "mobility.says")
    (card,) = found["categories"]
    assert card["code"] == "mobility" and card["strength"] in ("clear", "likely", "ask_first")
    assert [reason["cue"] for reason in card["reasons"]] == ["mobility.wheelchair", "mobility.says"]
    assert all({"cue", "zh", "en"} <= reason.keys() for reason in card["reasons"])


def test_one_walk_out_of_several_categories(branch: Path) -> None:
    walk = answer("--data", branch, "walk", "--category", "mobility", "--category", "hearing")
    assert {"guide", "categories", "steps", "rules", "handling", "tasks"} <= walk.keys()
    codes = [step["code"] for step in walk["steps"]]
    assert len(codes) == len(set(codes)) and codes[0] == "greet" and codes[-1] == "farewell"
    assert all({"code", "phase", "role", "from"} <= step.keys() for step in walk["steps"])
    assert all({"code", "topic", "kind", "rank", "from"} <= rule.keys() for rule in walk["rules"])
    assert next(step for step in walk["steps"] if step["code"] == "greet")["from"] == ["mobility", "hearing"]


def test_the_guide_that_comes_along_is_sound(branch: Path) -> None:
    ended = Ended("--data", branch, "guide", "check")
    assert (ended.code, ended.said) == (0, "")


def test_a_faulty_guide_is_1_with_file_line_and_remedy(branch: Path, tmp_path: Path) -> None:
    (tmp_path / "steps.toml").write_text("[step.greet\n", encoding="utf-8")
    ended = Ended("--data", branch, "guide", "check", tmp_path)
    assert ended.code == 1 and "steps.toml:1" in ended.printed and "problem" in ended.said
    missing = Ended("--data", branch, "guide", "check", tmp_path / "nowhere")
    assert (missing.code, missing.printed) == (2, "") and "nowhere" in missing.said
