"""How much the guide says of each category, as a table for people and for the documentation."""

from pathlib import Path

from .model import Category, Guide

BEGIN = "<!-- numbers of the guide: begin; made by lobby-app guide numbers --write -->"
END = "<!-- numbers of the guide: end -->"
COLUMNS = ("cues", "steps", "phrases", "rules", "ways", "tasks")


def numbers(guide: Guide) -> dict[str, dict[str, int]]:
    """By category code, then by COLUMNS. What several categories share counts in each; phrases once per category."""
    return {code: _of(category) for code, category in guide.categories.items()}


def table(guide: Guide) -> str:
    """The numbers in Markdown, with a last row for the whole guide, where what is shared counts once."""
    rows = [("category", "中文", *COLUMNS), ("---", "---", *("---:" for _ in COLUMNS))]
    for code, counted in numbers(guide).items():
        rows.append((f"`{code}`", guide.categories[code].name.zh, *(str(counted[name]) for name in COLUMNS)))
    ways = sum(len(handling.ways) for handling in guide.handling.values())
    whole = (len(guide.cues), len(guide.steps), len(guide.phrases), len(guide.rules), ways, len(guide.tasks))
    rows.append(("whole guide", "", *(str(number) for number in whole)))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def written(text: str, guide: Guide) -> str:
    """`text` with the table of now between its two markers. Raises ValueError if it has not both."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the file has no place for the numbers: {BEGIN} … {END}")
    return f"{before}{BEGIN}\n\n{table(guide)}\n\n{END}{after}"


def write(file: Path, guide: Guide) -> bool:
    """Refresh the table in `file`; True if that changed it. Raises ValueError or OSError."""
    text = file.read_text(encoding="utf-8")
    fresh = written(text, guide)
    if fresh != text:
        file.write_text(fresh, encoding="utf-8")
    return fresh != text


def _of(category: Category) -> dict[str, int]:
    phrases = {phrase.code for step in category.steps for phrase in step.phrases}
    tasks = {task.code for task in category.tasks}
    tasks |= {task for handling in category.handling for way in handling.ways for task in way.tasks}
    rules = {rule.code for rule in category.rules}
    rules |= {rule for handling in category.handling for way in handling.ways for rule in way.rules}
    ways = sum(len(handling.ways) for handling in category.handling)
    counts = (len(category.cues), len(category.steps), len(phrases), len(rules), ways, len(tasks))
    return dict(zip(COLUMNS, counts, strict=True))
