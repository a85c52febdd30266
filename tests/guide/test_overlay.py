"""A bank lays its own folder over ours; a copy in the cache and one on the wire are the same guide."""

import hashlib
from pathlib import Path

import pytest

from lobby_app.guide import BrokenGuide, check, compose, guide_json, identify, load, pack, unpack

from .tiny import CATEGORY, change, write_tiny


def twelfth(folder: Path) -> Path:
    (folder / "categories").mkdir(parents=True)
    text = CATEGORY.format(code="weary", order=12).replace(
        'topic = "pace"\nkind', 'topic = "pace"\nphases = ["leave"]\nkind'
    )
    (folder / "categories" / "weary.toml").write_text(text.replace("rank = 12", "rank = 7"), encoding="utf-8")
    return folder


def test_a_twelfth_category_needs_nothing_but_its_file(real_folder: Path, tmp_path: Path) -> None:
    extra = twelfth(tmp_path / "bank")
    assert check(real_folder, extra) == []
    guide = load(real_folder, extra)
    assert list(guide.categories)[-1] == "weary" and len(guide.categories) == 12
    assert identify(guide, ["weary.says"])[0].code == "weary"
    walk = compose(guide, ["hearing", "weary"])
    assert [step.from_ for step in walk.steps if step.code == "greet"] == [("hearing", "weary")]
    assert "weary.own" in {step.code for step in walk.steps}
    slow = next(rule for rule in walk.rules if rule.topic == "pace")
    assert (slow.code, slow.yields) == ("weary.slow", ("hearing.time",))
    assert "always.respect" in {rule.code for rule in guide.categories["weary"].rules}
    assert "weary" in {category["code"] for category in guide_json(guide)["categories"]}


def test_a_later_folder_replaces_one_table_and_keeps_the_rest(tiny: Path, tmp_path: Path) -> None:
    bank = tmp_path / "bank"
    (bank / "categories").mkdir(parents=True)
    (bank / "house.toml").write_text(
        'elderly_age = 65\n\n[[card]]\ncode = "card.wait"\nzh = "请稍候"\nen = "One moment, please"\n', encoding="utf-8"
    )
    (bank / "categories" / "old.toml").write_text(
        'code = "old"\nicon = "heart"\n\n[[cue]]\ncode = "old.looks"\nkind = "look"\ngroup = "body"\n'
        'strength = "weak"\ntext = { zh = "看着年长", en = "Looks aged" }\n',
        encoding="utf-8",
    )
    before, after = load(tiny), load(tiny, bank)
    assert (before.elderly_age, after.elderly_age) == (60, 65)
    assert [card.zh for card in after.cards] == ["请稍候"]
    assert after.categories["old"].icon == "heart"
    assert [cue.code for cue in after.categories["old"].cues] == ["old.says", "old.looks"]
    assert after.categories["old"].steps == before.categories["old"].steps
    assert after.hash != before.hash


def test_a_fault_names_the_folder_that_has_it(tiny: Path, tmp_path: Path) -> None:
    bank = tmp_path / "bank"
    bank.mkdir()
    (bank / "house.toml").write_text("elderly_age = 65\nelderly_word = 'x'\n", encoding="utf-8")
    (problem,) = check(tiny, bank)
    assert (problem.file, problem.line, problem.code) == ("bank/house.toml", 2, "unknown_key")


def test_the_hash_is_of_what_is_said_not_of_how_it_is_written(tiny: Path, tmp_path: Path) -> None:
    other = write_tiny(tmp_path / "other")
    with (other / "cards.toml").open("a", encoding="utf-8") as file:
        file.write("\n# a remark\n\n")
    (other / "cards.toml").rename(other / "board.toml")
    assert load(tiny).hash == load(other).hash
    change(other / "board.toml", "请稍等", "请稍候")
    assert load(tiny).hash != load(other).hash


def test_a_guide_travels_as_the_bytes_that_its_hash_is_of(real_folder: Path) -> None:
    raw = pack(real_folder)
    guide = load(real_folder)
    assert hashlib.sha256(raw).hexdigest() == guide.hash
    assert unpack(raw) == guide


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"common": 1, "categories": {}}', b'{"common":{}}'])
def test_other_bytes_are_no_guide(raw: bytes) -> None:
    with pytest.raises(BrokenGuide):
        unpack(raw)


def test_the_cache_is_used_until_a_file_changes(tiny: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = load(tiny, cache=cache)
    (kept,) = cache.iterdir()
    assert load(tiny, cache=cache) == first
    change(tiny / "cards.toml", "请稍等", "请稍候")
    assert load(tiny, cache=cache).cards[0].zh == "请稍候"
    assert [file.name for file in cache.iterdir()] != [kept.name] and len(list(cache.iterdir())) == 1


def test_a_spoilt_cache_is_as_good_as_none(tiny: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = load(tiny, cache=cache)
    (kept,) = cache.iterdir()
    kept.write_bytes(kept.read_bytes()[:200])
    assert load(tiny, cache=cache) == first


def test_a_cache_that_cannot_be_written_is_no_fault(tiny: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    assert load(tiny, cache=blocked / "cache") == load(tiny)


def test_a_broken_guide_is_never_cached(tiny: Path, tmp_path: Path) -> None:
    change(tiny / "categories/old.toml", 'topic = "pace"', 'topic = "speed"')
    with pytest.raises(BrokenGuide):
        load(tiny, cache=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()
