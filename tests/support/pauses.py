"""Waits of the clients that take no time, or pass on a clock of the test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.aio.backend import AsyncBackend
from generator.runtime.sync.backend import SyncBackend

_REAL: dict[type, Any] = {SyncBackend: SyncBackend.sleep, AsyncBackend: AsyncBackend.sleep}


def replace_sleep(
    patch: pytest.MonkeyPatch, wait: Callable[[float], object], package: str = "generator.runtime"
) -> None:
    """Let the clients of a package call `wait` with the seconds instead of waiting."""

    async def sleep(self: Any, seconds: float) -> None:
        wait(seconds)

    patch.setattr(f"{package}.sync.backend.SyncBackend.sleep", sleep)
    patch.setattr(f"{package}.aio.backend.AsyncBackend.sleep", sleep)


def restore_sleep(patch: pytest.MonkeyPatch) -> None:
    """Let the clients wait again."""
    for backend, sleep in _REAL.items():
        patch.setattr(backend, "sleep", sleep)
