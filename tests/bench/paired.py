"""This checkout's clients beside those of another commit: `python -m tests.bench.paired BASE`.

Each side runs in a process of its own, and the two take turns on one processor: A B, A B, … The
table gives milliseconds, and the ratio of this checkout to BASE: of the least times, and the median
and quartiles of the ratios of each turn.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ..support.vendors import ROOT
from . import ours
from .calls import BODIES
from .imports import in_new_interpreter, printed, ready_code
from .measure import paired, pinned, take_turns
from .server import serving
from .turns import ACTS

_NOW = "this checkout"


def _sources(root: Path) -> list[Path]:
    return [root / "generated" / vendor / "src" for vendor in ours.VENDORS]


@contextmanager
def _checkout(base: str) -> Generator[Path]:
    """Write the generated packages of a commit into a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        archive = subprocess.run(
            ["git", "archive", base, "generated"], cwd=ROOT, stdout=subprocess.PIPE, check=True
        )
        subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)
        yield Path(folder)


@contextmanager
def _turns(root: Path, url: str) -> Generator[Callable[[str], float]]:
    """Run the acts with one side's packages; give what measures one of them."""
    path = os.pathsep.join(map(str, _sources(root)))
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.turns", url],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        given, taken = process.stdin, process.stdout

        def measure(act: str) -> float:
            print(act, file=given, flush=True)
            return float(taken.readline())

        yield measure
        given.close()


def _measures(base: Path, stack: ExitStack) -> Iterator[tuple[str, dict[str, Callable[[], float]]]]:
    url = stack.enter_context(serving(BODIES))
    sides = {
        name: stack.enter_context(_turns(root, url))
        for name, root in (("base", base), (_NOW, ROOT))
    }
    for act in ACTS:
        yield act, {name: lambda m=m, act=act: m(act) for name, m in sides.items()}  # type: ignore[misc]
    roots = {"base": _sources(base), _NOW: _sources(ROOT)}
    for vendor in ours.VENDORS:
        code = f"import {vendor}_client"
        yield code, {name: in_new_interpreter(code, path) for name, path in roots.items()}
    for vendor in ours.VENDORS:
        code = ready_code(vendor)
        yield (
            f"{vendor}: first call ready",
            {name: in_new_interpreter(code, path, printed) for name, path in roots.items()},
        )


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.paired", description=__doc__)
    parser.add_argument("base", metavar="BASE", help="a commit to compare with")
    parser.add_argument("--rounds", type=int, default=40, help="turns of each side")
    parser.add_argument("--only", default="", metavar="TEXT", help="measure what holds this text")
    options = parser.parse_args()
    with _checkout(options.base) as base, pinned(), ExitStack() as stack:
        print(f"{'':45}{'least':>10}{'least base':>12}{'ratio':>8}{'median':>8}{'quartiles':>15}")
        for title, measures in _measures(base, stack):
            if options.only not in title:
                continue
            for measure in measures.values():
                measure()  # compiles what has not been compiled yet
            times = take_turns(measures, options.rounds)
            now, before = times[_NOW], times["base"]
            ratio = paired(now, before)
            print(
                f"{title:45}{min(now):10.4g}{min(before):12.4g}{min(now) / min(before):8.3f}"
                f"{ratio.median:8.3f}{ratio.low:8.3f}-{ratio.high:.3f}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
