"""The receiver's doors in HTTP. Answers are JSON; what is acknowledged is committed."""

import asyncio
import functools
import gzip
import hmac
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any, ParamSpec, TypeVar

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from .admission import Admission, may_invite
from .batch import MAX_SENT, read_batch
from .bodies import json_answer, read_body, read_form
from .errors import Malformed, StoreError, TooLarge
from .guide_doors import GuideDoors
from .guide_files import GuideFiles
from .identity import Identity
from .invitation import Invitation
from .live import Live
from .store import Accepted, Forked, Gap, NotEnrolled, StationKey, Store
from .tokens import TOKEN_S, Bearer

LIVE_S = 25.0
_MAX_REQUEST = 64 * 1024
P = ParamSpec("P")
R = TypeVar("R")
Endpoint = Callable[[Request], Awaitable[Response]]


class _Station(msgspec.Struct):
    station: str
    epoch: str
    public_key: str


class _Enrol(msgspec.Struct):
    code: str
    stations: list[_Station]


class _Challenge(msgspec.Struct):
    station: str
    epoch: str


class _Invite(msgspec.Struct):
    station: str


class _Token(msgspec.Struct):
    station: str
    epoch: str
    challenge: str
    signature: str


class Receiver:
    """The application's parts. Writers and readers of the database have threads of their own.

    A hub's stations read each other's streams, for they are one branch. Headquarters holds all branches, and there a
    station reads its own stream alone. `reached_at()`: addresses at which stations of other machines find this one now.
    """

    def __init__(
        self,
        store: Store,
        identity: Identity,
        role: str,
        admission: Admission,
        reached_at: Callable[[], Sequence[str]] = lambda: (),
    ) -> None:
        self.store = store
        self.role = role
        self.reached_at = reached_at
        self.fingerprint = identity.fingerprint
        self.admission = admission
        self.guides = GuideFiles(identity.certificate.parent)
        held = store.streams() if role == "hub" else []
        self.live = Live((Bearer(row.station, row.epoch), row.next_seq - 1) for row in held)
        self._writers = ThreadPoolExecutor(store.writers, "receiver-write")
        self._readers = ThreadPoolExecutor(1, "receiver-read")

    async def write(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        return await self._run(self._writers, functools.partial(call, *args, **kwargs))

    async def read(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        return await self._run(self._readers, functools.partial(call, *args, **kwargs))

    async def write_for(self, bearer: Bearer, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """As write, for a station that is enrolled still. Raises HTTPException(401)."""
        return await self._run(self._writers, functools.partial(self._admitted, bearer, call, *args, **kwargs))

    async def read_for(self, bearer: Bearer, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """As read, for a station that is enrolled still. Raises HTTPException(401)."""
        return await self._run(self._readers, functools.partial(self._admitted, bearer, call, *args, **kwargs))

    def _admitted(self, bearer: Bearer, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        # A token lives ten minutes; that of a station that was revoked dies with its key.
        if self.store.public_key(*bearer) is None:
            raise _no_token()
        return call(*args, **kwargs)

    async def _run(self, threads: Executor, call: Callable[[], R]) -> R:
        return await asyncio.get_running_loop().run_in_executor(threads, call)

    def close(self) -> None:
        """Wait for what is being written, then let go of the threads. The store stays open."""
        self._writers.shutdown()
        self._readers.shutdown()

    # -- doors ---------------------------------------------------------------------------------------------

    async def health(self, request: Request) -> Response:
        return json_answer({"role": self.role, "receiver": self.fingerprint})

    async def enrol(self, request: Request) -> Response:
        asked = await read_form(request, _Enrol, _MAX_REQUEST)
        keys = [StationKey(one.station, one.epoch, _hex(one.public_key)) for one in asked.stations]
        outcome = await self.write(self.admission.enrol, asked.code, keys)
        if isinstance(outcome, NotEnrolled):
            return json_answer({"error": outcome.reason}, 403)
        guide_key = await self.write(self.guides.public_key)
        return json_answer({"receiver": self.fingerprint, "role": self.role, "guide_key": guide_key})

    async def challenge(self, request: Request) -> Response:
        asked = await read_form(request, _Challenge, _MAX_REQUEST)
        return json_answer({"challenge": self.admission.challenge(asked.station, asked.epoch)})

    async def token(self, request: Request) -> Response:
        asked = await read_form(request, _Token, _MAX_REQUEST)
        token = await self.read(
            self.admission.token, asked.station, asked.epoch, asked.challenge, _hex(asked.signature)
        )
        if token is None:
            return json_answer({"error": "not_enrolled"}, 403)
        return json_answer({"token": token, "expires_s": TOKEN_S})

    async def push(self, request: Request) -> Response:
        bearer = self.bearer(request)
        stream = (request.path_params["station"], request.path_params["epoch"])
        if not _same(bearer, stream):
            return json_answer({"error": "other_stream"}, 403)
        sent = await read_body(request, MAX_SENT)
        outcome, fresh = await self.write_for(bearer, self._take, *stream, sent)
        match outcome:
            case Accepted(next_seq, new, held):
                self.live.add(bearer, fresh)
                return json_answer({"next_seq": next_seq, "new": new, "held": held})
            case Gap(expected):
                return json_answer({"expected": expected}, 409)
            case Forked(seq):
                return json_answer({"fork": seq}, 409)

    def _take(self, station: str, epoch: str, sent: bytes) -> tuple[Accepted | Gap | Forked, list[bytes]]:
        """What became of a batch, and those of its events that are new. What was held already comes first in it."""
        batch = read_batch(station, epoch, sent)
        outcome = self.store.take(batch, int(time.time() * 1000))
        new = outcome.new if isinstance(outcome, Accepted) else 0
        return outcome, [item.raw for item in batch.items[len(batch.items) - new :]]

    async def streams(self, request: Request) -> Response:
        bearer = self.bearer(request)
        query = request.query_params
        wanted = bearer if self.role != "hub" else (query.get("station"), query.get("epoch"))
        listed = await self._listed(bearer, *wanted)
        return json_answer({"streams": listed})

    async def _listed(
        self, bearer: Bearer, station: str | None = None, epoch: str | None = None
    ) -> list[dict[str, Any]]:
        return [row.as_json() for row in await self.read_for(bearer, self.store.streams, station, epoch)]

    async def events(self, request: Request) -> Response:
        bearer = self.bearer(request)
        stream = (request.path_params["station"], request.path_params["epoch"])
        if self.role != "hub" and not _same(bearer, stream):
            return json_answer({"error": "other_stream"}, 403)
        found = await self.read_for(bearer, self.store.read, *stream, max(1, _number(request, "from", 1)))
        lines = b"".join(raw + b"\n" for raw in found)
        headers = {}
        if len(lines) > 1024 and "gzip" in request.headers.get("accept-encoding", ""):
            lines = await self.read(functools.partial(gzip.compress, lines, 1))
            headers = {"content-encoding": "gzip"}
        return Response(lines, media_type="application/x-ndjson", headers=headers)

    async def wait_live(self, request: Request) -> Response:
        bearer = self.bearer(request)
        since = _number(request, "since", -1)
        waiting = asyncio.ensure_future(self.live.wait(bearer, since, LIVE_S))
        gone = asyncio.ensure_future(_disconnected(request))
        try:
            await asyncio.wait({waiting, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
            gone.cancel()
        # Taken before the streams are read: what comes in between shows as another mark next time.
        mark = self.live.mark(bearer)
        # What came last is told along with it: whoever waits for it is spared a second way.
        events = [_told(*news) for news in self.live.news(bearer, since)]
        # Few streams, and the stations that wait want to know which one grew.
        return json_answer({"mark": mark, "streams": await self._listed(bearer), "events": events})

    async def invite(self, request: Request) -> Response:
        bearer = self.bearer(request)
        if not may_invite(bearer.station):
            return json_answer({"error": "may_not_invite"}, 403)
        asked = await read_form(request, _Invite, _MAX_REQUEST)
        invitation = await self.write_for(bearer, self._invited, asked.station, bearer.station)
        return json_answer(invitation.as_json())

    def _invited(self, station: str, inviter: str) -> Invitation:
        # Here, not at the door: looking up this machine's addresses may wait for the network.
        return self.admission.invite(station, self.reached_at(), inviter)

    def bearer(self, request: Request) -> Bearer:
        """Whose token the request bears. Raises HTTPException(401)."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        bearer = self.admission.bearer(token) if scheme.lower() == "bearer" else None
        if bearer is None:
            raise _no_token()
        return bearer


def create_app(
    store: Store,
    identity: Identity,
    role: str = "hub",
    on_code: Callable[[str], None] | None = None,
    reached_at: Callable[[], Sequence[str]] = lambda: (),
) -> Starlette:
    """The ASGI application over an open store. `app.state.receiver` is its Receiver.

    `on_code` is called, in a writer's thread, with each join code that replaces a used one.
    """
    receiver = Receiver(store, identity, role, Admission(store, identity, on_code), reached_at)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        receiver.close()

    stream = "/v1/streams/{station}/{epoch}"
    # What the stations of one branch do with each other; headquarters has no part in it.
    for_branch = [
        Route("/v1/live", receiver.wait_live),
        Route("/v1/invitations", receiver.invite, methods=["POST"]),
    ]
    app = Starlette(
        routes=[
            Route("/v1/health", receiver.health),
            Route("/v1/enrol", receiver.enrol, methods=["POST"]),
            Route("/v1/challenge", receiver.challenge, methods=["POST"]),
            Route("/v1/token", receiver.token, methods=["POST"]),
            Route("/v1/streams", receiver.streams),
            Route(stream, receiver.push, methods=["POST"]),
            Route(stream, receiver.events, methods=["GET"]),
            *(for_branch if role == "hub" else []),
            *GuideDoors(receiver, receiver.guides).routes(),
        ],
        exception_handlers={
            HTTPException: _refused,
            Malformed: _malformed,
            TooLarge: _too_large,
            StoreError: _store_error,
            ClientDisconnect: _gone,
        },
        lifespan=lifespan,
    )
    app.state.receiver = receiver
    return app


def _no_token() -> HTTPException:
    return HTTPException(401, "token", {"www-authenticate": "Bearer"})


def _same(bearer: Bearer, stream: tuple[str, str]) -> bool:
    return hmac.compare_digest("\n".join(bearer).encode(), "\n".join(stream).encode())


def _told(stream: Bearer, raws: list[bytes]) -> dict[str, Any]:
    # Frozen events are JSON and so UTF-8; where one is not, it is asked for as bytes.
    try:
        lines = [raw.decode() for raw in raws]
    except UnicodeDecodeError:
        lines = []
    return {"station": stream.station, "epoch": stream.epoch, "lines": lines}


def _number(request: Request, name: str, default: int) -> int:
    text = request.query_params.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise Malformed(f"{name} is not a number")
    return int(text)


def _hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise Malformed("not hex digits") from None


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    answer = json_answer({"error": error.detail}, error.status_code)
    answer.headers.update(error.headers or {})
    return answer


async def _malformed(request: Request, error: Exception) -> Response:
    return json_answer({"error": "malformed", "detail": str(error)}, 400)


async def _too_large(request: Request, error: Exception) -> Response:
    return json_answer({"error": "too_large", "detail": str(error)}, 413)


async def _store_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, StoreError)
    return json_answer({"error": error.code}, 503)


async def _gone(request: Request, error: Exception) -> Response:
    # Nobody reads this: the sender hung up in the middle and will send the batch again.
    return json_answer({"error": "disconnected"}, 400)
