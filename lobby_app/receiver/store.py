"""What every store of a receiver can do; one contract, one test suite, two databases."""

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from .batch import MAX_EVENTS, MAX_RAW, Batch


class Accepted(NamedTuple):
    """The batch is committed: `new` events were added, `held` ones were here already."""

    next_seq: int
    new: int
    held: int


class Gap(NamedTuple):
    """Events before the batch are missing; nothing was added."""

    expected: int


class Forked(NamedTuple):
    """At `seq` another event is held already. The one held stays, the other is kept apart."""

    seq: int


class StreamRow(NamedTuple):
    """`head`: hash of the last event, 64 hex digits. `forked`: another history of it was offered."""

    station: str
    epoch: str
    next_seq: int
    head: str
    forked: bool

    def as_json(self) -> dict[str, Any]:
        return self._asdict()


class ForkRow(NamedTuple):
    """An event kept apart because its place was taken."""

    seq: int
    hash: bytes
    raw: bytes


class StationKey(NamedTuple):
    """An Ed25519 public key (32 bytes) of one life of a station's journal."""

    station: str
    epoch: str
    public_key: bytes


class Enrolled(NamedTuple):
    """`kind` of the code that was used up: "join", "invite", or "again" when all keys were known already."""

    kind: str


class NotEnrolled(NamedTuple):
    """`reason`: code_unknown, code_used, code_expired, code_for_other_station, other_key, revoked."""

    reason: str


class Store(Protocol):
    """Thread-safe. Every method is one transaction and returns after COMMIT. Raises StoreError."""

    writers: int
    """How many threads may write at once with profit."""

    def take(self, batch: Batch, received_ms: int) -> Accepted | Gap | Forked: ...

    def streams(self, station: str | None = None, epoch: str | None = None) -> list[StreamRow]: ...

    def read(
        self, station: str, epoch: str, from_seq: int, max_events: int = MAX_EVENTS, max_bytes: int = MAX_RAW
    ) -> list[bytes]: ...

    def forks(self, station: str, epoch: str) -> list[ForkRow]: ...

    def secret(self, name: str) -> bytes:
        """32 random bytes kept under a name, made on first use."""
        ...

    def add_code(
        self, digest: bytes, kind: str, station: str | None, expires_ms: int | None, inviter: str | None = None
    ) -> None:
        """`inviter`: the station that made it; with that one's key it loses its worth."""
        ...

    def drop_join_codes(self) -> None:
        """Forget the unused codes of earlier starts; invitations stay."""
        ...

    def purge_codes(self, before_ms: int) -> int:
        """Forget codes that ran out or were used before this moment; how many there were."""
        ...

    def enrol(self, digest: bytes, keys: Sequence[StationKey], now_ms: int) -> Enrolled | NotEnrolled: ...

    def public_key(self, station: str, epoch: str) -> bytes | None: ...

    def enrolled(self) -> list[tuple[str, str]]:
        """Station and epoch of everybody who may come in, in that order."""
        ...

    def revoke(self, station: str, now_ms: int) -> list[str]:
        """Take every key of a station away; the epochs whose keys those were. Invitations that were not used are
        gone too: those for that name, also if nobody has come in under it, and those that it made.

        Under that name nobody comes in again but by an invitation made later. What the station sent stays.
        """
        ...

    def close(self) -> None: ...
