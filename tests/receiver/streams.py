"""Streams of real frozen events to send to a receiver."""

import gzip
import json
import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from lobby_app.journal import Draft, Event, Journal, SystemClock, digest, freeze
from lobby_app.receiver.batch import Batch, read_batch

ZONE = ZoneInfo("Asia/Shanghai")


class HandClock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 9, 0, tzinfo=ZONE)

    def now(self) -> datetime:
        self.time += timedelta(milliseconds=10)
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()


def drafts(count: int, size: int = 200, seed: int = 1) -> list[Draft]:
    """Events of about `size` bytes of body that do not compress to nothing."""
    fill = random.Random(seed)
    return [Draft("step_done", body={"step": f"s{n}", "x": fill.randbytes(size // 2).hex()}) for n in range(count)]


def journal_at(folder: Path, station: str, events: int = 0, size: int = 200) -> Journal:
    journal = Journal.open(folder, station, SystemClock())
    if events:
        journal.append(drafts(events, size))
    return journal


def frozen(station: str, epoch: str, count: int, seed: int = 1, prev: str = "0" * 64, first: int = 1) -> list[bytes]:
    """A chained stream made without a journal, so that a test can bend it."""
    fill = random.Random(seed)
    raws = []
    for seq in range(first, first + count):
        body = {"fill": fill.randbytes(40).hex()}
        event = Event(
            v=1,
            station=station,
            epoch=epoch,
            seq=seq,
            lamport=seq,
            refs=[],
            prev=prev,
            at="2026-11-22T10:41:03.120+08:00",
            day="2026-11-22",
            staff="L01",
            kind="step_done",
            case=None,
            guide="",
            body=body,
        )
        raw = freeze(event)
        prev = digest(raw)
        raws.append(raw)
    return raws


def packed(raws: Sequence[bytes], first: int = 1, count: int | None = None) -> bytes:
    header = json.dumps({"from": first, "count": len(raws) if count is None else count}).encode()
    return gzip.compress(b"\n".join((header, *raws)) + b"\n")


def batch_of(station: str, epoch: str, raws: Sequence[bytes], first: int = 1) -> Batch:
    return read_batch(station, epoch, packed(raws, first))
