"""The doors to the journals of this data folder."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from lobby_app.cli import complain, put_json, spoken_errors
from lobby_app.wiring import Wiring

from .common import AsJson, Station, leave, wiring

journal_app = typer.Typer(help="The journals of this data folder.", no_args_is_help=True)


@journal_app.command("verify")
def journal_verify(station: Station = None, as_json: AsJson = False) -> None:
    """Recompute every hash and link of every stream."""
    import msgspec

    reports: list[dict[str, Any]] = []
    with spoken_errors(leave):
        wires = wiring()
        for name in wires.stations(station):
            with wires.journal(name) as journal:
                for found in journal.verify():
                    reports.append({"held_by": name, **msgspec.structs.asdict(found)})
    sound = all(one["first_bad"] is None for one in reports)
    if as_json:
        put_json({"ok": sound, "streams": reports})
    else:
        for one in reports:
            state = "sound" if one["first_bad"] is None else f"damaged from event {one['first_bad']}"
            print(f"{one['held_by']}: {one['station']} {one['epoch'][:8]}, {one['events']} events, {state}")
        if not reports:
            print("No station has a journal in this data folder yet.")
    leave(0 if sound else 1)


@journal_app.command("show")
def journal_show(
    station: Station = None,
    day: Annotated[str | None, typer.Option(help="Only this day, YYYY-MM-DD.")] = None,
    as_json: AsJson = False,
) -> None:
    """Every event in fold order, one a line."""
    import msgspec

    with spoken_errors(leave):
        wires = wiring()
        shown: set[str] = set()
        for name in wires.stations(station):
            with wires.journal(name) as journal:
                for one in journal.events(day=day):
                    # What several stations hold is the same event; it is shown once.
                    if one.hash in shown:
                        continue
                    shown.add(one.hash)
                    event = one.event
                    if as_json:
                        line = msgspec.json.encode({**msgspec.json.decode(one.raw), "hash": one.hash})
                        sys.stdout.buffer.write(line + b"\n")
                    else:
                        print(f"{event.at} {event.station}/{event.seq} {event.staff} {event.kind} {event.case or ''}")
        sys.stdout.flush()


@journal_app.command("backup")
def journal_backup(
    file: Annotated[Path, typer.Argument(help="The backup file to write.")],
    station: Station = None,
    passphrase_file: Annotated[Path | None, typer.Option(help="A file with a passphrase that locks the key.")] = None,
) -> None:
    """One file with a station's journal. Without a passphrase whoever has the file can read it."""
    with spoken_errors(leave):
        wires = wiring()
        with wires.journal(one_station(wires, station)) as journal:
            journal.backup(file, passphrase=_passphrase(passphrase_file))
    complain(f"saved to {file}")


@journal_app.command("restore")
def journal_restore(
    file: Annotated[Path, typer.Argument(help="A backup file.")],
    station: Annotated[str, typer.Option("--station", help="The station to restore into; its folder must be empty.")],
    passphrase_file: Annotated[Path | None, typer.Option(help="A file with the passphrase.")] = None,
) -> None:
    """Bring a backup back into an empty station folder. Its history becomes a copy; new events start afresh."""
    from lobby_app.journal import Journal

    with spoken_errors(leave):
        restored = Journal.restore(file, wiring().station_folder(station), passphrase=_passphrase(passphrase_file))
    complain(f"{restored.events} events of {restored.station} are back")


def _passphrase(file: Path | None) -> str | None:
    return file.read_text(encoding="utf-8").strip() if file else None


def one_station(wires: Wiring, asked: str | None) -> str:
    """The station that is meant: the one named, or the only one. Raises ValueError otherwise."""
    found = wires.stations(asked)
    if len(found) != 1:
        names = ", ".join(found) or "none yet"
        raise ValueError(f"--station is needed; stations here: {names}")
    return found[0]
