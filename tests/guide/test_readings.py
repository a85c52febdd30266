"""The pinyin dictionary takes more memory than the whole screen: a station only keeps its answers."""

import subprocess
import sys
from pathlib import Path

ASK = """
import sys
from pathlib import Path
from lobby_app.guide import load, prepare_search, search
guide = load(Path(sys.argv[1]))
prepare_search(guide, Path(sys.argv[2]))
print("guashi" if "挂失" in [hit.zh for hit in search(guide, "guashi")][:4] else "nothing")
print("dictionary here" if "pypinyin" in sys.modules else "dictionary elsewhere")
"""


def asked(guide: Path, folder: Path) -> list[str]:
    """What a new process finds, and whether it had to load the dictionary for it."""
    command = [sys.executable, "-c", ASK, str(guide), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout.split("\n")[:2]


def test_the_readings_are_kept_and_the_dictionary_is_not(real_folder: Path, tmp_path: Path) -> None:
    assert asked(real_folder, tmp_path / "cache") == ["guashi", "dictionary elsewhere"]
    kept = tmp_path / "cache" / "readings.json"
    written = kept.stat().st_mtime_ns
    assert asked(real_folder, tmp_path / "cache") == ["guashi", "dictionary elsewhere"]
    assert kept.stat().st_mtime_ns == written


def test_readings_that_cannot_be_read_are_made_anew(real_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "readings.json").write_text('{"挂失": 3')
    assert asked(real_folder, tmp_path) == ["guashi", "dictionary elsewhere"]


def test_without_a_place_to_keep_them_the_search_still_finds(real_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert asked(real_folder, tmp_path / "file")[0] == "guashi"
