"""The QR ticket's digits: what is sealed comes out again, and nothing else does."""

from datetime import date, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from lobby_app.casework import Refused
from lobby_app.casework.ticket import (
    MAX_BYTES,
    MAX_DIGITS,
    Opened,
    Ticket,
    key_id,
    known,
    mark,
    seal,
    unseal,
)
from lobby_app.guide import Guide

DESK = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
MARKS = st.integers(0, 0xFFFF)
TICKETS = st.builds(
    Ticket,
    case=st.binary(min_size=16, max_size=16).map(bytes.hex),
    call=st.binary(min_size=4, max_size=4).map(bytes.hex),
    number=st.integers(1, 0xFFFF),
    day=st.integers(0, 0xFFFF).map(lambda days: (date(2020, 1, 1) + timedelta(days=days)).isoformat()),
    window=st.text("0123456789ABCxyz-", max_size=8),
    needs=st.lists(MARKS, max_size=8).map(tuple),
    business=MARKS,
    companion=MARKS,
    unasked=st.sampled_from([(), ("business",), ("companion",), ("business", "companion")]),
)


def public(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes_raw().hex()


KEYS = {"desk": [public(DESK)]}


@given(TICKETS)
def test_what_is_sealed_comes_out_again(ticket: Ticket) -> None:
    digits = seal(ticket, DESK)
    assert unseal(digits, KEYS) == Opened("desk", ticket)
    assert digits.isascii()
    assert digits.isdigit()
    assert len(digits) <= MAX_DIGITS
    assert (int(digits).bit_length() + 7) // 8 <= MAX_BYTES


@given(TICKETS, st.data())
def test_one_digit_changed_is_refused(ticket: Ticket, data: st.DataObject) -> None:
    digits = seal(ticket, DESK)
    at = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from([one for one in "0123456789" if one != digits[at]]))
    assert isinstance(unseal(digits[:at] + other + digits[at + 1 :], KEYS), Refused)


@given(TICKETS)
def test_a_ticket_of_a_desk_nobody_knows_is_refused(ticket: Ticket) -> None:
    assert unseal(seal(ticket, OTHER), KEYS) == Refused("ticket_unknown_desk")
    assert unseal(seal(ticket, OTHER), {}) == Refused("ticket_unknown_desk")


@given(TICKETS)
def test_a_signature_by_another_key_is_forged(ticket: Ticket) -> None:
    """Whoever knows the desk's short id but not its key."""
    sealed = int(seal(ticket, OTHER)).to_bytes(MAX_BYTES, "big").lstrip(b"\0")
    claimed = sealed[:1] + key_id(public(DESK)) + sealed[5:]
    assert unseal(str(int.from_bytes(claimed, "big")), KEYS) == Refused("ticket_forged")


@given(st.one_of(st.text(max_size=400), st.text("0123456789", max_size=400)))
def test_whatever_is_scanned_is_answered(text: str) -> None:
    assert isinstance(unseal(text, KEYS), Refused)


@pytest.mark.parametrize("text", ["", "0", "6901234567892", "11010519491231002X", "９" * 40, "1" * 300, "٣" * 50])
def test_other_codes_are_no_tickets(text: str) -> None:
    assert unseal(text, KEYS) == Refused("ticket_unreadable")


def test_a_newer_ticket_is_told_apart() -> None:
    ticket = Ticket("ab" * 16, "cd" * 4, 8, "2026-11-22", "3", (1, 2), 3, 4)
    sealed = int(seal(ticket, DESK)).to_bytes(MAX_BYTES, "big").lstrip(b"\0")
    newer = bytes([3]) + sealed[1:]
    assert unseal(str(int.from_bytes(newer, "big")), KEYS) == Refused("ticket_newer")


def test_every_code_of_the_guide_has_a_mark_of_its_own(guide: Guide) -> None:
    for codes in (guide.categories, guide.business, guide.companions):
        assert known(map(mark, codes), codes) == tuple(codes)


def test_marks_outlive_a_guide_in_another_order_and_show_what_is_gone() -> None:
    marks = [mark("visual"), mark("hearing"), mark("gone")]
    assert known(marks, ["hearing", "mobility", "visual"]) == ("visual", "hearing")
