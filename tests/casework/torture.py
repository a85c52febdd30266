"""Random interleavings of desks and windows with cuts, for as long as one likes: `python -m tests.casework.torture`.

Prints what came about. A run that breaks a rule ends with 1 and names its seed, by which it can be run again.
"""

import argparse
from collections import Counter
from time import monotonic

from .interleavings import run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--length", type=int, default=300, help="things that happen in each run")
    parser.add_argument("--seed", type=int, default=1, help="of the first run; the others follow")
    wanted = parser.parse_args()
    began, seen = monotonic(), Counter[str]()
    for seed in range(wanted.seed, wanted.seed + wanted.runs):
        try:
            history = run(seed, wanted.length)
        except AssertionError as error:
            print(f"seed {seed}, length {wanted.length}: {error}")
            return 1
        seen.update(history.seen)
        network = history.network
        seen.update({"pieces": network.pieces, "repeated": network.repeated, "gaps": network.gaps})
    print(f"{wanted.runs} interleavings of {wanted.length} in {monotonic() - began:.0f} s, no rule broken")
    for what, count in sorted(seen.items()):
        print(f"  {what}: {count}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
