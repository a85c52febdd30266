"""The way to one receiver: where it is now, and a client to talk to it."""

from pathlib import Path
from typing import Literal

import msgspec

from lobby_app.journal import Journal

from .backoff import BRANCH, FAR, NEAR, Backoff
from .client import ReceiverClient
from .credentials import RECEIVERS_FILE, Known, known_receivers, station_key
from .joining import JOIN_FILE, join_local_async, read_join_file
from .outcomes import Enrolment, Failed, Refused

Role = Literal["hub", "hq"]


class Way:
    """Used by one task of the worker. `hub_folder`: where a hub of this machine leaves its join file; `hub_url`: where
    the settings say that the hub is, in place of the address it was enrolled at.
    """

    def __init__(self, journal: Journal, role: Role, hub_folder: Path | None = None, hub_url: str = "") -> None:
        self.journal = journal
        self.role: Role = role
        self.is_near = role == "hub" and hub_folder is not None
        self._hub_folder = hub_folder
        self._hub_url = hub_url.rstrip("/") if role == "hub" else ""
        self._known: Known | None = None
        self._client: ReceiverClient | None = None
        self._forgotten = False
        self._seen: list[tuple[int, int, int] | None] = []

    def backoff(self) -> Backoff:
        """How patient failures on this way are."""
        return Backoff(*(NEAR if self.is_near else BRANCH if self.role == "hub" else FAR))

    async def client(self) -> ReceiverClient | None:
        """A client for the receiver at its address of now, the same one while that stays.

        None if no receiver of this role is set. Raises Failed.
        """
        seen = self._signs()
        if self._client is not None and not self._forgotten and seen == self._seen:
            # Nothing was written since: whoever has something to send does not read it all again first.
            return self._client
        known = await self._find()
        if known is None:
            return None
        self._seen = seen
        if self._client is None or known != self._known:
            await self.close()
            try:
                key = station_key(self.journal.folder)
            except (OSError, ValueError) as error:
                raise Failed(Refused(f"own_folder: {error}")) from error
            self._client = ReceiverClient(known.url, known.fingerprint, self.journal.station, self.journal.epoch, key)
            self._known = known
        return self._client

    def failed(self, failed: Failed) -> None:
        """A hub that has lost its database but kept its certificate is joined anew."""
        self._forgotten = failed.trouble == Refused("not_enrolled")

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    def _signs(self) -> list[tuple[int, int, int] | None]:
        """What tells whether a file that says where the receiver is has been written since."""
        files = [self.journal.folder / RECEIVERS_FILE]
        if self._hub_folder is not None:
            files.append(self._hub_folder / JOIN_FILE)
        found: list[tuple[int, int, int] | None] = []
        for file in files:
            try:
                sign = file.stat()
            except OSError:
                found.append(None)
            else:
                found.append((sign.st_ino, sign.st_mtime_ns, sign.st_size))
        return found

    async def _find(self) -> Known | None:
        known = self._enrolled()
        if self.role == "hub" and self._hub_folder is not None:
            join = read_join_file(self._hub_folder)
            if join is None and known is None:
                return None
            if known is None or not known.elsewhere or (join is not None and join.fingerprint == known.fingerprint):
                again, self._forgotten = self._forgotten, False
                outcome = await join_local_async(self.journal, self._hub_folder, again)
                if not isinstance(outcome, Enrolment):
                    raise Failed(outcome)
                known = self._enrolled()
        if known is not None and self._hub_url:
            return msgspec.structs.replace(known, url=self._hub_url)
        return known

    def _enrolled(self) -> Known | None:
        known = known_receivers(self.journal.folder).get(self.role)
        return known if known is not None and known.epoch == self.journal.epoch else None
