"""What comes from elsewhere for the shelf: guides that cases name, and the one that headquarters publishes."""

from .shelf import Published, Refused, Shelf
from .versions import check_packed


class Intake:
    """The shelf as whoever carries guides sees it. Used by one thread that is not the screen's."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def held(self) -> list[str]:
        return self._shelf.held()

    def read(self, hash: str) -> bytes | None:
        return self._shelf.read(hash)

    def wanted(self) -> list[str]:
        """The hashes that cases here name and that are not here."""
        return sorted(hash for hash in tuple(self._shelf.wanted) if not self._shelf.has(hash))

    def keep(self, raw: bytes) -> None:
        """Put a guide on the shelf that was fetched by its hash. Raises OSError."""
        self._shelf.keep(raw)

    def newest(self, key: str) -> tuple[int, str]:
        """Version and hash of the last published guide that bears this key's signature; (0, "") if there is none."""
        known = self._shelf.published
        return (known.version, known.hash) if known is not None and known.key == key else (0, "")

    def take_published(self, hash: str, version: int, at: str, key: str, raw: bytes) -> str:
        """Check a published guide as thoroughly as our own files, and keep it until the next sign-on.

        Signature, version and hash were checked by whoever fetched it. Returns an empty string, or why it was not
        taken; then everything stays as it was. Raises OSError.
        """
        if check_packed(raw, hash):
            self.refuse(version, "unsound")
            return "unsound"
        self._shelf.keep(raw)
        self._shelf.set_published(Published(hash, version, at, key))
        return ""

    def refuse(self, version: int, reason: str) -> None:
        """Remember what was not taken, for whoever asks this machine how it stands. Raises OSError."""
        self._shelf.set_refused(Refused(version, reason))
