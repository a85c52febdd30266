"""What every door needs: the data folder of this call, common options, leaving with an exit code."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from lobby_app.wiring import Wiring

AsJson = Annotated[bool, typer.Option("--json", help="JSON on standard output.")]
Station = Annotated[str | None, typer.Option("--station", help="Which station, such as desk or window-3.")]


class Role(StrEnum):
    hub = "hub"
    hq = "hq"


class Language(StrEnum):
    zh = "zh"
    en = "en"


class Chosen:
    """The data folder that this call named, or None for the platform's own."""

    data: Path | None = None


def wiring() -> Wiring:
    return Wiring(Chosen.data)


def leave(code: int) -> NoReturn:
    raise typer.Exit(code)
