"""What an adapter would ask the queue machine, for the eyes of whoever sets it up. Shows no secrets."""

import os
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlsplit

from lobby_app.devices.queue import Action, QueueMachine, fill, values
from lobby_app.devices.queue_command import CommandQueue

HIDDEN = "(not shown)"
PLAIN_HEADERS = ("accept", "content-type", "idempotency-key")
"""The only headers whose values are shown: any other may carry a password under a name of its own."""
_SECRET = re.compile(r"token|secret|passw|pwd|auth|credential|key|sign", re.I)
_OURS = re.compile(r"\{(action|reason|until|key)\}")


def preview(machine: QueueMachine, action: Action, reason: str, until: datetime | None) -> dict[str, Any]:
    """What would be sent: {} by hand, {"command"} or {"method", "address", "headers", "body", …}.

    `until` is aware, None for resume. Values that may be secret read '(not shown)'; a token file is named, not read.
    """
    facts = values(action, reason if action == "pause" else "", until)
    if isinstance(machine, CommandQueue):
        return {"command": _command(machine.argv[action], facts), "timeout_s": machine.timeout_s}
    if type(machine).__name__ != "HttpQueue":
        return {}
    from lobby_app.devices.queue_http import HttpQueue  # httpx costs start time: only where it is used

    assert isinstance(machine, HttpQueue)
    request = machine.requests[action]
    in_header = {name: quote(fact, safe=":+") for name, fact in facts.items()}
    headers = {
        name: fill(value, in_header) if name.lower() in PLAIN_HEADERS else HIDDEN
        for name, value in {"Idempotency-Key": "{key}", **request.headers}.items()
    }
    shown = {
        "method": request.method,
        "address": _address(request.address, facts),
        "headers": headers,
        "body": _body("", request.body, facts),
        "timeout_s": machine.timeout_s,
        "tries": machine.retries + 1,
    }
    if machine.token_file is not None:
        headers["Authorization"] = HIDDEN
        shown["token_file"] = {"path": str(machine.token_file), "readable": os.access(machine.token_file, os.R_OK)}
    return shown


def _address(template: str, facts: Mapping[str, str]) -> str:
    """The address, without a user's password and without what its query calls a secret."""
    quoted = {name: quote(fact, safe="") for name, fact in facts.items()}
    parts = urlsplit(template)
    told = [one.partition("=") for one in parts.query.split("&")] if parts.query else []
    query = "&".join(
        f"{name}={HIDDEN}" if _secret(name, value) else fill(f"{name}{mark}{value}", quoted)
        for name, mark, value in told
    )
    place = f"{HIDDEN}@{parts.netloc.rpartition('@')[2]}" if "@" in parts.netloc else parts.netloc
    return parts._replace(netloc=place, path=fill(parts.path, quoted), query=query).geturl()


def _body(key: str, body: Any, facts: Mapping[str, str]) -> Any:
    if isinstance(body, Mapping):
        return {name: _body(name, value, facts) for name, value in body.items()}
    if isinstance(body, list | tuple):
        return [_body(key, value, facts) for value in body]
    # A text that is no table cannot be told apart into names and values: one suspicious word hides it all.
    if _secret(key, str(body)) or (isinstance(body, str) and not key and _secret(_OURS.sub("", body), "")):
        return HIDDEN
    return fill(body, facts) if isinstance(body, str) else body


def _command(argv: tuple[str, ...], facts: Mapping[str, str]) -> list[str]:
    """The program and its arguments; what follows `--token`, in the same argument or the next, is hidden."""
    shown, hide = [], False
    for part in argv:
        name, mark, value = part.partition("=")
        if hide and not _OURS.fullmatch(part):
            shown.append(HIDDEN)
            hide = False
        elif name.startswith("-") and _secret(name, value):
            shown.append(f"{name}={HIDDEN}" if mark else name)
            hide = not mark
        else:
            shown.append(fill(part, facts))
            hide = False
    return shown


def _secret(name: str, value: str) -> bool:
    """Whether what is called so may be a secret. What we fill in ourselves never is."""
    return bool(_SECRET.search(name)) and not _OURS.fullmatch(value)
