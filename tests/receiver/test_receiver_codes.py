"""Join codes, certificates and tokens: what lets a station in and keeps strangers out."""

import ssl
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobby_app.receiver import is_loopback, load_or_make_identity
from lobby_app.receiver.codes import ALPHABET, code_digest, code_digits, make_code
from lobby_app.receiver.tokens import CHALLENGE_S, TOKEN_S, Tokens
from lobby_app.sync.codes import read_code, read_digits

FINGERPRINT = "0123456789abcdef" * 4
EPOCH = "ab" * 16


@given(st.text("0123456789abcdef", min_size=64, max_size=64))
def test_the_station_reads_from_a_code_whose_certificate_it_is_for(fingerprint: str) -> None:
    code = make_code(fingerprint)
    read = read_code(code)
    assert read is not None
    assert read[1] == fingerprint[:20]
    assert code_digest(read[0]) == code_digest(code)


def test_a_code_is_read_as_people_write_it() -> None:
    code = make_code("0" * 64)
    assert len(code) == 35 and code.count("-") == 5
    careless = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert code_digest(careless) == code_digest(code) is not None
    assert read_code(f"  {careless}\n") == read_code(code) is not None


def test_a_slip_of_the_finger_is_noticed_before_anything_is_sent() -> None:
    code = make_code(FINGERPRINT)
    for at in (0, 7, 20, 34):
        slip = ALPHABET[(ALPHABET.index(code[at]) + 1) % 32]
        wrong = code[:at] + slip + code[at + 1 :]
        assert code_digest(wrong) is None and read_code(wrong) is None
    for unreadable in (code[:-1], code + "0", code.replace(code[3], "U"), "", "号" * 30):
        assert code_digest(unreadable) is None and read_code(unreadable) is None


def test_codes_carry_fresh_secrets() -> None:
    assert len({code_digest(make_code(FINGERPRINT)) for _ in range(200)}) == 200


def test_a_receiver_keeps_its_certificate_and_its_key_is_private(tmp_path: Path) -> None:
    made = load_or_make_identity(tmp_path / "hub")
    assert load_or_make_identity(tmp_path / "hub") == made
    assert stat.S_IMODE(made.key.stat().st_mode) == 0o600
    assert len(made.fingerprint) == 64
    assert load_or_make_identity(tmp_path / "other").fingerprint != made.fingerprint
    ssl.create_default_context().load_cert_chain(made.certificate, made.key)


@pytest.mark.parametrize(
    ("host", "answer"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("192.168.1.4", False),
        ("branch-desk", False),
    ],
)
def test_plain_http_is_for_loopback_only(host: str, answer: bool) -> None:
    assert is_loopback(host) is answer


def test_a_token_is_good_for_its_stream_and_its_time() -> None:
    tokens = Tokens(bytes(32), FINGERPRINT)
    token = tokens.token("desk", EPOCH, 1000.0)
    assert tokens.bearer(token, 1000.0 + TOKEN_S) == ("desk", EPOCH)
    assert tokens.bearer(token, 1001.0 + TOKEN_S) is None
    assert Tokens(b"x" * 32, FINGERPRINT).bearer(token, 1000.0) is None
    for broken in ("", ".", "a.b.c", token[:-2], token + "AAAA", "号." + token, token.replace(".", "..")):
        assert tokens.bearer(broken, 1000.0) is None


def test_a_challenge_names_its_receiver_and_is_no_token() -> None:
    tokens = Tokens(bytes(32), FINGERPRINT)
    challenge = tokens.challenge("desk", EPOCH, 1000.0)
    assert challenge.startswith(f"lobby-app:{FINGERPRINT}:")
    assert tokens.is_challenge(challenge, "desk", EPOCH, 1000.0 + CHALLENGE_S)
    assert not tokens.is_challenge(challenge, "desk", EPOCH, 1001.0 + CHALLENGE_S)
    assert not tokens.is_challenge(challenge, "window-3", EPOCH, 1000.0)
    assert not Tokens(bytes(32), "f" * 64).is_challenge(challenge, "desk", EPOCH, 1000.0)
    assert tokens.bearer(challenge.rsplit(":", 1)[1], 1000.0) is None


@pytest.mark.parametrize(
    ("urls", "address"),
    [
        ([], ""),
        (["https://desk.branch.example:8443"], ""),
        (["https://desk.branch.example:8443", "https://10.20.30.40:8443"], "https://10.20.30.40:8443"),
        (["https://255.255.255.255:65535"], "https://255.255.255.255:65535"),
    ],
)
def test_a_scanner_types_code_and_address_as_one_number(urls: list[str], address: str) -> None:
    code = make_code("ab" * 32)
    digits = code_digits(code, urls)
    assert len(digits) == 61 and digits.isdigit()
    assert read_digits(digits) == (code.replace("-", ""), address)


def test_what_a_scanner_typed_wrongly_is_no_code() -> None:
    digits = code_digits(make_code("ab" * 32), ["https://10.20.30.40:8443"])
    assert read_digits(digits[:-1]) is None
    assert read_digits(digits + "0") is None
    assert read_digits("9" + digits[1:]) is None, "another version"
    assert read_digits("0" * 61) is None
    assert read_digits("²" * 61) is None
    last = str((int(digits[-1]) + 1) % 10)
    assert read_digits(digits[:-1] + last) is None, "the check symbol notices it"
