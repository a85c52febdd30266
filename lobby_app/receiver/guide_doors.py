"""The guides' doors in HTTP: which are missing, one out, one in, and what is published."""

import functools
import gzip
import zlib
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .errors import Malformed, TooLarge
from .guide_files import MAX_GUIDE, GuideFiles

if TYPE_CHECKING:
    from .app import Receiver

_MAX_ASKED = 64 * 1024
_GZIP = b"\x1f\x8b"


class _Asked(msgspec.Struct):
    hashes: list[str]


class GuideDoors:
    """Open to every station that is enrolled; what is kept was named by somebody's events."""

    def __init__(self, receiver: "Receiver", files: GuideFiles) -> None:
        self._receiver = receiver
        self._files = files

    def routes(self) -> list[Route]:
        return [
            Route("/v1/guide", self.published),
            Route("/v1/guides", self.missing, methods=["POST"]),
            Route("/v1/guides/{hash}", self.keep, methods=["PUT"]),
            Route("/v1/guides/{hash}", self.read, methods=["GET"]),
        ]

    async def published(self, request: Request) -> Response:
        self._receiver.bearer(request)
        signed = await self._receiver.read(self._files.published)
        if signed is None:
            raise HTTPException(404, "no_guide")
        return _json(msgspec.to_builtins(signed))

    async def missing(self, request: Request) -> Response:
        self._receiver.bearer(request)
        try:
            asked = msgspec.json.decode(await _body(request, _MAX_ASKED), type=_Asked)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise Malformed(str(error)) from None
        return _json({"missing": await self._receiver.read(self._files.missing, asked.hashes)})

    async def keep(self, request: Request) -> Response:
        self._receiver.bearer(request)
        hash = request.path_params["hash"]
        sent = await _body(request, MAX_GUIDE)
        new = await self._receiver.write(self._take, hash, sent)
        return _json({"hash": hash, "new": new})

    def _take(self, hash: str, sent: bytes) -> bool:
        return self._files.keep(hash, _inflate(sent) if sent.startswith(_GZIP) else sent)

    async def read(self, request: Request) -> Response:
        self._receiver.bearer(request)
        raw = await self._receiver.read(self._files.read, request.path_params["hash"])
        if raw is None:
            raise HTTPException(404, "no_guide")
        headers = {}
        if "gzip" in request.headers.get("accept-encoding", ""):
            raw = await self._receiver.read(functools.partial(gzip.compress, raw, 1))
            headers = {"content-encoding": "gzip"}
        return Response(raw, media_type="application/json", headers=headers)


def _json(answer: Any) -> Response:
    return Response(msgspec.json.encode(answer), media_type="application/json")


async def _body(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise TooLarge(f"at most {limit} bytes are read")
    return bytes(body)


def _inflate(sent: bytes) -> bytes:
    # The limit is given to zlib itself: a gzip bomb never unfolds further than that.
    inflater = zlib.decompressobj(wbits=31)
    try:
        raw = inflater.decompress(sent, MAX_GUIDE + 1)
    except zlib.error:
        raise Malformed("the guide is not gzip") from None
    if len(raw) > MAX_GUIDE:
        raise TooLarge(f"a guide has at most {MAX_GUIDE} bytes")
    if not inflater.eof or inflater.unused_data:
        raise Malformed("the guide ends in the middle or goes on after its end")
    return raw
