"""A further category to start from: a file that is sound as it stands; a bank then puts in its own words."""

import re
from pathlib import Path

from .model import Guide

CODE = re.compile(r"[a-z][a-z0-9_]{1,31}")
ICON = "hand-heart-outline"
TEMPLATE = Path(__file__).with_name("category_template.toml")


class NoCategory(ValueError):
    """No category can be started so; the text says why."""


def new_category(guide: Guide, code: str, out: Path, zh: str = "", en: str = "") -> Path:
    """Write `out`/categories/CODE.toml, last in the order of the categories, and return the file.

    `zh` and `en` name the category. Nothing that is there already is overwritten. Raises NoCategory or OSError.
    """
    if CODE.fullmatch(code) is None:
        raise NoCategory(f"{code!r} is no code: a small letter, then small letters, digits or _ (2 to 32 in all)")
    if code in guide.categories:
        raise NoCategory(f"the guide has a category {code!r} already; to change it name it in an overlay of your own")
    taken = sorted(known for known in _codes(guide) if known.startswith(f"{code}."))
    if taken:
        raise NoCategory(f"codes that begin with {code + '.'!r} are in use already: {taken[0]}")
    file = out / "categories" / f"{code}.toml"
    order = 1 + max((category.order for category in guide.categories.values()), default=0)
    name_zh, name_en = _quoted(zh or "另有需要的客户"), _quoted(en or "Customers with another need")
    short_zh = name_zh.removesuffix("客户") if zh else "另有需要"
    short_en = name_en if en else "Another need"
    text = TEMPLATE.read_text(encoding="utf-8")
    for hole, value in {
        "{code}": code,
        "{order}": str(order),
        "{icon}": ICON,
        "{name_zh}": name_zh,
        "{name_en}": name_en,
        "{short_zh}": short_zh,
        "{short_en}": short_en,
    }.items():
        text = text.replace(hole, value)
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(text)
    except FileExistsError:
        raise NoCategory(f"{file} is there already and was left as it was") from None
    return file


def _codes(guide: Guide) -> set[str]:
    return {*guide.cues, *guide.steps, *guide.rules, *guide.handling, *guide.tasks, *guide.phrases}


def _quoted(words: str) -> str:
    """Words as they stand between the quotes of a TOML string."""
    plain = " ".join(words.split())
    return plain.replace("\\", "\\\\").replace('"', '\\"')
