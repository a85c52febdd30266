"""Bad lines between a station and its receiver, and strangers that answer in its place."""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import urlsplit


class BadLine:
    """A TCP proxy in front of a receiver. Connections that are open when it is spoilt stay so.

    `delay_s`: how long each piece is held back; `stall()`: nothing moves any more and nobody hangs up, until `flow()`.
    `cut_after`: bytes of requests, over all connections, after which the line breaks, once.
    `lose_answers`: how many answers to deliveries are swallowed after they were given.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None and parts.port is not None
        self._to = (parts.hostname, parts.port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"{parts.scheme}://127.0.0.1:{self._listening.getsockname()[1]}"
        self.cut_after: int | None = None
        self.lose_answers = 0
        self.cuts = 0
        self.delay_s = 0.0
        self._flowing = threading.Event()
        self._flowing.set()
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []

    def __enter__(self) -> "BadLine":
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.delay_s = 0.0
        self.flow()
        _shut(self._listening)
        for line in self._open:
            _shut(line)
        for thread in self._threads:
            thread.join(10)

    def stall(self) -> None:
        self._flowing.clear()

    def flow(self) -> None:
        self._flowing.set()

    def _hold_back(self) -> None:
        self._flowing.wait()
        time.sleep(self.delay_s)

    def drop(self) -> None:
        """Break every connection that is open now; new ones are fine."""
        self.cuts += 1
        for line in list(self._open):
            _shut(line)

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            far = socket.create_connection(self._to)
            self._open += [near, far]
            delivering = threading.Event()
            self._start(self._there, near, far, delivering)
            self._start(self._back, far, near, delivering)

    def _there(self, near: socket.socket, far: socket.socket, delivering: threading.Event) -> None:
        with suppress(OSError):
            while data := near.recv(4096):
                self._hold_back()
                if data.startswith(b"POST /v1/streams"):
                    delivering.set()
                if self.cut_after is not None:
                    data, self.cut_after = data[: self.cut_after], self.cut_after - len(data)
                    if self.cut_after <= 0:
                        self.cut_after = None
                        self.cuts += 1
                        far.sendall(data)
                        break
                far.sendall(data)
        _shut(near)
        _shut(far)

    def _back(self, far: socket.socket, near: socket.socket, delivering: threading.Event) -> None:
        with suppress(OSError):
            while data := far.recv(65536):
                self._hold_back()
                if self.lose_answers and delivering.is_set():
                    self.lose_answers -= 1
                    self.cuts += 1
                    break
                near.sendall(data)
        _shut(near)
        _shut(far)


def _shut(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    line.close()


class Stranger:
    """Something on the way that answers every request itself, as a captive portal does."""

    def __init__(self, status: int, kind: str, body: bytes, location: str = "") -> None:
        stranger = self
        self.asked = 0

        class Answer(BaseHTTPRequestHandler):
            def answer(self) -> None:
                stranger.asked += 1
                self.rfile.read(int(self.headers.get("content-length", 0)))
                self.send_response(status)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(body)))
                if location:
                    self.send_header("location", location)
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = answer

            def log_message(self, format: str, *args: object) -> None:
                """Quiet: what strangers are asked is counted, not printed."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> "Stranger":
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
