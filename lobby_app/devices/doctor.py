"""What the doctor asks of this room: can this machine speak, and if not, what is missing."""

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lobby_app.devices.player import find_player, has_sound_card
from lobby_app.devices.speech_engine import worker_command

PROBE_SECONDS = 15.0


def probe(player_command: Sequence[str] = ()) -> dict[str, Any]:
    """Asks engine, player and sound card once; takes up to some seconds, so not for the GUI's thread.

    {"state": as Speech.state would be, "engine": name or None, "voices": {"zh": id or None, "en": id or
    None}, "player": program or None, "own_player": bool, "sound_card": bool}
    """
    facts = _engine()
    player = find_player(player_command)
    card = player is not None and has_sound_card(player)
    if player is None:
        state = "no_player"
    elif not card:
        state = "no_sound_card"
    else:
        state = "ready" if facts else "no_engine"
    return {
        "state": state,
        "engine": facts.get("engine"),
        "voices": {"zh": None, "en": None, **facts.get("voices", {})},
        "player": None if player is None else player.argv[0],
        "own_player": bool(player_command),
        "sound_card": card,
    }


def _engine() -> dict[str, Any]:
    """The worker's first line, from a worker that ends at once; empty if there is no engine."""
    with tempfile.TemporaryDirectory(prefix="lobby-voice-") as scratch:
        argv, environment = worker_command(Path(scratch))
        try:
            answer = subprocess.run(argv, input=b"", capture_output=True, timeout=PROBE_SECONDS, env=environment)
            facts = json.loads(answer.stdout.splitlines()[0])
        except (OSError, subprocess.SubprocessError, ValueError, IndexError):
            return {}
    return facts if isinstance(facts, dict) and "engine" in facts else {}
