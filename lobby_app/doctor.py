"""What is right on this machine, what is not, and what to do: asked by `lobby-app doctor`."""

import os
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from lobby_app import places
from lobby_app.journal import JournalError
from lobby_app.settings import SettingsError
from lobby_app.wiring import Wiring

FREE_MB_WANTED = 500
EARLIEST = datetime(2026, 1, 1).astimezone()
"""A clock that shows an earlier time than the program was written at is wrong."""


def check(name: str, ok: bool, found: str, remedy: str = "") -> dict[str, Any]:
    """One finding. `remedy` is said only where something is wrong."""
    return {"name": name, "ok": ok, "found": found, "remedy": "" if ok else remedy}


def examine(wiring: Wiring) -> dict[str, Any]:
    """Every finding: {ok, checks: [{name, ok, found, remedy}]}. Nothing is changed by looking."""
    checks = [
        *_settings(wiring),
        _guide(wiring),
        _fonts(),
        _icons(),
        *_speech(wiring),
        _display(),
        _clock(),
        _disk(wiring.data),
        *_journals(wiring),
        _hub(wiring.data),
        *_headquarters(wiring),
    ]
    return {"ok": all(one["ok"] for one in checks), "data": str(wiring.data), "checks": checks}


def _settings(wiring: Wiring) -> list[dict[str, Any]]:
    try:
        branch = wiring.settings.branch
    except SettingsError as error:
        return [check("settings", False, str(error), "Mend the line named; the program starts again then.")]
    missing = [name for name in ("name", "address", "phone", "hotline") if not getattr(branch, name)]
    told = f"not set: branch.{', branch.'.join(missing)}" if missing else "branch named"
    # A station works without any of them; only the words to read on the telephone are poorer.
    return [check("settings", True, told)]


def _guide(wiring: Wiring) -> dict[str, Any]:
    try:
        facts = wiring.guide_state()
    except SettingsError:
        return check("guide", False, "the settings cannot be read", "Mend the settings first.")
    current, problems = facts["current"], facts["problems"]
    told = f"{current['version']}, {current['hash'][:12]}, {facts['source']}" if current else "none can be used"
    if problems:
        first = problems[0]
        told += f"; {first['file']}:{first['line']}: {first['message']}"
    return check("guide", not problems, told, "Run: lobby-app guide check")


def _fonts() -> dict[str, Any]:
    """Asked offscreen, in the program's own way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from lobby_app.desktop.fonts import chinese_family

    application = QGuiApplication.instance() or QGuiApplication(["lobby-app"])
    family = chinese_family()
    application.processEvents()
    return check("fonts", bool(family), family or "no font with Chinese", "Install the package fonts-noto-cjk.")


def _icons() -> dict[str, Any]:
    from lobby_app.desktop.icons import NoIconFont, load_icons

    try:
        return check("icons", True, load_icons().path.name)
    except NoIconFont as error:
        return check("icons", False, str(error), "Install the program again with scripts/run.")


def _speech(wiring: Wiring) -> list[dict[str, Any]]:
    from lobby_app.devices.doctor import probe

    try:
        player = wiring.settings.speech.player
    except SettingsError:
        player = ()
    found = probe(player)
    voices = found["voices"]
    sound = bool(found["sound_card"])
    return [
        check("speech", bool(found["engine"]), f"voices {voices}", "Install the packages espeak-ng and libespeak-ng1."),
        check("player", bool(found["player"]), str(found["player"] or "none"), "Install the package alsa-utils."),
        check("sound", sound, "a loudspeaker" if sound else "no sound card", "Connect one; words are shown meanwhile."),
    ]


def _display() -> dict[str, Any]:
    from lobby_app.desktop.display import no_display_reason

    chosen = os.environ.pop("QT_QPA_PLATFORM", None)
    try:
        reason = no_display_reason()
    finally:
        if chosen is not None:
            os.environ["QT_QPA_PLATFORM"] = chosen
    return check("display", not reason, reason or "there", "Start the station in a graphical session.")


def _clock() -> dict[str, Any]:
    now = datetime.now().astimezone()
    return check("clock", now > EARLIEST, now.isoformat(timespec="seconds"), "Set the machine's clock.")


def _disk(data: Path) -> dict[str, Any]:
    there = next(folder for folder in (data, *data.parents) if folder.exists())
    free = shutil.disk_usage(there).free // 1_000_000
    writable = os.access(there, os.W_OK)
    found = f"{free} MB free" if writable else f"{there} cannot be written to"
    return check("disk", writable and free > FREE_MB_WANTED, found, "Free some space or choose another --data folder.")


def _journals(wiring: Wiring) -> list[dict[str, Any]]:
    from lobby_app.journal.health import health

    stations = places.stations_in(wiring.data)
    if not stations:
        return [check("journal", True, "none yet; a station makes its own at its first start")]
    checks = []
    for name in stations:
        try:
            state = health(wiring.station_folder(name))
        except JournalError as error:
            checks.append(check(f"journal {name}", False, str(error), "Bring it back: lobby-app journal restore"))
            continue
        fine = not state.damage and state.key_is_private
        found = f"{state.size // 1000} kB" + ("" if state.key_is_private else ", its key can be read by others")
        remedy = "Make journal.key readable by its user alone, or restore the last backup."
        checks.append(check(f"journal {name}", fine, "; ".join(state.damage) or found, remedy))
    return checks


def _hub(data: Path) -> dict[str, Any]:
    from lobby_app.sync import read_join_file

    join = read_join_file(data / "hub")
    return check("hub", True, f"running at {join.url}" if join else "none runs here now; a desk starts one")


def _headquarters(wiring: Wiring) -> list[dict[str, Any]]:
    from lobby_app.sync import known_receivers

    checks = []
    for name in places.stations_in(wiring.data):
        known = known_receivers(wiring.station_folder(name))
        receiver = known.get("hq")
        told = receiver.url if receiver else "not enrolled; lobby-app enrol --receiver URL --code CODE"
        checks.append(check(f"headquarters from {name}", True, told))
    return checks
