"""The stress run notices a runtime that is broken in one place."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from tests.support.forking import needs_fork

from . import traffic
from .surfaces import SURFACES
from .traffic import Report, run

VENDOR = "selflessly"
SURFACE = next(surface for surface in SURFACES if surface.vendor == VENDOR)


def runtime(module: str) -> Any:
    """Return a module of the runtime in the package that is broken here."""
    return importlib.import_module(f"{VENDOR}_client._runtime.{module}")


def broken(patch: pytest.MonkeyPatch, module: str, name: str, replacement: Any) -> None:
    """Replace a method, `Class.method`, of the runtime."""
    cls, _, method = name.partition(".")
    patch.setattr(getattr(runtime(module), cls), method, replacement)


def lists_end_silently(patch: pytest.MonkeyPatch) -> None:
    broken(patch, "core", "Core.check_no_list", lambda *arguments: None)


def portals_count_as_responses(patch: pytest.MonkeyPatch) -> None:
    for name in ("Core._check_kind", "Core._check_undescribed"):
        broken(patch, "core", name, lambda *arguments: None)


def errors_of_httpx_leave_the_client(patch: pytest.MonkeyPatch) -> None:
    async def fail(engine: Any, prepared: Any, error: Exception, progress: Any) -> None:
        raise error

    broken(patch, "engine", "Engine._pause_or_raise", fail)


def callers_get_the_response_before(patch: pytest.MonkeyPatch) -> None:
    completed = runtime("core").Core._completed
    previous: list[Any] = []

    def mixed_up(*arguments: Any) -> Any:
        previous.append(completed(*arguments))
        return previous[-2:][0]

    broken(patch, "core", "Core._completed", mixed_up)


def writes_are_always_repeated(patch: pytest.MonkeyPatch) -> None:
    broken(patch, "retries", "Failure.may_retry", lambda failure, method, *, safe=None: True)


def deadlines_are_ignored(patch: pytest.MonkeyPatch) -> None:
    begin = runtime("core").Core._begin

    def unlimited(core: Any, options: Any) -> Any:
        progress = begin(core, options)
        progress.deadline = None
        return progress

    broken(patch, "core", "Core._begin", unlimited)


@attrs.frozen
class Mutation:
    """A way to break the runtime, the faults that show it, and the verdict."""

    breaks: Callable[[pytest.MonkeyPatch], None]
    verdict: str
    faults: tuple[str, ...] = ()
    calls: int = 160
    rate: float = 0.2
    callers: int = 1

    def run(self) -> Report:
        """Make the calls that show it; those of a single caller are the same in each run."""
        return run(
            "sync",
            self.calls,
            seed=1,
            rate=self.rate if self.faults else 0,
            width=self.callers,
            timeout=10,
            deadline=0.3,
            surfaces=(SURFACE,),
            only=self.faults,
        )


MUTATIONS = (
    Mutation(lists_end_silently, "lost", calls=400),
    Mutation(portals_count_as_responses, "although it met a portal", ("portal",)),
    Mutation(errors_of_httpx_leave_the_client, "httpx.ReadError", ("reset",)),
    Mutation(callers_get_the_response_before, "asked for"),
    Mutation(writes_are_always_repeated, "doubled", ("done, then reset",)),
    # The calls of the second caller have a deadline, and each answer comes too late for it.
    Mutation(deadlines_are_ignored, "with a deadline of", ("drip: body",), 2, rate=1, callers=2),
)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.breaks.__name__)
def test_it_finds_a_runtime_in_which(mutation: Mutation, monkeypatch: pytest.MonkeyPatch) -> None:
    mutation.breaks(monkeypatch)
    assert mutation.verdict in "\n".join(mutation.run().violations)


@needs_fork
def test_it_finds_a_runtime_in_which_children_use_the_connections_of_the_parent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken(monkeypatch, "connections", "Pools.after_fork", lambda pools: None)
    monkeypatch.setattr(traffic, "PATIENCE", 3.0)
    monkeypatch.setattr(traffic, "GATHERED", 30.0)
    report = run(
        "sync", 30, seed=1, rate=0, width=2, timeout=60, deadline=60, forks=1, surfaces=(SURFACE,)
    )
    assert "the child process hangs" in "\n".join(report.violations)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_it_finds_a_runtime_in_which_event_loops_share_connections(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken(monkeypatch, "connections", "Pools.here", lambda pools: pools._last)
    monkeypatch.setattr(traffic, "SETTLED", 1.0)
    report = run("async", 200, seed=1, rate=0, surfaces=(SURFACE,))
    assert "connections are open after an event loop ended" in "\n".join(report.violations)
