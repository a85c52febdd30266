"""The on-screen keyboard: the system's, or Qt's own with Pinyin where the bank has switched it on.

Qt's is GPL-3 or commercial, so nothing else may lean on it: it is looked for only where the settings ask for it.
"""

import os
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from lobby_app.settings import Settings, SettingsError
from lobby_app.wiring import Wiring

INLINE = "inline"
MISSING = "missing"
PLUGIN = "qtvirtualkeyboard"


def prepare_keyboard(wiring: Wiring) -> None:
    """Before the application is made: tell Qt which input method to load. Faulty settings are told later."""
    try:
        settings = wiring.settings
    except SettingsError:
        return
    if keyboard_of(settings) == INLINE:
        os.environ["QT_IM_MODULE"] = PLUGIN


def keyboard_of(settings: Settings) -> str:
    """ "system"; "inline" if it is wanted and there; "missing" if it is wanted and Qt came without it."""
    if settings.display.keyboard != INLINE:
        return settings.display.keyboard
    return INLINE if is_there() else MISSING


def is_there() -> bool:
    """Whether this Qt brought its keyboard: the module for the panel and the plugin that feeds it."""
    modules = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
    return (modules / "QtQuick" / "VirtualKeyboard" / "qmldir").is_file() and any(plugins.glob(f"*{PLUGIN}*"))
