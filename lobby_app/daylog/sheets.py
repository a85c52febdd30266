"""The day as two CSV files: one row a case, one row a step."""

import csv
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from lobby_app.guide import Guide
from lobby_app.journal import Journal

from .cells import neutral
from .day import read_day
from .report import ExportReport
from .rows import Row, case_columns, case_row, step_columns, step_rows
from .words import Words


def csv_export(journal: Journal, guide: Guide, day: str | None, out: Path, lang: str = "zh") -> ExportReport:
    """Write `cases-DATE.csv` and `steps-DATE.csv` into the folder `out`, which is made if need be.

    UTF-8 with a byte order mark and CRLF, so that spreadsheets read Chinese; no cell can become a formula.
    `day` None: the latest day with cases. Raises NoCasesYet, ValueError (language), JournalError, OSError; a file
    is there complete or not at all.
    """
    words = Words(guide, lang)
    log = read_day(journal, day)
    steps = [row for case in log.cases for row in step_rows(case, words)]
    files = [out / f"cases-{log.day}.csv", out / f"steps-{log.day}.csv"]
    write_csv(files[0], case_columns(words), (case_row(log, case, words) for case in log.cases))
    write_csv(files[1], step_columns(words), steps)
    return ExportReport(files, log.day, len(log.cases), len(steps), list(log.streams), list(log.missing))


def write_csv(file: Path, columns: list[str], rows: Iterable[Row]) -> None:
    """Write one table, whole or not at all. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f".{file.name}.part")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as target:
            table = csv.writer(target, lineterminator="\r\n")
            table.writerow(columns)
            table.writerows([neutral(row[column]) for column in columns] for row in rows)
        os.replace(unfinished, file)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
