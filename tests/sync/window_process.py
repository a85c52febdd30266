"""A window station's worker by itself: a line with the monotonic clock whenever something new was copied."""

import sys
import time
from pathlib import Path

from lobby_app.journal import SystemClock
from lobby_app.sync import SyncWorker

if __name__ == "__main__":
    folder, hub_folder = Path(sys.argv[1]), Path(sys.argv[2])
    worker = SyncWorker(
        folder,
        folder.name,
        SystemClock(),
        hub_folder=hub_folder,
        on_new=lambda: print(time.monotonic(), flush=True),
    )
    worker.start()
    sys.stdin.read()
    sys.exit(0 if worker.stop() else 1)
