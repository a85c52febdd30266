"""Pinyin of Chinese words. The dictionary is large: it is imported on the first search, not at start."""

from functools import lru_cache


@lru_cache(maxsize=4096)
def _syllables(zh: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    return tuple(part.strip().lower() for part in lazy_pinyin(zh) if part.strip())


def pinyin(zh: str) -> str:
    """Syllables without tones, by spaces: 'gua shi'. Latin letters and digits stay as they are."""
    return " ".join(_syllables(zh))


def initials(zh: str) -> str:
    """First letters of the syllables: 'gs'."""
    return "".join(syllable[0] for syllable in _syllables(zh))
