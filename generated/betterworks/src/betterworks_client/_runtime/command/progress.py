"""The line on a terminal that shows how far an export is."""

from __future__ import annotations

import sys
from typing import TextIO

from ..tables.export import Progress

_MINUTE = 60


class ProgressLine:
    """Rewrites one line of a terminal after each page; writes nothing elsewhere."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shown = 0
        self.pages = 0
        """How many pages were read of the table that was shown last."""

    def __call__(self, progress: Progress) -> None:
        """Show how far the export is."""
        self.pages = progress.pages
        if self._stream.isatty():
            line = line_of(progress)
            self._stream.write(f"\r{line.ljust(self._shown)}")
            self._stream.flush()
            self._shown = len(line)

    def end(self) -> None:
        """End the line."""
        if self._shown:
            self._stream.write("\n")
            self._shown = 0


def line_of(progress: Progress) -> str:
    """Return the progress as text: rows, pages, rows a second, and the time left where the total is known."""
    rate = progress.rows / progress.seconds if progress.seconds > 0 else 0.0
    parts = [progress.table, f"{progress.rows:,} rows", f"{progress.pages:,} pages", f"{rate:,.0f} rows/s"]
    if progress.total:
        share = min(100, 100 * progress.rows // progress.total)
        parts.insert(2, f"{share} % of {progress.total:,}")
        if rate:
            parts.append(f"{_clock(max(0, progress.total - progress.rows) / rate)} left")
    return "  ".join(parts)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), _MINUTE)
    hours, minutes = divmod(minutes, _MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
