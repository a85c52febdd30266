"""What the environment can do to a receiver. Nothing acknowledged is ever lost by one."""


class ReceiverError(Exception):
    """`code` is stable, for messages and JSON."""

    code = "receiver"


class NoReceiver(ReceiverError):
    """The folder holds no receiver."""

    code = "no_receiver"


class AddressTaken(ReceiverError):
    """The address cannot be bound: another program has the port, or the machine has no such address."""

    code = "address_taken"


class StoreError(ReceiverError):
    """The database does not answer, or refuses. What was acknowledged before is kept."""

    code = "store"


class StoreFull(StoreError):
    """No space is left; the batch in hand was not kept and will be sent again."""

    code = "disk_full"


class StoreNewer(StoreError):
    """The database was made by a newer program; this one leaves it alone."""

    code = "newer"


class Malformed(ReceiverError):
    """A batch or request that is not what the protocol says. The sender has to send something else."""

    code = "malformed"


class TooLarge(ReceiverError):
    """A batch above the limits; the sender splits it."""

    code = "too_large"
