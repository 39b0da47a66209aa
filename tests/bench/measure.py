"""Measuring: things that take turns in one run, and the median of their ratios."""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import attrs

Act = Callable[[], object]


@attrs.frozen
class Spread:
    """A median with its quartiles, of `rounds` values."""

    median: float
    low: float
    high: float
    rounds: int


def spread(values: Sequence[float]) -> Spread:
    """Return median and quartiles of at least one value."""
    if len(values) == 1:
        return Spread(values[0], values[0], values[0], 1)
    low, median, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(median, low, high, len(values))


def paired(of: Sequence[float], to: Sequence[float]) -> Spread:
    """Return the spread of the ratios of values that were measured one after the other."""
    return spread([one / other for one, other in zip(of, to, strict=True)])


def beyond(of: Sequence[float], to: Sequence[float]) -> list[float]:
    """Return the differences of values that were measured one after the other."""
    return [one - other for one, other in zip(of, to, strict=True)]


def alternate(
    acts: Mapping[str, Act], rounds: int, *, seconds: float = 0.02
) -> dict[str, list[float]]:
    """Time acts in turns (A B C, A B C, …); give the seconds of one act, by name and round.

    Each act runs as often in its turn as fits in `seconds`. The time is that of the processor, so
    that other programs of the machine count as little as can be; the garbage collector is on, as
    it is in a user's program, but looks through nothing that was loaded before.
    """
    gc.collect()
    gc.freeze()
    counts = {name: _count(act, seconds) for name, act in acts.items()}
    times: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(rounds):
        for name, act in acts.items():
            gc.collect()
            times[name].append(_time(act, counts[name]))
    return times


def take_turns(measures: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Take measures in turns (A B C, A B C, …); each gives its own figure."""
    values: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            values[name].append(measure())
    return values


def _count(act: Act, seconds: float) -> int:
    act()
    once = _time(act, 1)
    return max(1, round(seconds / max(once, 1e-9)))


def _time(act: Act, count: int) -> float:
    start = time.process_time()
    for _ in range(count):
        act()
    return (time.process_time() - start) / count


@contextmanager
def pinned() -> Generator[None]:
    """Keep this process on one processor, where the system can, and leave another to servers."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@attrs.frozen
class Run:
    """What a program printed and took: seconds (clock, processors) and peak memory in MB."""

    seconds: float
    busy: float
    peak: float
    printed: str


# A small program in between: a child starts out with the peak memory of the one that started it.
_TIMER = """
import json, resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[3:], stdout=open(sys.argv[2], "wb"), stderr=subprocess.STDOUT)
took = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
json.dump([took, used.ru_utime + used.ru_stime, used.ru_maxrss], open(sys.argv[1], "w"))
sys.exit(done.returncode)
"""


def run(arguments: Sequence[str | Path], folder: Path, path: Sequence[Path] = ()) -> Run:
    """Run a program to its end in a folder; `path` are folders that Python imports from.

    Raises RuntimeError with what it printed if it fails.
    """
    # What pip installs is compiled; without bytecode most of an import would be the compiler's.
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **kept,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "PYTHONPATH": os.pathsep.join(map(str, path)),
    }
    with tempfile.TemporaryDirectory() as place:
        figures, log = Path(place, "figures"), Path(place, "log")
        command = [sys.executable, "-c", _TIMER, figures, log, *arguments]
        done = subprocess.run(list(map(str, command)), cwd=folder, env=environment)
        printed = log.read_text("utf-8", "replace")
        if done.returncode:
            raise RuntimeError(f"{' '.join(map(str, arguments))} failed:\n{printed[-2000:]}")
        seconds, busy, peak = json.loads(figures.read_text("utf-8"))
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(seconds, busy, peak * unit / 1e6, printed)
