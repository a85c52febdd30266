"""HTTP/1.1 to one receiver: kept connections, time-outs everywhere, bounded answers, one pinned certificate.

httpcore does the work. httpx around it would add its command line and sixteen megabytes to every station at rest
(decision 0017).
"""

import asyncio
import hashlib
import hmac
import socket
import ssl
import zlib
from collections.abc import AsyncIterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlencode

import httpcore

CONNECT_S = 3.0
ANSWER_S = 15.0
WHOLE_S = 120.0
"""Longest for a whole answer: a line that gives a byte now and then is no line."""
MAX_ANSWER = 8 * 1024 * 1024
_KEPT_S = 30.0
_DEAD_MS = 8000
"""A peer that confirms nothing for so long is gone: a cable that was pulled says nothing by itself."""
_CUT = ("Server disconnected", "peer closed connection")
"""How h11 and httpcore begin to say that the other side hung up in the middle; anything else is no HTTP at all."""


class OtherCertificate(Exception):
    """The peer's certificate is not the pinned one. Nothing was sent."""


class NotHttp(Exception):
    """What came is no answer of this protocol, or has no end."""


class Answer(NamedTuple):
    """`kind`: the content type without its parameters."""

    status: int
    kind: str
    body: bytes


class Http:
    """Requests to one address. `fingerprint`: first hex digits of the certificate's SHA-256; None for plain HTTP."""

    def __init__(self, host: str, port: int, fingerprint: str | None) -> None:
        scheme = "http" if fingerprint is None else "https"
        self._base = f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=None if fingerprint is None else _pinned(fingerprint),
            keepalive_expiry=_KEPT_S,
            socket_options=_hasten_death(),
        )

    async def close(self) -> None:
        """Hang up every kept connection."""
        await self._pool.aclose()

    async def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        silent_s: float = ANSWER_S,
    ) -> Answer:
        """One answer, whole. `silent_s`: the longest wait for any part of it. Nothing is ever sent twice.

        Raises OSError (TimeoutError is one), OtherCertificate or NotHttp.
        """
        target = path + ("?" + urlencode(params) if params else "")
        sent: dict[bytes | str, bytes | str] = {"accept-encoding": "gzip"}
        sent.update(headers or {})
        waits = {"connect": CONNECT_S, "read": silent_s, "write": silent_s, "pool": CONNECT_S}
        try:
            async with (
                asyncio.timeout(WHOLE_S),
                self._pool.stream(
                    method,
                    self._base + target,
                    headers=sent,
                    content=content or None,
                    extensions={"timeout": waits},
                ) as answer,
            ):
                named = {name.lower().decode("ascii"): value.decode("latin-1") for name, value in answer.headers}
                body = await _whole(answer.aiter_stream(), named.get("content-encoding", ""))
                return Answer(answer.status, named.get("content-type", "").partition(";")[0].strip(), body)
        except httpcore.TimeoutException as error:
            raise TimeoutError(str(error)) from error
        except httpcore.NetworkError as error:
            raise ConnectionError(str(error)) from error
        except httpcore.ProtocolError as error:
            if str(error).startswith(_CUT):
                raise ConnectionResetError(str(error)) from error
            raise NotHttp(str(error)) from error


async def _whole(parts: AsyncIterable[bytes], encoding: str) -> bytes:
    """The body, unpacked. Raises NotHttp if it is packed in another way or larger than MAX_ANSWER."""
    if encoding not in ("", "identity", "gzip"):
        raise NotHttp(f"content encoding {encoding}")
    unzip = zlib.decompressobj(wbits=31) if encoding == "gzip" else None
    body = bytearray()
    async for part in parts:
        try:
            # The limit is given to zlib itself: a gzip bomb never unfolds further than that.
            body += part if unzip is None else unzip.decompress(part, MAX_ANSWER + 1 - len(body))
        except zlib.error as error:
            raise NotHttp("the answer is not gzip") from error
        if len(body) > MAX_ANSWER:
            raise NotHttp("an endless answer")
    if unzip is not None and not unzip.eof:
        raise ConnectionResetError("the answer ended in the middle")
    return bytes(body)


def _pinned(fingerprint: str) -> ssl.SSLContext:
    """TLS that trusts one certificate, compared after the handshake and before the first byte of a request."""

    class Pinned(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            der = self.getpeercert(binary_form=True) or b""
            if not hmac.compare_digest(hashlib.sha256(der).hexdigest()[: len(fingerprint)], fingerprint):
                raise OtherCertificate

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # The fingerprint stands in for authority, name and dates: no authority signs a branch's machine.
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.sslobject_class = Pinned
    return context


def _hasten_death() -> list[Any]:
    """Options that let the system notice in seconds that the other machine is gone; where it cannot, time-outs do."""
    wanted = {"TCP_KEEPIDLE": 3, "TCP_KEEPINTVL": 2, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": _DEAD_MS}
    known = {name: value for name, value in wanted.items() if hasattr(socket, name)}
    tcp = [(socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in known.items()]
    return [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), *tcp]
