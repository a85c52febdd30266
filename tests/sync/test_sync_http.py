"""The stations' HTTP against what a line and a stranger can do to it, over real sockets."""

import asyncio
import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from lobby_app.sync import http
from lobby_app.sync.http import MAX_ANSWER, Answer, Http, NotHttp

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n"


@contextmanager
def talker(talk: Callable[[socket.socket, int], None]) -> Iterator[int]:
    """A server that talks to each connection as the test wants; `talk` gets its number. Yields the port."""
    listening = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []
    lines: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                line, _ = listening.accept()
            except OSError:
                return
            lines.append(line)
            threads.append(threading.Thread(target=quietly, args=(line, len(lines))))
            threads[-1].start()

    def quietly(line: socket.socket, number: int) -> None:
        with suppress(OSError), line:
            talk(line, number)

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        accepting.join()
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()


def ask(port: int, silent_s: float = 15.0) -> Answer:
    async def run() -> Answer:
        client = Http("127.0.0.1", port, None)
        try:
            return await client.request("GET", "/v1/health", silent_s=silent_s)
        finally:
            await client.close()

    return asyncio.run(run())


def plain(body: bytes) -> bytes:
    return HEAD + b"content-length: %d\r\n\r\n" % len(body) + body


def test_a_connection_is_kept_and_a_new_one_made_when_the_peer_let_it_go() -> None:
    hung_up = threading.Event()

    def talk(line: socket.socket, number: int) -> None:
        line.recv(4096)
        line.sendall(plain(b"%d" % number))
        if number == 1:
            line.shutdown(socket.SHUT_RDWR)  # after one answer
            hung_up.set()
            return
        while line.recv(4096):
            line.sendall(plain(b"%d" % number))

    async def run(port: int) -> list[bytes]:
        client = Http("127.0.0.1", port, None)
        bodies = [(await client.request("GET", "/")).body]
        await asyncio.to_thread(hung_up.wait)
        bodies += [(await client.request("GET", "/")).body for _ in range(3)]
        await client.close()
        return bodies

    with talker(talk) as port:
        assert asyncio.run(run(port)) == [b"1", b"2", b"2", b"2"]


def test_an_answer_may_come_in_small_pieces_but_not_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly(line: socket.socket, number: int) -> None:
        line.recv(4096)
        for byte in plain(b'{"a": 1}'):
            line.sendall(bytes([byte]))

    def for_ever(line: socket.socket, number: int) -> None:
        line.recv(4096)
        line.sendall(HEAD + b"transfer-encoding: chunked\r\n\r\n")
        pause = threading.Event()
        while not pause.wait(0.05):
            line.sendall(b"1\r\nx\r\n")

    with talker(slowly) as port:
        assert ask(port) == Answer(200, "application/json", b'{"a": 1}')
    monkeypatch.setattr(http, "WHOLE_S", 0.4)
    with talker(for_ever) as port, pytest.raises(TimeoutError):
        ask(port)


def test_silence_is_given_up() -> None:
    def say_nothing(line: socket.socket, number: int) -> None:
        while line.recv(4096):
            pass

    with talker(say_nothing) as port, pytest.raises(TimeoutError):
        ask(port, silent_s=0.2)


@pytest.mark.parametrize(
    "said",
    [
        b"SSH-2.0-OpenSSH_9.2p1\r\n\r\n",
        HEAD + b"content-encoding: br\r\ncontent-length: 1\r\n\r\nx",
        HEAD + b"content-encoding: gzip\r\ncontent-length: 4\r\n\r\noops",
        HEAD + b"content-length: %d\r\n\r\n" % (MAX_ANSWER + 1) + bytes(MAX_ANSWER + 1),
        HEAD + b"content-encoding: gzip\r\n\r\n" + gzip.compress(bytes(MAX_ANSWER * 4), 9),
    ],
    ids=["another protocol", "another packing", "no gzip", "too much", "a bomb"],
)
def test_what_is_no_answer_of_a_receiver_is_told_apart_from_silence(said: bytes) -> None:
    def talk(line: socket.socket, number: int) -> None:
        line.recv(4096)
        line.sendall(said)

    with talker(talk) as port, pytest.raises(NotHttp):
        ask(port)


@pytest.mark.parametrize(
    "cut",
    [b"", HEAD[:20], plain(b'{"a": 1}')[:-3], gzip.compress(b"x")[:-1]],
    ids=["nothing", "half a head", "half a body", "half a packing"],
)
def test_an_answer_that_ends_in_the_middle_counts_as_none(cut: bytes) -> None:
    def talk(line: socket.socket, number: int) -> None:
        line.recv(4096)
        line.sendall(HEAD + b"content-encoding: gzip\r\n\r\n" + cut if cut.startswith(b"\x1f") else cut)

    with talker(talk) as port, pytest.raises(ConnectionError):
        ask(port)
