"""How a station comes to a receiver: by a code that somebody types, or by the hub's file on this machine."""

import asyncio
import contextlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from lobby_app.journal import Journal, JournalError

from .credentials import Known, known_receivers, public_key_hex, remember_receiver, station_key
from .outcomes import Enrolment, Failed, Offline, Refused, Trouble

JOIN_FILE = "join.json"
_TRIES = 5


class JoinFile(msgspec.Struct, frozen=True):
    """What a running receiver leaves for stations of the same user."""

    url: str
    fingerprint: str
    code: str
    pid: int = 0


def enrol(journal: Journal, url: str, code: str) -> Enrolment | Trouble:
    """Enrol the journal's station with the receiver at `url` by a join code, and trust it from now on."""
    return enrol_all([journal], url, code)


def enrol_all(journals: Sequence[Journal], url: str, code: str) -> Enrolment | Trouble:
    """As enrol, for several stations by one code: all of them are let in, or none."""
    return asyncio.run(enrol_async(journals, url, code))


def join_local(journal: Journal, hub_folder: Path) -> Enrolment | Trouble:
    """Join the receiver that runs in `hub_folder`; Offline if none does. Does nothing twice."""
    return asyncio.run(join_local_async(journal, hub_folder))


async def enrol_async(journals: Sequence[Journal], url: str, code: str, near: bool = False) -> Enrolment | Trouble:
    """As enrol_all, on a running loop. `near`: address and code stood in a file of this machine."""
    from .client import ask_enrolment

    url = url.rstrip("/")
    try:
        answer = await ask_enrolment(url, code, [_introduced(journal) for journal in journals])
        for journal in journals:
            known = Known(url, answer.receiver, journal.epoch, answer.guide_key, url.startswith("https:") and not near)
            remember_receiver(journal.folder, answer.role, known)
    except Failed as failed:
        return failed.trouble
    except (OSError, JournalError, ValueError) as error:
        return Refused(f"own_folder: {error}")
    return Enrolment(answer.role, url, answer.receiver)


def _introduced(journal: Journal) -> dict[str, str]:
    public_key = public_key_hex(station_key(journal.folder))
    return {"station": journal.station, "epoch": journal.epoch, "public_key": public_key}


async def join_local_async(journal: Journal, hub_folder: Path, again: bool = False) -> Enrolment | Trouble:
    """As join_local, on a running loop. `again`: enrol anew although enrolled, for the hub forgot us."""
    trouble: Trouble = Offline("no receiver runs on this machine")
    tried = ""
    for _ in range(_TRIES):
        join = read_join_file(hub_folder)
        if join is None or join.code == tried:
            return trouble
        if not again and (mine := _moved(journal, join)) is not None:
            return mine
        outcome = await enrol_async([journal], join.url, join.code, near=True)
        if isinstance(outcome, Enrolment) or not isinstance(outcome, Refused):
            return outcome
        # Another station was quicker with this code; the file holds the next one by now.
        trouble, tried = outcome, join.code
    return trouble


def read_join_file(hub_folder: Path) -> JoinFile | None:
    """None if no receiver left one."""
    try:
        return msgspec.json.decode((hub_folder / JOIN_FILE).read_bytes(), type=JoinFile)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _moved(journal: Journal, join: JoinFile) -> Enrolment | None:
    """The enrolment with this very receiver if there is one; its address follows the receiver's."""
    for role, known in known_receivers(journal.folder).items():
        if known.fingerprint == join.fingerprint and known.epoch == journal.epoch:
            if known.url != join.url:
                # With a full disk remembering has to wait; knowing the address is enough for now.
                with contextlib.suppress(OSError, JournalError):
                    remember_receiver(journal.folder, role, msgspec.structs.replace(known, url=join.url))
            return Enrolment(role, join.url, known.fingerprint)
    return None
