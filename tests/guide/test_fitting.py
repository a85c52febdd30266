"""Rules that fit the case stand in sight; the others stand back, and nothing is lost."""

from pathlib import Path

import pytest

from lobby_app.guide import Guide, Known, check, compose, fitted, load, rules_shown, ways_for

SPOUSE = """
[[companions]]
code = "spouse"
name = { zh = "配偶", en = "Husband or wife" }
counts_as = "lineal_relative"
"""


def near(guide: Guide, known: Known, *categories: str, phase: str = "handle") -> set[str]:
    walk = compose(guide, categories, known.business, known.companion, known.place)
    rules = rules_shown(guide, walk, phase)
    shown, back = fitted(guide, rules, known)
    assert sorted(rule.code for rule in (*shown, *back)) == sorted(rule.code for rule in rules), "a rule was lost"
    return {rule.code for rule in shown}


@pytest.mark.parametrize(
    ("known", "rule", "fits"),
    [
        (Known(companion="none"), "elderly.companion_risk", False),
        (Known(companion="helper"), "elderly.companion_risk", True),
        (Known(companion="unknown"), "elderly.companion_risk", True),
        (Known(business="inquiry"), "mobility.cash_in_view", False),
        (Known(business="withdraw"), "mobility.cash_in_view", True),
        (Known(business="other"), "mobility.cash_in_view", True),
        (Known(business="withdraw"), "elderly.no_misselling", False),
        (Known(business="wealth"), "elderly.no_misselling", True),
        (Known(place="seat"), "visual.machines", False),
        (Known(place="machine"), "visual.machines", True),
        (Known(cues=("mobility.crutch",)), "mobility.ask_chair", False),
        (Known(cues=("mobility.wheelchair",)), "mobility.ask_chair", True),
        (Known(), "mobility.ask_chair", True),
        (Known(step="visual.read_out"), "visual.never_move_hand", False),
        (Known(step="visual.sign"), "visual.never_move_hand", True),
    ],
)
def test_what_is_known_decides_and_what_is_not_known_counts_as_so(
    guide: Guide, known: Known, rule: str, fits: bool
) -> None:
    assert (rule in near(guide, known, rule.partition(".")[0])) == fits


def test_what_must_be_comes_first_and_of_that_what_belongs_to_the_step(guide: Guide) -> None:
    walk = compose(guide, ["visual", "elderly"])
    shown, _ = fitted(guide, rules_shown(guide, walk, "handle"), Known(step="visual.sign"))
    assert {rule.code for rule in shown[:2]} == {"visual.never_move_hand", "visual.own_signature"}
    strict = [rule.must or rule.never for rule in shown]
    assert strict == sorted(strict, reverse=True)


@pytest.mark.parametrize("companion", ["group_leader", "stranger"])
def test_company_that_may_mislead_brings_a_sign_and_the_caring_question(guide: Guide, companion: str) -> None:
    alone, led = compose(guide, ["elderly"]), compose(guide, ["elderly"], "inquiry", companion)
    brought = {rule.code for rule in led.rules} - {rule.code for rule in alone.rules}
    assert {"group.one_by_one", "group.stranger"} & brought and "fraud.quiet_talk" in brought
    assert "fraud_talk" in {step.code for step in led.steps} - {step.code for step in alone.steps}
    assert "fraud.outcome" in led.handling


def test_the_bank_says_whether_a_spouse_counts_as_a_lineal_relative(
    guide: Guide, real_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "house.toml").write_text(SPOUSE, encoding="utf-8")
    assert check(real_folder, tmp_path) == []
    counted = load(real_folder, tmp_path)
    for code, way in (("visual.business", "relative"), ("writing.form", "with_relative")):
        open_to = [[one.code for one in ways_for(each.handling[code], "spouse")] for each in (guide, counted)]
        assert [way in ways for ways in open_to] == [False, True]
    assert counted.hash != guide.hash


def test_a_companion_that_counts_as_nobody_is_a_fault(real_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(SPOUSE.replace("lineal_relative", "best_friend"), encoding="utf-8")
    (problem,) = check(real_folder, tmp_path)
    assert (problem.code, "best_friend" in problem.message) == ("dangling", True)
