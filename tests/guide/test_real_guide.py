"""What the guide itself must say, whoever edits it."""

import importlib.util
import json
import re
import time
from pathlib import Path

import pytest

from lobby_app.guide import Guide, check, guide_json, load

NAMES = {
    "mobility": "行走障碍客户",
    "visual": "视觉障碍客户",
    "hearing": "听觉障碍客户",
    "writing": "书写障碍客户",
    "elderly": "老年客户",
    "ill": "病弱客户",
    "pregnant": "孕期客户",
    "infant": "携带婴幼儿客户",
    "foreign": "外籍客户",
    "home_visit": "上门客户",
    "emergency": "突发紧急客户",
}
# The law that the service guide names, and nothing beyond it.
LAW = {
    "民法典第 21、22 条",
    "民法典第 490 条：签名、盖章或者按指印",
    "民法典第 165 条",
    "无障碍环境建设法第 33 条",
    "无障碍环境建设法第 39 条",
    "老年人权益保障法第 2 条",
    "储蓄管理条例第 31 条",
    "个人信息保护法第 28 至 31 条",
    "2026 年 1 月 1 日起，5 万元以上现金不再一律要求问来源和用途。",
}


def every_text(guide: Guide) -> str:
    return str(guide_json(guide)) + str(list(guide.rules.values())) + str(list(guide.steps.values()))


def test_the_guide_has_no_fault(real_folder: Path) -> None:
    assert [str(problem) for problem in check(real_folder)] == []


def test_the_eleven_categories_bear_their_names(guide: Guide) -> None:
    assert {code: category.name.zh for code, category in guide.categories.items()} == NAMES
    assert list(guide.categories) == list(NAMES)
    assert len({category.icon for category in guide.categories.values()}) == 11


def test_every_category_is_complete_in_itself(guide: Guide) -> None:
    for category in guide_json(guide)["categories"]:
        phases = [step["phase"] for step in category["steps"]]
        assert {"handle", "leave"} <= set(phases)
        assert category["mind"] and category["never"] and category["facilities"]
        for step in category["steps"]:
            assert step["do"] and step["why"] and step["phrases"]
            assert step["role"] in guide.roles
        assert {cue["code"].split(".")[0] for cue in category["cues"]} == {category["code"]}


def test_a_customer_is_always_greeted_or_calmed_and_seen_off(guide: Guide) -> None:
    for category in guide.categories.values():
        assert category.steps[0].code in ("greet", "home_visit.ask", "emergency.calm")
        assert "farewell" in [step.code for step in category.steps]


def test_every_member_of_staff_is_told_to_respect_and_to_take_no_for_an_answer(guide: Guide) -> None:
    for category in guide.categories.values():
        assert {"always.respect", "always.private", "always.may_decline"} <= {rule.code for rule in category.rules}


@pytest.mark.parametrize(
    "word", ["聋哑", "残废", "盲人", "智障", "love window", "love seat", "不需要帮忙", "先放一放", "！"]
)
def test_no_word_that_hurts_or_was_given_up(guide: Guide, word: str) -> None:
    assert word not in every_text(guide)


def test_the_word_that_hurts_is_named_only_to_be_avoided(guide: Guide) -> None:
    assert [code for code, rule in guide.rules.items() if "死期" in rule.detail.zh] == ["elderly.plain_words"]
    assert not [code for code, phrase in guide.phrases.items() if "死" in phrase.zh]


def test_trainers_words_are_kept(guide: Guide) -> None:
    spoken = {phrase.zh for phrase in guide.phrases.values()}
    assert "您好，请问需要帮忙吗？不需要也没关系。" in spoken
    assert "这位客户需要优先办理，请您谅解，感谢配合。" in spoken
    assert "大约还要等 2 分钟，好了我来请您。" in spoken
    assert guide.categories["elderly"].tile.zh == "年长、行动不便"
    assert guide.categories["writing"].tile.zh == "不便书写、不便阅读"
    assert guide.categories["emergency"].tile.zh == "挂失、止付、报警"


def test_phrases_address_the_customer_with_respect(guide: Guide) -> None:
    assert not [code for code, phrase in guide.phrases.items() if "你" in phrase.zh]


def test_only_law_that_is_known_is_named(guide: Guide) -> None:
    assert {rule.source.zh for rule in guide.rules.values() if rule.source} <= LAW
    quoting = re.compile(r"第\s?\d+[^天位]*条")
    assert not [code for code, rule in guide.rules.items() if quoting.search(rule.title.zh + rule.detail.zh)]


def test_what_is_never_done_is_said(guide: Guide) -> None:
    never = {code for code, rule in guide.rules.items() if rule.never}
    assert {
        "visual.no_companion",
        "visual.never_move_hand",
        "hearing.no_pin_written",
        "elderly.no_misselling",
        "ill.not_brought_in",
        "pregnant.do_not_ask",
        "emergency.no_strange_number",
        "always.no_reason_told",
    } <= never


def test_ways_of_handling_and_what_they_leave(guide: Guide) -> None:
    ways = {code: [way.code for way in item.ways] for code, item in guide.handling.items()}
    assert ways["visual.business"] == ["relative", "alone", "notarised"]
    assert ways["home_visit.capacity"] == ["conscious", "incapable"]
    assert ways["elderly.companion"][:2] == ["takes_part", "came_along"]
    assert "safe_keeping" in ways["elderly.state"]
    assert guide.handling["visual.business"].ways[1].tasks == ("visual.backup_video",)
    assert guide.tasks["visual.backup_video"].due == "before_close"
    assert guide.tasks["emergency.written_report"].due == "days:5"
    assert "hearing.file_pages" in {task.code for task in guide.categories["hearing"].tasks}


def test_every_question_is_asked_in_some_step(guide: Guide) -> None:
    asked = {code for step in guide.steps.values() for code in step.handling}
    decided = {topic.handling for topic in guide.topics.values()} - {""}
    assert asked | decided == set(guide.handling)


def test_no_category_is_named_in_python(guide: Guide) -> None:
    source = Path(__file__).resolve().parents[2] / "lobby_app" / "guide"
    files = list(source.glob("*.py"))
    assert len(files) > 10
    named = re.compile("|".join(rf"[\"']{code}(?:\.\w+)?[\"']" for code in guide.categories))
    # "emergency" is also the name of a phase, a file and a field of the guide.
    fields = {'"emergency"', '"emergency.toml"'}
    found = {(f.name, hit) for f in files for hit in named.findall(f.read_text("utf-8")) if hit not in fields}
    assert found == set()


def test_the_guide_loads_while_a_screen_opens(real_folder: Path, tmp_path: Path) -> None:
    load(real_folder, cache=tmp_path)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        load(real_folder, cache=tmp_path)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.15


def test_every_icon_is_in_the_icon_font(guide: Guide, real_folder: Path) -> None:
    spec = importlib.util.find_spec("qtawesome")
    assert spec and spec.origin
    (charmap,) = Path(spec.origin).parent.glob("fonts/materialdesignicons6-webfont-charmap-*.json")
    assert check(real_folder, icons=json.loads(charmap.read_text("utf-8"))) == []
    assert [cue.code for cue in guide.cues.values() if not cue.icon] == []
