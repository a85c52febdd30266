"""TLS that trusts one certificate by its SHA-256 and nobody else. Checked before the first byte is sent."""

import hashlib
import hmac
import ssl
from typing import Any


class OtherCertificate(Exception):
    """The peer's certificate is not the pinned one."""


def pinned_context(fingerprint: str) -> ssl.SSLContext:
    """`fingerprint`: the first hex digits of the certificate's SHA-256 (all 64, or the 20 of a join code)."""

    def check(der: bytes | None) -> None:
        found = hashlib.sha256(der or b"").hexdigest()[: len(fingerprint)]
        if not hmac.compare_digest(found, fingerprint):
            raise OtherCertificate

    class PinnedObject(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            check(self.getpeercert(binary_form=True))

    class PinnedSocket(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            check(self.getpeercert(binary_form=True))

    context: Any = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # The fingerprint stands in for authority, name and dates: no authority signs a branch's machine.
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.sslobject_class = PinnedObject
    context.sslsocket_class = PinnedSocket
    made: ssl.SSLContext = context
    return made
