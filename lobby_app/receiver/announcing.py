"""A hub tells its network where it is, if the branch wants that (mDNS, DNS-SD). No name of anybody, no code."""

import contextlib
import ipaddress
import socket
import threading
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

SERVICE = "_lobby-hub._tcp.local."
"""Stations look for this; sync.finding says the same, and a test holds both."""


@contextlib.contextmanager
def announced(fingerprint: str, urls: Sequence[str]) -> Iterator[None]:
    """Known on the network within the block, if any of `urls` has an IPv4 address. Never fails and never waits:
    a network without multicast is as good as none."""
    places = [place for place in map(_ipv4, urls) if place is not None]
    if not places:
        yield
        return
    ending = threading.Event()
    thread = threading.Thread(target=_announce, args=(fingerprint, places, ending), name="announce", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ending.set()
        thread.join(0.5)


def _announce(fingerprint: str, places: list[tuple[bytes, int]], ending: threading.Event) -> None:
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
            ending.wait()
        finally:
            telling.close()


def _ipv4(url: str) -> tuple[bytes, int] | None:
    parts = urlsplit(url)
    try:
        return ipaddress.IPv4Address(parts.hostname or "").packed, parts.port or 443
    except ValueError:
        return None
