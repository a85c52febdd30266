"""The day as one XLSX workbook: cases, steps, and a summary with a chart."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from lobby_app.guide import Guide
from lobby_app.journal import Journal

from .day import DayLog, read_day
from .figures import Figures, figures
from .report import ExportReport
from .rows import Row, case_columns, case_row, step_columns, step_rows
from .summary import summary_rows
from .words import Words

NAMES = {"zh": ("个案", "步骤", "汇总", "各类客户"), "en": ("Cases", "Steps", "Summary", "Customers by kind")}
WIDTHS = {"case": 34, "title": 22, "number": 8, "day": 11, "label": 8, "state": 13}
TIMES = ("opened", "entered", "ended", "called", "accepted", "paused", "serving", "window_ended", "happened")


def xlsx_export(journal: Journal, guide: Guide, day: str | None, out: Path, lang: str = "zh") -> ExportReport:
    """Write `daylog-DATE.xlsx` into the folder `out`, which is made if need be.

    Text is always text, never a formula or a link. `day` None: the latest day with cases. Raises NoCasesYet,
    ValueError (language), JournalError, OSError; the file is there complete or not at all.
    """
    # Only needed here, and it costs start time.
    import xlsxwriter

    words = Words(guide, lang)
    log = read_day(journal, day)
    steps = [row for case in log.cases for row in step_rows(case, words)]
    file = out / f"daylog-{log.day}.xlsx"
    out.mkdir(parents=True, exist_ok=True)
    unfinished = out / f".{file.name}.part"
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        book = xlsxwriter.Workbook(str(unfinished), options)
        # The same day exports to the same bytes.
        book.set_properties({"created": datetime.fromisoformat(f"{log.day}T00:00:00")})
        cases, taken, total, title = NAMES[lang]
        _table(book, cases, case_columns(words), [case_row(log, case, words) for case in log.cases])
        _table(book, taken, step_columns(words), steps)
        _summary(book, total, title, log, figures(log), words)
        book.close()
        os.replace(unfinished, file)
    except (OSError, xlsxwriter.exceptions.FileCreateError) as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise error if isinstance(error, OSError) else OSError(str(error)) from None
    return ExportReport([file], log.day, len(log.cases), len(steps), list(log.streams), list(log.missing))


def _table(book: Any, name: str, columns: list[str], rows: list[Row]) -> None:
    """One sheet with a frozen, filterable header."""
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True, "bg_color": "#E8F0F7", "bottom": 1})
    for place, column in enumerate(columns):
        sheet.write_string(0, place, column, head)
        sheet.set_column(place, place, _width(column))
    for line, row in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            cell = row[column]
            if isinstance(cell, int):
                sheet.write_number(line, place, cell)
            elif cell:
                sheet.write_string(line, place, cell)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)


def _width(column: str) -> int:
    if column in TIMES:
        return 27
    return WIDTHS.get(column, 24 if column.endswith(("_zh", "_en")) else 14)


def _summary(book: Any, name: str, title: str, log: DayLog, day: Figures, words: Words) -> None:
    sheet = book.add_worksheet(name)
    bold = book.add_format({"bold": True})
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 16)
    line = 0
    for text, value in summary_rows(log, day, words):
        sheet.write_string(line, 0, text, bold if value is None else None)
        if isinstance(value, int):
            sheet.write_number(line, 1, value)
        elif value is not None:
            sheet.write_string(line, 1, value)
        line += 1
    if not day.categories:
        return
    line += 1
    sheet.write_string(line, 0, title, bold)
    first = line + 1
    for offset, (code, count) in enumerate(day.categories.items()):
        sheet.write_string(first + offset, 0, words.categories([code]))
        sheet.write_number(first + offset, 1, count)
    last = first + len(day.categories) - 1
    chart = book.add_chart({"type": "bar"})
    chart.add_series(
        {"categories": [name, first, 0, last, 0], "values": [name, first, 1, last, 1], "data_labels": {"value": True}}
    )
    chart.set_title({"name": f"{title} {log.day}"})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True})
    sheet.insert_chart(1, 3, chart, {"x_scale": 1.3, "y_scale": 1.4})
