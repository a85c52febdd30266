from pathlib import Path

import pytest

from lobby_app.guide import Guide, load

from .tiny import write_tiny

REAL = Path(__file__).resolve().parents[2] / "resources" / "guide"


@pytest.fixture(scope="session")
def real_folder() -> Path:
    return REAL


@pytest.fixture(scope="session")
def guide() -> Guide:
    return load(REAL)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A guide of two categories that is as small as a guide can be, for tests that break it."""
    return write_tiny(tmp_path / "tiny")
