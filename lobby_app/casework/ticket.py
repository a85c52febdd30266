"""The paper way from desk to window when no network joins them: a QR ticket of digits alone, signed by the desk.

Decision 0015. Bytes: version 1 · key 4 · case 16 · call 4 · number 2 · day 2 · business 2 · companion 2 · what nobody
asked 1 (a bit for each of ASKABLE) · window's length and count of needs 1 · window 0-8 · needs 2 each, at most 8 ·
Ed25519 signature 64.
At most 123 bytes, read as one number and written in decimal digits: at most 295.
"""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from .results import Refused
from .state import ASKABLE, Call, Case

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from .branch import StationFact

VERSION = 2
MAX_BYTES = 124
MAX_DIGITS = 299
MAX_NEEDS = 8
MAX_WINDOW = 8
_FIXED = 35
_SIGNATURE = 64
_FIRST_DAY = date(2020, 1, 1)
_PURPOSE = b"lobby ticket\n"


class Ticket(msgspec.Struct, frozen=True):
    """What a ticket says. `case` is 32 hex digits, `call` the first 8 of the desk's call, `day` YYYY-MM-DD.

    `needs`, `business` and `companion` are marks of guide codes (see `mark`): they outlive a guide whose lists
    were put in another order, and tell a window with another guide which codes it does not know. `unasked`: of
    business and companion what nobody has asked.
    """

    case: str
    call: str
    number: int
    day: str
    window: str
    needs: tuple[int, ...]
    business: int
    companion: int
    unasked: tuple[str, ...] = ()


class Opened(msgspec.Struct, frozen=True):
    """A ticket whose signature holds, and the name of the station that signed it."""

    station: str
    ticket: Ticket


def mark(code: str) -> int:
    """16 bits that stand for a guide code."""
    return int.from_bytes(hashlib.sha256(code.encode()).digest()[:2], "big")


def known(marks: Iterable[int], codes: Iterable[str]) -> tuple[str, ...]:
    """The codes that these marks stand for; a mark that two codes share, or none has, is left out."""
    by_mark: dict[int, list[str]] = {}
    for code in codes:
        by_mark.setdefault(mark(code), []).append(code)
    return tuple(found[0] for one in marks if len(found := by_mark.get(one, [])) == 1)


def ticket_for(case: Case, call: Call) -> Ticket | Refused:
    """What the desk writes on the ticket of a case that it has called a window for."""
    if not case.categories:
        return Refused("no_category")
    if len(case.categories) > MAX_NEEDS or not 1 <= case.number <= 0xFFFF:
        return Refused("ticket_too_full", str(len(case.categories)))
    try:
        named = call.window.encode("ascii")
    except UnicodeEncodeError:
        return Refused("ticket_too_full", call.window)
    if len(named) > MAX_WINDOW:
        return Refused("ticket_too_full", call.window)
    return Ticket(
        case=case.id,
        call=call.id[:8],
        number=case.number,
        day=case.day,
        window=call.window,
        needs=tuple(mark(code) for code in case.categories),
        business=mark(case.business),
        companion=mark(case.companion),
        unasked=case.unasked,
    )


def key_id(public_key: str) -> bytes:
    """4 bytes by which a window finds the key among those it knows. `public_key`: 64 hex digits."""
    return hashlib.sha256(bytes.fromhex(public_key)).digest()[:4]


def seal(ticket: Ticket, key: "Ed25519PrivateKey") -> str:
    """The digits of the ticket, signed by the desk's key."""
    public = key.public_key().public_bytes_raw().hex()
    payload = bytes([VERSION]) + key_id(public) + _packed(ticket)
    sealed = payload + key.sign(_PURPOSE + payload)
    return str(int.from_bytes(sealed, "big"))


def unseal(digits: str, keys: Mapping[str, Iterable[str]]) -> Opened | Refused:
    """Read scanned digits. `keys`: for each desk's name the public keys (64 hex digits) it is known by.

    Refused: ticket_unreadable (no ticket, or damaged), ticket_newer (a newer program's), ticket_unknown_desk (no key
    known for whoever signed it), ticket_forged (that key did not sign this).
    """
    if not (digits.isascii() and digits.isdigit()) or len(digits) > MAX_DIGITS or digits.startswith("0"):
        return Refused("ticket_unreadable")
    number = int(digits)
    sealed = number.to_bytes((number.bit_length() + 7) // 8, "big")
    payload, signature = sealed[:-_SIGNATURE], sealed[-_SIGNATURE:]
    if len(payload) < _FIXED:
        return Refused("ticket_unreadable")
    if payload[0] != VERSION:
        return Refused("ticket_newer" if payload[0] > VERSION else "ticket_unreadable")
    possible = [(name, key) for name, held in keys.items() for key in held if key_id(key) == payload[1:5]]
    if not possible:
        return Refused("ticket_unknown_desk")
    for name, key in possible:
        if _signed(key, payload, signature):
            ticket = _unpacked(payload[5:])
            return Refused("ticket_unreadable") if ticket is None else Opened(name, ticket)
    return Refused("ticket_forged")


def desk_keys(stations: Iterable["StationFact"], trusted: Mapping[str, str]) -> dict[str, list[str]]:
    """The keys of the branch's desks: as their journals tell them, and those that the settings list by station."""
    keys: dict[str, list[str]] = {name: [key] for name, key in trusted.items() if is_public_key(key)}
    for fact in stations:
        if fact.role == "desk" and fact.key and fact.key not in keys.get(fact.name, []):
            keys.setdefault(fact.name, []).append(fact.key)
    return keys


def is_public_key(text: str) -> bool:
    return len(text) == 64 and all(digit in "0123456789abcdef" for digit in text)


def _signed(key: str, payload: bytes, signature: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, _PURPOSE + payload)
    except InvalidSignature:
        return False
    return True


def _packed(ticket: Ticket) -> bytes:
    window = ticket.window.encode("ascii")
    return b"".join(
        [
            bytes.fromhex(ticket.case),
            bytes.fromhex(ticket.call),
            ticket.number.to_bytes(2, "big"),
            (date.fromisoformat(ticket.day) - _FIRST_DAY).days.to_bytes(2, "big"),
            ticket.business.to_bytes(2, "big"),
            ticket.companion.to_bytes(2, "big"),
            bytes([sum(1 << bit for bit, fact in enumerate(ASKABLE) if fact in ticket.unasked)]),
            bytes([len(window) << 4 | len(ticket.needs)]),
            window,
            *(need.to_bytes(2, "big") for need in ticket.needs),
        ]
    )


def _unpacked(body: bytes) -> Ticket | None:
    """None for what this program never writes, however well it is signed."""
    lengths, unasked = body[29], body[28]
    window, needs = lengths >> 4, lengths & 15
    if len(body) != 30 + window + 2 * needs or unasked >> len(ASKABLE) or window > MAX_WINDOW or needs > MAX_NEEDS:
        return None
    name, rest = body[30 : 30 + window], body[30 + window :]
    if not name.isascii():
        return None
    return Ticket(
        case=body[:16].hex(),
        call=body[16:20].hex(),
        number=_int(body[20:22]),
        day=(_FIRST_DAY + timedelta(days=_int(body[22:24]))).isoformat(),
        window=name.decode("ascii"),
        needs=tuple(_int(rest[at : at + 2]) for at in range(0, len(rest), 2)),
        business=_int(body[24:26]),
        companion=_int(body[26:28]),
        unasked=tuple(fact for bit, fact in enumerate(ASKABLE) if unasked >> bit & 1),
    )


def _int(raw: bytes) -> int:
    return int.from_bytes(raw, "big")
