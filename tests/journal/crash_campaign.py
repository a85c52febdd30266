"""Kills a station at random moments, again and again, and looks for anything it had said was saved.

Longer: `python -m tests.journal.crash_campaign --kills 1000`. SIGKILL shows what a crashed process leaves
behind; what a power cut leaves depends on the disk keeping its word about fsync, which is not tested here.
"""

import argparse
import json
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from lobby_app.journal import Draft, Journal, SystemClock

CHECKOUT = Path(__file__).parents[2]
VICTIM = (sys.executable, "-m", "tests.journal.crash_campaign")
LIVES_OF_A_FOLDER = 8
"""After so many kills a new folder is begun, so that the making of a journal is cut short as well."""


class Campaign(msgspec.Struct):
    """`acknowledged` were told as saved before a kill; `unheard` were saved but not told any more."""

    kills: int = 0
    early_kills: int = 0
    acknowledged: int = 0
    unheard: int = 0
    lost: list[str] = msgspec.field(default_factory=list)
    broken: list[str] = msgspec.field(default_factory=list)


def station(folder: Path, seed: int) -> None:
    """The victim: appends, takes copies, and tells each only after it was kept. Runs until it is killed."""
    dice = random.Random(seed)
    desk = Journal.open(folder / "desk", "desk", SystemClock())
    window = Journal.open(folder / "window", "window", SystemClock())
    print("ready", flush=True)
    while True:
        drafts = [
            Draft("step_done", body={"note": "n" * dice.choice((10, 300, 5000))})
            for _ in range(dice.choice((1, 1, 1, 2, 5)))
        ]
        for one in desk.append(drafts):
            print("desk", one.event.seq, one.hash)
        for one in window.append(drafts[:1]):
            print("window", one.event.seq, one.hash)
        held = {stream.station: stream.next_seq for stream in desk.streams()}
        taken = desk.take("window", window.epoch, window.read("window", window.epoch, held.get("window", 1)))
        print("copy", taken.next_seq - 1, desk.streams()[1].head, flush=True)


def run(folder: Path, kills: int, seed: int) -> Campaign:
    """Kill `kills` stations that work under `folder`; nothing is lost if `lost` and `broken` stay empty."""
    dice = random.Random(seed)
    campaign = Campaign()
    told: dict[tuple[str, int], str] = {}
    life = folder
    for number in range(kills):
        if number % LIVES_OF_A_FOLDER == 0:
            life, told = folder / f"life-{number}", {}
        lines = _one_life(life, dice)
        campaign.kills += 1
        campaign.early_kills += not lines
        for line in lines:
            name, seq, digest = line.split()
            told[name, int(seq)] = digest
        campaign.acknowledged += len(lines)
        look(life, told, campaign)
    return campaign


def _one_life(folder: Path, dice: random.Random) -> list[str]:
    """Start a station, let it work for a random while, kill it; what it had told."""
    victim = subprocess.Popen(
        [*VICTIM, "--station", str(folder), "--seed", str(dice.randrange(2**32))],
        stdout=subprocess.PIPE,
        bufsize=0,
        cwd=CHECKOUT,
    )
    assert victim.stdout is not None
    heard = b""
    if dice.random() < 0.6:
        heard += victim.stdout.readline()
        until = time.monotonic() + dice.uniform(0, 0.15)
    else:
        until = time.monotonic() + dice.uniform(0, 0.25)
    while (left := until - time.monotonic()) > 0:
        if select.select([victim.stdout], [], [], left)[0]:
            heard += os.read(victim.stdout.fileno(), 65536)
    victim.send_signal(signal.SIGKILL)
    heard += victim.stdout.read()
    victim.wait()
    victim.stdout.close()
    # The last line may have been cut in the middle: it does not count as told.
    return [line.decode() for line in heard.split(b"\n")[:-1] if line != b"ready"]


def look(folder: Path, told: dict[tuple[str, int], str], campaign: Campaign) -> None:
    """Open what the victim left, as its next start would, and compare."""
    with (
        Journal.open(folder / "desk", "desk", SystemClock()) as desk,
        Journal.open(folder / "window", "window", SystemClock()) as window,
    ):
        for journal in (desk, window):
            for report in journal.verify():
                if report.first_bad is not None:
                    campaign.broken.append(f"{report.station} at {report.first_bad}")
        kept = {
            "desk": {one.event.seq: one.hash for one in desk.events() if one.event.station == "desk"},
            "window": {one.event.seq: one.hash for one in window.events()},
            "copy": {one.event.seq: one.hash for one in desk.events() if one.event.station == "window"},
        }
        for (name, seq), digest in told.items():
            if kept[name].get(seq) != digest:
                campaign.lost.append(f"{name} {seq}")
        last = max((seq for name, seq in told if name == "desk"), default=0)
        campaign.unheard += len(kept["desk"]) - last
        desk.append([Draft("signed_on")])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--station", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.station:
        station(chosen.station, chosen.seed)
    with tempfile.TemporaryDirectory() as folder:
        campaign = run(Path(folder), chosen.kills, chosen.seed)
    print(json.dumps(msgspec.to_builtins(campaign)))
    return 1 if campaign.lost or campaign.broken else 0


if __name__ == "__main__":
    sys.exit(main())
