from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lobby_app.receiver import PostgresStore, SqliteStore
from lobby_app.receiver.store import Store

from .processes import POSTGRES_BIN, PostgresServer


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    if not (POSTGRES_BIN / "initdb").exists():
        pytest.skip(f"PostgreSQL is not installed: {POSTGRES_BIN}/initdb is missing")
    server = PostgresServer()
    yield server
    server.remove()


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The same tests hold both stores to the same contract."""
    if request.param == "sqlite":
        with closing(SqliteStore.open(tmp_path / "store")) as file:
            yield file
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with closing(PostgresStore(server.new_database())) as database:
        yield database
