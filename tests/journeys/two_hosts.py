"""Two hosts on one machine: network namespaces joined by a cable that can be pulled, and nothing outside them."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from types import TracebackType

import pytest

A, B, MOVED = "10.77.0.1", "10.77.0.2", "10.77.0.9"
_PATIENCE_S = 20


class TwoHosts:
    """Hosts `a` and `b` while the block lasts; skips the test, with the reason, where the machine does not allow it.

    `a` and `b` are what stands before a command to run it on that host.
    """

    def __init__(self) -> None:
        self._names = [f"lobby-{os.getpid()}-{side}" for side in "ab"]
        self._ends = [f"lb{os.getpid() % 10_000_000}{side}" for side in "ab"]
        self.a, self.b = (["ip", "netns", "exec", name] for name in self._names)

    def __enter__(self) -> "TwoHosts":
        if shutil.which("ip") is None:
            pytest.skip("no network namespaces: the program ip is missing (package iproute2)")
        if os.geteuid() != 0:
            pytest.skip("no network namespaces: only root may make them")
        try:
            for name in self._names:
                _ip("netns", "add", name)
        except subprocess.CalledProcessError as error:
            self._remove()
            pytest.skip(f"no network namespaces: {error.stderr.strip()}")
        try:
            self._join()
        except BaseException:
            self._remove()
            raise
        return self

    def _join(self) -> None:
        near, far = self._ends
        a, b = self._names
        _ip("link", "add", near, "netns", a, "type", "veth", "peer", "name", far, "netns", b)
        for name, end, address in ((a, near, A), (b, far, B)):
            _ip("-n", name, "address", "add", f"{address}/24", "dev", end)
            _ip("-n", name, "link", "set", "lo", "up")
            _ip("-n", name, "link", "set", end, "up")
            # What is sent to groups of hosts takes this way, as the default route would have it elsewhere.
            _ip("-n", name, "route", "add", "224.0.0.0/4", "dev", end)

    def cut(self) -> None:
        """Pull the cable."""
        _ip("-n", self._names[1], "link", "set", self._ends[1], "down")

    def mend(self) -> None:
        _ip("-n", self._names[1], "link", "set", self._ends[1], "up")
        _ip("-n", self._names[1], "route", "replace", "224.0.0.0/4", "dev", self._ends[1])

    def move_a(self) -> None:
        """Host a gets another address, and its old one is nobody's."""
        _ip("-n", self._names[0], "address", "add", f"{MOVED}/24", "dev", self._ends[0])
        _ip("-n", self._names[0], "address", "del", f"{A}/24", "dev", self._ends[0])
        _ip("-n", self._names[0], "address", "replace", f"{MOVED}/24", "dev", self._ends[0])
        _ip("-n", self._names[0], "route", "replace", "224.0.0.0/4", "dev", self._ends[0])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._remove()

    def _remove(self) -> None:
        # The cable goes with its ends.
        for name in self._names:
            subprocess.run(["ip", "netns", "del", name], capture_output=True, timeout=_PATIENCE_S, check=False)


def _ip(*arguments: str) -> None:
    command: Sequence[str] = ["ip", *arguments]
    subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=True)
