"""The commands of lobby-app that are not a plain start: parsed by typer, answered in JSON where asked."""

import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from lobby_app import __version__
from lobby_app.cli import open_station

from .asking import asking_app
from .common import Chosen, leave
from .days import daylog_app, days_app
from .guide import guide_app
from .journal import journal_app
from .machine import machine_app
from .queue import queue_app
from .receivers import receiver_app, receiving_app
from .stations import stations_app

app = typer.Typer(
    name="lobby-app",
    help="Lobby walks bank staff through serving customers who need help. --data DIR may stand anywhere.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for plain in (stations_app, asking_app, days_app, receiving_app, machine_app):
    app.add_typer(plain)
for name, named in (
    ("guide", guide_app),
    ("journal", journal_app),
    ("receiver", receiver_app),
    ("daylog", daylog_app),
    ("queue", queue_app),
):
    app.add_typer(named, name=name)


def run(arguments: list[str], data: Path | None) -> int:
    """Carry out a command. Returns the exit code."""
    Chosen.data = data
    speak_utf8()
    command = typer.main.get_command(app)
    try:
        outcome = command.main(arguments, prog_name="lobby-app", standalone_mode=False)
    except typer.Exit as left:
        return left.exit_code
    except typer.Abort:
        return 1
    except Exception as error:
        if hasattr(error, "exit_code") and hasattr(error, "show"):
            error.show()
            return int(error.exit_code)
        raise
    return int(outcome or 0)


def speak_utf8() -> None:
    """The words of the guide are Chinese: under a locale without them printing must not end the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="The program's version.")] = False
) -> None:
    if version:
        print(__version__)
        leave(0)
    if context.invoked_subcommand is None:
        leave(open_station("desk", None, Chosen.data))
