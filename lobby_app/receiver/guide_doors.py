"""The guides' doors in HTTP: which are missing, one out, one in, and what is published."""

import functools
import gzip
from typing import TYPE_CHECKING

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .bodies import inflate, json_answer, read_body, read_form
from .guide_files import MAX_GUIDE, GuideFiles

if TYPE_CHECKING:
    from .app import Receiver

_MAX_ASKED = 64 * 1024


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
        bearer = self._receiver.bearer(request)
        signed = await self._receiver.read_for(bearer, self._files.published)
        if signed is None:
            raise HTTPException(404, "no_guide")
        return json_answer(msgspec.to_builtins(signed))

    async def missing(self, request: Request) -> Response:
        bearer = self._receiver.bearer(request)
        asked = await read_form(request, _Asked, _MAX_ASKED)
        return json_answer({"missing": await self._receiver.read_for(bearer, self._files.missing, asked.hashes)})

    async def keep(self, request: Request) -> Response:
        bearer = self._receiver.bearer(request)
        hash = request.path_params["hash"]
        sent = await read_body(request, MAX_GUIDE)
        new = await self._receiver.write_for(bearer, self._take, hash, sent)
        return json_answer({"hash": hash, "new": new})

    def _take(self, hash: str, sent: bytes) -> bool:
        return self._files.keep(hash, inflate(sent, MAX_GUIDE))

    async def read(self, request: Request) -> Response:
        bearer = self._receiver.bearer(request)
        raw = await self._receiver.read_for(bearer, self._files.read, request.path_params["hash"])
        if raw is None:
            raise HTTPException(404, "no_guide")
        headers = {}
        if "gzip" in request.headers.get("accept-encoding", ""):
            raw = await self._receiver.read(functools.partial(gzip.compress, raw, 1))
            headers = {"content-encoding": "gzip"}
        return Response(raw, media_type="application/json", headers=headers)
