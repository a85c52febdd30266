"""Pinyin of Chinese words.

The dictionary takes about 56 MB. `learn` therefore asks a process of its own, once for each guide, and keeps the
answers in a file; only a word that nobody learned loads the dictionary here.
"""

import contextlib
import os
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import msgspec

Readings = dict[str, tuple[str, ...]]
"""Words and their syllables, without tones, in small letters."""

FILE = "readings.json"
ASKING_S = 60

_learned: Readings = {}


def pinyin(zh: str) -> str:
    """Syllables without tones, by spaces: 'gua shi'. Latin letters and digits stay as they are."""
    return " ".join(_syllables(zh))


def initials(zh: str) -> str:
    """First letters of the syllables: 'gs'."""
    return "".join(syllable[0] for syllable in _syllables(zh))


def learn(words: Iterable[str], folder: Path) -> None:
    """Have the readings of these words at hand; `folder` keeps them. Takes about a second the first time.

    Without room on the disk or another process nothing is lost: the dictionary is then loaded here, when needed.
    """
    file = folder / FILE
    wanted = sorted(set(words))
    with contextlib.suppress(OSError, msgspec.DecodeError):
        _learned.update(msgspec.json.decode(file.read_bytes(), type=Readings))
    if all(word in _learned for word in wanted):
        return
    import subprocess  # not needed for a start

    with contextlib.suppress(OSError, subprocess.SubprocessError, msgspec.DecodeError):
        asked = subprocess.run(
            [sys.executable, "-m", "lobby_app.guide.reading"],
            input=msgspec.json.encode(wanted),
            capture_output=True,
            timeout=ASKING_S,
            check=True,
        )
        found = msgspec.json.decode(asked.stdout, type=Readings)
        _learned.update(found)
        folder.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(msgspec.json.encode(found))
        os.replace(fresh, file)


def _syllables(zh: str) -> tuple[str, ...]:
    return _learned[zh] if zh in _learned else _looked_up(zh)


@lru_cache(maxsize=4096)
def _looked_up(zh: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    return tuple(part.strip().lower() for part in lazy_pinyin(zh) if part.strip())


def _answer() -> None:
    """As a process of its own: JSON words in, JSON readings out."""
    words = msgspec.json.decode(sys.stdin.buffer.read(), type=list[str])
    sys.stdout.buffer.write(msgspec.json.encode({word: _looked_up(word) for word in words}))


if __name__ == "__main__":
    _answer()
