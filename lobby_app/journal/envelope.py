"""The envelope every event travels in: docs/architecture.md, Envelope.

An event is frozen once, when it is appended. From then on only its exact bytes count: they are hashed,
stored, sent and copied verbatim, so that a newer program's extra fields survive an older program.
"""

import hashlib
from typing import Annotated, Any

import msgspec

from .errors import BodyTooLarge, Malformed

VERSION = 1
MAX_BODY = 64 * 1024
"""Largest body in bytes, counted as it is frozen (UTF-8 JSON)."""
NO_HASH = "0" * 64
"""`prev` of the first event of a stream, and the head of an empty one."""
UNSIGNED = "unsigned"
"""`staff` of what is done before anybody has signed on."""


class Ref(msgspec.Struct, frozen=True):
    """The head of another journal that was known when an event was made."""

    station: str
    epoch: str
    seq: int
    hash: str


class Event(msgspec.Struct, frozen=True):
    """One thing that happened. Field order is the order of the frozen bytes: never change it.

    `epoch` and `case` are 32 hex digits, `prev` 64; `seq` counts from 1 without holes; `at` is RFC 3339
    with milliseconds and offset; `day` is the branch's local date, YYYY-MM-DD; `guide` is the hash of a
    guide, or empty.
    """

    v: int
    station: str
    epoch: str
    seq: int
    lamport: int
    refs: list[Ref]
    prev: str
    at: str
    day: str
    staff: str
    kind: str
    case: str | None
    guide: str
    body: dict[str, Any]


_Number = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Link(msgspec.Struct, frozen=True):
    """The least of an event that must be readable to keep it in its place and to check its chain.

    What else stands in it may be of a newer program, or poison: it is kept as it came and holds up nothing.
    """

    station: str
    epoch: str
    seq: _Number
    lamport: _Number
    prev: str
    day: Any = ""


class Stored(msgspec.Struct, frozen=True):
    """An event as a journal holds it: `raw` are the frozen bytes, `hash` their SHA-256 in hex."""

    event: Event
    hash: str
    raw: bytes


class Draft(msgspec.Struct, frozen=True):
    """What a caller wants appended; the journal adds identity, order and time."""

    kind: str
    case: str | None = None
    staff: str = UNSIGNED
    body: dict[str, Any] = msgspec.field(default_factory=dict)
    guide: str = ""


OrderKey = tuple[int, str, str, int]

# Deterministic order sorts the keys of the body, so equal events freeze to equal bytes.
_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(Event).decode
_decode_link = msgspec.json.Decoder(Link).decode


def freeze(event: Event) -> bytes:
    """Return the exact bytes of an event: UTF-8 JSON on one line. Raises BodyTooLarge above MAX_BODY."""
    raw = _encode(event)
    # The envelope alone is small: only an event near the limit needs its body measured by itself.
    if len(raw) > MAX_BODY and (size := len(_encode(event.body))) > MAX_BODY:
        raise BodyTooLarge(f"the body of a {event.kind} event has {size} bytes, at most {MAX_BODY} are kept")
    return raw


def thaw(raw: bytes) -> Event:
    """Read frozen bytes. Keys this program does not know are passed over. Raises Malformed."""
    try:
        return _decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Malformed(f"not an event: {error}") from None


def read_link(raw: bytes) -> Link:
    """Read an event's place in its chain only. Raises Malformed."""
    try:
        return _decode_link(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Malformed(f"not an event: {error}") from None


def digest(raw: bytes) -> str:
    """The hash of an event: SHA-256 of its exact bytes, in hex."""
    return hashlib.sha256(raw).hexdigest()


def stored(raw: bytes) -> Stored:
    """Thaw frozen bytes and keep them beside the event. Raises Malformed."""
    return Stored(thaw(raw), digest(raw), raw)


def order_key(event: Event) -> OrderKey:
    """All folds run in this order, never by time."""
    return (event.lamport, event.station, event.epoch, event.seq)
