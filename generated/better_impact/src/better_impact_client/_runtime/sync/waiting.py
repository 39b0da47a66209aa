"""What waits differently in the synchronous client (hand-written twin of `aio/waiting.py`)."""

from __future__ import annotations

import time
from typing import Annotated, TypeAlias, TypeVar

T = TypeVar("T")
Outcome: TypeAlias = Annotated[T, "at once"]
"""What a method that gives `T` returns: `T` itself."""


def sleep(seconds: float) -> None:
    """Wait, blocking this thread."""
    time.sleep(seconds)
