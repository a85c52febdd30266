"""Join codes as a station reads them; receiver.codes makes them and describes the form.

This room and the receiver know nothing of each other, so the few lines stand here again; a test holds both
to the same codes.
"""

import ipaddress

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PRINT_SYMBOLS = 16
_LENGTH = 30
_DIGITS = 61
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def read_code(text: str) -> tuple[str, str] | None:
    """The code's 30 symbols and the first 20 hex digits of the certificate's SHA-256.

    Lower case, spaces, O for 0, I and L for 1 are fine. None if a symbol is missing or mistyped.
    """
    symbols = "".join(text.upper().translate(_READ_AS).replace("-", " ").split())
    if len(symbols) != _LENGTH or any(symbol not in ALPHABET for symbol in symbols):
        return None
    values = [ALPHABET.index(symbol) for symbol in symbols]
    if sum(place * value for place, value in enumerate(values[:-1], start=1)) % 31 != values[-1]:
        return None
    number = 0
    for value in values[:_PRINT_SYMBOLS]:
        number = number << 5 | value
    return symbols, f"{number:020x}"


def read_digits(scanned: str) -> tuple[str, str] | None:
    """The code (30 symbols) and the address (https://…, or empty) in what a scanner typed; None if it is no such."""
    if len(scanned) != _DIGITS or not (scanned.isascii() and scanned.isdigit()):
        return None
    whole, number = divmod(int(scanned), 1 << 5 * _LENGTH)
    symbols = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    version, address = divmod(whole, 1 << 48)
    if version != 1 or read_code(symbols) is None:
        return None
    host, port = divmod(address, 1 << 16)
    return symbols, f"https://{ipaddress.IPv4Address(host)}:{port}" if host else ""
