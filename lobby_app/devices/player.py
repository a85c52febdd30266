"""The program that turns a WAV file into sound: found, asked for a sound card, started, killed.

A player is a child process, because killing it is the only way to fall silent at once.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PLACE = "{file}"
ASK_SECONDS = 2.0
WINDOWS = os.name == "nt"


@dataclass(frozen=True)
class Player:
    """`argv` holds PLACE where the file goes. `own`: set by the branch, so no card is looked for."""

    name: str
    argv: tuple[str, ...]
    own: bool = False


def find_player(command: Sequence[str] = ()) -> Player | None:
    """The branch's own command if there is one, otherwise what this machine's sound server wants, else aplay.

    None: the own command is not there, or the machine has no player at all.
    """
    if command:
        program = shutil.which(command[0])
        if program is None:
            return None
        rest = tuple(command[1:])
        if not any(PLACE in part for part in rest):
            rest += (PLACE,)
        return Player(Path(program).name, (program, *rest), own=True)
    for name, options in _wanted():
        program = shutil.which(name)
        if program is not None:
            return Player(name, (program, *options, PLACE))
    return None


def _wanted() -> list[tuple[str, tuple[str, ...]]]:
    """A running sound server holds the card, so its own player goes first."""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    alsa = [("aplay", ("-q",))]
    pulse: list[tuple[str, tuple[str, ...]]] = [("paplay", ())]
    pipewire: list[tuple[str, tuple[str, ...]]] = [("pw-play", ())]
    if (runtime / "pulse" / "native").exists():
        return pulse + pipewire + alsa
    if (runtime / "pipewire-0").exists():
        return pipewire + pulse + alsa
    return alsa + pulse + pipewire


def has_sound_card(player: Player) -> bool:
    """Whether sound can come out. An own command is believed; its failing shows when it plays."""
    if player.own:
        return True
    if player.name == "paplay":
        sinks = _ask("pactl", "list", "short", "sinks")
        if sinks is not None:
            return any(line and "auto_null" not in line for line in sinks.splitlines())
    cards = _ask("aplay", "-l")
    if cards is not None:
        return any(line.startswith("card ") for line in cards.splitlines())
    try:
        return "[" in Path("/proc/asound/cards").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _ask(*argv: str) -> str | None:
    """What the program prints; None if it is not there or does not answer. A refusal counts as 'nothing'."""
    try:
        answer = subprocess.run(
            argv,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=ASK_SECONDS,
            env=_plain_words(os.environ),
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout.decode("utf-8", "replace")


def _plain_words(environment: Mapping[str, str]) -> dict[str, str]:
    return {**environment, "LC_ALL": "C"}


class Playing:
    """One file being played. `on_end(playing, good)` comes from a thread of its own, once, killed or not."""

    def __init__(self, player: Player, file: Path, on_end: Callable[["Playing", bool], None]) -> None:
        """Raises OSError if the player cannot be started."""
        argv = [part.replace(PLACE, str(file)) for part in player.argv]
        self.killed = False
        self._process = subprocess.Popen(
            argv,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=not WINDOWS,
        )
        self._on_end = on_end
        self._waiter = threading.Thread(target=self._wait, name="lobby-player", daemon=True)
        self._waiter.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def hush(self) -> None:
        """Silence now: the player and whatever it started are told to end. Waits for nothing; from any thread."""
        self.killed = True
        if self._process.returncode is None:
            with contextlib.suppress(OSError):
                if WINDOWS:
                    self._process.kill()
                else:
                    os.killpg(self._process.pid, signal.SIGKILL)

    def kill(self, wait: float = 1.0) -> None:
        """As hush; the card is free when this returns."""
        self.hush()
        self._waiter.join(wait)

    def _wait(self) -> None:
        code = self._process.wait()
        self._on_end(self, code == 0)
