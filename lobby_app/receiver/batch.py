"""What a station sends: a header line and frozen events, one a line, gzip. Read, bounded and checked here.

Only the envelope's place in its stream is looked at. Kinds and bodies are the business of those who fold,
so an event that nobody understands is taken in like any other.
"""

import hashlib
from itertools import count
from typing import NamedTuple

import msgspec

from lobby_app.journal import NO_HASH

from .bodies import inflate
from .errors import Malformed, TooLarge

MAX_EVENTS = 500
MAX_RAW = 256 * 1024
"""Bytes of the events of a batch; the last event may exceed it."""
MAX_EVENT = 256 * 1024
"""Bytes of one event: well above the largest body plus envelope a journal makes."""
MAX_INFLATED = MAX_RAW + MAX_EVENT + 4096
MAX_SENT = MAX_INFLATED


class Item(NamedTuple):
    """One event of a batch; `hash` are the 32 bytes of its SHA-256."""

    seq: int
    hash: bytes
    raw: bytes


class Batch(NamedTuple):
    """Contiguous events of one stream, chained; `prev` is the hash that the first one names (32 bytes)."""

    station: str
    epoch: str
    prev: bytes
    items: list[Item]


class _Header(msgspec.Struct):
    from_: int = msgspec.field(name="from")
    count: int


class _Place(msgspec.Struct, gc=False):
    station: str
    epoch: str
    seq: int
    prev: str


_header = msgspec.json.Decoder(_Header).decode
_place = msgspec.json.Decoder(_Place).decode


def read_batch(station: str, epoch: str, sent: bytes) -> Batch:
    """Check what was sent, gzip or plain, for the stream (station, epoch). Raises Malformed or TooLarge."""
    data = inflate(sent, MAX_INFLATED)
    first, *lines = data.rstrip(b"\n").split(b"\n")
    try:
        header = _header(first)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Malformed('the first line is not {"from": seq, "count": n}') from None
    if header.count != len(lines) or header.from_ < 1 or not lines:
        raise Malformed(f"the header names {header.count} events from {header.from_}, {len(lines)} came")
    if len(lines) > MAX_EVENTS:
        raise TooLarge(f"a batch has at most {MAX_EVENTS} events")
    if sum(map(len, lines[:-1])) > MAX_RAW or max(map(len, lines)) > MAX_EVENT:
        raise TooLarge(f"a batch has at most {MAX_RAW} bytes and one event more")
    return _chain(station, epoch, header.from_, lines)


def _chain(station: str, epoch: str, from_seq: int, lines: list[bytes]) -> Batch:
    try:
        places = [_place(raw) for raw in lines]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Malformed("a line is not an event") from None
    hashes = [hashlib.sha256(raw) for raw in lines]
    first = expected = places[0].prev
    for seq, place, digest in zip(count(from_seq), places, hashes, strict=False):
        if place.seq != seq or place.station != station or place.epoch != epoch:
            raise Malformed(f"line {seq - from_seq + 2} is not event {seq} of this stream")
        if place.prev != expected:
            raise Malformed(f"event {seq} does not follow the event before it")
        expected = digest.hexdigest()
    if from_seq == 1 and first != NO_HASH:
        raise Malformed("the first event of a stream names an event before it")
    items = list(map(Item, count(from_seq), [digest.digest() for digest in hashes], lines))
    return Batch(station, epoch, _hash_bytes(first), items)


def _hash_bytes(text: str) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != 32:
        raise Malformed("prev is not a SHA-256 of 64 hex digits")
    return value
