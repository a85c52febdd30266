"""What the environment can do to a journal. Each error says what was kept."""


class JournalError(Exception):
    """`code` is stable, for messages and JSON.

    `kept` counts the events of the failed call that are durably stored; the others are not there at all.
    """

    code = "journal"

    def __init__(self, detail: str, kept: int = 0) -> None:
        super().__init__(detail)
        self.detail = detail
        self.kept = kept


class JournalBusy(JournalError):
    """Another process held the database longer than the time-out."""

    code = "busy"


class DiskFull(JournalError):
    """No space is left. The journal works again as soon as there is."""

    code = "disk_full"


class DiskFailed(JournalError):
    """The disk gave an error of its own: pulled out, broken, or a share that went away."""

    code = "disk_failed"


class ReadOnly(JournalError):
    """The folder or the database may not be written."""

    code = "read_only"


class JournalNewer(JournalError):
    """The database was made by a newer program; this one leaves it alone."""

    code = "newer"


class JournalUnreadable(JournalError):
    """Wrong or missing key, not a database, or the file is damaged."""

    code = "unreadable"


class JournalMissing(JournalError):
    """There is no journal in the folder, and the caller only wanted to attach to one."""

    code = "missing"


class WrongStation(JournalError):
    """The folder holds the journal of another station."""

    code = "wrong_station"


class NotEmpty(JournalError):
    """A journal is restored into an empty folder only."""

    code = "not_empty"


class AlreadyRunning(JournalError):
    """Another process has this role folder. `pid` is 0 if it could not be read."""

    code = "already_running"

    def __init__(self, pid: int) -> None:
        super().__init__(f"process {pid} already has this folder" if pid else "another process has this folder")
        self.pid = pid


class BodyTooLarge(JournalError):
    """The body of an event is larger than MAX_BODY; the caller splits it."""

    code = "body_too_large"


class Malformed(JournalError):
    """Bytes that are no event, or an event of another stream than the one named."""

    code = "malformed"


class Gap(JournalError):
    """Events are missing before the first one handed over; `expected` is the seq that is wanted."""

    code = "gap"

    def __init__(self, expected: int, kept: int = 0) -> None:
        super().__init__(f"expected event {expected}", kept)
        self.expected = expected


class Fork(JournalError):
    """Two different events claim the same place in a stream, or an event names another predecessor.

    `seq` is the place. The first one stays; the other is kept apart."""

    code = "fork"

    def __init__(self, seq: int, kept: int = 0) -> None:
        super().__init__(f"the stream has forked at event {seq}", kept)
        self.seq = seq
