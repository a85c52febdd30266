"""The doors that look at this machine: pictures of every screen, what is right and what is not."""

from pathlib import Path
from typing import Annotated

import typer

from lobby_app.cli import complain, put_json, spoken_errors

from .common import AsJson, Language, leave, wiring

machine_app = typer.Typer()


@machine_app.command()
def tour(
    out: Annotated[Path, typer.Option(help="The folder for the pictures.")],
    size: Annotated[str, typer.Option(help="WIDTHxHEIGHT in pixels.")] = "1920x1080",
    lang: Annotated[Language, typer.Option()] = Language.zh,
    scale: Annotated[float, typer.Option(min=1.0, max=2.0)] = 1.0,
    theme: Annotated[str, typer.Option(help="light or contrast")] = "light",
) -> None:
    """Take real cases through the real application and save a picture of every screen."""
    from lobby_app.desktop.tour import BadSize, run_tour

    if theme not in ("light", "contrast"):
        complain("--theme is light or contrast")
        leave(2)
    with spoken_errors(leave):
        try:
            missing = run_tour(out, size, lang.value, scale, theme)
        except BadSize as error:
            complain(str(error))
            leave(2)
    if missing:
        complain(f"no picture of: {', '.join(missing)}")
        leave(1)
    complain(f"pictures are in {out}")


@machine_app.command()
def doctor(as_json: AsJson = False) -> None:
    """What is right on this machine, what is not, and what to do."""
    from lobby_app.doctor import examine

    with spoken_errors(leave):
        found = examine(wiring())
    if as_json:
        put_json(found)
    else:
        for one in found["checks"]:
            remedy = f" → {one['remedy']}" if one["remedy"] else ""
            print(f"{'ok ' if one['ok'] else '-- '} {one['name']}: {one['found']}{remedy}")
    leave(0 if found["ok"] else 1)
