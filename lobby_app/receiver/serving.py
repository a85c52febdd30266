"""A receiver as a process: one folder, one address, one lock; ends within a second when told to."""

import asyncio
import contextlib
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import msgspec
import uvicorn

from lobby_app.journal import FolderLock
from lobby_app.journal.keys import write_durably

from .addresses import ANYWHERE, hosts_of, url_of
from .announcing import announced
from .app import create_app
from .errors import AddressTaken, StoreError
from .identity import JOIN_FILE, Identity, is_loopback, load_or_make_identity
from .store import Store

_GRACE_S = 0.4
PORT_FILE = "port"
"""Which port was had last, where any will do: stations of other machines look for the receiver there again."""


def serve(
    folder: Path,
    role: str = "hub",
    host: str = "127.0.0.1",
    port: int = 0,
    database: str | None = None,
    linger_s: float | None = None,
    on_ready: Callable[[dict[str, str]], None] | None = None,
    zeroconf: bool = False,
) -> None:
    """Receive until SIGTERM, SIGINT or, with `linger_s`, that many seconds without any request.

    Port 0 is the one of the last time, or any if that is taken by now.
    `folder` holds the certificate, the database unless `database` (postgresql://…) names another, and,
    while the receiver runs, `join.json` for stations of the same user. `on_ready` is called once with url,
    role, fingerprint and code when connections are accepted. With `zeroconf` the network is told where it is.
    Raises AlreadyRunning, AddressTaken, StoreError or JournalError (the lock cannot be made) before that.
    """
    with FolderLock.acquire(folder):
        identity = _identity(folder)
        with _listening(folder, host, port) as listening, contextlib.closing(open_store(folder, database)) as store:
            running = _Run(folder, role, host, listening, identity, store, linger_s, on_ready)
            told = announced(identity.fingerprint, running.reached_at) if zeroconf else contextlib.nullcontext()
            with told:
                running.run()


def _identity(folder: Path) -> Identity:
    try:
        return load_or_make_identity(folder)
    except OSError as error:
        raise StoreError(f"the certificate in {folder} cannot be kept: {error.strerror}") from error


def open_store(folder: Path, database: str | None) -> Store:
    """The store of a receiver: PostgreSQL if a database is named, else the file in its folder."""
    if database is not None:
        from .postgres_store import PostgresStore

        return PostgresStore(database)
    from .sqlite_store import SqliteStore

    return SqliteStore.open(folder)


class _Run:
    def __init__(
        self,
        folder: Path,
        role: str,
        host: str,
        listening: socket.socket,
        identity: Identity,
        store: Store,
        linger_s: float | None,
        on_ready: Callable[[dict[str, str]], None] | None,
    ) -> None:
        self.join_file = folder / JOIN_FILE
        self.listening = listening
        self.identity = identity
        self.linger_s = linger_s
        self.on_ready = on_ready
        self.role = role
        secure = not is_loopback(host)
        port = listening.getsockname()[1]
        self.url = url_of(socket.gethostname() if host in ANYWHERE else host, port, secure)
        # Stations of this machine need no name that only the network knows.
        self.local_url = url_of(ANYWHERE.get(host, host), port, secure)
        self._elsewhere = (host, port, secure)
        app = create_app(store, identity, role, self.write_join_file, self.reached_at)
        self.receiver = app.state.receiver
        self.activity = _Activity(app)
        self.config = uvicorn.Config(
            self.activity,
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="on",
            log_config=None,
            log_level="error",
            access_log=False,
            server_header=False,
            timeout_keep_alive=60,
            ssl_certfile=identity.certificate if secure else None,
            ssl_keyfile=identity.key if secure else None,
        )

    def reached_at(self) -> list[str]:
        """Where other machines reach it by now: addresses come and go."""
        host, port, secure = self._elsewhere
        return [url_of(one, port, secure) for one in hosts_of(host)]

    def run(self) -> None:
        try:
            asyncio.run(_Server(self.config, self).serve(sockets=[self.listening]))
        finally:
            self.join_file.unlink(missing_ok=True)

    def write_join_file(self, code: str) -> None:
        content: dict[str, object] = {
            "url": self.local_url,
            "fingerprint": self.identity.fingerprint,
            "code": code,
            "pid": os.getpid(),
            "reached_at": self.reached_at(),
        }
        try:
            write_durably(self.join_file, msgspec.json.encode(content))
        except OSError:
            # No space: stations here wait for a code rather than try one that is used up.
            with contextlib.suppress(OSError):
                self.join_file.unlink(missing_ok=True)

    def ready(self) -> None:
        code = self.receiver.admission.code
        self.write_join_file(code)
        if self.on_ready is not None:
            self.on_ready({"url": self.url, "role": self.role, "fingerprint": self.identity.fingerprint, "code": code})

    def is_idle(self) -> bool:
        return self.linger_s is not None and self.activity.idle_s() >= self.linger_s


class _Server(uvicorn.Server):
    """uvicorn's server, with our ways of starting and ending."""

    def __init__(self, config: uvicorn.Config, run: _Run) -> None:
        super().__init__(config)
        self._run = run

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self._run.ready()

    async def on_tick(self, counter: int) -> bool:
        return await super().on_tick(counter) or self._run.is_idle()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._run.receiver.live.stop()
        # Somebody who never finishes sending must not hold up the end.
        asyncio.get_running_loop().call_later(_GRACE_S, self._hang_up)
        await super().shutdown(sockets=sockets)
        self._run.receiver.close()

    def _hang_up(self) -> None:
        for connection in list(self.server_state.connections):
            transport: asyncio.Transport = connection.transport
            transport.abort()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # uvicorn raises the signal again after its end; ours is a clean end with exit code 0.
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {sig: signal.signal(sig, self.handle_exit) for sig in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for sig, handler in before.items():
                signal.signal(sig, handler)


class _Activity:
    """Wraps the application and knows since when nobody has asked anything."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self._open = 0
        self._last = time.monotonic()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        self._open += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._open -= 1
            self._last = time.monotonic()

    def idle_s(self) -> float:
        """Seconds since the last request ended; 0 while one is open, as a long poll is."""
        return 0.0 if self._open else time.monotonic() - self._last


def _listening(folder: Path, host: str, port: int) -> socket.socket:
    if port:
        return _bound(host, port)
    try:
        listening = _bound(host, _last_port(folder))
    except AddressTaken:
        listening = _bound(host, 0)
    with contextlib.suppress(OSError):  # with a full disk it is any port once more
        write_durably(folder / PORT_FILE, str(listening.getsockname()[1]).encode())
    return listening


def _last_port(folder: Path) -> int:
    with contextlib.suppress(OSError, ValueError):
        port = int((folder / PORT_FILE).read_text(encoding="ascii"))
        return port if 0 < port < 65536 else 0
    return 0


def _bound(host: str, port: int) -> socket.socket:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
        family, kind, protocol, _, address = found[0]
        # With the protocol named asyncio switches Nagle's delay off, which costs 40 ms an answer.
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise AddressTaken(f"{host} is no address of this machine") from error
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise AddressTaken(f"{host}:{port} cannot be used: {error.strerror}") from error
    listening.setblocking(False)
    return listening
