"""Size: files, lines and wheel of each package, beside what the other generators make."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.emit.tree import digest, read_tree

from ..support.vendors import GENERATED
from . import ours, peers
from .figures import Figure, Scale, Unit
from .measure import Spread, run, spread

RUNTIME = "_runtime"


def size(scale: Scale) -> Iterator[Figure]:
    """Count files, lines and wheel bytes; files and lines are those of the Python modules."""
    for vendor in ours.VENDORS:
        package = ours.source(vendor) / f"{vendor}_client"
        files, lines = _count(package)
        runtime_files, runtime_lines = _count(package / RUNTIME)
        folders = _folders(vendor)
        counts = {name: _count(peers.package_in(folder)) for name, folder in folders.items()}
        other_files = {name: count for name, (count, _) in counts.items()}
        other_lines = {name: count for name, (_, count) in counts.items()}
        parts = f"{lines - runtime_lines:,} rendered from the spec, {runtime_lines:,} runtime"
        yield _figure(f"{vendor}: lines ({parts})", "lines", lines, other_lines)
        parts = f"{files - runtime_files} rendered from the spec, {runtime_files} runtime"
        yield _figure(f"{vendor}: modules ({parts})", "files", files, other_files)
        if not scale.quick:
            wheels = {name: _wheel(folder) for name, folder in folders.items()}
            yield _figure(f"{vendor}: wheel", "kB", _wheel(GENERATED / vendor), wheels)


def _folders(vendor: str) -> dict[str, Path]:
    folders = {peers.STOCK: peers.stock(vendor), peers.JAVA: peers.java(vendor)}
    return {name: folder for name, folder in folders.items() if folder is not None}


def _figure(
    row: str,
    unit: Unit,
    mine: float,
    others: Mapping[str, float] | None = None,
) -> Figure:
    found: dict[str, Spread | str] = {n: spread([value]) for n, value in (others or {}).items()}
    if others is not None and not peers.has_java():
        found[peers.JAVA] = peers.NO_JAVA
    return Figure("size", row, "", spread([mine]), None, unit, found)


def _count(package: Path) -> tuple[int, int]:
    modules = [path for path in package.rglob("*.py") if "__pycache__" not in path.parts]
    return len(modules), sum(len(path.read_text("utf-8").splitlines()) for path in modules)


def _wheel(folder: Path) -> float:
    """Return the size of a package's wheel in kB; a known one is not built again."""
    files = [(name, data) for name, data in sorted(read_tree(folder).items()) if _counts(name)]
    known = peers.CACHE / "wheels" / digest(files)
    if not known.is_file():
        target = peers.CACHE / "dist"
        shutil.rmtree(target, ignore_errors=True)
        copy = peers.CACHE / "building"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("__pycache__"))
        build = [
            sys.executable,
            "-m",
            "build",
            "--wheel",
            "--no-isolation",
            "--skip-dependency-check",
        ]
        run([*build, "--outdir", target, copy], peers.CACHE)
        known.parent.mkdir(parents=True, exist_ok=True)
        known.write_text(str(next(target.glob("*.whl")).stat().st_size), "utf-8")
    return int(known.read_text("utf-8")) / 1000


def _counts(name: str) -> bool:
    return "__pycache__" not in name and not name.startswith(("build/", ".git"))
