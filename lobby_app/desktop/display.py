"""Whether a window can open at all, asked before Qt: Qt itself would end the program."""

import ctypes
import ctypes.util
import os
import sys

_WINDOWLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def no_display_reason() -> str:
    """Why no window can open here, in plain words; empty if one can."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen in _WINDOWLESS or not sys.platform.startswith("linux"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY") and chosen != "xcb":
        return ""
    name = os.environ.get("DISPLAY", "")
    if not name:
        return "no display: neither DISPLAY nor WAYLAND_DISPLAY is set"
    return "" if _x11_answers(name) else f"no display: nothing answers at DISPLAY={name}"


def _x11_answers(name: str) -> bool:
    library = ctypes.util.find_library("xcb")
    if library is None:
        return True  # cannot be asked; Qt will say
    xcb = ctypes.CDLL(library)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    # The connection stays until the process ends: a bare server starts afresh when its only client leaves, and Qt
    # would meet it in that moment.
    return not xcb.xcb_connection_has_error(connection)
