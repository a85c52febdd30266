"""What the screen may say about where events are. Unknown is never shown as failed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

State = Literal["unknown", "joined", "out_of_reach", "not_set"]


@dataclass(frozen=True)
class SyncStatus:
    """`saved`: own events durably here; `at_…_seq`: how many of them that receiver has acknowledged.

    `…_last_ok`: when it answered last, None if not since the program started. `…_trouble`: empty, or a
    code of sync.outcomes (offline, not_a_receiver, wrong_certificate, refused, forked) or of a JournalError.
    `hub_url`: where the hub was asked last, empty if none is known.
    """

    saved: int = 0
    at_hub_seq: int = 0
    at_hq_seq: int = 0
    hub_state: State = "unknown"
    hq_state: State = "unknown"
    hub_last_ok: datetime | None = None
    hq_last_ok: datetime | None = None
    hub_trouble: str = ""
    hq_trouble: str = ""
    hub_url: str = ""

    @property
    def pending_hub(self) -> int:
        return max(0, self.saved - self.at_hub_seq)

    @property
    def pending_hq(self) -> int:
        return max(0, self.saved - self.at_hq_seq)
