from pathlib import Path

import pytest

from tests.queue_server import machine

from .hands import answer

__all__ = ["machine"]

CASES = 6


@pytest.fixture(scope="session")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a desk's made-up days; only looked at."""
    data = tmp_path_factory.mktemp("branch")
    answer("--data", data, "simulate", "--cases", str(CASES), "--days", "2", "--seed", "7", "--from", "2026-11-20")
    return data
