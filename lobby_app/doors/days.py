"""The doors to days: made-up ones for practice, real ones as files."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lobby_app.cli import complain, put_json, spoken_errors

from .common import AsJson, Language, Station, leave, wiring

if TYPE_CHECKING:
    from lobby_app.daylog import ExportReport
    from lobby_app.guide import Guide
    from lobby_app.journal import Journal

days_app = typer.Typer()
daylog_app = typer.Typer(help="The supervisor's day as files.", no_args_is_help=True)


class Format(StrEnum):
    csv = "csv"
    xlsx = "xlsx"
    pdf = "pdf"


@days_app.command()
def simulate(
    cases: Annotated[int, typer.Option(min=1, help="How many cases.")],
    days: Annotated[int, typer.Option(min=1, help="Over how many days.")] = 1,
    seed: Annotated[int, typer.Option(help="The same seed and start day make the same cases.")] = 1,
    start_day: Annotated[
        str, typer.Option("--from", help="First day, YYYY-MM-DD; default: so that today is the last.")
    ] = "",
    station: Station = None,
    as_json: AsJson = False,
) -> None:
    """Write made-up branch days into a station's journal, through the real decisions."""
    from datetime import timedelta

    from lobby_app.casework.simulate import simulate as run_simulation
    from lobby_app.journal import FolderLock, Journal

    with spoken_errors(leave):
        wires = wiring()
        name = station or "desk"
        first = date.fromisoformat(start_day) if start_day else wires.clock().now().date() - timedelta(days=days - 1)
        folder = wires.station_folder(name)
        with FolderLock.acquire(folder), Journal.open(folder, name, wires.clock()) as journal:
            outcome = run_simulation(journal, wires.guide(), cases=cases, days=days, seed=seed, start_day=first)
    put_json(outcome) if as_json else print(", ".join(f"{key}: {value}" for key, value in outcome.items()))


def _pdf(journal: "Journal", guide: "Guide", day: str | None, out: Path, lang: str) -> "ExportReport":
    """Drawn by Qt, without a display."""
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from lobby_app.desktop.daypaper import pdf_export

    # Fonts belong to the application: it has to live while the pages are drawn.
    application = QGuiApplication.instance() or QGuiApplication(["lobby-app"])
    report = pdf_export(journal, guide, day, out, lang)
    application.processEvents()
    return report


@daylog_app.command("export")
def daylog_export(
    out: Annotated[Path, typer.Option(help="The folder to write into.")],
    format: Annotated[Format, typer.Option(help="csv, xlsx or pdf.")] = Format.csv,
    day: Annotated[str | None, typer.Option("--date", help="YYYY-MM-DD; default: the latest day with cases.")] = None,
    lang: Annotated[Language, typer.Option(help="The language of the words beside the codes.")] = Language.zh,
    station: Station = None,
) -> None:
    """The branch's day as files, from all stations whose events are held in this data folder."""
    from lobby_app.daylog import csv_export, xlsx_export
    from lobby_app.sync import carry

    with spoken_errors(leave):
        wires = wiring()
        names = wires.stations(station)
        if not names:
            complain("no station has a journal in this data folder yet")
            leave(1)
        chosen = date.fromisoformat(day).isoformat() if day else None
        write = {Format.csv: csv_export, Format.xlsx: xlsx_export, Format.pdf: _pdf}[format]
        with wires.journal(names[0]) as journal:
            # Stations of this machine need no hub to be read together.
            for other in names[1:]:
                with wires.journal(other) as source:
                    carry(source, journal)
            report = write(journal, wires.guide(), chosen, out, lang.value)
    for file in report.files:
        print(file)
    complain(f"{report.cases} cases, {report.steps} steps; streams: {', '.join(report.streams)}")
    if report.missing:
        complain(f"not all is here yet: {', '.join(report.missing)}")
