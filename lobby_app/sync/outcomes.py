"""What can come of an errand to a receiver. Being offline is part of the work, so troubles are values."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Offline:
    """Nobody answers, or not in time, or the connection broke. Worth trying again."""

    detail: str
    code = "offline"


@dataclass(frozen=True)
class NotAReceiver:
    """Something else answered: a captive portal, another program. Nothing counts as delivered."""

    detail: str
    code = "not_a_receiver"


@dataclass(frozen=True)
class WrongCertificate:
    """The receiver at this address is not the one that was enrolled with. Nothing was sent to it."""

    detail: str = ""
    code = "wrong_certificate"


@dataclass(frozen=True)
class Refused:
    """The receiver said no. `reason`: code_unknown, code_used, code_expired, code_for_other_station,
    other_key, revoked, not_enrolled, plain_http, code_unreadable, …"""

    reason: str
    code = "refused"


@dataclass(frozen=True)
class Forked:
    """The receiver holds another event at `seq` of this journal: two lives under one name."""

    seq: int
    code = "forked"


Trouble = Offline | NotAReceiver | WrongCertificate | Refused | Forked


@dataclass(frozen=True)
class Enrolment:
    """This journal may send to the receiver. `role`: "hub" or "hq". `fingerprint`: 64 hex digits."""

    role: str
    url: str
    fingerprint: str


class Failed(Exception):
    """Carries a trouble up to the edge of this room, where it becomes a value again."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble
