"""Challenges and bearer tokens. Both are signed by a secret of the store, so that nothing has to be kept
for them and any receiver on the same database knows them."""

import base64
import binascii
import hashlib
import hmac
import secrets
from typing import NamedTuple

import msgspec

CHALLENGE_S = 60
TOKEN_S = 600


class Bearer(NamedTuple):
    """The stream whose station holds a token."""

    station: str
    epoch: str


class Tokens:
    """`secret`: 32 bytes. Times are Unix seconds."""

    def __init__(self, secret: bytes, fingerprint: str) -> None:
        self._secret = secret
        self._prefix = f"lobby-app:{fingerprint}:"

    def challenge(self, station: str, epoch: str, now: float) -> str:
        """What the station signs: it names this receiver, so that it is of no use to another one."""
        return self._prefix + self._seal("challenge", station, epoch, int(now) + CHALLENGE_S)

    def is_challenge(self, text: str, station: str, epoch: str, now: float) -> bool:
        """Whether this receiver made the challenge for that stream not long ago."""
        if not text.startswith(self._prefix):
            return False
        return self._opened("challenge", text.removeprefix(self._prefix), now) == (station, epoch)

    def token(self, station: str, epoch: str, now: float) -> str:
        return self._seal("token", station, epoch, int(now) + TOKEN_S)

    def bearer(self, token: str, now: float) -> Bearer | None:
        """Whose token it is; None if it is not ours or too old."""
        opened = self._opened("token", token, now)
        return None if opened is None else Bearer(*opened)

    def _seal(self, purpose: str, station: str, epoch: str, until: int) -> str:
        content = msgspec.json.encode((purpose, station, epoch, until, secrets.token_hex(8)))
        return _text(content) + "." + _text(self._mac(content))

    def _opened(self, purpose: str, sealed: str, now: float) -> tuple[str, str] | None:
        try:
            content, mac = (_bytes(part) for part in sealed.split("."))
        except ValueError:
            return None
        if not hmac.compare_digest(mac, self._mac(content)):
            return None
        found, station, epoch, until, _ = msgspec.json.decode(content, type=tuple[str, str, str, int, str])
        return (station, epoch) if found == purpose and now <= until else None

    def _mac(self, content: bytes) -> bytes:
        return hmac.digest(self._secret, content, hashlib.sha256)


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("not base64") from error
