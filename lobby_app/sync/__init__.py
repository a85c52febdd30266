"""How journals travel: enrolling with a receiver, sending the own stream, fetching the branch's others.

Its parts are loaded when they are first asked for: neither asyncio nor cryptography may cost a start.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .carrying import carry
    from .codes import read_digits
    from .credentials import Known, known_receivers
    from .finding import Finder, Found
    from .joining import enrol, enrol_all, join_local, read_join_file
    from .one_round import once
    from .outcomes import Enrolment, Forked, NotAReceiver, Offline, Refused, Trouble, WrongCertificate
    from .scheduler import SyncWorker
    from .status import SyncStatus
    from .wire import InviteAnswer

_WHERE = {
    "Enrolment": "outcomes",
    "Finder": "finding",
    "Found": "finding",
    "Forked": "outcomes",
    "InviteAnswer": "wire",
    "Known": "credentials",
    "NotAReceiver": "outcomes",
    "Offline": "outcomes",
    "Refused": "outcomes",
    "SyncStatus": "status",
    "SyncWorker": "scheduler",
    "Trouble": "outcomes",
    "WrongCertificate": "outcomes",
    "carry": "carrying",
    "enrol": "joining",
    "enrol_all": "joining",
    "join_local": "joining",
    "known_receivers": "credentials",
    "once": "one_round",
    "read_digits": "codes",
    "read_join_file": "joining",
}

__all__ = [
    "Enrolment",
    "Finder",
    "Forked",
    "Found",
    "InviteAnswer",
    "Known",
    "NotAReceiver",
    "Offline",
    "Refused",
    "SyncStatus",
    "SyncWorker",
    "Trouble",
    "WrongCertificate",
    "carry",
    "enrol",
    "enrol_all",
    "join_local",
    "known_receivers",
    "once",
    "read_digits",
    "read_join_file",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_WHERE[name]}", __name__), name)
