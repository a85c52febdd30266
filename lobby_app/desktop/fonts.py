"""The fonts: one that has Chinese, one that has IPA, chosen from what the system has, and the icon font."""

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

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

PHONETIC = ("DejaVu Sans", "Noto Sans", "Segoe UI", "Arial", "Liberation Sans", "Lucida Grande", "Charis SIL")
IPA = "əɪʊʌɒɜɔɑæʃʒŋθðːˈˌ"
"""What Chinese fonts lack or have in part: the sounds of English, the long mark, the stresses."""


def chinese_family() -> str:
    """The first preferred family that is here, else any that claims simplified Chinese, else nothing."""
    families = set(QFontDatabase.families())
    for name in PREFERRED:
        if name in families:
            return name
    able = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return able[0] if able else ""


def phonetic_family() -> str:
    """A family that can write English in IPA whole, else nothing: half a sound is worse than none."""
    families = set(QFontDatabase.families())
    return next((name for name in PHONETIC if name in families and can_write(name, IPA)), "")


def can_write(family: str, text: str) -> bool:
    font = QFont(family)
    font.setPixelSize(20)
    raw = QRawFont.fromFont(font)
    return all(raw.supportsCharacter(ord(character)) for character in text)


def add_icons(icons: IconFont) -> str:
    """Make the icon font known to Qt and return its family; empty if Qt cannot read it."""
    number = QFontDatabase.addApplicationFont(str(icons.path))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""
