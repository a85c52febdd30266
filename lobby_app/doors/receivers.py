"""The doors to hub and headquarters: receiving, enrolling, delivering."""

from typing import Annotated, Any

import typer

from lobby_app.cli import complain, put_json, spoken_errors

from .common import AsJson, Role, Station, leave, wiring

receiving_app = typer.Typer()
receiver_app = typer.Typer(help="What a receiver on this machine holds.", no_args_is_help=True)


@receiving_app.command()
def serve(
    role: Annotated[Role, typer.Option(help="hub for a branch, hq for headquarters.")],
    database: Annotated[str | None, typer.Option(help="postgresql://… instead of the file in the data folder.")] = None,
    host: Annotated[str, typer.Option(help="Address to listen at; beyond loopback it is TLS.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 0,
    zeroconf: Annotated[bool, typer.Option(help="Tell the network where this receiver is.")] = False,
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
            run_receiver(wiring().data / role.value, role.value, host, port, database, linger, ready, zeroconf)
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
    qr: Annotated[bool, typer.Option("--qr", help="Draw the code for a scanner; a terminal gets it anyway.")] = False,
    as_json: AsJson = False,
) -> None:
    """A one-time code with which a station elsewhere enrols."""
    import sys

    from lobby_app.receiver import ReceiverError, invite

    from .terminal_code import drawn

    with spoken_errors(leave):
        try:
            facts = invite(wiring().data / role.value, station, database)
        except ReceiverError as error:
            complain(str(error))
            leave(1)
    if as_json:
        put_json(facts)
        return
    print(facts["code"])
    if qr or sys.stdout.isatty():
        complain(f"for {station} alone, once, until {facts['expires']}")
        complain("\n".join(facts["urls"]) or "this receiver is down, or serves its own machine alone")
        print(drawn(facts["digits"]))


@receiver_app.command("revoke")
def receiver_revoke(
    station: Annotated[str, typer.Option("--station", help="The station's name.")],
    role: Annotated[Role, typer.Option(help="Which receiver of this data folder.")] = Role.hub,
    database: Annotated[str | None, typer.Option(help="As given to serve.")] = None,
    as_json: AsJson = False,
) -> None:
    """Let a station in no more: a machine that was stolen, sold or taken away. What it sent is kept."""
    from lobby_app.receiver import ReceiverError, revoke

    with spoken_errors(leave):
        try:
            facts = revoke(wiring().data / role.value, station, database)
        except ReceiverError as error:
            complain(str(error))
            leave(1)
    if as_json:
        put_json(facts)
    if not facts["epochs"]:
        complain(f"no station named {station} is enrolled here; an invitation for it is good no more")
        leave(1)
    complain(f"{station} is let in no more; to let it in again: lobby-app receiver invite --station {station}")


@receiver_app.command("show")
def receiver_show(
    role: Annotated[Role | None, typer.Option(help="hub or hq; default: the one that is there, hq first.")] = None,
    database: Annotated[str | None, typer.Option(help="As given to serve.")] = None,
    as_json: AsJson = False,
) -> None:
    """The streams that a receiver of this data folder holds, and the stations that are enrolled with it."""
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
    for one in facts["enrolled"]:
        print(f"enrolled: {one['station']} {one['epoch'][:8]}")


@receiving_app.command()
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


@receiving_app.command()
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
