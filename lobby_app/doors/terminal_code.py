"""A QR code drawn with the characters of a terminal."""

_QUIET = 4
_HALVES = {(False, False): " ", (True, False): "\u2580", (False, True): "\u2584", (True, True): "\u2588"}
_BLACK_ON_WHITE, _PLAIN = "\x1b[30;107m", "\x1b[0m"


def drawn(digits: str) -> str:
    """The code of a number in half blocks, with its quiet zone; black on white whatever the terminal's colours."""
    from qrcode import QRCode, constants
    from qrcode.util import MODE_NUMBER, QRData

    code = QRCode(error_correction=constants.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(QRData(digits.encode("ascii"), mode=MODE_NUMBER))
    code.make(fit=True)
    rows = [[bool(dark) for dark in row] for row in code.get_matrix()]
    if len(rows) % 2:
        rows.append([False] * len(rows[0]))
    lines = (
        "".join(_HALVES[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    )
    return "\n".join(f"{_BLACK_ON_WHITE}{line}{_PLAIN}" for line in lines)
