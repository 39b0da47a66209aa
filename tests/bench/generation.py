"""Generating packages, against the stock generators on the same specs."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

from ..support.vendors import ROOT
from . import ours, peers
from .figures import Figure, Scale
from .measure import Run, Spread, run, spread
from .synthetic import synthetic

PROJECT = peers.CACHE / "project"
OUTPUT = peers.CACHE / "output"
LARGEST = "unite_us"
SIZES = (100, 1000, 4000)


def generation(scale: Scale) -> Iterator[Figure]:
    """Measure each vendor and all of them, from nothing and unchanged; growth; memory."""
    _copy_project()
    _generate([])  # compiles the copied modules
    vendors = ("better_impact",) if scale.quick else ours.VENDORS
    rounds = 1 if scale.quick else 3
    found = {vendor: _vendor(vendor, rounds, slow=not scale.quick) for vendor in vendors}
    for vendor, runs in found.items():
        yield _against(f"generate {vendor}", runs, 1.0)
    if not scale.quick:
        yield from _everything(found, rounds)
        yield _peak(found[LARGEST])
        yield from _growth()


def _copy_project() -> None:
    """Lay out a project of its own, so that nothing of this one is written."""
    shutil.rmtree(PROJECT, ignore_errors=True)
    hidden = shutil.ignore_patterns("__pycache__")
    for name in ("generator", "specs"):
        shutil.copytree(ROOT / name, PROJECT / name, ignore=hidden)


def _generate(vendors: list[str], *, cold: bool = True) -> Run:
    """Run our generator, from nothing if `cold`."""
    if cold:
        for folder in (PROJECT / "generated", PROJECT / ".cache"):
            shutil.rmtree(folder, ignore_errors=True)
    return run([sys.executable, "-m", "generator", *vendors], PROJECT)


Runs = dict[str, list[Run]]


def _vendor(vendor: str, rounds: int, *, slow: bool) -> Runs:
    """Run the generators on one vendor in turns; the slowest of them once, if at all."""
    spec = peers.joined(vendor)
    runs: Runs = {"ours": [], peers.STOCK: [], peers.JAVA: []}
    for number in range(rounds):
        runs["ours"].append(_generate([vendor]))
        runs[peers.STOCK].append(peers.generate_stock(spec, OUTPUT / "stock"))
        if slow and number == 0 and peers.has_java():
            target = OUTPUT / "java"
            runs[peers.JAVA].append(peers.generate_java(spec, target, f"java_{vendor}"))
    return runs


def _against(row: str, runs: Runs, goal: float) -> Figure:
    stock = [one.seconds for one in runs[peers.STOCK]]
    mine = spread([one.seconds / other for one, other in zip(runs["ours"], stock, strict=True)])
    slowest: dict[str, Spread | str] = {}
    if not peers.has_java():
        slowest = {peers.JAVA: peers.NO_JAVA}
    elif runs[peers.JAVA]:
        slowest = {peers.JAVA: spread([runs[peers.JAVA][0].seconds / stock[0]])}
    return Figure("generate", row, peers.STOCK, mine, goal, peers=slowest)


def _everything(found: dict[str, Runs], rounds: int) -> Iterator[Figure]:
    """All vendors by one command, beside the stock generator run for each."""
    stock = [
        sum(runs[peers.STOCK][number].seconds for runs in found.values())
        for number in range(rounds)
    ]
    cold, unchanged = [], []
    for _ in range(rounds):
        cold.append(_generate([]).seconds)
        unchanged.append(_generate([], cold=False).seconds)
    row = f"generate all {len(found)} from nothing"
    yield Figure("generate", row, peers.STOCK, _ratios(cold, stock), 1.0)
    others: dict[str, Spread | str] = {peers.STOCK: spread(stock)}
    yield Figure("generate", row, "elapsed", spread(cold), 8.0, "s", others)
    row = f"generate all {len(found)} unchanged"
    yield Figure("generate", row, peers.STOCK, _ratios(unchanged, stock), 1.0)
    yield Figure("generate", row, "elapsed", spread(unchanged), 0.5, "s")


def _ratios(of: list[float], to: list[float]) -> Spread:
    return spread([one / other for one, other in zip(of, to, strict=True)])


def _peak(runs: Runs) -> Figure:
    others: dict[str, Spread | str] = {
        name: spread([one.peak for one in runs[name]])
        for name in (peers.STOCK, peers.JAVA)
        if runs[name]
    }
    mine = spread([one.peak for one in runs["ours"]])
    return Figure("generate", f"peak memory for {LARGEST}", "", mine, None, "MB", others)


def _growth() -> Iterator[Figure]:
    """The time per additional operation in a large spec, relative to that in a small spec."""
    shutil.rmtree(PROJECT / "specs")
    runs: dict[int, Run] = {}
    for size in SIZES:
        vendor = f"synthetic_{size}"
        spec = PROJECT / "specs" / vendor / "openapi.yaml"
        spec.parent.mkdir(parents=True)
        spec.write_text(synthetic(vendor, size), "utf-8")
        runs[size] = _generate([vendor])
    small, middle, large = SIZES
    each = (runs[middle].busy - runs[small].busy) / (middle - small)
    later = (runs[large].busy - runs[middle].busy) / (large - middle)
    row = f"time per additional operation, {middle:,} to {large:,} operations"
    baseline = f"{small:,} to {middle:,}"
    yield Figure("generate", row, baseline, spread([later / each]), 1.1)
    for size in SIZES:
        row = f"generate {size:,} synthetic operations"
        yield Figure("generate", row, "elapsed", spread([runs[size].seconds]), None, "s")
    peak = spread([runs[large].peak])
    yield Figure("generate", f"peak memory for {large:,} operations", "", peak, None, "MB")
