"""One round with every receiver, for the command line."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lobby_app.journal import Journal

from .acknowledged import acknowledged, note_acknowledged
from .credentials import Known, known_receivers, station_key
from .joining import join_local_async
from .outcomes import Failed, Forked, Offline, Refused, Trouble

if TYPE_CHECKING:
    from .client import ReceiverClient
    from .guides import Shelf
    from .transfer import Pace, Tally

_MORE_TRIES = 4


def once(journal: Journal, hub_folder: Path | None = None, shelf: "Shelf | None" = None) -> dict[str, Any]:
    """Send everything to every receiver and fetch the branch's other streams from the hub.

    Returns `{sent, held, pending, streams: [{station, epoch, next_seq}], receivers: [{role, url, next_seq,
    trouble}]}`. `pending` counts own events that headquarters (or, when none is enrolled, the hub; or, when
    that is neither, anybody) has not acknowledged. `trouble` is null or a code of sync.outcomes.
    With `hub_folder` the hub beside it is joined first; with `shelf` guides travel too.
    """
    return asyncio.run(_once(journal, hub_folder, shelf))


async def _once(journal: Journal, hub_folder: Path | None, shelf: "Shelf | None") -> dict[str, Any]:
    if hub_folder is not None:
        await join_local_async(journal, hub_folder)
    receivers = known_receivers(journal.folder)
    rounds = await asyncio.gather(*(_visit(journal, role, known, shelf) for role, known in receivers.items()))
    own = next(stream for stream in journal.streams() if stream.own)
    final = "hq" if "hq" in receivers else "hub"
    return {
        "sent": sum(one["sent"] for one in rounds),
        "held": sum(one["held"] for one in rounds),
        "pending": max(0, own.next_seq - 1 - acknowledged(journal, final)),
        "streams": [
            {"station": stream.station, "epoch": stream.epoch, "next_seq": stream.next_seq}
            for stream in journal.streams()
        ],
        "receivers": [one["receiver"] for one in rounds],
    }


async def _visit(journal: Journal, role: str, known: Known, shelf: "Shelf | None") -> dict[str, Any]:
    from .client import ReceiverClient
    from .transfer import Pace, Tally

    tally = Tally()
    try:
        client = ReceiverClient(
            known.url, known.fingerprint, journal.station, journal.epoch, station_key(journal.folder)
        )
    except Failed as failed:
        return _round(role, known, tally, failed.trouble)
    pace = Pace()
    try:
        trouble = await _exchange(client, journal, role, pace, tally)
        # It was there a moment ago: a connection that is cut again and again lets small batches through.
        for _ in range(_MORE_TRIES):
            if not isinstance(trouble, Offline) or tally.next_seq is None:
                break
            trouble = await _exchange(client, journal, role, pace, tally)
        if trouble is None and shelf is not None:
            trouble = await _guides(client, journal, role, shelf)
    finally:
        await client.close()
    if tally.next_seq is not None and not isinstance(trouble, Forked):
        note_acknowledged(journal, role, tally.next_seq - 1)
    return _round(role, known, tally, trouble)


async def _exchange(
    client: "ReceiverClient", journal: Journal, role: str, pace: "Pace", tally: "Tally"
) -> Trouble | None:
    from .transfer import pull_others, push_own

    try:
        await push_own(client, journal, pace, tally)
        if role == "hub":
            await pull_others(client, journal, set())
    except Failed as failed:
        return failed.trouble
    return None


async def _guides(client: "ReceiverClient", journal: Journal, role: str, shelf: "Shelf") -> Trouble | None:
    from .guides import exchange_guides

    try:
        await exchange_guides(client, journal.folder, role, shelf, set())
    except Failed as failed:
        return failed.trouble
    except OSError as error:
        return Refused(f"own_folder: {error}")
    return None


def _round(role: str, known: Known, tally: "Tally", trouble: Trouble | None) -> dict[str, Any]:
    receiver = {
        "role": role,
        "url": known.url,
        "next_seq": tally.next_seq,
        "trouble": None if trouble is None else trouble.code,
    }
    return {"sent": tally.sent, "held": tally.held, "receiver": receiver}
