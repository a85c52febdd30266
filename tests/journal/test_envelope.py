"""An event is frozen once; from then on its bytes are the truth."""

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobby_app.journal import (
    MAX_BODY,
    NO_HASH,
    BodyTooLarge,
    Event,
    Malformed,
    Ref,
    digest,
    freeze,
    order_key,
    thaw,
)


def event(body: dict[str, Any] | None = None, **fields: Any) -> Event:
    at = "2026-11-22T10:41:03.120+08:00"
    first = Event(1, "desk", "a" * 32, 1, 1, [], NO_HASH, at, at[:10], "L01", "case_opened", "c" * 32, "", body or {})
    return first if not fields else Event(**{name: getattr(first, name) for name in Event.__struct_fields__} | fields)


def test_the_bytes_are_one_line_of_json_with_the_envelope_fields_in_order() -> None:
    raw = freeze(event({"text": "您好\n\x00", "amount": 3}, refs=[Ref("window", "b" * 32, 7, "d" * 64)]))
    assert b"\n" not in raw and b"\x00" not in raw
    names = "v station epoch seq lamport refs prev at day staff kind case guide body"
    assert " ".join(json.loads(raw)) == names
    assert json.loads(raw)["refs"] == [{"station": "window", "epoch": "b" * 32, "seq": 7, "hash": "d" * 64}]
    assert "您好".encode() in raw


def test_the_hash_is_the_sha256_of_the_exact_bytes() -> None:
    raw = freeze(event())
    assert digest(raw) == hashlib.sha256(raw).hexdigest()


def test_equal_bodies_freeze_to_equal_bytes_whatever_the_order_of_their_keys() -> None:
    assert freeze(event({"a": 1, "b": {"x": 1, "y": 2}})) == freeze(event({"b": {"y": 2, "x": 1}, "a": 1}))


def test_fields_of_a_newer_program_are_passed_over() -> None:
    newer = freeze(event())[:-1] + b',"sealed":{"by":"somebody"}}'
    assert thaw(newer) == event()


def test_a_body_of_64_kb_fits_and_one_byte_more_does_not() -> None:
    room = MAX_BODY - len(b'{"ink":""}')
    assert len(json.loads(freeze(event({"ink": "i" * room})))["body"]["ink"]) == room
    with pytest.raises(BodyTooLarge, match="65537"):
        freeze(event({"ink": "i" * (room + 1)}))


@pytest.mark.parametrize("raw", [b"", b"null", b"{}", b"\xff\xfe", b'{"v":"one"}', b"<html>sign in</html>"])
def test_bytes_that_are_no_event_are_told_apart(raw: bytes) -> None:
    with pytest.raises(Malformed):
        thaw(raw)


def test_fold_order_is_lamport_then_station_then_epoch_then_seq_and_never_time() -> None:
    early = event(lamport=1, station="z", at="2026-11-22T23:00:00.000+08:00")
    late = event(lamport=2, station="a", at="2026-11-22T01:00:00.000+08:00")
    tied = event(lamport=2, station="b")
    assert sorted([tied, late, early], key=order_key) == [early, late, tied]


plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), plain, max_size=5))
def test_any_body_comes_back_as_it_went(body: dict[str, Any]) -> None:
    frozen = freeze(event(body))
    assert thaw(frozen).body == body
    assert freeze(thaw(frozen)) == frozen
    assert frozen.count(b"\n") == 0
