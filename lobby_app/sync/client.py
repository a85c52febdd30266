"""One receiver as a station talks to it. Every trouble is raised as Failed with its value."""

import asyncio
import ipaddress
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote, urlsplit

import msgspec

from .codes import read_code
from .http import Answer, Http, NotHttp, OtherCertificate
from .outcomes import Failed, Forked, NotAReceiver, Offline, Refused, Trouble, WrongCertificate
from .wire import (
    ChallengeAnswer,
    ConflictAnswer,
    EnrolAnswer,
    ErrorAnswer,
    InviteAnswer,
    LiveAnswer,
    PushAnswer,
    StreamAnswer,
    StreamsAnswer,
    TokenAnswer,
    pack_batch,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LIVE_S = 40.0
"""A receiver answers a long poll after 25 s at the latest."""
_PORTS = {"http": 80, "https": 443}
_JSON = "application/json"
A = TypeVar("A")


class TooLarge(Exception):
    """The receiver wants smaller batches."""


class Gap(Exception):
    """The receiver wants the event `expected` first."""

    def __init__(self, expected: int) -> None:
        super().__init__(expected)
        self.expected = expected


class Caller:
    """Asks a receiver things and accepts exact answers only.

    `fingerprint`: the certificate's SHA-256 or its beginning. Plain http goes to this machine only.
    """

    def __init__(self, url: str, fingerprint: str) -> None:
        try:
            parts = urlsplit(url)
            port = parts.port or _PORTS[parts.scheme]
        except (ValueError, KeyError):
            raise Failed(Refused("address_unreadable")) from None
        if not parts.hostname or not parts.hostname.isascii():
            raise Failed(Refused("address_unreadable"))
        if parts.scheme == "http" and not _is_loopback(parts.hostname):
            raise Failed(Refused("plain_http"))
        self.url = url.rstrip("/")
        self.fingerprint = fingerprint
        # No proxy of the environment: it would be a stranger in the middle, and loopback needs none.
        self._http = Http(parts.hostname, port, fingerprint if parts.scheme == "https" else None)

    async def close(self) -> None:
        await self._http.close()

    async def ask(self, answer: type[A], method: str, path: str, json: Any = None, **options: Any) -> A:
        """The receiver's answer with status 200; `json` is the form to send. Raises Failed, TooLarge, Gap."""
        if json is not None:
            options["content"] = msgspec.json.encode(json)
            options["headers"] = {"content-type": _JSON, **options.get("headers", {})}
        status, kind, body = await self._send(method, path, **options)
        if status == 200 and kind == _JSON:
            return _read(body, answer)
        raise self._trouble(status, kind, body)

    async def lines(
        self, path: str, params: Mapping[str, object] | None = None, headers: Mapping[str, str] | None = None
    ) -> list[bytes]:
        """An NDJSON answer, line by line. Raises Failed."""
        status, kind, body = await self._send("GET", path, params=params, headers=headers)
        if status == 200 and kind == "application/x-ndjson":
            return body.rstrip(b"\n").split(b"\n") if body else []
        raise self._trouble(status, kind, body)

    async def _send(self, method: str, path: str, **options: Any) -> Answer:
        try:
            return await self._http.request(method, path, **options)
        except OtherCertificate:
            raise Failed(WrongCertificate()) from None
        except NotHttp as error:
            raise Failed(NotAReceiver(str(error))) from error
        except OSError as error:
            raise Failed(Offline(str(error) or type(error).__name__)) from error

    def _trouble(self, status: int, kind: str, body: bytes) -> Exception:
        if kind != _JSON or status < 400:
            return Failed(NotAReceiver(f"status {status}, {kind or 'no content type'}"))
        if status == 409:
            conflict = _read(body, ConflictAnswer)
            if conflict.expected is not None:
                return Gap(conflict.expected)
            if conflict.fork is not None:
                return Failed(Forked(conflict.fork))
        said = _read(body, ErrorAnswer)
        if status == 413:
            return TooLarge(said.detail)
        trouble: Trouble = Offline(f"the receiver cannot now: {said.error}") if status >= 500 else Refused(said.error)
        return Failed(trouble)


class ReceiverClient(Caller):
    """A receiver that the stream (station, epoch) is enrolled with; keeps a token and renews it."""

    def __init__(self, url: str, fingerprint: str, station: str, epoch: str, key: "Ed25519PrivateKey") -> None:
        super().__init__(url, fingerprint)
        self._me = {"station": station, "epoch": epoch}
        self._own = _stream_path(station, epoch)
        self._key = key
        self._token = ""
        self._renew_at = 0.0
        self._renewing = asyncio.Lock()

    async def cursor(self) -> StreamAnswer | None:
        """What the receiver holds of the own stream; None if nothing."""
        found = await self.signed(StreamsAnswer, "GET", "/v1/streams", params=self._me)
        return next((one for one in found.streams if [one.station, one.epoch] == [*self._me.values()]), None)

    async def push(self, from_seq: int, raws: Sequence[bytes]) -> PushAnswer:
        """Deliver a batch of the own stream. Delivered is what this returns, nothing else."""
        sent = pack_batch(from_seq, raws)
        headers = {"content-type": "application/x-ndjson", "content-encoding": "gzip"}
        answer = await self.signed(PushAnswer, "POST", self._own, content=sent, headers=headers)
        if answer.new + answer.held != len(raws) or answer.next_seq < from_seq + len(raws):
            raise Failed(NotAReceiver("the numbers of the answer do not fit what was sent"))
        return answer

    async def streams(self) -> list[StreamAnswer]:
        return (await self.signed(StreamsAnswer, "GET", "/v1/streams")).streams

    async def events(self, station: str, epoch: str, from_seq: int) -> list[bytes]:
        """Frozen events of any stream the receiver holds, from `from_seq` on; empty at its end."""
        await self._have_token()
        path = _stream_path(station, epoch)
        return await self.lines(path, params={"from": from_seq}, headers=self._bearer())

    async def live(self, since: int | None) -> LiveAnswer:
        """The receiver's mark as soon as it is another one than `since`; waits up to 25 s."""
        params = {} if since is None else {"since": since}
        return await self.signed(LiveAnswer, "GET", "/v1/live", params=params, silent_s=LIVE_S)

    async def invite(self, station: str) -> InviteAnswer:
        """Have the hub make a code for another station. Raises Failed."""
        return await self.signed(InviteAnswer, "POST", "/v1/invitations", json={"station": station})

    async def signed(self, answer: type[A], method: str, path: str, **options: Any) -> A:
        """As `ask`, with a token. Raises Failed, TooLarge, Gap."""
        headers = options.pop("headers", {})
        await self._have_token()
        try:
            return await self.ask(answer, method, path, headers=headers | self._bearer(), **options)
        except Failed as failed:
            if failed.trouble != Refused("token"):
                raise
        # The receiver was made anew or its clock jumped: one more try with a new token.
        self._renew_at = 0.0
        await self._have_token()
        return await self.ask(answer, method, path, headers=headers | self._bearer(), **options)

    def _bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self._token}"}

    async def _have_token(self) -> None:
        async with self._renewing:
            if time.monotonic() < self._renew_at:
                return
            asked = await self.ask(ChallengeAnswer, "POST", "/v1/challenge", json=self._me)
            if asked.challenge.split(":")[:2] != ["lobby-app", self.fingerprint]:
                # Also over plain http: another receiver has this port now.
                raise Failed(WrongCertificate("another receiver answers at this address"))
            signature = self._key.sign(asked.challenge.encode()).hex()
            form = self._me | {"challenge": asked.challenge, "signature": signature}
            granted = await self.ask(TokenAnswer, "POST", "/v1/token", json=form)
            self._token = granted.token
            self._renew_at = time.monotonic() + granted.expires_s * 0.8


async def ask_enrolment(url: str, code: str, stations: list[dict[str, str]]) -> EnrolAnswer:
    """Show a join code to the receiver that it was made for, and to no other. Raises Failed.

    `stations`: `{station, epoch, public_key}` each; all come in or none.
    """
    read = read_code(code)
    if read is None:
        raise Failed(Refused("code_unreadable"))
    symbols, fingerprint = read
    caller = Caller(url, fingerprint)
    try:
        if url.startswith("http:"):
            await _same_receiver(caller, fingerprint)
        form = {"code": symbols, "stations": stations}
        answer = await caller.ask(EnrolAnswer, "POST", "/v1/enrol", json=form)
    finally:
        await caller.close()
    if not answer.receiver.startswith(fingerprint) or answer.role not in ("hub", "hq"):
        raise Failed(WrongCertificate("the answer names another receiver"))
    return answer


class _Health(msgspec.Struct):
    role: str
    receiver: str


async def _same_receiver(caller: Caller, fingerprint: str) -> None:
    found = await caller.ask(_Health, "GET", "/v1/health")
    if not found.receiver.startswith(fingerprint):
        raise Failed(WrongCertificate("another receiver answers at this address"))


def _stream_path(station: str, epoch: str) -> str:
    return f"/v1/streams/{quote(station, safe='')}/{quote(epoch, safe='')}"


def _read(body: bytes, answer: type[A]) -> A:
    try:
        return msgspec.json.decode(body, type=answer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Failed(NotAReceiver("JSON of another form")) from None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
