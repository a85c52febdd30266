"""Settings: one TOML file, `settings.toml` in the data folder, every value optional."""

import re
import tomllib
import zoneinfo
from pathlib import Path
from typing import Any

import msgspec

FILE_NAME = "settings.toml"
_KEY = re.compile(r"[0-9a-f]{64}")


class SettingsError(Exception):
    """The settings file cannot be used; the text says where and what to do. Nothing was changed."""


class Branch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The branch that this machine stands in. `code` is headquarters' number for it; `aed` tells where the nearest
    defibrillator is; `counters`: how many windows call ordinary customers when all is well, 0: not said."""

    code: str = "0000"
    name: str = ""
    address: str = ""
    phone: str = ""
    hotline: str = ""
    aed: str = ""
    zone: str = "Asia/Shanghai"
    counters: int = 0


class Desk(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`window`: the number of the window that is called unless staff choose another."""

    label: str = ""
    window: str = "1"
    windows: tuple[str, ...] = ()


class Window(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`pause_minutes`: the choices of how long ordinary calling may stay paused; the second is the default.
    `call_sound`: how loud a call is heard, 1 to 4; 0 is silent, and the screen alone tells of it."""

    number: str = ""
    pause_minutes: tuple[int, ...] = (10, 20, 30)
    answer_seconds: int = 60
    call_sound: int = 3


class Hub(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`url`: a hub on another machine; empty: the one beside this data folder, or one that was joined by a code.
    `zeroconf`: this machine's hub tells the network where it is, and its stations look for hubs."""

    url: str = ""
    host: str = "127.0.0.1"
    port: int = 0
    zeroconf: bool = False


class Speech(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`recordings`: a folder of the branch's own WAV files, `CODE.zh.wav` or `CODE.en.wav` each."""

    on: bool = True
    volume: int = 3
    recordings: str = ""
    player: tuple[str, ...] = ()


class Display(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`full_screen`: a kiosk without a window frame. `scale` 1 to 2. `theme` light or contrast.

    `width_mm`: how wide the picture is, so that what customers read is large enough; 0: not known.
    `customer_screen`: a display that faces the customer, by its name or "any" other one; empty: none.
    `keyboard`: "system", or "inline" for Qt's own on-screen keyboard.
    """

    language: str = "zh"
    theme: str = "light"
    scale: float = 1.0
    motion: bool = True
    full_screen: bool = False
    width_mm: int = 0
    customer_screen: str = ""
    customer_width_mm: int = 0
    keyboard: str = "system"


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`overlay`: a folder of the bank's own guide files, which replace or add to the guide that comes along."""

    overlay: str = ""


class Ticket(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`trusted`: public keys of desks whose journals never come here, 64 hex digits by the station's name; each
    stands in the file `station.pub` in that desk's folder."""

    trusted: dict[str, str] = {}


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that a branch may set. Without a file each value is its default."""

    branch: Branch = Branch()
    desk: Desk = Desk()
    window: Window = Window()
    hub: Hub = Hub()
    speech: Speech = Speech()
    display: Display = Display()
    guide: Guide = Guide()
    ticket: Ticket = Ticket()
    queue: dict[str, Any] = {}


def load_settings(data: Path) -> Settings:
    """The settings of the data folder; defaults where there is no file. Raises SettingsError."""
    file = data / FILE_NAME
    if not file.exists():
        return Settings()
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        settings = msgspec.convert(raw, Settings)
        zoneinfo.ZoneInfo(settings.branch.zone)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise SettingsError(f"{file}: {error}. Mend or remove that line; nothing was changed.") from error
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        raise SettingsError(f"{file}: branch.zone: {settings.branch.zone!r} is no time zone.") from error
    except OSError as error:
        raise SettingsError(f"{file} cannot be read: {error.strerror}.") from error
    _check_choices(file, settings)
    return settings


def _check_choices(file: Path, settings: Settings) -> None:
    display = settings.display
    faults = {
        "display.language is 'zh' or 'en'": display.language in ("zh", "en"),
        "display.theme is 'light' or 'contrast'": display.theme in ("light", "contrast"),
        "display.scale lies between 1.0 and 2.0": 1.0 <= display.scale <= 2.0,
        "display.width_mm and display.customer_width_mm are millimetres, or 0 where not known": min(
            display.width_mm, display.customer_width_mm
        )
        >= 0,
        "display.keyboard is 'system' or 'inline'": display.keyboard in ("system", "inline"),
        "speech.volume lies between 0 and 4": 0 <= settings.speech.volume <= 4,
        "ticket.trusted holds keys of 64 hex digits": all(map(_KEY.fullmatch, settings.ticket.trusted.values())),
        "branch.counters is a number of windows, or 0 where not known": settings.branch.counters >= 0,
        "window.call_sound lies between 0 and 4": 0 <= settings.window.call_sound <= 4,
        "window.pause_minutes names at least one number above 0": bool(settings.window.pause_minutes)
        and min(settings.window.pause_minutes) > 0,
    }
    for rule, holds in faults.items():
        if not holds:
            raise SettingsError(f"{file}: {rule}.")
