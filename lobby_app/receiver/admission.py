"""Who may come in: codes are used up, keys are kept, tokens are handed out. No HTTP here."""

import re
import time
from collections.abc import Callable, Sequence

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .codes import code_digest, make_code
from .identity import Identity
from .invitation import KEPT_S, SHOWN_S, Invitation, is_station_name, make_invitation
from .store import Enrolled, NotEnrolled, StationKey, Store
from .tokens import Bearer, Tokens

_EPOCH = re.compile(r"[0-9a-f]{32}")


class Admission:
    """`code` is the join code of now; `on_code` hears of each new one."""

    def __init__(self, store: Store, identity: Identity, on_code: Callable[[str], None] | None = None) -> None:
        self._store = store
        self._fingerprint = identity.fingerprint
        self._tokens = Tokens(store.secret("tokens"), identity.fingerprint)
        self.on_code = on_code
        store.drop_join_codes()
        store.purge_codes(int((time.time() - KEPT_S) * 1000))
        self.code = self._new_code()

    def _new_code(self) -> str:
        code = make_code(self._fingerprint)
        digest = code_digest(code)
        assert digest is not None
        self._store.add_code(digest, "join", None, None)
        return code

    def enrol(self, code: str, keys: Sequence[StationKey]) -> Enrolled | NotEnrolled:
        """Let stations in by a code, all or none. The join code is replaced as soon as it is used."""
        digest = code_digest(code)
        if digest is None:
            return NotEnrolled("code_unknown")
        if not keys or not all(_sound(key) for key in keys):
            return NotEnrolled("station_unsound")
        outcome = self._store.enrol(digest, keys, int(time.time() * 1000))
        if isinstance(outcome, Enrolled) and digest == code_digest(self.code) and outcome.kind != "again":
            self.code = self._new_code()
            if self.on_code is not None:
                self.on_code(self.code)
        return outcome

    def invite(self, station: str, reached_at: Sequence[str], inviter: str) -> Invitation:
        """A code for the screen of the station `inviter`: somebody walks over with it now. Raises Malformed."""
        return make_invitation(self._store, self._fingerprint, station, SHOWN_S, reached_at, inviter)

    def challenge(self, station: str, epoch: str) -> str:
        """Given to anybody: whether the station is enrolled shows only when it has signed."""
        return self._tokens.challenge(station, epoch, time.time())

    def token(self, station: str, epoch: str, challenge: str, signature: bytes) -> str | None:
        """A token for a station that signed its challenge; None if it is not enrolled or did not sign it."""
        now = time.time()
        public_key = self._store.public_key(station, epoch)
        if public_key is None or not self._tokens.is_challenge(challenge, station, epoch, now):
            return None
        try:
            Ed25519PublicKey.from_public_bytes(public_key).verify(signature, challenge.encode())
        except InvalidSignature:
            return None
        return self._tokens.token(station, epoch, now)

    def bearer(self, token: str) -> Bearer | None:
        return self._tokens.bearer(token, time.time())


def may_invite(station: str) -> bool:
    """Whether a station may let others in. Its name is part of its own invitation, so it cannot be chosen freely."""
    return station.partition("-")[0] in ("desk", "supervisor")


def _sound(key: StationKey) -> bool:
    return is_station_name(key.station) and _EPOCH.fullmatch(key.epoch) is not None and len(key.public_key) == 32
