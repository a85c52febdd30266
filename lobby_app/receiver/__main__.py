"""A receiver without the rest of the program: python -m lobby_app.receiver --role hub --folder DIR."""

import argparse
import json
import sys
from pathlib import Path

from lobby_app.journal import JournalError

from .errors import ReceiverError
from .serving import serve


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m lobby_app.receiver", description=__doc__)
    parser.add_argument("--role", choices=("hub", "hq"), default="hub")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--database", help="postgresql://… instead of a file in the folder")
    parser.add_argument("--linger", type=float, help="end after that many seconds without a request")
    asked = parser.parse_args()
    try:
        serve(
            asked.folder,
            asked.role,
            asked.host,
            asked.port,
            asked.database,
            asked.linger,
            lambda ready: print(json.dumps(ready), flush=True),
        )
    except (ReceiverError, JournalError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
