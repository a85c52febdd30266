"""Guides beside the journals: to and fro over real receivers, and a publication that is taken whole or not at all."""

import asyncio
import gzip
import hashlib
import json
import shutil
import stat
import tempfile
import threading
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobby_app.guide import Intake, Shelf, pack
from lobby_app.journal import SystemClock
from lobby_app.receiver import GuideFiles, Malformed, StoreError
from lobby_app.receiver import guide_files as receiver_side
from lobby_app.receiver.bodies import inflate
from lobby_app.receiver.errors import TooLarge
from lobby_app.sync import SyncWorker, enrol, known_receivers, once
from lobby_app.sync import guides as station_side
from lobby_app.sync.client import ReceiverClient
from lobby_app.sync.credentials import remember_receiver
from lobby_app.sync.guides import follow_published
from lobby_app.sync.outcomes import Failed, Refused
from tests.guide.tiny import change, write_tiny
from tests.receiver.processes import ReceiverProcess
from tests.receiver.stations import Station

from .conftest import OpenStation
from .lines import BadLine

A = TypeVar("A")
AT = "2026-11-22T09:00:00.000+08:00"
WAIT_S = 30.0


def tiny_pack(folder: Path, zh: str) -> bytes:
    """A sound guide whose card says `zh`."""
    write_tiny(folder)
    change(folder / "cards.toml", "请稍等", zh)
    return pack(folder)


def named(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


@pytest.fixture
def words(tmp_path: Path) -> list[bytes]:
    return [tiny_pack(tmp_path / f"words{n}", f"请稍候{'，' * n}") for n in range(3)]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "here" / "guides")


# -- beside the journals


def test_a_station_gives_the_hub_what_it_lacks_and_another_fetches_what_its_cases_name(
    hub: ReceiverProcess, station: OpenStation, tmp_path: Path, shelf: Shelf, words: list[bytes]
) -> None:
    desk, window = station("desk", 2, hub), station("window-3", 1, hub)
    for raw in words[:2]:
        shelf.keep(raw)
    assert once(desk, None, Intake(shelf))["pending"] == 0
    assert sorted(file.stem for file in (hub.folder / "guides").glob("*.json")) == sorted(map(named, words[:2]))
    there = Shelf(tmp_path / "there" / "guides")
    there.wanted.update({named(words[0]), named(words[2])})
    once(window, None, Intake(there))
    assert there.held() == [named(words[0])], "what nobody has comes later"
    assert there.read(named(words[0])) == words[0] and there.wanted == {named(words[2])}


def test_a_worker_fetches_what_is_wanted_at_once(
    hub: ReceiverProcess, station: OpenStation, tmp_path: Path, shelf: Shelf, words: list[bytes]
) -> None:
    station("desk", 1, hub)
    came = threading.Event()
    GuideFiles(hub.folder).keep(named(words[0]), words[0])
    worker = SyncWorker(
        tmp_path / "desk", "desk", SystemClock(), shelf=Intake(shelf), on_guides=came.set, hub_folder=hub.folder
    )
    worker.start()
    try:
        shelf.wanted.add(named(words[0]))
        worker.look_for_guides()
        assert came.wait(WAIT_S)
        assert shelf.read(named(words[0])) == words[0]
    finally:
        assert worker.stop()


def test_over_a_line_that_breaks_in_the_middle_of_a_guide(
    hub: ReceiverProcess, station: OpenStation, shelf: Shelf, tmp_path: Path
) -> None:
    desk = station("desk", 1, hub)
    once(desk)
    hash = shelf.keep(pack(Path(__file__).parents[2] / "resources" / "guide"))
    known = known_receivers(desk.folder)["hub"]
    with BadLine(hub.url) as line:
        line.cut_after = 12_000
        remember_receiver(desk.folder, "hub", msgspec.structs.replace(known, url=line.url))
        assert once(desk, None, Intake(shelf))["receivers"][0]["trouble"] == "offline"
        assert line.cuts == 1 and GuideFiles(hub.folder).missing([hash]) == [hash], "nothing half"
        assert once(desk, None, Intake(shelf))["receivers"][0]["trouble"] is None
    assert GuideFiles(hub.folder).missing([hash]) == []


# -- the receiver's doors


def test_only_enrolled_stations_come_to_the_guides(hub: ReceiverProcess, words: list[bytes]) -> None:
    stranger = Station(hub.url)
    for method, path in (("GET", "/v1/guide"), ("GET", f"/v1/guides/{named(words[0])}"), ("POST", "/v1/guides")):
        assert stranger.ask(method, path)[0] == 401
    assert stranger.call("PUT", f"/v1/guides/{named(words[0])}", words[0])[0] == 401
    assert not (hub.folder / "guides").exists()


def test_a_receiver_takes_only_what_its_name_says(hub: ReceiverProcess, words: list[bytes]) -> None:
    desk = Station(hub.url)
    desk.enrol(hub.code)
    desk.sign_in()
    path = f"/v1/guides/{named(words[0])}"
    assert desk.ask("GET", path) == (404, {"error": "no_guide"})
    assert desk.ask("GET", "/v1/guide") == (404, {"error": "no_guide"})
    for sent in (words[1], words[0][:-1], b"", b"\x1f\x8b rubbish"):
        assert desk.call("PUT", path, sent)[0] == 400
    assert desk.call("PUT", "/v1/guides/..%2Fpublish.key", b"x")[0] in (400, 404)
    assert desk.call("PUT", path, b" " * (receiver_side.MAX_GUIDE + 1))[0] == 413
    assert desk.call("PUT", path, words[0]) == (200, json_bytes({"hash": named(words[0]), "new": True}))
    assert desk.call("PUT", path, words[0]) == (200, json_bytes({"hash": named(words[0]), "new": False}))
    assert desk.call("GET", path) == (200, words[0])
    (hub.folder / "guides" / f"{named(words[0])}.json").write_bytes(words[0][:-9])
    assert desk.ask("GET", path)[0] == 404, "a damaged guide is as good as none"


def json_bytes(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def test_a_bomb_does_not_unfold(tmp_path: Path) -> None:
    with pytest.raises(TooLarge):
        inflate(gzip.compress(b" " * (receiver_side.MAX_GUIDE * 4)), receiver_side.MAX_GUIDE)
    with pytest.raises(Malformed):
        inflate(gzip.compress(b"{}")[:-3], receiver_side.MAX_GUIDE)


def test_rubbish_without_end_does_not_fill_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receiver_side, "MAX_GUIDES", 3)
    files = GuideFiles(tmp_path)
    for number in range(3):
        files.keep(named(b"%d" % number), b"%d" % number)
    with pytest.raises(StoreError, match="holds 3 guides"):
        files.keep(named(b"3"), b"3")


# -- publishing


def test_both_sides_sign_the_same(tmp_path: Path, words: list[bytes]) -> None:
    assert receiver_side.SIGNED_AS == station_side.SIGNED_AS
    files = GuideFiles(tmp_path)
    files.publish(words[0], AT)
    signed = files.published()
    assert signed is not None
    assert station_side._signed_by(files.public_key(), station_side.PublishedAnswer(signed.manifest, signed.signature))
    assert stat.S_IMODE((tmp_path / "publish.key").stat().st_mode) == 0o600


def test_versions_count_up_and_are_never_begun_anew(tmp_path: Path, words: list[bytes]) -> None:
    files = GuideFiles(tmp_path)
    assert [files.publish(raw, AT).version for raw in (*words, words[0])] == [1, 2, 3, 4]
    assert GuideFiles(tmp_path).publish(words[1], AT).version == 5
    (tmp_path / "published.json").write_bytes(b"{}")
    with pytest.raises(StoreError, match="damaged"):
        files.publish(words[0], AT)


def test_a_station_follows_headquarters_and_never_goes_back(
    tmp_path: Path, station: OpenStation, shelf: Shelf, words: list[bytes]
) -> None:
    with ReceiverProcess(tmp_path / "hq", "hq") as hq:
        desk = station("desk", 1, hq)
        files = GuideFiles(hq.folder)
        assert known_receivers(desk.folder)["hq"].guide_key == files.public_key()

        def visit() -> tuple[int, str] | None:
            once(desk, None, Intake(shelf))
            found = shelf.published
            return (found.version, found.hash) if found else None

        assert visit() is None, "nothing is published yet"
        files.publish(words[0], AT)
        assert visit() == (1, named(words[0]))
        first = (hq.folder / "published.json").read_bytes()
        files.publish(words[1], AT)
        assert visit() == (2, named(words[1])) and visit() == (2, named(words[1]))
        newest = (hq.folder / "published.json").read_bytes()

        # An older manifest, properly signed, as from a restored backup or from somebody who kept it.
        (hq.folder / "published.json").write_bytes(first)
        assert visit() == (2, named(words[1]))
        assert shelf.refused is not None and (shelf.refused.version, shelf.refused.reason) == (1, "older")

        # A manifest that somebody else signed.
        other = GuideFiles(tmp_path / "other")
        for _ in range(9):
            other.publish(words[2], AT)
        shutil.copy(tmp_path / "other" / "published.json", hq.folder / "published.json")
        assert visit() == (2, named(words[1]))
        assert shelf.refused.reason == "signature"

        # A number changed in a manifest that was signed.
        (hq.folder / "published.json").write_bytes(newest.replace(rb"\"version\":2", rb"\"version\":7"))
        assert newest != (hq.folder / "published.json").read_bytes()
        assert visit() == (2, named(words[1]))

        # The content was cut short on the receiver's disk.
        (hq.folder / "published.json").write_bytes(newest)
        files.publish(words[2], AT)
        content = hq.folder / "guides" / f"{named(words[2])}.json"
        content.write_bytes(words[2][:-40])
        assert visit() == (2, named(words[1]))
        assert (shelf.refused.version, shelf.refused.reason) == (3, "altered")
        content.write_bytes(words[2])
        assert visit() == (3, named(words[2])) and shelf.refused is None

        # Properly signed, and yet no sound guide.
        files.publish(json.dumps({"common": {}, "categories": {}}).encode(), AT)
        assert visit() == (3, named(words[2]))
        assert (shelf.refused.version, shelf.refused.reason) == (4, "unsound")


def test_the_hub_is_followed_only_where_no_headquarters_is_known(
    tmp_path: Path, hub: ReceiverProcess, station: OpenStation, shelf: Shelf, words: list[bytes]
) -> None:
    desk = station("desk", 1, hub)
    GuideFiles(hub.folder).publish(words[0], AT)
    once(desk, None, Intake(shelf))
    assert shelf.published is not None and shelf.published.hash == named(words[0])
    with ReceiverProcess(tmp_path / "hq", "hq") as hq:
        enrol(desk, hq.url, hq.code)
        GuideFiles(hub.folder).publish(words[1], AT)
        once(desk, None, Intake(shelf))
        assert shelf.published.hash == named(words[0]), "headquarters has not published anything"
        GuideFiles(hq.folder).publish(words[2], AT)
        once(desk, None, Intake(shelf))
        assert (shelf.published.hash, shelf.published.version) == (named(words[2]), 1), "another publisher's count"


def test_a_full_disk_at_the_station_is_told_and_tried_again(
    tmp_path: Path, hub: ReceiverProcess, station: OpenStation, words: list[bytes]
) -> None:
    desk = station("desk", 1, hub)
    GuideFiles(hub.folder).publish(words[0], AT)
    (tmp_path / "file").write_text("", encoding="utf-8")
    blocked = Shelf(tmp_path / "file" / "guides")
    result = once(desk, None, Intake(blocked))
    assert (result["pending"], result["receivers"][0]["trouble"]) == (0, "refused")


# -- property: whatever a receiver answers, the former stays or a sound guide with a good signature comes


class Answers(ReceiverClient):
    """Gives fixed answers, as a receiver that was taken over might."""

    def __init__(self, manifest: str, signature: str, content: bytes | None) -> None:
        self._answers: dict[str, Any] = {"/v1/guide": station_side.PublishedAnswer(manifest, signature)}
        self._content = content

    async def signed(self, answer: type[A], method: str, path: str, **options: Any) -> A:
        found = self._answers.get(path)
        if found is None:
            if self._content is None:
                raise Failed(Refused("no_guide"))
            found = msgspec.Raw(self._content)
        assert isinstance(found, answer)
        return found


def follow(shelf: Shelf, manifest: str, signature: str, content: bytes | None, key: str) -> bool:
    return asyncio.run(follow_published(Answers(manifest, signature, content), Intake(shelf), key))


class Publication(NamedTuple):
    """The third publication of a headquarters, and a guide that a station may have had before."""

    manifest: str
    signature: str
    key: str
    raw: bytes
    former: bytes


@pytest.fixture(scope="module")
def third(tmp_path_factory: pytest.TempPathFactory) -> Publication:
    home = tmp_path_factory.mktemp("publisher")
    files = GuideFiles(home / "hq")
    versions = [tiny_pack(home / f"v{number}", f"第{number}版") for number in range(3)]
    for raw in versions:
        files.publish(raw, AT)
    signed = files.published()
    assert signed is not None
    former = tiny_pack(home / "former", "从前的版本")
    return Publication(signed.manifest, signed.signature, files.public_key(), versions[-1], former)


SPOILT = ("nothing", "manifest", "signature", "content", "cut", "key", "none")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    spoil=st.sampled_from(SPOILT),
    version=st.integers(1, 4),
    place=st.integers(0, 10**6),
    wrong_key=st.sampled_from(["", "zz", "00" * 32, "ab" * 31]),
)
def test_nothing_but_the_whole_signed_newer_sound_guide_is_taken(
    third: Publication, tmp_path: Path, spoil: str, version: int, place: int, wrong_key: str
) -> None:
    shelf = Shelf(Path(tempfile.mkdtemp(dir=tmp_path)))
    former = named(third.former)
    assert Intake(shelf).take_published(former, version, AT, third.key, third.former) == ""
    manifest, signature, key = third.manifest, third.signature, third.key
    content: bytes | None = third.raw
    at = place % len(third.raw)
    if spoil == "manifest":
        at = place % len(manifest)
        manifest = manifest[:at] + chr(ord(manifest[at]) ^ 1) + manifest[at + 1 :]
    elif spoil == "signature":
        at = place % len(signature)
        signature = signature[:at] + ("0" if signature[at] != "0" else "1") + signature[at + 1 :]
    elif spoil == "content":
        content = third.raw[:at] + bytes([third.raw[at] ^ 1]) + third.raw[at + 1 :]
    elif spoil == "cut":
        content = third.raw[:at]
    elif spoil == "key":
        key = wrong_key
    elif spoil == "none":
        content = None
    taken = follow(shelf, manifest, signature, content, key)
    assert taken == (spoil == "nothing" and version < 3)
    found = shelf.published
    assert found is not None
    assert (found.version, found.hash) == ((3, named(third.raw)) if taken else (version, former))
    assert shelf.read(found.hash) is not None and former in shelf.held()
