"""A queue machine with an HTTP interface of its own.

Settings: `pause` and `resume`, each a table of
    address      http(s)://…, in which {action}, {reason}, {until} and {key} are filled in (percent-encoded)
    method       POST unless set
    headers      a table; the values are filled in
    body         a table or list (sent as JSON) or a text (sent as it is); every text in it is filled in
    status       the list of statuses that mean 'done'; [200, 201, 202, 204] unless set
    expect       a text that the answer must hold, or a table whose keys the JSON answer must hold
and for both: `timeout_s` (3, for one try, all in all), `retries` (1), `token_file` (sent as a bearer token,
read anew each time), `ca_file` (trusted beside nothing else), `plain_http` (true allows http:// beyond this
machine). Certificates are always checked, redirects never followed, the environment's proxies never used.
Every request carries `Idempotency-Key`, the same for the same pause.
"""

import json
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from lobby_app.devices.queue import DONE, Action, BadQueueSettings, Outcome, failure, fill, values
from lobby_app.devices.queue_settings import known_keys, numbers, seconds, subtable, words

ANSWER_BYTES = 64 * 1024
BREATH_SECONDS = 0.2
LOOPBACK = ("127.0.0.1", "::1", "localhost")
AGAIN = (502, 503, 504)
KEYS = ("kind", "pause", "resume", "timeout_s", "retries", "token_file", "ca_file", "plain_http")


@dataclass(frozen=True)
class Request:
    """One action as the settings describe it, still with its {names}."""

    address: str
    method: str
    headers: Mapping[str, str]
    body: Any
    status: tuple[int, ...]
    expect: str | Mapping[str, Any]


@dataclass(frozen=True)
class HttpQueue:
    requests: Mapping[Action, Request]
    timeout_s: float
    retries: int
    token_file: Path | None
    trust: ssl.SSLContext | bool

    def pause(self, reason: str, until: datetime) -> Outcome:
        return self._ask("pause", values("pause", reason, until))

    def resume(self) -> Outcome:
        return self._ask("resume", values("resume", "", None))

    def _ask(self, action: Action, facts: Mapping[str, str]) -> Outcome:
        request = self.requests[action]
        try:
            message = self._message(request, facts)
        except OSError:
            return failure("no_token")
        unsure = False
        with httpx.Client(verify=self.trust, trust_env=False, follow_redirects=False, timeout=self.timeout_s) as client:
            for left in range(self.retries, -1, -1):
                outcome, again = self._try(client, request, message)
                # Once a try went unanswered, no later refusal proves that nothing happened.
                unsure = unsure or outcome.unsure
                if outcome.ok or not again or left == 0:
                    break
                time.sleep(BREATH_SECONDS)
        return outcome if outcome.ok or not unsure else failure(outcome.code, unsure=True)

    def _message(self, request: Request, facts: Mapping[str, str]) -> httpx.Request:
        quoted = {name: quote(fact, safe="") for name, fact in facts.items()}
        in_header = {name: quote(fact, safe=":+") for name, fact in facts.items()}
        headers = {name: fill(value, in_header) for name, value in request.headers.items()}
        headers.setdefault("Idempotency-Key", facts["key"])
        if self.token_file is not None:
            headers["Authorization"] = f"Bearer {_read_token(self.token_file)}"
        body = _fill_all(request.body, facts)
        if isinstance(body, str):
            return httpx.Request(request.method, fill(request.address, quoted), headers=headers, content=body.encode())
        return httpx.Request(request.method, fill(request.address, quoted), headers=headers, json=body)

    def _try(self, client: httpx.Client, request: Request, message: httpx.Request) -> tuple[Outcome, bool]:
        """What one try gave, and whether another is worth it."""
        deadline = time.monotonic() + self.timeout_s
        try:
            answer = client.send(message, stream=True)
            try:
                content = _read(answer, deadline)
            finally:
                answer.close()
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            secure = not isinstance(_root(error), ssl.SSLError)
            return failure("no_connection" if secure else "not_secure"), secure
        except httpx.HTTPError:
            return failure("no_answer", unsure=True), True
        if content is None:
            return failure("no_answer", unsure=True), True
        return _judge(answer, content, request), answer.status_code in AGAIN


def _read(answer: httpx.Response, deadline: float) -> bytes | None:
    """The answer's body; None if it drips in past the deadline or never ends."""
    content = b""
    for part in answer.iter_bytes():
        content += part
        if time.monotonic() > deadline or len(content) > ANSWER_BYTES:
            return None
    return content


def _judge(answer: httpx.Response, content: bytes, request: Request) -> Outcome:
    if answer.status_code not in request.status:
        if 300 <= answer.status_code < 400:
            return failure("redirected")
        if answer.status_code in (401, 403):
            return failure("not_allowed")
        return failure("wrong_status", unsure=answer.status_code >= 500)
    if isinstance(request.expect, str):
        good = request.expect in content.decode("utf-8", "replace")
        return DONE if good else failure("wrong_answer", unsure=True)
    try:
        said = json.loads(content) if request.expect else {}
    except ValueError:
        return failure("wrong_answer", unsure=True)
    good = isinstance(said, dict) and all(key in said and said[key] == value for key, value in request.expect.items())
    return DONE if good else failure("wrong_answer", unsure=True)


def _root(error: BaseException) -> BaseException:
    while (cause := error.__cause__ or error.__context__) is not None:
        error = cause
    return error


def _read_token(file: Path) -> str:
    try:
        token = file.read_text(encoding="ascii").strip()
    except UnicodeDecodeError as error:
        raise OSError(str(file)) from error
    if not token or not _sendable(token):
        raise OSError(str(file))
    return token


def _fill_all(body: Any, facts: Mapping[str, str]) -> Any:
    if isinstance(body, str):
        return fill(body, facts)
    if isinstance(body, Mapping):
        return {key: _fill_all(value, facts) for key, value in body.items()}
    if isinstance(body, list | tuple):
        return [_fill_all(value, facts) for value in body]
    return body


def http_queue(settings: Mapping[str, Any]) -> HttpQueue:
    """Raises BadQueueSettings, also if `ca_file` cannot be read."""
    known_keys(settings, "queue", *KEYS)
    retries = settings.get("retries", 1)
    if type(retries) is not int or not 0 <= retries <= 5:
        raise BadQueueSettings("queue.retries is a whole number from 0 to 5.")
    plain = settings.get("plain_http", False)
    if not isinstance(plain, bool):
        raise BadQueueSettings("queue.plain_http is true or false.")
    token_file = words(settings, "queue", "token_file")
    return HttpQueue(
        {"pause": _request(settings, "pause", plain), "resume": _request(settings, "resume", plain)},
        seconds(settings, "queue", 3.0),
        retries,
        Path(token_file) if token_file else None,
        _trust(words(settings, "queue", "ca_file")),
    )


def _trust(ca_file: str) -> ssl.SSLContext | bool:
    if not ca_file:
        return True
    try:
        return ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise BadQueueSettings("queue.ca_file cannot be read as certificates in PEM form.") from error


def _request(settings: Mapping[str, Any], key: str, plain: bool) -> Request:
    where = f"queue.{key}"
    table = subtable(settings, "queue", key)
    known_keys(table, where, "address", "method", "headers", "body", "status", "expect")
    headers = subtable(table, where, "headers")
    expect = table.get("expect", "")
    if not all(isinstance(text, str) and _sendable(text) for pair in headers.items() for text in pair):
        raise BadQueueSettings(f"{where}.headers is a table of texts in plain letters.")
    if not isinstance(expect, str | Mapping):
        raise BadQueueSettings(f"{where}.expect is a text or a table.")
    method = words(table, where, "method", "POST").upper()
    if not (method.isascii() and method.isalpha()):
        raise BadQueueSettings(f"{where}.method is a word such as POST, PUT or GET.")
    return Request(
        _address(words(table, where, "address"), where, plain),
        method,
        dict(headers),
        table.get("body", ""),
        numbers(table, where, "status", (200, 201, 202, 204)),
        expect,
    )


def _sendable(text: str) -> bool:
    return text.isascii() and text.isprintable()


def _address(address: str, where: str, plain: bool) -> str:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
        httpx.URL(address)
    except (ValueError, httpx.InvalidURL) as error:
        raise BadQueueSettings(f"{where}.address is no web address.") from error
    if parts.scheme not in ("http", "https") or not host:
        raise BadQueueSettings(f"{where}.address starts with https:// and names a machine.")
    if parts.scheme == "http" and host not in LOOPBACK and not plain:
        raise BadQueueSettings(
            f"{where}.address is not encrypted; use https, or set queue.plain_http = true if you accept that."
        )
    return address
