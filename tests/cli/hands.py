"""The command line as others meet it: a process, its exit code, what it prints and what it says."""

import json
from pathlib import Path
from typing import Any

from tests.journeys.processes import environment, lobby_app


class Ended:
    """How a command ended."""

    def __init__(self, *arguments: str | Path, env: dict[str, str] | None = None) -> None:
        ended = lobby_app(*arguments, env=env)
        self.code = ended.returncode
        self.printed = ended.stdout
        self.said = ended.stderr
        assert "Traceback" not in self.said, self.said

    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.printed)


def answer(*arguments: str | Path, code: int = 0) -> Any:
    """The JSON of a command that must end with `code` and say nothing beside it."""
    ended = Ended(*arguments, "--json")
    assert (ended.code, ended.said) == (code, "")
    return ended.json()


def plain_locale() -> dict[str, str]:
    """An environment that knows nothing but ASCII."""
    return {**environment(), "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
