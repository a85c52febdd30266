"""Join codes: what somebody types to bring a station to a receiver on another machine.

Thirty symbols of Crockford's base 32 in groups of five: 16 carry the first 80 bits of the SHA-256 of the
receiver's certificate, 13 carry 65 secret bits, the last one notices a slip of the finger.
"""

import hashlib
import ipaddress
import secrets
from collections.abc import Sequence
from urllib.parse import urlsplit

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PRINT_SYMBOLS = 16
SECRET_SYMBOLS = 13
DIGITS = 61
_DIGITS_VERSION = 1
_GROUP = 5
_LENGTH = PRINT_SYMBOLS + SECRET_SYMBOLS + 1
# What people read for one another: Crockford's rule.
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def make_code(fingerprint: str) -> str:
    """A new code for the receiver whose certificate has this SHA-256 (64 hex digits)."""
    shown = int(fingerprint[: PRINT_SYMBOLS * 5 // 4], 16)
    secret = secrets.randbits(SECRET_SYMBOLS * 5)
    symbols = _symbols(shown, PRINT_SYMBOLS) + _symbols(secret, SECRET_SYMBOLS)
    symbols += _check(symbols)
    return "-".join(symbols[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))


def code_digest(text: str) -> bytes | None:
    """SHA-256 of a code's 30 symbols, however it was typed; None if it cannot be a code.

    Receivers keep this only, so that a copied database lets nobody in.
    """
    symbols = "".join(text.upper().translate(_READ_AS).replace("-", " ").split())
    if len(symbols) != _LENGTH or any(symbol not in ALPHABET for symbol in symbols):
        return None
    if _check(symbols[:-1]) != symbols[-1]:
        return None
    return hashlib.sha256(symbols.encode()).digest()


def code_digits(code: str, urls: Sequence[str] = ()) -> str:
    """A code as 61 digits for a scanner that types, with the first of `urls` whose host is an IPv4 address.

    One number: 4 bits of version, 32 of address and 16 of port (zero if none fits), 150 of the code.
    """
    symbols = code.replace("-", "")
    number = 0
    for symbol in symbols:
        number = number << 5 | ALPHABET.index(symbol)
    host, port = next(filter(None, map(_ipv4, urls)), (0, 0))
    whole = ((_DIGITS_VERSION << 32 | host) << 16 | port) << 5 * _LENGTH | number
    return str(whole).zfill(DIGITS)


def _ipv4(url: str) -> tuple[int, int] | None:
    parts = urlsplit(url)
    try:
        return int(ipaddress.IPv4Address(parts.hostname or "")), parts.port or 443
    except ValueError:
        return None


def _symbols(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def _check(symbols: str) -> str:
    # Weighted by place and modulo a prime, so that one wrong symbol or two swapped ones show.
    weighted = (place * ALPHABET.index(symbol) for place, symbol in enumerate(symbols, start=1))
    return ALPHABET[sum(weighted) % 31]
