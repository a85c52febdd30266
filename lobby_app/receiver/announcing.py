"""A hub tells its network where it is, if the branch wants that (mDNS, DNS-SD). No name of anybody, no code."""

import contextlib
import ipaddress
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import urlsplit

SERVICE = "_lobby-hub._tcp.local."
"""Stations look for this; sync.finding says the same, and a test holds both."""
LOOK_AGAIN_S = 5.0
"""How often it is looked whether this machine has other addresses: looking asks the system
alone on Linux, elsewhere it may ask for the machine's name."""


@contextlib.contextmanager
def announced(fingerprint: str, urls: Callable[[], Sequence[str]]) -> Iterator[None]:
    """Known on the network within the block, at those of `urls` that have an IPv4 address, wherever they are by then.
    Never fails and never waits: a network without multicast is as good as none."""
    ending = threading.Event()
    thread = threading.Thread(target=_announce, args=(fingerprint, urls, ending), name="announce", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ending.set()
        thread.join(0.5)


def _announce(fingerprint: str, urls: Callable[[], Sequence[str]], ending: threading.Event) -> None:
    """Tell where it is until the end, and anew whenever this machine has other addresses than before."""
    while not ending.is_set():
        places = _places(urls)
        if places:
            _tell(fingerprint, places, urls, ending)
        # Here after an end, a move, or where there is no network just now: it may come.
        ending.wait(0.0 if places != _places(urls) else LOOK_AGAIN_S)


def _tell(
    fingerprint: str, places: list[tuple[bytes, int]], urls: Callable[[], Sequence[str]], ending: threading.Event
) -> None:
    """Be known at these places until the end, or until `urls` are others."""
    # Loaded where it is switched on: no other receiver pays for it.
    from zeroconf import Error, IPVersion, ServiceInfo, Zeroconf

    info = ServiceInfo(
        SERVICE,
        f"{fingerprint[:12]}.{SERVICE}",
        addresses=[address for address, _ in places],
        port=places[0][1],
        properties={"fingerprint": fingerprint, "machine": socket.gethostname()},
        server=f"lobby-{fingerprint[:12]}.local.",
    )
    with contextlib.suppress(OSError, Error):
        telling = Zeroconf(ip_version=IPVersion.V4Only)
        try:
            telling.register_service(info)
            while not ending.wait(LOOK_AGAIN_S) and _places(urls) == places:
                pass
        finally:
            telling.close()


def _places(urls: Callable[[], Sequence[str]]) -> list[tuple[bytes, int]]:
    """Empty also while the system does not say: it may a moment later."""
    try:
        return [place for place in map(_ipv4, urls()) if place is not None]
    except OSError:
        return []


def _ipv4(url: str) -> tuple[bytes, int] | None:
    parts = urlsplit(url)
    try:
        return ipaddress.IPv4Address(parts.hostname or "").packed, parts.port or 443
    except ValueError:
        return None
