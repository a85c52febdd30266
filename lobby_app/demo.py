"""A branch to practise with: desk, window, supervisor, hub and a small headquarters, all on this machine."""

import contextlib
import json
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from lobby_app.cli import complain
from lobby_app.desktop.display import no_display_reason
from lobby_app.wiring import Wiring

PRACTICE_CASES = 12
PRACTICE_DAYS = 3
SETTINGS = """[branch]
code = "0000"
name = "练习网点"

[desk]
label = "练习"
"""


def run_demo(data: Path | None, keep: bool) -> int:
    """Run until every window is closed. Without `data` a temporary folder is used and removed unless `keep`."""
    if reason := no_display_reason():
        complain(f"{reason}. To see the screens as pictures without one: lobby-app tour --out DIR")
        return 1
    # Ended from outside, the programs that it started end as well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    folder = data or Path(tempfile.mkdtemp(prefix="lobby-demo-"))
    try:
        return _play(folder)
    finally:
        if data is None and not keep:
            shutil.rmtree(folder, ignore_errors=True)
        elif data is None:
            complain(f"the practice data stays in {folder}")


def _play(folder: Path) -> int:
    prepare(folder)
    headquarters = _start(folder, "serve", "--role", "hq", stdout=subprocess.PIPE)
    windows: list[subprocess.Popen[bytes]] = []
    try:
        assert headquarters.stdout is not None
        ready = json.loads(headquarters.stdout.readline())
        enrolled = _start(folder, "enrol", "--receiver", ready["url"], "--code", ready["code"]).wait()
        windows = [_start(folder, role) for role in ("desk", "window", "supervisor")]
        complain(f"practice data in {folder}; headquarters at {ready['url']}. Close all windows to end.")
        codes = [window.wait() for window in windows]
        return max([enrolled, *codes])
    except KeyboardInterrupt:
        return 0
    finally:
        for process in (*windows, headquarters):
            _end(process)


def prepare(folder: Path) -> None:
    """Settings and practice days, unless the folder has been practised in before."""
    from datetime import timedelta

    from lobby_app.casework.simulate import simulate
    from lobby_app.journal import Journal

    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "settings.toml").exists():
        (folder / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    wiring = Wiring(folder)
    if (folder / "desk" / "journal.db").exists():
        return
    first = wiring.clock().now().date() - timedelta(days=PRACTICE_DAYS)
    with Journal.open(folder / "desk", "desk", wiring.clock()) as journal:
        simulate(journal, wiring.guide(), cases=PRACTICE_CASES, days=PRACTICE_DAYS, seed=1, start_day=first)


def _start(folder: Path, *arguments: str, stdout: int | None = None) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "lobby_app.cli", "--data", str(folder), *arguments]
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stdout)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)
    if process.poll() is None:
        process.kill()
        process.wait()
