"""The doors: every command of lobby-app. JSON goes to standard output alone, words to standard error.

Exit codes: 0 good, 1 found wrong, 2 misused.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

STATIONS = ("desk", "window", "supervisor")


def main() -> None:
    """Entry point. A plain start of a station goes straight to it: the command parser would cost start time."""
    arguments, data = _take_data(sys.argv[1:])
    plain = arguments or ["desk"]
    if plain[0] in STATIONS and len(plain) == 1:
        sys.exit(open_station(plain[0], None, data))
    from lobby_app.doors import run

    sys.exit(run(arguments, data))


def _take_data(arguments: list[str]) -> tuple[list[str], Path | None]:
    """Take `--data DIR` out of the arguments, wherever it stands."""
    rest: list[str] = []
    data: Path | None = None
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--data":
            value = next(waiting, None)
            if value is None:
                complain("--data needs a folder")
                sys.exit(2)
            data = Path(value)
        elif argument.startswith("--data="):
            data = Path(argument.removeprefix("--data="))
        else:
            rest.append(argument)
    return rest, data.expanduser().absolute() if data else None


def open_station(role: str, station: str | None, data: Path | None) -> int:
    """Open a station's window and stay until it is closed; that ends the process. Returns the exit code of a station
    that could not be opened at all."""
    from lobby_app.desktop.display import no_display_reason

    if reason := no_display_reason():
        complain(f"{reason}. To see the screens as pictures without one: lobby-app tour --out DIR")
        return 1
    with spoken_errors():
        from lobby_app.desktop.app import run_station
        from lobby_app.wiring import Wiring, role_of

        name = station or default_station(role, Wiring(data))
        if role_of(name) != role:
            raise ValueError(f"{name!r} is not the name of a {role} station")
        run_station(name, Wiring(data))
    return 1


def default_station(role: str, wiring: Any) -> str:
    """Without `--station`: the desk is 'desk'; a window takes its number from the settings, or 1."""
    from lobby_app.settings import SettingsError

    if role != "window":
        return role
    try:
        number = wiring.settings.window.number
    except SettingsError:
        number = ""  # the station itself says so, in a window
    return f"window-{number or '1'}"


def complain(text: str) -> None:
    print(f"lobby-app: {text}", file=sys.stderr)


def put_json(value: Any) -> None:
    """One JSON document on standard output, UTF-8 whatever the locale."""
    sys.stdout.buffer.write((json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode())
    sys.stdout.buffer.flush()


@contextmanager
def spoken_errors(fail: Callable[[int], Any] = sys.exit) -> Iterator[None]:
    """Say errors of the environment in words instead of a traceback. Mistakes of ours still show as such."""
    from lobby_app.guide import BrokenGuide
    from lobby_app.journal import JournalError
    from lobby_app.settings import SettingsError
    from lobby_app.wiring import NoSuchStation

    try:
        yield
    except (SettingsError, NoSuchStation, ValueError) as error:
        complain(str(error))
        fail(2)
    except BrokenGuide as error:
        for problem in error.problems:
            complain(f"{problem.file}:{problem.line}: {problem.code}: {problem.message} {problem.remedy}")
        fail(1)
    except (JournalError, OSError) as error:
        complain(str(error))
        fail(1)


if __name__ == "__main__":
    main()
