"""How long a call takes, on a machine that has other work as well."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

_BEAT = 0.02


class Clock:
    """The time without that in which the machine let this process wait, as a thread sees it."""

    def __init__(self) -> None:
        self._waited = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def _beat(self) -> None:
        started = time.monotonic()
        while not self._over.wait(_BEAT):
            ended = time.monotonic()
            self._waited += max(0.0, ended - started - _BEAT)
            started = ended

    def now(self) -> float:
        """Return the time in seconds."""
        return time.monotonic() - self._waited

    def __enter__(self) -> Clock:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()


@contextmanager
def at_most(seconds: float) -> Generator[None]:
    """Fail if the block takes longer, without the time in which the machine let it wait."""
    with Clock() as clock:
        started = clock.now()
        yield
        assert clock.now() - started < seconds


class Watch:
    """Measures the longest time that one result, or one item of a list, took."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._last = now()
        self.longest = 0.0

    def lap(self) -> None:
        """Note that a result or an item came."""
        now = self._now()
        self.longest, self._last = max(self.longest, now - self._last), now
