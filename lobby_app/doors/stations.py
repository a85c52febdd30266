"""The doors to the stations."""

from typing import Annotated

import typer

from lobby_app.cli import open_station, spoken_errors

from .common import Chosen, Station, leave

stations_app = typer.Typer()


@stations_app.command()
def desk(station: Station = None) -> None:
    """The lobby manager's station."""
    leave(open_station("desk", station, Chosen.data))


@stations_app.command()
def window(station: Station = None) -> None:
    """The teller's station at the priority window."""
    leave(open_station("window", station, Chosen.data))


@stations_app.command()
def supervisor(station: Station = None) -> None:
    """The branch supervisor's station."""
    leave(open_station("supervisor", station, Chosen.data))


@stations_app.command()
def demo(keep: Annotated[bool, typer.Option(help="Keep the practice data.")] = False) -> None:
    """Desk, window, supervisor, hub and a small headquarters on this machine, with practice data."""
    from lobby_app.demo import run_demo

    with spoken_errors(leave):
        leave(run_demo(Chosen.data, keep))
