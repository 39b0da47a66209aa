"""`python -m tests.bench`: measure, print the table, keep the figures."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator

from ..support.vendors import ROOT
from . import table
from .figures import Figure, Scale, machine

HERE = ROOT / "tests" / "bench"
RESULTS = HERE / "results.json"
PAGE = HERE / "README.md"

Family = Callable[[Scale], Iterator[Figure]]


def main(arguments: list[str]) -> int:
    """Run a command line."""
    known = families()
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    listed = ", ".join(known)
    parser.add_argument("families", nargs="*", metavar="FAMILY", help=f"some of {listed}")
    parser.add_argument(
        "--quick", action="store_true", help="fewer rounds, slow rows left out, nothing kept"
    )
    parser.add_argument("--write", action="store_true", help="renew the table and the plots")
    parser.add_argument("--render", action="store_true", help="only that, from results.json")
    options = parser.parse_args(arguments)
    if options.write and options.quick:
        parser.error("--write needs whole measurements: leave out --quick")
    unknown = [name for name in options.families if name not in known]
    if unknown:
        parser.error(f"there is no family {', '.join(unknown)}; known are {listed}")
    if not options.render:
        chosen = {name: known[name] for name in options.families or known}
        found = _measure(chosen, Scale(options.quick))
        print(table.markdown(found, machine()), end="")
    if options.write or options.render:
        _write()
    return 0


def families() -> dict[str, Family]:
    """Return what measures each family of rows, in the order of the table."""
    from .calls import calls
    from .decoding import decoding
    from .encoding import encoding
    from .exports import exports
    from .generation import generation
    from .imports import imports
    from .memory import memory
    from .paging import paging
    from .review_size import review_size
    from .size import size
    from .syncs import syncs

    every: tuple[Family, ...] = (
        decoding,
        encoding,
        calls,
        imports,
        memory,
        paging,
        exports,
        syncs,
        generation,
        size,
        review_size,
    )
    return {family.__name__: family for family in every}


def _measure(chosen: dict[str, Family], scale: Scale) -> dict[str, list[Figure]]:
    """Measure families one after the other, keep what is whole, and tell how far it is.

    Generation comes first: the others measure what it makes.
    """
    found: dict[str, list[Figure]] = {}
    for name in sorted(chosen, key=lambda name: name != "generation"):
        start = time.monotonic()
        found[name] = list(chosen[name](scale))
        print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
        if not scale.quick:
            _keep(name, found[name])
    return {name: found[name] for name in chosen}


def _keep(name: str, rows: list[Figure]) -> None:
    """Put a family's figures into the results, in the place of its former ones."""
    kept = table.from_json(RESULTS.read_text("utf-8"))[0] if RESULTS.is_file() else {}
    kept[name] = rows
    ordered = {family: kept[family] for family in families() if family in kept}
    RESULTS.write_text(table.to_json(ordered, machine()), "utf-8")


def _write() -> None:
    from .plot import draw

    found, described = table.from_json(RESULTS.read_text("utf-8"))
    draw([figure for rows in found.values() for figure in rows], HERE)
    page = table.placed(PAGE.read_text("utf-8"), table.markdown(found, described))
    PAGE.write_text(page, "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
