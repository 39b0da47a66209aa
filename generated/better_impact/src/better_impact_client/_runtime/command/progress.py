"""The line on a terminal that shows how far an export is."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from ..tables.export import Progress

_MINUTE = 60
_COLUMNS = 80
"""The width of a terminal that does not tell its own one."""


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
            line = line_of(progress, _width(self._stream))
            self._stream.write(f"\r{line.ljust(self._shown)}")
            self._stream.flush()
            self._shown = len(line)

    def end(self) -> None:
        """End the line."""
        if self._shown:
            self._stream.write("\n")
            self._shown = 0


def _width(stream: TextIO) -> int:
    """Return how many characters of a line a terminal can show; a line that wraps could not be rewritten."""
    try:
        columns = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return max(columns or _COLUMNS, 2) - 1


def line_of(progress: Progress, width: int) -> str:
    """Return the progress as text: rows, where the total is known also the share and the time left, rate, pages.

    What a line of this width does not hold is left out, the last first.
    """
    rate = (progress.rows - progress.before) / progress.seconds if progress.seconds > 0 else 0.0
    parts = [progress.table, f"{progress.rows:,} rows"]
    if progress.total:
        share = min(100, 100 * progress.rows // progress.total)
        parts.append(f"{share} % of {progress.total:,}")
        if rate:
            parts.append(f"{_clock(max(0, progress.total - progress.rows) / rate)} left")
    parts += [f"{rate:,.0f} rows/s", f"{progress.pages:,} pages"]
    while len(parts) > 1 and len("  ".join(parts)) > width:
        parts.pop()
    return "  ".join(parts)[:width]


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), _MINUTE)
    hours, minutes = divmod(minutes, _MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
