"""What the doctor learns about the voice."""

import shutil
import subprocess
from pathlib import Path

import pytest

from lobby_app.devices.doctor import probe
from lobby_app.devices.player import find_player, has_sound_card


def test_a_machine_that_can_speak(quick_player: list[str]) -> None:
    facts = probe(quick_player)
    assert facts["state"] == "ready"
    assert facts["engine"].startswith("espeak ")
    assert all(facts["voices"].values())
    assert facts["own_player"]


def test_a_machine_without_engine_or_player(
    tmp_path: Path, quick_player: list[str], no_engine: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = probe(quick_player)
    assert (facts["state"], facts["engine"]) == ("no_engine", None)
    assert facts["voices"] == {"zh": None, "en": None}
    monkeypatch.setenv("PATH", str(tmp_path))
    assert probe()["state"] == "no_player"
    assert probe()["player"] is None


@pytest.mark.skipif(shutil.which("aplay") is None, reason="needs aplay (Debian: alsa-utils)")
def test_the_real_card_or_its_absence_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    player = find_player()
    assert player is not None
    assert player.name == "aplay"
    listed = subprocess.run(["aplay", "-l"], capture_output=True, check=False).stdout
    assert has_sound_card(player) == (b"card " in listed)


def test_a_running_sound_server_gets_its_own_player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("aplay", "paplay", "pw-play", "pactl"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\nprintf '1\\tauto_null\\tmodule-null-sink.c\\n'\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    runtime = tmp_path / "runtime"
    (runtime / "pulse").mkdir(parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    plain = find_player()
    assert plain is not None
    assert plain.name == "aplay"
    (runtime / "pipewire-0").touch()
    pipewire = find_player()
    assert pipewire is not None
    assert pipewire.name == "pw-play"
    (runtime / "pulse" / "native").touch()
    pulse = find_player()
    assert pulse is not None
    assert pulse.name == "paplay"
    assert not has_sound_card(pulse), "a server whose only sink is the null sink plays to nobody"
    (tmp_path / "pactl").write_text("#!/bin/sh\nprintf '1\\talsa_output.usb\\tmodule-alsa-card.c\\n'\n")
    assert has_sound_card(pulse)
