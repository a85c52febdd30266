"""Real receivers in processes of their own, and a real PostgreSQL."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType

import psycopg

POSTGRES_BIN = Path("/usr/lib/postgresql/15/bin")


class ReceiverProcess:
    """`python -m lobby_app.receiver` until the block ends. `ready` is the line that it printed."""

    def __init__(self, folder: Path, role: str = "hub", *more: str) -> None:
        self.folder = folder
        self._command = [sys.executable, "-m", "lobby_app.receiver"]
        self._command += ["--role", role, "--folder", str(folder), *more]
        self.ready: dict[str, str] = {}

    def __enter__(self) -> "ReceiverProcess":
        self.process = subprocess.Popen(self._command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.process.stdout is not None and self.process.stderr is not None
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read()
        self.ready = json.loads(line)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end(signal.SIGTERM)

    @property
    def url(self) -> str:
        return self.ready["url"]

    @property
    def code(self) -> str:
        """The join code of now: the one printed at start is used up by the first station."""
        code: str = json.loads((self.folder / "join.json").read_bytes())["code"]
        return code

    def end(self, how: signal.Signals) -> int:
        """End the process, once; its exit code. What it wrote to stderr fails the test."""
        self.process.send_signal(how)
        _, errors = self.process.communicate(timeout=20)
        if how is signal.SIGTERM:
            assert errors == "", errors
        return self.process.returncode


class PostgresServer:
    """A server of this test run: data in a temporary folder, a unix socket, no network."""

    def __init__(self) -> None:
        self._home = Path(tempfile.mkdtemp(prefix="lobby-pg-"))
        self._as_user: list[str] = []
        if os.geteuid() == 0:
            # PostgreSQL refuses to run as root.
            shutil.chown(self._home, "postgres")
            self._as_user = ["runuser", "-u", "postgres", "--"]
        self._data = self._home / "data"
        self._run("initdb", "-D", str(self._data), "-A", "trust", "-U", "lobby", "-E", "UTF8", "--locale=C")
        self._databases = 0
        self.start()

    def start(self) -> None:
        options = f"-k {self._home} -c listen_addresses='' -c max_connections=60"
        self._run("pg_ctl", "-D", str(self._data), "-w", "-o", options, "-l", str(self._home / "log"), "start")

    def stop(self) -> None:
        """At once, as when the power is cut."""
        self._run("pg_ctl", "-D", str(self._data), "-w", "-m", "immediate", "stop")

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self._home)

    def new_database(self) -> str:
        """The address of an empty database."""
        self._databases += 1
        name = f"test{self._databases}"
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self._url(name)

    def _url(self, database: str) -> str:
        return f"postgresql://lobby@/{database}?host={self._home}"

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self._as_user, str(POSTGRES_BIN / program), *arguments]
        # pg_ctl's server keeps the streams open, so nothing may wait for their end.
        subprocess.run(command, cwd=self._home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
