"""How long a call takes, on a machine that has other work as well."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_BEAT = 0.02


class Clock:
    """The time without that in which the machine let this process wait, as a thread sees it."""

    def __init__(self) -> None:
        self._waited = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def _beat(self) -> None:
        while not self._over.is_set():
            started = time.monotonic()
            time.sleep(_BEAT)
            self._waited += time.monotonic() - started - _BEAT

    def now(self) -> float:
        """Return the time in seconds."""
        return time.monotonic() - self._waited

    def __enter__(self) -> Clock:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()


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
