"""What is taken for a batch and what is refused before it reaches a database."""

import gzip
import json

import pytest

from lobby_app.receiver.batch import MAX_EVENT, MAX_RAW, read_batch
from lobby_app.receiver.errors import Malformed, TooLarge

from .streams import frozen, packed

EPOCH = "0123456789abcdef" * 2


def test_a_batch_comes_zipped_or_plain() -> None:
    raws = frozen("desk", EPOCH, 3)
    sent = packed(raws)
    for form in (sent, gzip.decompress(sent), gzip.decompress(sent).rstrip(b"\n")):
        assert [item.raw for item in read_batch("desk", EPOCH, form).items] == raws


def test_unknown_kinds_and_poisonous_bodies_are_let_through() -> None:
    place = {"station": "desk", "epoch": EPOCH, "seq": 1, "prev": "0" * 64}
    for poison in (
        {"kind": "from_the_future", "v": 99},
        {"kind": 17, "body": ["no", "object"]},
        {"body": {"deep": [[[[]]]], "nul": "\u0000"}},
        {"lamport": "many", "at": None},
    ):
        raw = json.dumps(place | poison).encode()
        assert read_batch("desk", EPOCH, packed([raw])).items[0].raw == raw


@pytest.mark.parametrize("bend", ["station", "epoch", "seq", "prev", "json", "utf8", "list", "deep"])
def test_events_in_the_wrong_place_are_refused(bend: str) -> None:
    raws = frozen("desk", EPOCH, 3)
    bad = {
        "station": frozen("other", EPOCH, 3)[1],
        "epoch": frozen("desk", "f" * 32, 3)[1],
        "seq": raws[2],
        "prev": frozen("desk", EPOCH, 1, prev="0" * 64, first=2)[0],
        "json": raws[1][:-1],
        "utf8": b"\xff\xfe",
        "list": b"[]",
        "deep": b'{"body":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    }[bend]
    with pytest.raises(Malformed):
        read_batch("desk", EPOCH, packed([raws[0], bad, raws[2]]))


def test_headers_that_do_not_fit_are_refused() -> None:
    raws = frozen("desk", EPOCH, 3)
    for sent in (
        b"",
        b"\x1f\x8b",
        packed(raws)[:-9],
        packed(raws) + b"more",
        packed(raws, count=4),
        packed(raws, count=2),
        packed([], count=0),
        packed(raws, first=0),
        packed(raws, first=2),
        gzip.compress(b"\n".join(raws)),
        gzip.compress(b'{"from":true,"count":3}\n' + b"\n".join(raws)),
    ):
        with pytest.raises(Malformed):
            read_batch("desk", EPOCH, sent)


def test_the_first_event_of_a_stream_follows_nothing() -> None:
    with pytest.raises(Malformed):
        read_batch("desk", EPOCH, packed(frozen("desk", EPOCH, 1, prev="ab" * 32)))
    with pytest.raises(Malformed):
        read_batch("desk", EPOCH, packed(frozen("desk", EPOCH, 1, prev="no hash", first=2), first=2))


def test_limits_hold_and_one_event_may_exceed_them() -> None:
    with pytest.raises(TooLarge):
        read_batch("desk", EPOCH, packed(frozen("desk", EPOCH, 501)))
    assert len(read_batch("desk", EPOCH, packed(frozen("desk", EPOCH, 500))).items) == 500
    place = {"station": "desk", "epoch": EPOCH, "seq": 1, "prev": "0" * 64, "body": "x" * (MAX_RAW - 4000)}
    large = json.dumps(place).encode()
    assert len(read_batch("desk", EPOCH, packed([large])).items) == 1
    with pytest.raises(TooLarge):
        read_batch("desk", EPOCH, packed([json.dumps(place | {"body": "x" * MAX_EVENT}).encode()]))


def test_a_gzip_bomb_is_refused_without_unfolding_it() -> None:
    bomb = gzip.compress(bytes(100_000_000), 9)
    assert len(bomb) < 150_000
    with pytest.raises(TooLarge):
        read_batch("desk", EPOCH, bomb)
