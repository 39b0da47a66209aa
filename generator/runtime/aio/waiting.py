"""What waits differently in the asynchronous client."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeAlias, TypeVar

import anyio

T = TypeVar("T")
Outcome: TypeAlias = Coroutine[Any, Any, T]
"""What a method that gives `T` returns: something to await."""


async def sleep(seconds: float) -> None:
    """Wait without blocking other tasks."""
    await anyio.sleep(seconds)
