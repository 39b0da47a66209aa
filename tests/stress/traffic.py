"""Many callers at once on every client, against a server that misbehaves."""

from __future__ import annotations

import asyncio
import gc
import importlib
import itertools
import os
import queue
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Literal
from unittest import mock

import attrs

from tests.support.clock import Clock
from tests.support.dialects import DIALECTS
from tests.support.fault_server import Faulty
from tests.support.forking import Child
from tests.support.vendors import client_class, error_class

from .ledger import Ledger
from .surfaces import SURFACES, Surface
from .worker import RETRIES, Worker, at_once, settle

Mode = Literal["sync", "async"]
LOOPS = 2
"""In how many event loops, one after the other, asynchronous clients are used."""
FORKED_CALLS = 12
"""How many calls each child process makes."""
PATIENCE = 60.0
"""Seconds after which a child process counts as hanging."""
GATHERED = 0.2
"""Seconds until all callers that still make calls have a request under way."""
SETTLED = 10.0
"""Seconds until connections that were closed must be closed at the server, too."""
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
    """One vendor's client, its callers, and what the child processes did with it."""

    surface: Surface
    client: Any
    workers: list[Worker]
    forked: list[Ledger] = attrs.field(factory=list[Ledger])


def run(
    mode: Mode,
    calls: int,
    *,
    seed: int,
    rate: float = 0.12,
    width: int = 4,
    timeout: float = 1.0,
    deadline: float = 2.0,
    forks: int = 0,
    surfaces: tuple[Surface, ...] = SURFACES,
    only: Sequence[str] = (),
    progress: Any = None,
) -> Report:
    """Make so many calls, `width` callers a client at once, and hold them against the truth.

    The calls of every other caller have a deadline. `forks` child processes use the clients at the
    same time; their calls come on top. `only`: the faults that happen, instead of all.
    """
    started = time.monotonic()
    report, numbers = Report(), itertools.count(1)

    def tick() -> None:
        done = next(numbers)
        if done in forker.moments:
            forker.fork()
        if progress is not None and done % 5000 == 0:
            progress(mode, done, time.monotonic() - started)

    with (
        tempfile.TemporaryDirectory() as scratch,
        short_waits(surfaces),
        Faulty(rate, seed, only) as server,
        Clock() as clock,
    ):
        before = _resources()
        share = calls // (len(surfaces) * width)
        given = server.origin, Path(scratch), seed, timeout, deadline
        setting = _Setting(mode, *given, tick, clock.now)
        manned = [_crew(setting, surface, width) for surface in surfaces]
        # Early enough that no caller can have made all of its calls.
        moments = {calls * n // (2 * forks + 1) for n in range(1, forks + 1)}
        forker = _Forker(setting, manned, moments, server)
        with forker.beside():
            if mode == "sync":
                _threads(manned, share)
            else:
                report.violations += _loops(manned, share, server)
        report.violations += [*forker.violations, *_leaks(before, server)]
        truth = server.truth()
        for crew in manned:
            ledger = Ledger(DIALECTS[crew.surface.vendor].update == "PUT")
            for each in (*(worker.ledger for worker in crew.workers), *crew.forked):
                ledger.add(each)
            found = ledger.check(truth["stores"][crew.surface.vendor])
            report.violations += [f"{mode} {crew.surface.vendor}: {what}" for what in found]
            report.calls += ledger.calls
            report.errors += ledger.errors
        report.violations += [f"sent to another origin: {leak}" for leak in truth["leaks"]]
        report.violations += [f"the server failed: {crash}" for crash in truth["crashes"]]
        report.faults = Counter(truth["faults"])
        report.faults["fork"] = sum(len(crew.forked) for crew in manned)
        report.faults["second event loop"] = LOOPS - 1 if mode == "async" else 0
        report.requests = sum(truth["requests"].values())
    report.seconds = time.monotonic() - started
    return report


@attrs.frozen
class _Setting:
    """What all crews of a run have in common."""

    mode: Mode
    origin: str
    scratch: Path
    seed: int
    timeout: float
    deadline: float
    tick: Callable[[], None]
    now: Callable[[], float]

    def worker(self, surface: Surface, client: Any, number: int, name: str = "") -> Worker:
        """Return a caller of a client; every other one sets a deadline."""
        name = f"{self.mode}-{surface.vendor}-{name}{number}"
        folder = self.scratch / name
        folder.mkdir()
        cls = client_class(surface.vendor, "sync").__name__
        return Worker(
            surface,
            client,
            error_class(surface.vendor, f"{cls}Error"),
            name,
            folder,
            random.Random(f"{self.seed}-{name}"),
            Ledger(idempotent_updates=True),
            self.mode == "async",
            self.tick,
            self.deadline if number % 2 else None,
            self.now,
        )


def _crew(setting: _Setting, surface: Surface, width: int) -> _Crew:
    client = surface.open(
        setting.mode,
        setting.origin,
        timeout=setting.timeout,
        max_retries=RETRIES,
        max_concurrency=max(2, width),
    )
    return _Crew(surface, client, [setting.worker(surface, client, n) for n in range(width)])


def _threads(crews: list[_Crew], share: int) -> None:
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


def _loops(crews: list[_Crew], share: int, server: Faulty) -> list[str]:
    """Use the same clients in one event loop after the other, and close them in the last one."""
    found: list[str] = []
    for last in range(LOOPS - 1, -1, -1):
        asyncio.run(_tasks(crews, share // LOOPS, close=not last))
        found += _connections(server, "an event loop ended")
    return found


async def _tasks(crews: list[_Crew], share: int, *, close: bool) -> None:
    await asyncio.gather(*(worker.run(share) for crew in crews for worker in crew.workers))
    for crew in crews:
        _check_pool(crew)
        if close:
            await settle(crew.client.close())
    left = asyncio.all_tasks() - {asyncio.current_task()}
    if left:
        crews[0].workers[0].ledger.violations.append(f"tasks are left: {left}")


@attrs.define
class _Forker:
    """Makes child processes that use the clients while this process does.

    When so many calls are done, the `moments`; each uses the client of another crew. All callers of
    that crew have a request under way when its process is made: the server keeps them waiting.
    """

    setting: _Setting
    crews: list[_Crew]
    moments: set[int]
    server: Faulty
    violations: list[str] = attrs.field(factory=list[str])
    _due: queue.SimpleQueue[bool] = attrs.field(factory=queue.SimpleQueue[bool])
    _children: list[tuple[_Crew, Worker, Child]] = attrs.field(
        factory=list[tuple[_Crew, Worker, Child]]
    )

    def fork(self) -> None:
        """Have a child process made; until it is there, no call ends."""
        self.server.hold()
        self._due.put(True)

    @contextmanager
    def beside(self) -> Iterator[None]:
        """Make the child processes while the block runs; wait for them in the end."""
        thread = threading.Thread(target=self._fork)
        thread.start()
        try:
            yield
        finally:
            self._due.put(False)
            thread.join()
        for crew, worker, child in self._children:
            try:
                crew.forked.append(child.result(PATIENCE))
            except AssertionError as error:
                self.violations.append(f"{worker.name}: {error}")

    def _fork(self) -> None:
        for number in itertools.count():
            if not self._due.get():
                return
            crew = self.crews[number % len(self.crews)]
            worker = self.setting.worker(crew.surface, crew.client, number, "child-")
            worker.tick = lambda: None
            self._await_callers(crew)
            self._children.append((crew, worker, Child(partial(self._work, worker))))
            self.server.release()

    def _await_callers(self, crew: _Crew) -> None:
        """Wait until all callers of a crew are kept waiting, or some have nothing left to do."""
        end = time.monotonic() + GATHERED
        while self.server.truth()["held"].get(crew.surface.vendor, 0) < len(crew.workers):
            if time.monotonic() > end:
                return
            time.sleep(0.005)

    def _work(self, worker: Worker) -> Ledger:
        """Make the calls of a child process."""
        if self.setting.mode == "sync":
            at_once(worker.run(FORKED_CALLS))
        else:
            asyncio.run(worker.run(FORKED_CALLS))
        return worker.ledger


def _check_pool(crew: _Crew) -> None:
    """Complain about connections that are still in use after the last call."""
    pool = crew.client._engine._pools._last.pool._transport._pool
    busy = [c for c in pool.connections if not (c.is_idle() or c.is_closed())]
    if busy or pool._requests:
        crew.workers[0].ledger.violations.append(f"still in use: {busy} {pool._requests}")


def _resources() -> dict[str, int]:
    gc.collect()
    return {"threads": threading.active_count(), "files": len(os.listdir("/proc/self/fd"))}


def _connections(server: Faulty, after: str) -> list[str]:
    """Return a complaint if connections stay open."""
    deadline = time.monotonic() + SETTLED
    while server.truth()["open"] and time.monotonic() < deadline:
        time.sleep(0.05)
    left = server.truth()["open"]
    return [f"{left} connections are open after {after}"] if left else []


def _leaks(before: dict[str, int], server: Faulty) -> list[str]:
    """Return what is left of a run whose clients are closed."""
    found = _connections(server, "the clients were closed")
    after = _resources()
    return found + [
        f"{name}: {before[name]} before, {after[name]} after"
        for name in before
        if after[name] > before[name]
    ]
