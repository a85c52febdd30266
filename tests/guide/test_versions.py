"""Old words for old cases: every guide is kept by its hash, and a broken one never takes the place of a good one."""

import hashlib
import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobby_app.guide import BrokenGuide, Guides, Intake, Library, Shelf, check_packed, library_state, load, pack, unpack

from .tiny import change, write_tiny

KEY = "ab" * 32


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "data" / "guides")


def library(shelf: Shelf, *folders: Path) -> Library:
    return Library(shelf, folders, shelf.folder.parent / "cache")


def told(folder: Path, zh: str) -> Path:
    """A tiny guide whose card says `zh`."""
    write_tiny(folder)
    change(folder / "cards.toml", "请稍等", zh)
    return folder


# -- the shelf


def test_a_guide_is_kept_under_its_hash_for_its_user_only(shelf: Shelf, tiny: Path) -> None:
    raw = pack(tiny)
    hash = shelf.keep(raw)
    assert hash == load(tiny).hash
    assert shelf.read(hash) == raw and shelf.held() == [hash] and shelf.has(hash)
    assert stat.S_IMODE(shelf.file(hash).stat().st_mode) == 0o600
    assert [file.name for file in shelf.folder.iterdir()] == [f"{hash}.json"], "nothing half written is left"


def test_a_damaged_file_is_as_good_as_none_and_is_mended(shelf: Shelf, tiny: Path) -> None:
    raw = pack(tiny)
    hash = shelf.keep(raw)
    shelf.file(hash).write_bytes(raw[:-1])
    assert shelf.read(hash) is None
    assert shelf.keep(raw) == hash and shelf.read(hash) == raw


@pytest.mark.parametrize("hash", ["", "x", "../current", "A" * 64, "a" * 63])
def test_what_is_no_hash_is_no_file(shelf: Shelf, hash: str) -> None:
    assert shelf.read(hash) is None and not shelf.has(hash)


def test_facts_that_nobody_understands_are_none(shelf: Shelf) -> None:
    shelf.folder.mkdir(parents=True)
    for name in ("current", "published", "refused"):
        (shelf.folder / name).write_bytes(b'{"hash": 1')
    assert (shelf.current, shelf.published, shelf.refused) == (None, None, None)


# -- old words for old cases


def test_a_case_gets_the_words_it_was_composed_by(shelf: Shelf, tmp_path: Path) -> None:
    before = library(shelf, told(tmp_path / "a", "请稍候"))
    before.keep()
    after = library(shelf, told(tmp_path / "b", "请等一下"))
    after.keep()
    assert after.guides.get(before.in_use.guide.hash).cards[0].zh == "请稍候"
    assert after.guides.get(after.in_use.guide.hash) is after.in_use.guide
    assert after.guides.get("") is after.in_use.guide, "a case from before any walk"
    assert after.guides.knows(before.in_use.guide.hash)


def test_an_unknown_guide_falls_back_says_so_and_is_wanted(shelf: Shelf, tmp_path: Path) -> None:
    here = library(shelf, write_tiny(tmp_path / "here"))
    other = pack(told(tmp_path / "other", "请稍候"))
    hash = hashlib.sha256(other).hexdigest()
    assert here.guides.get(hash) is here.in_use.guide
    assert not here.guides.knows(hash)
    intake = Intake(shelf)
    assert intake.wanted() == [hash]
    intake.keep(other)
    assert intake.wanted() == [] and not here.guides.knows(hash), "asked for once, not at every look at the screen"
    assert here.guides.look_again()
    assert here.guides.knows(hash) and here.guides.get(hash).cards[0].zh == "请稍候"
    assert not here.guides.look_again()


def test_a_guide_of_a_newer_program_falls_back(shelf: Shelf, tmp_path: Path) -> None:
    here = library(shelf, write_tiny(tmp_path / "here"))
    newer = json.loads(pack(told(tmp_path / "newer", "请稍候")))
    newer["common"]["tables"]["card"][0]["smell"] = "lavender"
    hash = shelf.keep(json.dumps(newer).encode())
    assert here.guides.get(hash) is here.in_use.guide and not here.guides.knows(hash)
    assert Intake(shelf).wanted() == [], "fetching it again would not help"


def test_without_a_shelf_there_is_only_one(tiny: Path) -> None:
    guide = load(tiny)
    assert Guides(None, guide).get("a" * 64) is guide


def test_many_old_guides_do_not_fill_the_memory(shelf: Shelf, tmp_path: Path) -> None:
    here = library(shelf, write_tiny(tmp_path / "here"))
    hashes = [shelf.keep(pack(told(tmp_path / f"g{n}", f"第{n}版"))) for n in range(9)]
    for _ in range(2):
        assert [here.guides.get(hash).cards[0].zh for hash in hashes] == [f"第{n}版" for n in range(9)]
    assert len(here.guides._ready) <= 6


# -- a broken guide never starts half


def test_the_last_good_guide_stays_in_use(shelf: Shelf, tmp_path: Path) -> None:
    ours, bank = write_tiny(tmp_path / "ours"), tmp_path / "bank"
    bank.mkdir()
    (bank / "cards.toml").write_text('[[card]]\ncode = "card.wait"\nzh = "请稍候"\nen = "A moment"\n', encoding="utf-8")
    good = library(shelf, ours, bank)
    assert good.keep() and good.in_use.source == "own"
    (bank / "cards.toml").write_text('[[card]]\ncode = "card.wait"\nzh = "请稍候"\n', encoding="utf-8")
    now = library(shelf, ours, bank)
    assert (now.in_use.source, now.in_use.guide) == ("kept", good.in_use.guide)
    (problem,) = now.in_use.problems
    assert (problem.file, problem.line, problem.code) == ("bank/cards.toml", 1, "missing_translation")
    now.keep()
    assert library(shelf, ours, bank).in_use.source == "kept", "the last good one stays so at every start"
    facts = library_state(shelf, (ours, bank))
    assert (facts["source"], facts["current"]["hash"], len(facts["problems"])) == ("kept", good.in_use.guide.hash, 1)
    change(bank / "cards.toml", '"请稍候"', '"请等一下"\nen = "A moment"')
    mended = library(shelf, ours, bank)
    assert (mended.in_use.source, mended.in_use.problems) == ("own", ())


def test_a_folder_that_is_gone_counts_as_broken(shelf: Shelf, tmp_path: Path) -> None:
    ours, bank = write_tiny(tmp_path / "ours"), told(tmp_path / "bank", "请稍候")
    library(shelf, ours, bank).keep()
    now = library(shelf, ours, tmp_path / "nowhere")
    assert now.in_use.source == "kept" and now.in_use.guide.cards[0].zh == "请稍候"


def test_with_nothing_good_at_all_it_is_said(shelf: Shelf, tiny: Path) -> None:
    (tiny / "cards.toml").write_text("[[card]\n", encoding="utf-8")
    with pytest.raises(BrokenGuide):
        library(shelf, tiny)
    facts = library_state(shelf, (tiny,))
    assert facts["current"] is None and facts["problems"][0]["file"] == "cards.toml"


def test_a_disk_that_refuses_is_no_reason_not_to_work(tiny: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    found = Library(Shelf(blocked / "guides"), (tiny,))
    assert found.in_use.guide == load(tiny) and not found.keep()


def test_looking_writes_nothing(shelf: Shelf, tiny: Path) -> None:
    Library(shelf, (tiny,))
    library_state(shelf, (tiny,))
    assert not shelf.folder.exists()


# -- a published guide


def publish(shelf: Shelf, raw: bytes, version: int, key: str = KEY) -> str:
    hash = hashlib.sha256(raw).hexdigest()
    return Intake(shelf).take_published(hash, version, "2026-11-22T09:00:00.000+08:00", key, raw)


def test_a_published_guide_waits_until_it_is_taken(shelf: Shelf, tmp_path: Path) -> None:
    ours = write_tiny(tmp_path / "ours")
    here = library(shelf, ours)
    here.keep()
    assert publish(shelf, pack(told(tmp_path / "new", "请稍候")), 4) == ""
    waiting = here.waiting()
    assert waiting is not None and waiting.version == 4
    assert here.in_use.source == "own" and library(shelf, ours).in_use.source == "own", "not before it is taken"
    guide = here.open(waiting)
    assert guide is not None
    here.take(guide, waiting)
    assert here.waiting() is None and here.guides.get("") is guide
    assert (here.in_use.source, here.in_use.version) == ("published", 4)
    again = library(shelf, ours)
    assert (again.in_use.source, again.in_use.version, again.waiting()) == ("published", 4, None)
    (ours / "cards.toml").write_text("[[card]\n", encoding="utf-8")
    assert library(shelf, ours).in_use.source == "published", "what this machine's files say does not matter now"


def test_a_published_guide_whose_file_is_lost_gives_way_to_our_own(shelf: Shelf, tmp_path: Path) -> None:
    ours = write_tiny(tmp_path / "ours")
    here = library(shelf, ours)
    publish(shelf, pack(told(tmp_path / "new", "请稍候")), 1)
    waiting = here.waiting()
    assert waiting is not None
    guide = here.open(waiting)
    assert guide is not None
    here.take(guide, waiting)
    shelf.file(guide.hash).unlink()
    now = library(shelf, ours)
    assert now.in_use.source == "own" and [one.code for one in now.in_use.problems] == ["missing_guide"]
    assert here.open(waiting) is None


def test_an_unsound_one_is_refused_and_the_former_stays(shelf: Shelf, tmp_path: Path) -> None:
    here = library(shelf, write_tiny(tmp_path / "ours"))
    publish(shelf, pack(told(tmp_path / "good", "请稍候")), 1)
    faulty = told(tmp_path / "faulty", "请" * 41)
    assert publish(shelf, pack(faulty), 2) == "unsound", "as thorough as `guide check`: too long to say"
    waiting = here.waiting()
    assert waiting is not None and waiting.version == 1
    assert library_state(shelf, (tmp_path / "ours",))["refused"] == {"version": 2, "reason": "unsound"}
    publish(shelf, pack(told(tmp_path / "better", "请等一下")), 3)
    assert shelf.refused is None


def test_versions_are_counted_for_each_publisher(shelf: Shelf, tiny: Path) -> None:
    publish(shelf, pack(tiny), 7)
    intake = Intake(shelf)
    assert intake.newest(KEY) == (7, load(tiny).hash)
    assert intake.newest("cd" * 32) == (0, "")


# -- properties: whatever comes, it is a sound guide with that hash or it is refused


def test_check_packed_finds_what_check_finds(real_folder: Path, tmp_path: Path) -> None:
    assert check_packed(pack(real_folder), load(real_folder).hash) == []
    faulty = told(tmp_path / "faulty", "请" * 41)
    assert [one.code for one in check_packed(pack(faulty), load(faulty).hash)] == ["too_long"]


def test_a_guide_under_another_name_is_none(tiny: Path) -> None:
    assert [one.code for one in check_packed(pack(tiny), "a" * 64)] == ["other_guide"]
    spaced = json.dumps(json.loads(pack(tiny))).encode()
    assert [one.code for one in check_packed(spaced, hashlib.sha256(spaced).hexdigest())] == ["other_guide"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_cut_or_changed_bytes_are_refused_and_the_former_stays(data: st.DataObject, tiny: Path) -> None:
    raw = pack(tiny)
    shelf = Shelf(tiny.parent / "shelf")
    if shelf.published is None:
        assert publish(shelf, raw, 1) == ""
    before = shelf.published
    place = data.draw(st.integers(0, len(raw) - 1))
    flipped = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
    spoilt = data.draw(st.sampled_from([raw[:place], flipped, raw + b" ", os.urandom(9)]))
    hash = hashlib.sha256(raw).hexdigest()
    assert Intake(shelf).take_published(hash, 2, "", KEY, spoilt) == "unsound"
    assert shelf.published == before and shelf.read(hash) == raw


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["head", "tables", "code"]), inner),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(common=_JSON, categories=_JSON)
def test_signed_rubbish_is_found_and_never_an_exception(common: object, categories: object) -> None:
    raw = json.dumps({"common": common, "categories": categories}).encode()
    assert check_packed(raw, hashlib.sha256(raw).hexdigest())


def test_bytes_nested_too_deep_are_no_guide(tiny: Path, tmp_path: Path) -> None:
    raw = b"[" * 100_000
    shelf = Shelf(tmp_path / "shelf")
    assert Guides(shelf, load(tiny)).get(shelf.keep(raw)) == load(tiny)
    assert check_packed(raw, hashlib.sha256(raw).hexdigest())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_value_of_another_kind_is_never_an_exception(data: st.DataObject, tiny: Path) -> None:
    plain = json.loads(pack(tiny))
    at: object = plain
    while True:
        keys: list[object] = list(at) if isinstance(at, dict) else list(range(len(at))) if isinstance(at, list) else []
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        inner = at[key]  # type: ignore[index]  # a key of this very value
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            at[key] = data.draw(_JSON)  # type: ignore[index]  # as above
            break
        at = inner
    raw = json.dumps(plain).encode()
    hash = hashlib.sha256(raw).hexdigest()
    assert check_packed(raw, hash) or unpack(raw).hash == hash
    shelf = Shelf(tiny.parent / "shelf")
    shelf.keep(raw)
    assert Guides(shelf, load(tiny)).get(hash).categories, "whatever a case names, there are words for it"
