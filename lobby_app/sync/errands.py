"""What staff ask of the network from a screen: connect this station, move with the hub, let another station in."""

from urllib.parse import urlsplit

import msgspec

from lobby_app.journal import Journal

from .client import Gap, ReceiverClient, TooLarge
from .codes import read_code
from .credentials import known_receivers, remember_receiver, station_key
from .joining import enrol_async
from .outcomes import Enrolment, Failed, NotAReceiver, Offline, Refused, Trouble
from .way import Way
from .wire import InviteAnswer

USUAL_PORT = 8443
"""For an address that was typed without one."""


def full_address(typed: str) -> str | None:
    """What somebody typed as https://host:port; None if it can be no address."""
    text = "".join(typed.split()).replace("。", ".").replace("：", ":")
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        port = parts.port or USUAL_PORT
    except ValueError:
        return None
    host = parts.hostname
    if parts.scheme not in ("http", "https") or not host or not host.isascii() or parts.path.strip("/") or parts.query:
        return None
    return f"{parts.scheme}://[{host}]:{port}" if ":" in host else f"{parts.scheme}://{host}:{port}"


async def connect(journal: Journal, address: str, code: str) -> Enrolment | Trouble:
    """Enrol by a code, or, without one, go on with the hub that is known already at another address."""
    url = full_address(address)
    if url is None:
        return Refused("address_unreadable")
    known = known_receivers(journal.folder).get("hub")
    if not code.strip() and known is not None and known.epoch == journal.epoch:
        return await _move(journal, url)
    if read_code(code) is None:
        return Refused("code_unreadable")
    return await enrol_async([journal], url, code)


async def _move(journal: Journal, url: str) -> Enrolment | Trouble:
    known = known_receivers(journal.folder)["hub"]
    try:
        client = ReceiverClient(url, known.fingerprint, journal.station, journal.epoch, station_key(journal.folder))
        try:
            await client.cursor()
        finally:
            await client.close()
        moved = msgspec.structs.replace(known, url=url, elsewhere=url.startswith("https:"))
        remember_receiver(journal.folder, "hub", moved)
    except Failed as failed:
        return failed.trouble
    except (OSError, ValueError) as error:
        return Refused(f"own_folder: {error}")
    return Enrolment("hub", url, known.fingerprint)


async def invite(way: Way, station: str) -> InviteAnswer | Trouble:
    """A code for another station, from the hub of this one."""
    try:
        client = await way.client()
        return Offline("no hub is known") if client is None else await client.invite(station)
    except Failed as failed:
        return failed.trouble
    except (TooLarge, Gap) as odd:
        return NotAReceiver(type(odd).__name__)
    finally:
        await way.close()
