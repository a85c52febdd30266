"""How long to wait after a failure: full jitter, so that a thousand stations do not come back at once."""

import asyncio
import contextlib
import random

FAR = (0.2, 60.0)
BRANCH = (0.2, 5.0)
"""The hub of the branch on another machine: a few stations on one network, which are wanted back soon."""
NEAR = (0.05, 2.0)
"""A hub on the same machine is asked sooner: it is cheap, and it is back as soon as somebody started it."""


class Backoff:
    """Seconds: the first wait is below `base`, each further one below twice the last limit, up to `cap`."""

    def __init__(self, base: float, cap: float, seed: int | None = None) -> None:
        self._base = base
        self._cap = cap
        self._failures = 0
        self._random = random.Random(seed)

    def next_wait(self) -> float:
        limit = min(self._cap, self._base * 2 ** min(self._failures, 30))
        self._failures += 1
        return self._random.uniform(0, limit)

    def reset(self) -> None:
        self._failures = 0


class Pause:
    """A rest that somebody may end early. Used on one loop."""

    def __init__(self) -> None:
        self._over = asyncio.Event()

    def end(self) -> None:
        """End the rest of now, or the next one if there is none."""
        self._over.set()

    async def take(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._over.wait()
        self._over.clear()
