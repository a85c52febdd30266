"""The commands of lobby-app that are not a plain start: parsed by typer, answered in JSON where asked."""

import sys
from datetime import date
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from lobby_app import __version__
from lobby_app.cli import complain, open_station, put_json, spoken_errors
from lobby_app.doors_guide import guide_app
from lobby_app.doors_queue import queue_app
from lobby_app.wiring import Wiring

app = typer.Typer(
    name="lobby-app",
    help="Lobby walks bank staff through serving customers who need help. --data DIR may stand anywhere.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)
journal_app = typer.Typer(help="The journals of this data folder.", no_args_is_help=True)
receiver_app = typer.Typer(help="What a receiver on this machine holds.", no_args_is_help=True)
daylog_app = typer.Typer(help="The supervisor's day as files.", no_args_is_help=True)
app.add_typer(queue_app, name="queue")
for name, sub in (("guide", guide_app), ("journal", journal_app), ("receiver", receiver_app), ("daylog", daylog_app)):
    app.add_typer(sub, name=name)

_data: Path | None = None

AsJson = Annotated[bool, typer.Option("--json", help="JSON on standard output.")]
Station = Annotated[str | None, typer.Option("--station", help="Which station, such as desk or window-3.")]


class Role(StrEnum):
    hub = "hub"
    hq = "hq"


class Language(StrEnum):
    zh = "zh"
    en = "en"


class Format(StrEnum):
    csv = "csv"
    xlsx = "xlsx"


def run(arguments: list[str], data: Path | None) -> int:
    """Carry out a command. Returns the exit code."""
    global _data
    _data = data
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


def wiring() -> Wiring:
    return Wiring(_data)


def leave(code: int) -> NoReturn:
    raise typer.Exit(code)


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="The program's version.")] = False
) -> None:
    if version:
        print(__version__)
        leave(0)
    if context.invoked_subcommand is None:
        leave(open_station("desk", None, _data))


@app.command()
def desk(station: Station = None) -> None:
    """The lobby manager's station."""
    leave(open_station("desk", station, _data))


@app.command()
def window(station: Station = None) -> None:
    """The teller's station at the priority window."""
    leave(open_station("window", station, _data))


@app.command()
def supervisor(station: Station = None) -> None:
    """The branch supervisor's station."""
    leave(open_station("supervisor", station, _data))


@app.command()
def demo(keep: Annotated[bool, typer.Option(help="Keep the practice data.")] = False) -> None:
    """Desk, window, supervisor, hub and a small headquarters on this machine, with practice data."""
    from lobby_app.demo import run_demo

    with spoken_errors(leave):
        leave(run_demo(_data, keep))


@app.command("identify")
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


@app.command("walk")
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


@app.command()
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


@app.command()
def serve(
    role: Annotated[Role, typer.Option(help="hub for a branch, hq for headquarters.")],
    database: Annotated[str | None, typer.Option(help="postgresql://… instead of the file in the data folder.")] = None,
    host: Annotated[str, typer.Option(help="Address to listen at; beyond loopback it is TLS.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 0,
    linger: Annotated[float | None, typer.Option(help="End after so many seconds without a request.")] = None,
) -> None:
    """Receive journals until stopped. One JSON line when ready."""
    import json

    from lobby_app.journal import AlreadyRunning
    from lobby_app.receiver import ReceiverError
    from lobby_app.receiver import serve as run_receiver

    def ready(facts: dict[str, str]) -> None:
        print(json.dumps(facts), flush=True)

    with spoken_errors(leave):
        try:
            run_receiver(wiring().data / role.value, role.value, host, port, database, linger, ready)
        except AlreadyRunning as running:
            complain(f"a {role.value} runs here already (process {running.pid})")
            leave(1)
        except ReceiverError as error:
            complain(str(error))
            leave(1)


@receiver_app.command("invite")
def receiver_invite(
    station: Annotated[str, typer.Option("--station", help="The station's name; the code is good for it alone.")],
    role: Annotated[Role, typer.Option(help="Which receiver of this data folder.")] = Role.hub,
    database: Annotated[str | None, typer.Option(help="As given to serve.")] = None,
    as_json: AsJson = False,
) -> None:
    """A one-time code with which a station elsewhere enrols."""
    from lobby_app.receiver import ReceiverError, invite

    with spoken_errors(leave):
        try:
            facts = invite(wiring().data / role.value, station, database)
        except ReceiverError as error:
            complain(str(error))
            leave(1)
    put_json(facts) if as_json else print(facts["code"])


@receiver_app.command("show")
def receiver_show(
    role: Annotated[Role | None, typer.Option(help="hub or hq; default: the one that is there, hq first.")] = None,
    database: Annotated[str | None, typer.Option(help="As given to serve.")] = None,
    as_json: AsJson = False,
) -> None:
    """The streams that a receiver of this data folder holds."""
    from lobby_app.receiver import ReceiverError, overview

    with spoken_errors(leave):
        data = wiring().data
        chosen = role.value if role else "hq" if (data / "hq").is_dir() else "hub"
        try:
            facts = overview(data / chosen, database)
        except ReceiverError as error:
            complain(str(error))
            leave(1)
    if as_json:
        put_json(facts)
        return
    for one in facts["streams"]:
        print(
            f"{one['station']} {one['epoch'][:8]} up to event {one['next_seq'] - 1}{' FORKED' if one['forked'] else ''}"
        )


@app.command()
def enrol(
    receiver: Annotated[str, typer.Option(help="The receiver's address, as serve printed it.")],
    code: Annotated[str, typer.Option(help="The one-time code.")],
    station: Station = None,
) -> None:
    """Let the stations of this data folder send to a receiver. Without --station all of them, by one code."""
    from lobby_app.sync import Enrolment, enrol_all

    with spoken_errors(leave):
        wires = wiring()
        names = wires.stations(station)
        if not names:
            complain("no station has a journal in this data folder yet; start one first")
            leave(2)
        journals = [wires.journal(name) for name in names]
        try:
            outcome = enrol_all(journals, receiver, code)
        finally:
            for journal in journals:
                journal.close()
    if not isinstance(outcome, Enrolment):
        complain(f"not enrolled: {outcome.code} {getattr(outcome, 'reason', getattr(outcome, 'detail', ''))}")
        leave(1)
    complain(f"{', '.join(names)} enrolled with {outcome.role} at {outcome.url}")


@app.command()
def sync(
    once: Annotated[bool, typer.Option("--once", help="Deliver what there is and stop.")] = False,
    station: Station = None,
    as_json: AsJson = False,
) -> None:
    """Deliver the journals of this data folder to every receiver they are enrolled with."""
    from lobby_app.guide import Intake
    from lobby_app.sync import once as sync_once

    if not once:
        complain("a running station sends by itself; to deliver now: lobby-app sync --once")
        leave(2)
    total: dict[str, Any] = {"sent": 0, "held": 0, "pending": 0, "streams": [], "receivers": []}
    with spoken_errors(leave):
        wires = wiring()
        hub = wires.data / "hub"
        for name in wires.stations(station):
            with wires.journal(name) as journal:
                one = sync_once(journal, hub if (hub / "join.json").is_file() else None, Intake(wires.shelf()))
            for key in ("sent", "held", "pending"):
                total[key] += one[key]
            known = {(stream["station"], stream["epoch"]) for stream in total["streams"]}
            total["streams"] += [row for row in one["streams"] if (row["station"], row["epoch"]) not in known]
            total["receivers"] += [{"from": name, **row} for row in one["receivers"]]
    if as_json:
        put_json(total)
    else:
        print(f"sent {total['sent']}, already held {total['held']}, pending {total['pending']}")
    leave(0 if total["pending"] == 0 else 1)


@daylog_app.command("export")
def daylog_export(
    out: Annotated[Path, typer.Option(help="The folder to write into.")],
    format: Annotated[Format, typer.Option(help="csv or xlsx.")] = Format.csv,
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
        write = csv_export if format is Format.csv else xlsx_export
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


@app.command()
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


@app.command()
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
