"""Many callers at once on every client, against a server that misbehaves."""

from __future__ import annotations

import asyncio
import gc
import importlib
import os
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal
from unittest import mock

import attrs

from tests.support.dialects import DIALECTS
from tests.support.fault_server import Faulty
from tests.support.vendors import client_class, error_class

from .ledger import Ledger
from .surfaces import SURFACES, Surface
from .worker import RETRIES, Worker, at_once, settle

Mode = Literal["sync", "async"]
_FASTER = 0.005
"""Waits between attempts last this share of what the policy says; their length is tested alone."""


@attrs.define
class Report:
    """What a run came to."""

    calls: Counter[str] = attrs.field(factory=Counter[str])
    errors: Counter[str] = attrs.field(factory=Counter[str])
    faults: Counter[str] = attrs.field(factory=Counter[str])
    requests: int = 0
    seconds: float = 0.0
    violations: list[str] = attrs.field(factory=list[str])

    def add(self, other: Report) -> None:
        """Take in another run."""
        self.calls += other.calls
        self.errors += other.errors
        self.faults += other.faults
        self.requests += other.requests
        self.seconds += other.seconds
        self.violations += other.violations


@contextmanager
def short_waits(surfaces: tuple[Surface, ...]) -> Iterator[None]:
    """Make the waits between attempts short."""
    patches: list[Any] = []
    for surface in surfaces:
        runtime = f"{surface.vendor}_client._runtime"
        sync = importlib.import_module(f"{runtime}.sync.backend").SyncBackend
        aio = importlib.import_module(f"{runtime}.aio.backend").AsyncBackend
        patches.append(mock.patch.object(sync, "sleep", _sleep))
        patches.append(mock.patch.object(aio, "sleep", _sleep_async))
    for patch in patches:
        patch.start()
    try:
        yield
    finally:
        for patch in patches:
            patch.stop()


async def _sleep(backend: Any, seconds: float) -> None:
    time.sleep(seconds * _FASTER)  # noqa: ASYNC251 (the synchronous client blocks)


async def _sleep_async(backend: Any, seconds: float) -> None:
    await asyncio.sleep(seconds * _FASTER)


@attrs.define
class _Crew:
    """One vendor's client and its callers."""

    surface: Surface
    client: Any
    workers: list[Worker]


def run(
    mode: Mode,
    calls: int,
    *,
    seed: int,
    rate: float = 0.12,
    width: int = 4,
    timeout: float = 1.0,
    progress: Any = None,
) -> Report:
    """Make so many calls, `width` callers a client at once, and hold them against the truth."""
    started = time.monotonic()
    done = Counter[str]()

    def tick() -> None:
        done["calls"] += 1
        if progress is not None and done["calls"] % 5000 == 0:
            progress(mode, done["calls"], time.monotonic() - started)

    report = Report()
    with (
        tempfile.TemporaryDirectory() as scratch,
        short_waits(SURFACES),
        Faulty(rate, seed) as server,
    ):
        before = _resources()
        share = calls // (len(SURFACES) * width)

        def crews() -> list[_Crew]:
            return [
                _crew(mode, surface, server, Path(scratch), seed, width, timeout, tick)
                for surface in SURFACES
            ]

        manned = _threads(crews, share) if mode == "sync" else asyncio.run(_tasks(crews, share))
        report.violations += _leaks(before, server)
        truth = server.truth()
        for crew in manned:
            ledger = Ledger(DIALECTS[crew.surface.vendor].update == "PUT")
            for worker in crew.workers:
                ledger.add(worker.ledger)
            found = ledger.check(truth["stores"][crew.surface.vendor])
            report.violations += [f"{mode} {crew.surface.vendor}: {what}" for what in found]
            report.calls += ledger.calls
            report.errors += ledger.errors
        report.violations += [f"sent to another origin: {leak}" for leak in truth["leaks"]]
        report.violations += [f"the server failed: {crash}" for crash in truth["crashes"]]
        report.faults = Counter(truth["faults"])
        report.requests = sum(truth["requests"].values())
    report.seconds = time.monotonic() - started
    return report


def _crew(
    mode: Mode,
    surface: Surface,
    server: Faulty,
    scratch: Path,
    seed: int,
    width: int,
    timeout: float,
    tick: Any,
) -> _Crew:
    client = surface.open(
        mode, server.origin, timeout=timeout, max_retries=RETRIES, max_concurrency=max(2, width)
    )
    error = error_class(surface.vendor, f"{client_class(surface.vendor, 'sync').__name__}Error")
    workers: list[Worker] = []
    for number in range(width):
        name = f"{mode}-{surface.vendor}-{number}"
        folder = scratch / name
        folder.mkdir()
        ledger = Ledger(idempotent_updates=True)
        rng = random.Random(f"{seed}-{name}")
        workers.append(
            Worker(surface, client, error, name, folder, rng, ledger, mode == "async", tick)
        )
    return _Crew(surface, client, workers)


def _threads(make: Any, share: int) -> list[_Crew]:
    crews: list[_Crew] = make()
    threads = [
        threading.Thread(target=lambda w=worker: at_once(w.run(share)), name=worker.name)
        for crew in crews
        for worker in crew.workers
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for crew in crews:
        _check_pool(crew)
        crew.client.close()
    return crews


async def _tasks(make: Any, share: int) -> list[_Crew]:
    crews: list[_Crew] = make()
    await asyncio.gather(*(worker.run(share) for crew in crews for worker in crew.workers))
    for crew in crews:
        _check_pool(crew)
        await settle(crew.client.close())
    left = asyncio.all_tasks() - {asyncio.current_task()}
    if left:
        crews[0].workers[0].ledger.violations.append(f"tasks are left: {left}")
    return crews


def _check_pool(crew: _Crew) -> None:
    """Complain about connections that are still in use after the last call."""
    pool = crew.client._engine._pools._last.pool._transport._pool
    busy = [c for c in pool.connections if not (c.is_idle() or c.is_closed())]
    if busy or pool._requests:
        crew.workers[0].ledger.violations.append(f"still in use: {busy} {pool._requests}")


def _resources() -> dict[str, int]:
    gc.collect()
    return {"threads": threading.active_count(), "files": len(os.listdir("/proc/self/fd"))}


def _leaks(before: dict[str, int], server: Faulty) -> list[str]:
    """Return what is left of a run whose clients are closed."""
    deadline = time.monotonic() + 10
    while server.truth()["open"] and time.monotonic() < deadline:
        time.sleep(0.05)
    left = server.truth()["open"]
    found = [f"{left} connections are open after the clients were closed"] if left else []
    after = _resources()
    return found + [
        f"{name}: {before[name]} before, {after[name]} after"
        for name in before
        if after[name] > before[name]
    ]
