"""A station as the protocol sees it, without the sync room: raw HTTP and its own Ed25519 key."""

import http.client
import json
import ssl
from typing import Any
from urllib.parse import quote, urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class Station:
    """Speaks to a receiver at `url`; answers are (status, JSON)."""

    def __init__(self, url: str, name: str = "desk", epoch: str = "0123456789abcdef" * 2) -> None:
        self.url, self.name, self.epoch = url, name, epoch
        self.key = Ed25519PrivateKey.generate()
        self.token = ""

    @property
    def path(self) -> str:
        return f"/v1/streams/{quote(self.name)}/{self.epoch}"

    def connection(self) -> http.client.HTTPConnection:
        parts = urlsplit(self.url)
        assert parts.hostname is not None
        if parts.scheme == "http":
            return http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return http.client.HTTPSConnection(parts.hostname, parts.port, timeout=30, context=context)

    def call(self, method: str, path: str, body: bytes = b"", token: str | None = None) -> tuple[int, bytes]:
        connection = self.connection()
        try:
            bearer = self.token if token is None else token
            headers = {"authorization": f"Bearer {bearer}"} if bearer else {}
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def ask(self, method: str, path: str, form: Any = None, body: bytes = b"") -> tuple[int, Any]:
        status, answer = self.call(method, path, json.dumps(form).encode() if form is not None else body)
        return status, json.loads(answer)

    def me(self) -> dict[str, str]:
        public = self.key.public_key().public_bytes_raw().hex()
        return {"station": self.name, "epoch": self.epoch, "public_key": public}

    def enrol(self, code: str) -> tuple[int, Any]:
        return self.ask("POST", "/v1/enrol", {"code": code, "stations": [self.me()]})

    def sign_in(self) -> tuple[int, Any]:
        """Fetch a token as an enrolled station does and keep it."""
        place = {"station": self.name, "epoch": self.epoch}
        _, asked = self.ask("POST", "/v1/challenge", place)
        signature = self.key.sign(asked["challenge"].encode()).hex()
        status, answer = self.ask("POST", "/v1/token", place | asked | {"signature": signature})
        self.token = answer.get("token", "")
        return status, answer

    def joined(self, code: str) -> "Station":
        assert self.enrol(code)[0] == 200
        assert self.sign_in()[0] == 200
        return self

    def push(self, sent: bytes) -> tuple[int, Any]:
        return self.ask("POST", self.path, body=sent)
