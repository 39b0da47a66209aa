"""Waits of the clients that take no time, or pass on a clock of the test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.backend import Backend
from generator.runtime.sync.backend import SyncBackend

_REAL = {SyncBackend: SyncBackend.sleep, Backend: Backend.sleep}


def replace_sleep(
    patch: pytest.MonkeyPatch, wait: Callable[[float], object], package: str = "generator.runtime"
) -> None:
    """Let the clients of a package call `wait` with the seconds instead of waiting."""

    async def sleep(self: Any, seconds: float) -> None:
        wait(seconds)

    patch.setattr(f"{package}.sync.backend.SyncBackend.sleep", sleep)
    patch.setattr(f"{package}.backend.Backend.sleep", sleep)


def restore_sleep(patch: pytest.MonkeyPatch) -> None:
    """Let the clients wait again."""
    for backend, sleep in _REAL.items():
        patch.setattr(backend, "sleep", sleep)
