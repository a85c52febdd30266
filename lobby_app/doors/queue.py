"""The doors to the queue machine: a technician tries the adapter of the settings, without a station."""

import json
from datetime import datetime, timedelta
from typing import Annotated, Any, NoReturn

import typer

from lobby_app.cli import complain, put_json, spoken_errors
from lobby_app.devices.queue import Action, BadQueueSettings, Outcome, QueueMachine, queue_machine
from lobby_app.settings import Settings

from .common import AsJson, leave, wiring

queue_app = typer.Typer(help="The queue machine that calls ordinary customers.", no_args_is_help=True)

DryRun = Annotated[bool, typer.Option("--dry-run", help="Print what would be sent, and send nothing.")]
Minutes = Annotated[int | None, typer.Option(min=1, max=120, help="How long; default: the settings' usual pause.")]

AtWindow = Annotated[str, typer.Option("--window", help="The window that {window} stands for.")]

SAID = {
    "done": "the machine confirmed it",
    "ask_by_hand": "no machine is connected; the teller presses on the caller",
    "no_connection": "nobody answers at that address; nothing was changed",
    "no_answer": "asked, but there was no answer in time",
    "redirected": "it sends elsewhere, which is not followed; often that is a login page of the network",
    "not_allowed": "the machine wants another token or user",
    "wrong_status": "it answered with a status that the settings do not expect",
    "wrong_answer": "it answered, but not with the words that the settings expect",
    "not_secure": "its certificate is not trusted",
    "no_token": "the token file cannot be read",
    "not_found": "the command is not there, or may not be run",
    "command_failed": "the command ended with an exit code that the settings do not expect",
}


@queue_app.command("show")
def queue_show(window: AtWindow = "", as_json: AsJson = False) -> None:
    """Which adapter the settings ask for, and what it would send. No secrets."""
    with spoken_errors(leave):
        settings, machine, now = _opened(window)
        until = now + timedelta(minutes=_usual(settings))
        kind = str(settings.queue.get("kind", "manual"))
        facts: dict[str, Any] = {"kind": kind, "by_hand": kind == "manual"}
        for action in ("pause", "resume"):
            facts[action] = _preview(machine, action, "priority_window", until)
    if as_json:
        put_json(facts)
        return
    print(f"kind: {kind}" + (f" ({SAID['ask_by_hand']})" if facts["by_hand"] else ""))
    for action in ("pause", "resume"):
        _print_request(action, facts[action])


@queue_app.command("pause")
def queue_pause(
    minutes: Minutes = None,
    reason: Annotated[str, typer.Option(help="A code that names nobody.")] = "priority_window",
    window: AtWindow = "",
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Ask the machine to pause ordinary calling. Nothing is written into any journal."""
    with spoken_errors(leave):
        settings, machine, now = _opened(window)
        until = now + timedelta(minutes=minutes or _usual(settings))
        if dry_run:
            _tell_request(settings, "pause", _preview(machine, "pause", reason, until), as_json)
            return
        outcome = machine.pause(reason, until)
    _tell_outcome(settings, "pause", outcome, as_json, until)


@queue_app.command("resume")
def queue_resume(window: AtWindow = "", dry_run: DryRun = False, as_json: AsJson = False) -> None:
    """Ask the machine to go on calling. Nothing is written into any journal."""
    with spoken_errors(leave):
        settings, machine, _now = _opened(window)
        if dry_run:
            _tell_request(settings, "resume", _preview(machine, "resume", "", None), as_json)
            return
        outcome = machine.resume()
    _tell_outcome(settings, "resume", outcome, as_json, None)


def _opened(window: str) -> tuple[Settings, QueueMachine, datetime]:
    """The settings, their adapter and now. A table that cannot be used ends the door with 2."""
    wires = wiring()
    settings = wires.settings
    try:
        number = window or settings.window.number or settings.desk.window
        return settings, queue_machine(settings.queue, number), wires.clock().now()
    except BadQueueSettings as error:
        complain(str(error))
        leave(2)


def _usual(settings: Settings) -> int:
    choices = settings.window.pause_minutes
    return choices[min(1, len(choices) - 1)]


def _preview(machine: QueueMachine, action: Action, reason: str, until: datetime | None) -> dict[str, Any]:
    from lobby_app.devices.queue_preview import preview

    return preview(machine, action, reason, until if action == "pause" else None)


def _tell_request(settings: Settings, action: Action, request: dict[str, Any], as_json: bool) -> None:
    kind = str(settings.queue.get("kind", "manual"))
    if as_json:
        put_json({"action": action, "kind": kind, "sent": False, "request": request})
        return
    if request:
        _print_request(action, request)
    complain("nothing was sent" if request else SAID["ask_by_hand"])


def _print_request(action: str, request: dict[str, Any]) -> None:
    for key, value in request.items():
        print(f"{action} {key}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")


def _tell_outcome(
    settings: Settings, action: Action, outcome: Outcome, as_json: bool, until: datetime | None
) -> NoReturn:
    if as_json:
        put_json(
            {
                "action": action,
                "kind": str(settings.queue.get("kind", "manual")),
                "sent": not (outcome.ok and outcome.asked_by_hand),
                "ok": outcome.ok,
                "code": outcome.code,
                "asked_by_hand": outcome.asked_by_hand,
                "unsure": outcome.unsure,
                "until": until.isoformat(timespec="seconds") if until else None,
            }
        )
    else:
        doubt = "; it may have happened all the same" if outcome.unsure else ""
        print(f"{action}: {outcome.code}: {SAID[outcome.code]}{doubt}")
    leave(0 if outcome.ok else 1)
