"""The fonts: one that has Chinese, chosen from what the system has, and the icon font."""

from PySide6.QtGui import QFontDatabase

from .icons import IconFont

PREFERRED = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Microsoft YaHei",
    "HarmonyOS Sans SC",
    "PingFang SC",
    "WenQuanYi Micro Hei",
)


def chinese_family() -> str:
    """The first preferred family that is here, else any that claims simplified Chinese, else nothing."""
    families = set(QFontDatabase.families())
    for name in PREFERRED:
        if name in families:
            return name
    able = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return able[0] if able else ""


def add_icons(icons: IconFont) -> str:
    """Make the icon font known to Qt and return its family; empty if Qt cannot read it."""
    number = QFontDatabase.addApplicationFont(str(icons.path))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""
