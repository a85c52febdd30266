"""A queue machine to be asked over HTTP: a small real server on this machine, as good and as bad as they are."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest


class Machine(ThreadingHTTPServer):
    """A queue machine; `answer` decides how it behaves. It counts a repeated key once."""

    daemon_threads = False
    block_on_close = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer: Callable[[Handler], None] = lambda handler: handler.reply(200, '{"state": "paused"}')
        self.asked: list[tuple[str, str, dict[str, str], str]] = []
        self.keys: set[str] = set()
        self.leave = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The other side going away is what these journeys are about."""


class Handler(BaseHTTPRequestHandler):
    server: Machine

    def _any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        self.server.asked.append((self.command, self.path, dict(self.headers), body))
        self.server.keys.add(self.headers["Idempotency-Key"])
        self.server.answer(self)

    do_POST = do_PUT = do_GET = _any

    def reply(self, status: int, body: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body.encode())))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *words: Any) -> None:
        """Silence belongs to the tests."""


@pytest.fixture
def machine() -> Iterator[Machine]:
    machine = Machine()
    thread = threading.Thread(target=machine.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield machine
    machine.leave.set()
    machine.shutdown()
    thread.join()
    machine.server_close()
