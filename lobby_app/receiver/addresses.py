"""At which addresses other machines reach a receiver that listens on this one."""

import contextlib
import ipaddress
import socket
import struct
import sys

ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}
"""Addresses that mean every one of this machine, and the one by which it reaches itself."""
_SIOCGIFADDR = 0x8915


def url_of(host: str, port: int, secure: bool) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"{'https' if secure else 'http'}://{shown}:{port}"


def hosts_of(host: str) -> list[str]:
    """What others may type for a receiver that was told to listen at `host`: addresses first, then the name.

    Empty for loopback, which nobody else reaches.
    """
    if host not in ANYWHERE:
        with contextlib.suppress(ValueError):
            if ipaddress.ip_address(host).is_loopback:
                return []
        return [] if host == "localhost" else [host]
    return [*_own_ipv4(), socket.gethostname()]


def _own_ipv4() -> list[str]:
    found: list[str] = []
    if sys.platform == "linux":
        found = _of_interfaces()
    if not found:
        with contextlib.suppress(OSError):
            found = [str(one[4][0]) for one in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    return [one for one in dict.fromkeys(found) if not ipaddress.ip_address(one).is_loopback]


def _of_interfaces() -> list[str]:
    # The name alone often leads to loopback only, and a branch without a gateway has no route that would tell.
    import fcntl

    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        for _, name in socket.if_nameindex():
            with contextlib.suppress(OSError):  # an interface without an IPv4 address
                answer = fcntl.ioctl(asking.fileno(), _SIOCGIFADDR, struct.pack("256s", name.encode()[:15]))
                found.append(socket.inet_ntoa(answer[20:24]))
    return found
