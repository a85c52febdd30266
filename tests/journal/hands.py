"""What the journal's tests hold in their hands: a clock moved by hand, and journals of several stations."""

from collections.abc import Callable
from pathlib import Path

from lobby_app.journal import Draft, Journal

OpenJournal = Callable[[str], Journal]


def steps(*codes: str) -> list[Draft]:
    return [Draft("step_done", case="0" * 32, staff="L01", body={"step": code}) for code in codes]


def carry(source: Journal, target: Journal) -> int:
    """Bring `target` what it lacks of `source`'s own stream, as sync would; the number of new events."""
    held = {(stream.station, stream.epoch): stream.next_seq for stream in target.streams()}
    name = (source.station, source.epoch)
    return target.take(*name, source.read(*name, held.get(name, 1))).new


def fill(disk: Path) -> Path:
    """Leave no free byte on the disk."""
    filler = disk / "filler"
    with open(filler, "wb", buffering=0) as out:
        for size in (4096, 1):
            try:
                while out.write(b"\0" * size):
                    pass
            except OSError:
                continue
    return filler
