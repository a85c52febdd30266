"""A view model that is registered after the first engine makes Qt forget its own types: screens stay empty then.

In a process of its own, because the other tests have loaded every role's models long ago.
"""

import subprocess
import sys
from pathlib import Path

import pytest

STATION = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from lobby_app.desktop.app import OpenStation, prepare_qt
from lobby_app.wiring import Wiring

def types():
    return {name for name, module in sys.modules.items() if hasattr(module, "QML_IMPORT_NAME")}

prepare_qt()
app = QGuiApplication(sys.argv[:1])
(Path(sys.argv[1]) / "settings.toml").write_text('[hub]\\nurl = "http://127.0.0.1:9"\\n[speech]\\non = false\\n')
station = OpenStation(sys.argv[2], Wiring(Path(sys.argv[1])))
early = types()
assert early

def look():
    if station.background is None:
        return
    looking.stop()
    station.models.people.signOn(sys.argv[3])
    QTimer.singleShot(0, app.quit)

looking = QTimer()
looking.timeout.connect(look)
looking.start(20)
app.exec()
station.close()
print(sorted(types() - early))
"""


@pytest.mark.parametrize(("station", "code"), [("desk", "L01"), ("window-1", "T01"), ("supervisor", "S01")])
def test_a_role_registers_its_types_before_its_first_engine(tmp_path: Path, station: str, code: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STATION, str(tmp_path), station, code], capture_output=True, text=True, timeout=120
    )
    assert (ended.stdout.strip(), ended.stderr.strip()) == ("[]", ""), ended.stderr
