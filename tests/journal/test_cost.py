"""What the journal costs, and what it does not load. Figures are printed: a busy machine fails nothing."""

import subprocess
import sys
from pathlib import Path

from lobby_app.journal.bench import measure_append

from .crash_campaign import CHECKOUT


def test_the_cost_of_an_append_is_measured_against_a_bare_insert(tmp_path: Path) -> None:
    cost = measure_append(tmp_path, events=300)
    p50, floor = cost.append_p50 * 1e6, cost.floor_p50 * 1e6
    print(f"append p50 {p50:.0f} us, bare insert {floor:.0f} us: {cost.ratio:.2f}")
    assert cost.events == 300
    assert 0 < cost.append_p50 <= cost.append_p99
    assert 0 < cost.floor_p50 <= cost.floor_p99


def test_the_first_append_of_a_new_journal_loads_nothing_heavy(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from lobby_app.journal import Draft, Journal, SystemClock
with Journal.open(Path({str(tmp_path)!r}), "desk", SystemClock()) as desk:
    desk.append([Draft("signed_on")])
print(sorted({{"sqlite_utils", "cryptography", "sqlite3", "numpy", "zipfile", "PySide6"}} & set(sys.modules)))
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=CHECKOUT)
    assert (run.stdout, run.stderr) == ("[]\n", "")
