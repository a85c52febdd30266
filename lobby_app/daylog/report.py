"""What an export has written, and from what."""

from pathlib import Path

import msgspec


class ExportReport(msgspec.Struct, frozen=True):
    """`streams` are the stations whose events are held here; `missing` names those of which events are known
    to exist (another event refers to them) that have not arrived: 'window-3 (12 events)'."""

    files: list[Path]
    day: str
    cases: int
    steps: int
    streams: list[str]
    missing: list[str]
