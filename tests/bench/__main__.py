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
README = ROOT / "README.md"

Family = Callable[[Scale], Iterator[Figure]]


def main(arguments: list[str]) -> int:
    """Run a command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("families", nargs="*", metavar="FAMILY", help="default: all of them")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, the slow rows left out")
    parser.add_argument(
        "--write", action="store_true", help="put table and plots of a whole run into the project"
    )
    parser.add_argument(
        "--render", action="store_true", help="measure nothing; write from the last results"
    )
    options = parser.parse_args(arguments)
    if options.write and (options.quick or options.families):
        parser.error("--write needs a whole run: leave out --quick and the families")
    if options.render:
        _write(*table.from_json(RESULTS.read_text("utf-8")))
        return 0
    known = families()
    for name in options.families:
        if name not in known:
            parser.error(f"there is no family {name!r}; known are {', '.join(known)}")
    figures = measured(
        {name: known[name] for name in options.families or known}, Scale(options.quick)
    )
    described = machine()
    print(table.markdown(figures, described), end="")
    if not (options.quick or options.families):
        RESULTS.write_text(table.to_json(figures, described), "utf-8")
    if options.write:
        _write(figures, described)
    return 0


def families() -> dict[str, Family]:
    """Give what measures each family of rows, in the order of the table."""
    from .calls import calls
    from .decoding import decoding
    from .encoding import encoding
    from .generation import generation
    from .imports import imports
    from .memory import memory
    from .paging import paging
    from .review_size import review_size
    from .size import size

    every: tuple[Family, ...] = (
        decoding,
        encoding,
        calls,
        imports,
        memory,
        paging,
        generation,
        size,
        review_size,
    )
    return {family.__name__: family for family in every}


def measured(chosen: dict[str, Family], scale: Scale) -> list[Figure]:
    """Measure families one after the other, and say on standard error how far it is."""
    figures: list[Figure] = []
    for name, family in chosen.items():
        start = time.monotonic()
        figures += family(scale)
        print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
    return figures


def _write(figures: list[Figure], described: dict[str, object]) -> None:
    from .plot import draw

    draw(figures, HERE)
    readme = table.placed(README.read_text("utf-8"), table.markdown(figures, described))
    README.write_text(readme, "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
