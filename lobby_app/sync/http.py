"""HTTP/1.1 to one receiver: kept connections, time-outs everywhere, bounded answers, one pinned certificate.

h11 does the protocol and asyncio the sockets: a larger client costs every station sixteen megabytes at rest.
"""

import asyncio
import contextlib
import hashlib
import hmac
import socket
import ssl
import time
import zlib
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

import h11

CONNECT_S = 3.0
ANSWER_S = 15.0
WHOLE_S = 120.0
"""Longest for a whole answer: a line that gives a byte now and then is no line."""
MAX_ANSWER = 8 * 1024 * 1024
_KEPT_S = 30.0
_CHUNK = 64 * 1024
_DEAD_MS = 8000
"""A peer that confirms nothing for so long is gone: a cable that was pulled says nothing by itself."""


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
        self._host = host
        self._port = port
        self._fingerprint = fingerprint
        self._context = None if fingerprint is None else _tls()
        self._idle: list[_Line] = []

    def close(self) -> None:
        """Hang up every kept connection."""
        while self._idle:
            self._idle.pop().hang_up()

    async def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        silent_s: float = ANSWER_S,
    ) -> Answer:
        """One answer, whole. `silent_s`: the longest wait for any part of it.

        Raises OSError (TimeoutError and ssl.SSLError are such), OtherCertificate or NotHttp.
        """
        target = path + ("?" + urlencode(params) if params else "")
        name = f"[{self._host}]" if ":" in self._host else self._host
        sent = {"host": f"{name}:{self._port}", "accept-encoding": "gzip", **(headers or {})}
        if content or method != "GET":
            sent["content-length"] = str(len(content))
        request = h11.Request(method=method, target=target.encode("ascii"), headers=list(sent.items()))
        async with asyncio.timeout(WHOLE_S):
            line = self._kept() or await self._connected()
            try:
                answer = await line.exchange(request, content, silent_s)
                if line.reusable():
                    self._idle.append(line)
                    return answer
            except h11.ProtocolError as error:
                line.hang_up()
                raise NotHttp(str(error)) from error
            except BaseException:
                line.hang_up()
                raise
            line.hang_up()
            return answer

    def _kept(self) -> "_Line | None":
        while self._idle:
            line = self._idle.pop()
            if line.alive():
                return line
            line.hang_up()
        return None

    async def _connected(self) -> "_Line":
        async with asyncio.timeout(CONNECT_S):
            reader, writer = await asyncio.open_connection(
                self._host, self._port, ssl=self._context, server_hostname=self._host if self._context else None
            )
        line = _Line(reader, writer)
        if self._fingerprint is not None and not line.certified(self._fingerprint):
            line.hang_up()
            raise OtherCertificate
        return line


class _Line:
    """One connection, used by one request at a time."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._http = h11.Connection(h11.CLIENT)
        self._used_at = 0.0
        _hasten_death(writer.get_extra_info("socket"))

    def certified(self, fingerprint: str) -> bool:
        der = self._writer.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""
        return hmac.compare_digest(hashlib.sha256(der).hexdigest()[: len(fingerprint)], fingerprint)

    def alive(self) -> bool:
        young = time.monotonic() - self._used_at < _KEPT_S
        return young and not self._reader.at_eof() and not self._writer.is_closing()

    def reusable(self) -> bool:
        if self._http.our_state is not h11.DONE or self._http.their_state is not h11.DONE:
            return False
        self._http.start_next_cycle()
        self._used_at = time.monotonic()
        return True

    def hang_up(self) -> None:
        # Not close(): over a dead line that would wait for a farewell.
        self._writer.transport.abort()

    async def exchange(self, request: h11.Request, content: bytes, silent_s: float) -> Answer:
        sent = self._http.send(request) or b""
        if content:
            sent += self._http.send(h11.Data(data=content)) or b""
        sent += self._http.send(h11.EndOfMessage()) or b""
        self._writer.write(sent)
        async with asyncio.timeout(silent_s):
            await self._writer.drain()
        head = await self._event(silent_s)
        while isinstance(head, h11.InformationalResponse):
            head = await self._event(silent_s)
        if not isinstance(head, h11.Response):
            raise NotHttp("no answer")
        named = {name.decode("ascii"): value.decode("latin-1") for name, value in head.headers}
        body = await self._body(named.get("content-encoding", ""), silent_s)
        return Answer(head.status_code, named.get("content-type", "").partition(";")[0].strip(), body)

    async def _body(self, encoding: str, silent_s: float) -> bytes:
        if encoding not in ("", "identity", "gzip"):
            raise NotHttp(f"content encoding {encoding}")
        unzip = zlib.decompressobj(wbits=31) if encoding == "gzip" else None
        body = bytearray()
        while isinstance(event := await self._event(silent_s), h11.Data):
            if unzip is None:
                body += event.data
            else:
                try:
                    # The limit is given to zlib itself: a gzip bomb never unfolds further than that.
                    body += unzip.decompress(event.data, MAX_ANSWER + 1 - len(body))
                except zlib.error as error:
                    raise NotHttp("the answer is not gzip") from error
            if len(body) > MAX_ANSWER:
                raise NotHttp("an endless answer")
        if not isinstance(event, h11.EndOfMessage) or (unzip is not None and not unzip.eof):
            raise ConnectionResetError("the answer ended in the middle")
        return bytes(body)

    async def _event(self, silent_s: float) -> object:
        data = b"?"
        while True:
            try:
                event = self._http.next_event()
            except h11.RemoteProtocolError as error:
                if data:
                    raise
                raise ConnectionResetError("the connection was closed in the middle") from error
            if event is not h11.NEED_DATA:
                return event
            async with asyncio.timeout(silent_s):
                data = await self._reader.read(_CHUNK)
            self._http.receive_data(data)


def _tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # The fingerprint stands in for authority, name and dates: no authority signs a branch's machine.
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _hasten_death(line: socket.socket) -> None:
    """Have the system notice in seconds that the other machine is gone; where it cannot, time-outs do."""
    with contextlib.suppress(OSError, AttributeError):
        line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 3)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 2)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 3)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _DEAD_MS)
