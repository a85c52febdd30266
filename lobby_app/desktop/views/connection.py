"""What the screens of connecting show: the hub, how to reach it, a code for another station."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from lobby_app.sync import Enrolment, InviteAnswer, Offline, Refused, SyncStatus, Trouble, WrongCertificate

_GROUP = 5
_WINDOWS = 12
"""Windows offered by number; a branch with more names them by the command line."""
TOLD = (
    *("address_unreadable", "plain_http", "code_unreadable", "code_unknown", "code_used", "code_expired"),
    *("code_for_other_station", "other_key", "not_enrolled", "revoked", "may_not_invite"),
)
"""Reasons of a refusal that the screen has words of its own for."""


def connected_to(status: SyncStatus, station: str, may_invite: bool) -> dict[str, Any]:
    """The hub as this station sees it: state, where it is, since when, what is on the way.

    `state`: unknown, joined, out_of_reach or not_set; `here`: it runs on this machine.
    """
    host = urlsplit(status.hub_url).hostname or ""
    return {
        "state": status.hub_state,
        "trouble": status.hub_trouble,
        "address": shown_address(status.hub_url),
        "here": bool(host) and (host == "localhost" or host.startswith("127.") or host == "::1"),
        "at": status.hub_last_ok.strftime("%H:%M") if status.hub_last_ok else "",
        "pending": status.pending_hub,
        "station": station,
        "mayInvite": may_invite,
    }


def shown_address(url: str) -> str:
    """An address as people read it out: without what every one of them begins with."""
    return url.partition("://")[2]


def found_view(found: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    return [{"address": shown_address(url), "machine": machine} for url, machine in found]


def free_names(taken: Sequence[str]) -> list[str]:
    """Names that another station of this branch could have, the likely ones first."""
    desks = ["desk", *(f"desk-{number}" for number in range(2, 5))]
    windows = [f"window-{number}" for number in range(1, _WINDOWS + 1)]
    return [name for name in (*windows, "supervisor", *desks) if name not in taken]


def reason(outcome: Enrolment | Trouble) -> str:
    """Why it did not come about, as a code that the screen has words for; empty if it did."""
    match outcome:
        case Enrolment():
            return ""
        case Refused(why):
            return why if why in TOLD else "own_folder" if why.startswith("own_folder") else "refused"
        case Offline() | WrongCertificate():
            return outcome.code
    return outcome.code


def invitation_view(outcome: InviteAnswer | Trouble, picture: tuple[str, int], now: datetime) -> dict[str, Any]:
    """A code in groups of five with addresses and end ('10:56'); or why there is none.

    `picture`: its QR code as an address that QML can show, and how many modules that has across.
    """
    if not isinstance(outcome, InviteAnswer):
        return {"station": "", "reason": reason(outcome)}
    ends = datetime.fromisoformat(outcome.expires).astimezone(now.tzinfo)
    plain = re.sub(r"[^0-9A-Z]", "", outcome.code)
    return {
        "station": outcome.station,
        "reason": "" if outcome.urls else "this_machine_only",
        "code": " ".join(plain[at : at + _GROUP] for at in range(0, len(plain), _GROUP)),
        "addresses": [shown_address(url) for url in outcome.urls],
        "image": picture[0],
        "modules": picture[1],
        "ends": ends.strftime("%H:%M"),
        "endsMs": ends.timestamp() * 1000,
    }
