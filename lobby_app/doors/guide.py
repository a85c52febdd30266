"""The doors of the service guide: checking, showing, comparing, starting a category, publishing."""

import re
from pathlib import Path
from typing import Annotated, Any

import typer

from lobby_app.cli import complain, put_json, spoken_errors

from .common import AsJson, Role, leave, wiring

guide_app = typer.Typer(help="The service guide.", no_args_is_help=True)

Folder = Annotated[Path | None, typer.Argument(help="A folder of guide files: an overlay, or a whole guide.")]


SIGNS = {"added": "+", "replaced": "~", "removed": "-"}


@guide_app.command("check")
def guide_check(folder: Folder = None) -> None:
    """Every fault of the guide with its file, line and remedy. A folder that is no whole guide is laid over ours."""
    from lobby_app.guide import check

    with spoken_errors(leave):
        problems = check(*_meant(folder), icons=_icon_names())
    for problem in problems:
        print(f"{problem.file}:{problem.line}: {problem.code}: {problem.message} {problem.remedy}")
    if problems:
        complain(f"{len(problems)} problem(s) in the guide")
        leave(1)
    print("The guide is sound.")


@guide_app.command("show")
def guide_show(as_json: AsJson = False) -> None:
    """The whole guide in use; without --json what it holds, in numbers."""
    from lobby_app.guide import guide_json
    from lobby_app.guide.numbers import numbers

    with spoken_errors(leave):
        guide = wiring().guide()
    if as_json:
        put_json(guide_json(guide))
        return
    print(f"guide {guide.version}, {guide.hash[:12]}")
    for code, counted in numbers(guide).items():
        told = ", ".join(f"{number} {name}" for name, number in counted.items())
        print(f"{code:12} {guide.categories[code].name.zh}  {told}")


@guide_app.command("diff")
def guide_diff(folder: Folder = None, as_json: AsJson = False) -> None:
    """What the bank's overlay (or DIR) changes against our guide."""
    from lobby_app import places
    from lobby_app.guide.diff import compare, difference_json

    with spoken_errors(leave):
        found = compare((places.guide_folder(),), tuple(_meant(folder)))
    if as_json:
        put_json(difference_json(found))
        return
    for change in found.changes:
        where = f"{change.category}: {change.table}" if change.category else change.table
        print(f"{SIGNS[change.kind]} {where} {change.code}")
        for field in change.fields:
            told = f"{field.before} → {field.after}" if field.before and field.after else field.before or field.after
            print(f"    {field.field}: {told}" if field.field else f"    {told}")
    counts = {kind: sum(1 for change in found.changes if change.kind == kind) for kind in SIGNS}
    complain(", ".join(f"{count} {kind}" for kind, count in counts.items()))


@guide_app.command("new-category")
def guide_new_category(
    code: Annotated[str, typer.Argument(help="The category's code: small letters, digits, _.")],
    out: Annotated[Path, typer.Option(help="The folder of the overlay.")],
    zh: Annotated[str, typer.Option(help="Its Chinese name.")] = "",
    en: Annotated[str, typer.Option(help="Its English name.")] = "",
) -> None:
    """Start a further category in an overlay: sound as it stands, to be filled with the bank's own words."""
    from lobby_app.guide.scaffold import NoCategory, new_category

    with spoken_errors(leave):
        try:
            file = new_category(wiring().guide(), code, out, zh, en)
        except NoCategory as error:
            complain(str(error))
            leave(2)
    print(file)
    complain(f"edit it, then: lobby-app guide check {out}")


@guide_app.command("numbers")
def guide_numbers(
    write: Annotated[Path | None, typer.Option(help="Refresh the table in this Markdown file.")] = None,
    as_json: AsJson = False,
) -> None:
    """What our guide says of each category, in numbers, as a Markdown table."""
    from lobby_app import places
    from lobby_app.guide import load
    from lobby_app.guide.numbers import numbers, table
    from lobby_app.guide.numbers import write as write_table

    with spoken_errors(leave):
        guide = load(places.guide_folder())
        if write is not None:
            complain(f"{write}: {'refreshed' if write_table(write, guide) else 'fresh already'}")
        elif as_json:
            put_json(numbers(guide))
        else:
            print(table(guide))


@guide_app.command("state")
def guide_state_door(as_json: AsJson = False) -> None:
    """Which guide is in use here, where it came from, and what waits for the next sign-on."""
    with spoken_errors(leave):
        facts = wiring().guide_state()
    if as_json:
        put_json(facts)
    else:
        _tell(facts)
    leave(0 if facts["current"] and not facts["problems"] else 1)


@guide_app.command("publish")
def guide_publish(
    folder: Annotated[Path | None, typer.Option(help="The overlay to lay over our guide, or a whole guide.")] = None,
    role: Annotated[Role, typer.Option(help="Whose stations: headquarters' (hq) or this branch's (hub).")] = Role.hq,
    as_json: AsJson = False,
) -> None:
    """Publish a guide to every station that is enrolled with the receiver of this data folder.

    Each takes it over when somebody signs on. To go back publish again: without --folder it is our guide as it is.
    """
    from lobby_app import places
    from lobby_app.guide import check, pack
    from lobby_app.journal import timestamp
    from lobby_app.receiver import GuideFiles, ReceiverError

    with spoken_errors(leave):
        wires = wiring()
        folders = _meant(folder) if folder else [places.guide_folder()]
        problems = check(*folders, icons=_icon_names())
        for problem in problems:
            complain(f"{problem.file}:{problem.line}: {problem.code}: {problem.message} {problem.remedy}")
        if problems:
            complain(f"not published: {len(problems)} problem(s)")
            leave(1)
        try:
            files = GuideFiles(wires.data / role.value)
            manifest = files.publish(pack(*folders), timestamp(wires.clock().now()))
        except ReceiverError as error:
            complain(str(error))
            leave(1)
    facts = {"version": manifest.version, "hash": manifest.hash, "at": manifest.at, "key": files.public_key()}
    put_json(facts) if as_json else print(f"publication {manifest.version}, {manifest.hash[:12]}")


def _tell(facts: dict[str, Any]) -> None:
    current, pending, refused = facts["current"], facts["pending"], facts["refused"]
    if current is None:
        print("No guide can be used.")
    else:
        source = {"own": "this machine's files", "kept": "the last good one", "published": "headquarters"}
        print(f"in use: {current['version']}, {current['hash'][:12]}, from {source[facts['source']]}")
    if pending is not None:
        print(f"waiting for the next sign-on: publication {pending['version']}, {pending['hash'][:12]}")
    if refused is not None:
        print(f"not taken: publication {refused['version']}, {refused['reason']}")
    for problem in facts["problems"]:
        print(f"{problem['file']}:{problem['line']}: {problem['message']} {problem['remedy']}")


def _icon_names() -> frozenset[str]:
    """The names of the icon font; none where it is not installed, such as on a machine without screens."""
    from lobby_app.desktop.icons import NoIconFont, load_icons

    try:
        return load_icons().names
    except NoIconFont:
        return frozenset()


def _meant(folder: Path | None) -> list[Path]:
    """The folders to look at: the settings' own, a whole guide by itself, or an overlay laid over ours."""
    from lobby_app import places

    folders = wiring().guide_folders() if folder is None else [folder]
    if missing := [one for one in folders if not one.is_dir()]:
        raise ValueError(f"there is no folder {missing[0]}")
    if folder is not None and not is_whole(folder):
        folders = [places.guide_folder(), folder]
        complain(f"{folder} is looked at as an overlay of our guide")
    return folders


def is_whole(folder: Path) -> bool:
    """Whether a folder sets out to be a guide of its own: it names its version and its phases. Faulty files count."""
    try:
        frame = (folder / "guide.toml").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return bool(re.search(r"^\s*version\s*=", frame, re.M) and re.search(r"^\s*\[\[\s*phase\s*\]\]", frame, re.M))
