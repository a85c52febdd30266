"""Takes journals in: the receiver of a branch (hub) and of headquarters (hq). It knows no case.

Its parts are loaded when they are first asked for, since the command line imports this room at every start.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import create_app
    from .errors import (
        AddressTaken,
        Malformed,
        NoReceiver,
        ReceiverError,
        StoreError,
        StoreFull,
        StoreNewer,
    )
    from .guide_files import GuideFiles
    from .identity import Identity, is_loopback, load_or_make_identity
    from .postgres_store import PostgresStore
    from .serving import serve
    from .showing import invite, overview, revoke
    from .sqlite_store import SqliteStore

_WHERE = {
    "AddressTaken": "errors",
    "GuideFiles": "guide_files",
    "Identity": "identity",
    "Malformed": "errors",
    "NoReceiver": "errors",
    "PostgresStore": "postgres_store",
    "ReceiverError": "errors",
    "SqliteStore": "sqlite_store",
    "StoreError": "errors",
    "StoreFull": "errors",
    "StoreNewer": "errors",
    "create_app": "app",
    "invite": "showing",
    "is_loopback": "identity",
    "load_or_make_identity": "identity",
    "overview": "showing",
    "revoke": "showing",
    "serve": "serving",
}

__all__ = [
    "AddressTaken",
    "GuideFiles",
    "Identity",
    "Malformed",
    "NoReceiver",
    "PostgresStore",
    "ReceiverError",
    "SqliteStore",
    "StoreError",
    "StoreFull",
    "StoreNewer",
    "create_app",
    "invite",
    "is_loopback",
    "load_or_make_identity",
    "overview",
    "revoke",
    "serve",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_WHERE[name]}", __name__), name)
