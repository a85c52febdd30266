"""The doors that ask the guide: what cues may mean, what walk needs make."""

from typing import Annotated

import typer

from lobby_app.cli import complain, put_json, spoken_errors

from .common import AsJson, leave, wiring

asking_app = typer.Typer()


@asking_app.command("identify")
def identify_door(
    cue: Annotated[list[str], typer.Option("--cue", help="A cue code such as mobility.wheelchair; repeat it.")],
    as_json: AsJson = False,
) -> None:
    """What the cues may mean, ranked, each with its reasons."""
    from lobby_app.guide import UnknownCode, identify, identify_json

    with spoken_errors(leave):
        guide = wiring().guide()
    try:
        found = identify(guide, cue)
    except UnknownCode as error:
        complain(str(error))
        leave(2)
    if as_json:
        put_json(identify_json(found))
        return
    for one in found:
        print(one.code, one.strength, ", ".join(reason.zh for reason in one.reasons))


@asking_app.command("walk")
def walk_door(
    category: Annotated[list[str], typer.Option("--category", help="A category code; repeat it.")],
    business: Annotated[str, typer.Option(help="A business kind.")] = "other",
    companion: Annotated[str, typer.Option(help="A kind of companion.")] = "none",
    as_json: AsJson = False,
) -> None:
    """The one walk that several categories make together."""
    from lobby_app.guide import UnknownCode, compose, walk_json

    with spoken_errors(leave):
        guide = wiring().guide()
    try:
        walk = compose(guide, category, business=business, companion=companion)
    except UnknownCode as error:
        complain(str(error))
        leave(2)
    if as_json:
        put_json(walk_json(walk))
        return
    for step in walk.steps:
        print(f"{step.phase:10} {step.code:28} {guide.steps[step.code].title.zh}  {', '.join(step.from_)}")
