"""A sandbox in a thread of the process that uses it."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from generator.sandbox import serving
from generator.sandbox.application import Settings
from tests.support.vendors import spec_of


def test_a_sandbox_that_ended_by_itself_can_be_left(monkeypatch: pytest.MonkeyPatch) -> None:
    run, over = serving._Server.run, threading.Event()

    def run_to_the_end(server: Any) -> None:
        run(server)
        over.set()

    async def end_at_once(server: Any) -> None:
        pass

    monkeypatch.setattr(serving._Server, "run", run_to_the_end)
    monkeypatch.setattr(serving._Server, "main_loop", end_at_once)
    with serving.serving(spec_of("selflessly"), Settings(people=3)):
        assert over.wait(10)
