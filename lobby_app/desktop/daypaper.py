"""The day's log as a PDF to sign and file: figures, cases, what is open, what was corrected."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any

from lobby_app.daylog import ExportReport, page_data, read_day
from lobby_app.guide import Guide
from lobby_app.journal import Journal

from .fonts import chinese_family
from .sheets import Sheet, write_sheet

WORDS: dict[str, dict[str, str]] = {
    "zh": {
        "cases": "个案",
        "tasks": "未完成的待办",
        "amendments": "更正",
        "facilities": "要处理的设施",
        "roster": "当天的人",
        "missing": "尚未收到",
        "nothing": "没有",
        "signature": "网点负责人签核：＿＿＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿",
        "foot": "个案以编号记，不含姓名、证件号码、账号、金额。",
    },
    "en": {
        "cases": "Cases",
        "tasks": "Tasks still open",
        "amendments": "Corrections",
        "facilities": "Facilities to see to",
        "roster": "Who was here",
        "missing": "Not received yet",
        "nothing": "None",
        "signature": "Signed off by the supervisor: ____________________   Date: ______________",
        "foot": "Cases stand under their codes: no names, no ID or account numbers, no amounts.",
    },
}
TASK = {"zh": ("号", "待办", "期限"), "en": ("No.", "Task", "Due")}
AMENDMENT = {
    "zh": ("号", "栏目", "原来", "改为", "原因", "人员"),
    "en": ("No.", "Field", "Was", "Now", "Reason", "Staff"),
}
STYLE = """
h1 { font-size: 17pt; margin-bottom: 4px; }
h2 { font-size: 12pt; margin-top: 14px; margin-bottom: 4px; }
th { text-align: left; background-color: #EBE2D5; }
"""


def pdf_export(journal: Journal, guide: Guide, day: str | None, out: Path, lang: str = "zh") -> ExportReport:
    """Write `daylog-DATE.pdf` into the folder `out`, which is made if need be. Needs a QGuiApplication.

    `day` None: the latest day with cases. Raises NoCasesYet, ValueError (language), JournalError, OSError.
    """
    log = read_day(journal, day)
    data = page_data(log, guide, lang)
    file = out / f"daylog-{log.day}.pdf"
    sheet = Sheet(data["title"], day_html(data, lang), WORDS[lang]["foot"], chinese_family() or "", landscape=True)
    write_sheet(sheet, file)
    steps = sum(len(case.steps) for case in log.cases)
    return ExportReport([file], log.day, len(log.cases), steps, list(log.streams), list(log.missing))


def day_html(data: dict[str, Any], lang: str) -> str:
    """The pages of a day as simple HTML. `data`: what `page_data` gives."""
    words = WORDS[lang]
    parts = [f"<style>{STYLE}</style><h1>{escape(data['title'])}</h1>", summary_table(data["summary"])]
    parts.append(f"<h2>{words['cases']}</h2>")
    parts.append(table(data["columns"], data["rows"], words["nothing"]))
    parts.append(f"<h2>{words['tasks']}</h2>")
    parts.append(table(TASK[lang], data["tasks"], words["nothing"]))
    for name in ("facilities", "roster"):
        if data.get(name):
            parts.append(f"<h2>{words[name]}</h2><p>{escape(data[name])}</p>")
    if data["amendments"]:
        parts.append(f"<h2>{words['amendments']}</h2>{table(AMENDMENT[lang], data['amendments'], '')}")
    if data["missing"]:
        parts.append(f"<h2>{words['missing']}</h2><p>{escape(', '.join(data['missing']))}</p>")
    parts.append(f"<p><br><br>{words['signature']}</p>")
    return "".join(parts)


def summary_table(rows: Sequence[tuple[str, str]], across: int = 4) -> str:
    """Label and value side by side, several pairs a line."""
    lines = []
    for start in range(0, len(rows), across):
        pairs = rows[start : start + across]
        lines.append(
            "<tr>"
            + "".join(f"<td>{escape(label)}</td><td><b>{escape(value)}</b></td>" for label, value in pairs)
            + "</tr>"
        )
    return f'<table width="100%" cellpadding="3" cellspacing="0">{"".join(lines)}</table>'


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], nothing: str) -> str:
    """A table whose head stands again on every page; words instead where there is nothing."""
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    if not body:
        return f"<p>{escape(nothing)}</p>"
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    return (
        '<table width="100%" border="0.5" cellpadding="3" cellspacing="0" style="border-collapse: collapse">'
        f"<thead><tr>{head}</tr></thead>{body}</table>"
    )
