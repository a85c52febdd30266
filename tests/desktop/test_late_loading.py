"""What is loaded after the first frame must bring no view model along: the engine would know no screen any more."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
import lobby_app.desktop.app
before = set(sys.modules)
import lobby_app.desktop.background
late = [sys.modules[name] for name in set(sys.modules) - before if name.startswith("lobby_app.desktop.")]
assert late
print(*(one.__name__ for one in late if hasattr(one, "QML_IMPORT_NAME")))
"""


def test_what_runs_beside_the_screen_loads_no_view_model() -> None:
    # A process of its own: here every model was loaded long ago.
    ended = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, ""), ended.stderr
