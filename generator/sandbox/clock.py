"""The clock of a sandbox, which a test can set and move."""

from __future__ import annotations

import datetime as dt
import time

import attrs


@attrs.define
class Clock:
    """Runs like the clock of the machine, apart from how far it was moved."""

    moved: float = 0.0
    """By how many seconds the clock is ahead of that of the machine."""

    def now(self) -> dt.datetime:
        """Return the time, in UTC."""
        return dt.datetime.now(dt.timezone.utc) + dt.timedelta(seconds=self.moved)

    def seconds(self) -> float:
        """Return seconds since some moment, to measure how long something takes."""
        return time.monotonic() + self.moved

    def move(self, seconds: float) -> None:
        """Move the clock; negative seconds move it back."""
        self.moved += seconds

    def set(self, moment: dt.datetime) -> None:
        """Set the clock, which goes on from there."""
        self.moved += (moment - self.now()).total_seconds()
