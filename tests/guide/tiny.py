"""The smallest guide that is whole: two categories, one shared step, one of everything else."""

from pathlib import Path

_LISTS = (
    "parts",
    "skip_reasons",
    "decline_reasons",
    "withdraw_reasons",
    "outcomes",
    "feedback",
    "referrals",
)

GUIDE = """
version = "tiny"
elderly_age = 60
age_cue = "old.says"
windows = ["never", "offer"]
extra_characters = "·"

[limits]
phrase_zh = 40
phrase_en = 25
step_title_zh = 8
rule_title_zh = 14
line_zh = 44
line_en = 30

[[phase]]
code = "arrive"
name = { zh = "迎入", en = "Arriving" }

[[phase]]
code = "leave"
name = { zh = "送别", en = "Leaving" }

[[role]]
code = "lobby_manager"
name = { zh = "大堂经理", en = "Lobby manager" }

[[strength]]
code = "clear"
name = { zh = "依据明确", en = "Clear" }

[[cue_group]]
code = "self"
kind = "ask"
name = { zh = "说自己", en = "About themselves" }

[[cue_group]]
code = "body"
kind = "look"
name = { zh = "身体", en = "Body" }

[[disability_kind]]
digit = "4"
name = { zh = "肢体", en = "Limbs" }
cue = "lame.says"
"""

STEPS = """
[[step]]
code = "greet"
phase = "arrive"
order = 10
role = "lobby_manager"
title = { zh = "主动迎入", en = "Welcome" }
do = [
  { zh = "走上前问好", en = "Go and greet" },
]
why = { zh = "客户不用自己找人。", en = "Nobody has to look for help." }
phrases = [
  { code = "greet.hello", zh = "您好。", en = "Hello." },
]
"""

RULES = """
[[topic]]
code = "pace"
name = { zh = "快慢", en = "Pace" }
"""

CATEGORY = """
code = "{code}"
icon = "star"
order = {order}
window = "offer"
name = {{ zh = "客户", en = "Customers" }}
short = {{ zh = "客户", en = "Customers" }}
tile = {{ zh = "例子", en = "Example" }}
description = {{ zh = "一类客户。", en = "A kind of customer." }}
ending = {{ zh = "送到门外。", en = "To the door." }}

[[cue]]
code = "{code}.says"
kind = "ask"
group = "self"
strength = "strong"
text = {{ zh = "自己说的", en = "Says so" }}

[[step]]
code = "greet"

[[step]]
code = "{code}.own"
phase = "leave"
order = 5
role = "lobby_manager"
title = {{ zh = "自己的一步", en = "A step of its own" }}
do = [
  {{ zh = "做一件事", en = "Do something" }},
]
why = {{ zh = "有用。", en = "It helps." }}
phrases = [
  {{ code = "{code}.word", zh = "请慢走。", en = "Go slowly." }},
]

[[rule]]
code = "{code}.slow"
topic = "pace"
kind = "service"
rank = {order}
title = {{ zh = "不催", en = "No hurry" }}
detail = {{ zh = "慢一点也可以。", en = "Slow is fine." }}
"""


def write_tiny(folder: Path) -> Path:
    (folder / "categories").mkdir(parents=True)
    for name, text in {
        "guide": GUIDE,
        "steps": STEPS,
        "rules": RULES,
        "options": _options(),
        "business": _table("business", "other"),
        "facilities": _table("facility", "chair", "icon", 'check = { zh = "看一看", en = "Look" }'),
        "phrasebook": '[[situation]]\ncode = "welcome"\ntitle = { zh = "迎接", en = "Welcome" }\n'
        '\n[[situation.phrase]]\ncode = "welcome.hi"\nzh = "欢迎您来。"\nen = "Welcome."\n',
        "glossary": '[[term]]\ncode = "loss"\nzh = "挂失"\nen = "report a loss"\n',
        "cards": '[[card]]\ncode = "card.wait"\nzh = "请稍等"\nen = "Please wait"\n',
        "emergency": _table(
            "kind", "lost", "icon", 'number = "hotline"', 'hint = { zh = "先挂失", en = "Report" }'
        ).replace("name =", "title ="),
    }.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    for code, order in (("old", 2), ("lame", 1)):
        text = CATEGORY.format(code=code, order=order)
        (folder / "categories" / f"{code}.toml").write_text(text, encoding="utf-8")
    return folder


def _options() -> str:
    lists = [_table(name, "other") for name in _LISTS]
    return "\n".join([*lists, _table("companions", "none"), _table("places", "lobby")])


def _table(name: str, code: str, *more: str) -> str:
    lines = [line if "=" in line else f'{line} = "star"' for line in more]
    return "\n".join([f"[[{name}]]", f'code = "{code}"', 'name = { zh = "名", en = "Name" }', *lines, ""])


def change(file: Path, before: str, after: str) -> int:
    """Replaces a text that stands in the file once or more (the first time), and returns its line."""
    text = file.read_text(encoding="utf-8")
    assert before in text, f"{before!r} is not in {file.name}"
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    return text[: text.index(before)].count("\n") + 1
