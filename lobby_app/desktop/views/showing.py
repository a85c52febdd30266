"""What stands on the customer's side: which characters belong together when a large phrase is broken into lines."""

import itertools
import math
import re
from collections import Counter
from collections.abc import Iterator

from lobby_app.guide import Guide

CHINESE = re.compile(r"[一-鿿]+")
TOGETHER = 0.4
"""A pair is a word where the rarer of its characters stands in it at least so often of all times."""
SEEN = 2
"""How often a pair must be found at all."""
PIXELS_MM = 96 / 25.4
"""Pixels a millimetre where nobody has said how wide the display is."""
LEAST = 38
"""Smallest text a customer reads, px at 96 dpi: capitals of 7.3 mm, seen under 0.7 degrees at 600 mm."""


def least_size(pixels: int, millimetres: int) -> int:
    """Smallest text for a customer on a display `pixels` wide: 7.3 mm of capital height, never below 38 px.

    `millimetres`: the width of its picture by the settings; 0: not said, taken as 96 dpi.
    """
    return LEAST if millimetres <= 0 else max(LEAST, math.ceil(LEAST * pixels / millimetres / PIXELS_MM))


EVERYDAY = (
    "家里人",
    "家人",
    "自己",
    "同事",
    "前面",
    "现在",
    "需要",
    "千万",
    "记得",
    "留意",
    "更新",
    "加开",
    "当日",
    "分钟",
    "工作日",
    "电梯",
    "正前方",
    "大写字母",
    "身份证件",
    "直系亲属",
    "自助设备",
    "电子钱包",
    "聊天记录",
    "税收居民",
    "纳税人识别号",
    "工作单位",
    "永久居留",
    "居留许可",
    "叫号机",
    "印鉴",
)
"""Plain words whose letters stand in so many others that the guide alone does not show them to be one."""


def joined_words(guide: Guide) -> list[str]:
    """Words that no line may break: the terms of the bank, and pairs that the guide's own words show to be one.

    The guide is its own dictionary: 安排 or 家里 stand together nearly wherever one of the two stands.
    """
    terms = [term.zh for term in guide.glossary] + [one.name.zh for one in guide.business.values()]
    ones: Counter[str] = Counter()
    twos: Counter[str] = Counter()
    for words in spoken(guide):
        for run in CHINESE.findall(words):
            ones.update(run)
            twos.update(a + b for a, b in itertools.pairwise(run))
    pairs = [pair for pair, seen in twos.items() if seen >= SEEN and seen >= TOGETHER * min(ones[one] for one in pair)]
    return sorted({*terms, *pairs, *EVERYDAY})


def spoken(guide: Guide) -> Iterator[str]:
    """The Chinese words of the guide that staff say, do or read."""
    yield from (phrase.zh for phrase in guide.phrases.values())
    yield from (term.zh for term in guide.glossary)
    for step in guide.steps.values():
        yield step.title.zh
        yield from (line.zh for line in step.do)
    for rule in guide.rules.values():
        yield from (rule.title.zh, rule.detail.zh)
