"""A fault in the guide's files, said so that whoever edits them can mend it."""

from msgspec import Struct


class Problem(Struct, frozen=True, order=True):
    """`file` is relative to the guide's folder, `line` counts from 1, `code` is stable, the rest English."""

    file: str
    line: int
    code: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message} {self.remedy}"


class BrokenGuide(Exception):
    """The guide cannot be used. `problems` holds every fault found, in the order of files and lines."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        first = f" {self.problems[0]}" if self.problems else ""
        super().__init__(f"The guide has {len(self.problems)} fault(s).{first}")


class UnknownCode(ValueError):
    """A code that this guide does not have. `kind` says of what: cue, category, business …"""

    def __init__(self, kind: str, code: str) -> None:
        self.kind = kind
        self.code = code
        super().__init__(f"The guide has no {kind} '{code}'.")
