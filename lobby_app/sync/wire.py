"""The exact shapes of a receiver's answers. What does not fit them was not said by a receiver."""

import gzip
from collections.abc import Sequence

import msgspec


class EnrolAnswer(msgspec.Struct):
    """`guide_key`: the Ed25519 key that published guides are signed with, 64 hex digits; empty if none are."""

    receiver: str
    role: str
    guide_key: str = ""


class ChallengeAnswer(msgspec.Struct):
    challenge: str


class TokenAnswer(msgspec.Struct):
    token: str
    expires_s: int


class PushAnswer(msgspec.Struct):
    next_seq: int
    new: int
    held: int


class ConflictAnswer(msgspec.Struct):
    expected: int | None = None
    fork: int | None = None


class StreamAnswer(msgspec.Struct):
    station: str
    epoch: str
    next_seq: int
    head: str
    forked: bool = False


class StreamsAnswer(msgspec.Struct):
    streams: list[StreamAnswer]


class NewsAnswer(msgspec.Struct):
    """Frozen events of one stream in a row, each as text."""

    station: str
    epoch: str
    lines: list[str]


class LiveAnswer(msgspec.Struct):
    """A hub tells its streams along with the mark; headquarters has too many. `events`: what moved the mark, as far as
    the hub still has it at hand."""

    mark: int
    streams: list[StreamAnswer] | None = None
    events: list[NewsAnswer] = []


class InviteAnswer(msgspec.Struct, frozen=True):
    """A code for one station, good once until `expires` (RFC 3339, UTC). `digits`: the same for a scanner, with an
    address. `urls`: where the hub is reached from other machines; empty: from nowhere else."""

    station: str
    code: str
    digits: str
    expires: str
    urls: list[str]


class ErrorAnswer(msgspec.Struct):
    error: str
    detail: str = ""


def pack_batch(from_seq: int, raws: Sequence[bytes]) -> bytes:
    """A header line and the events, one a line, gzip."""
    header = msgspec.json.encode({"from": from_seq, "count": len(raws)})
    return gzip.compress(b"\n".join((header, *raws)) + b"\n", 1)
