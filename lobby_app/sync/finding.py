"""Hubs that announce themselves on this network, if the branch wants that. What is found is an address to try, and
nothing is believed about it: the certificate decides."""

import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from zeroconf import Zeroconf

SERVICE = "_lobby-hub._tcp.local."
_ASK_MS = 2000
_MOST = 20
"""More hubs than that are no branch: nobody could choose among them."""


class Found(NamedTuple):
    """`machine`: what that machine calls itself; `fingerprint`: what it says its certificate is."""

    url: str
    machine: str
    fingerprint: str


class Finder(threading.Thread):
    """Looks for hubs until it is stopped. `on_found(list)` is called, on a thread of its own, whenever it changes."""

    def __init__(self, on_found: Callable[[list[Found]], None]) -> None:
        super().__init__(name="find-hubs", daemon=True)
        self._on_found = on_found
        self._ending = threading.Event()
        self._found: dict[str, list[Found]] = {}

    def run(self) -> None:
        # Loaded where it is switched on: no other station pays for it.
        from zeroconf import Error, IPVersion, ServiceBrowser, Zeroconf

        while not self._ending.is_set():
            with contextlib.suppress(OSError, Error):
                looking = Zeroconf(ip_version=IPVersion.V4Only)
                try:
                    ServiceBrowser(looking, SERVICE, handlers=[self._changed])
                    self._ending.wait()
                finally:
                    looking.close()
            # No network at all: it may come.
            self._ending.wait(10)

    def stop(self) -> None:
        """Returns within a second."""
        self._ending.set()
        if self.is_alive():
            self.join(0.9)

    def _changed(self, zeroconf: "Zeroconf", service_type: str, name: str, state_change: object) -> None:
        from zeroconf import Error

        info = None
        # A name that cannot be one is raised as an error, on a thread of the library's.
        with contextlib.suppress(OSError, Error):
            info = zeroconf.get_service_info(service_type, name, _ASK_MS)
        before = dict(self._found)
        if info is None or not info.port:
            self._found.pop(name, None)
        elif name in self._found or len(self._found) < _MOST:
            told = {
                key.decode("utf-8", "replace"): (value or b"").decode("utf-8", "replace")
                for key, value in info.properties.items()
            }
            self._found[name] = [
                Found(f"https://{address}:{info.port}", told.get("machine", "")[:64], told.get("fingerprint", "")[:64])
                for address in info.parsed_addresses()
            ]
        if self._found != before and not self._ending.is_set():
            self._on_found([one for name in sorted(self._found) for one in self._found[name]])
