"""The command line of the review, which reports the changes since a git revision."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from ..checks.toolbox import ROOT
from ..emit.tree import read_tree
from ..specs.folder import NAMES
from ..specs.problems import SpecError
from .compare import Pair, VendorReview, compare
from .git import extract, left_main
from .report import as_json, as_markdown, nothing, summary


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Run the review. Return 0, 1 if something must be fixed before a merge, 2 for bad input."""
    parser = argparse.ArgumentParser(prog="python -m generator.review", description=__doc__)
    parser.add_argument(
        "--base",
        default="",
        metavar="REF",
        help="git revision to compare with; default: the commit where the branch left main",
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=root,
        metavar="FOLDER",
        help="folder for review.md and review.json; default: the project folder",
    )
    options = parser.parse_args(arguments)
    try:
        base = options.base or left_main(root)
        reviews = _review(root, base)
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{len(error.problems)} problem(s); no review was written", file=sys.stderr)
        return 2
    options.output.mkdir(parents=True, exist_ok=True)
    (options.output / "review.md").write_text(as_markdown(reviews, base), "utf-8")
    (options.output / "review.json").write_text(as_json(reviews, base), "utf-8")
    print("\n".join(summary(reviews)) or nothing(base).strip())
    return 1 if any(review.blocking for review in reviews) else 0


def _review(root: Path, base: str) -> list[VendorReview]:
    with tempfile.TemporaryDirectory(prefix="review-base-") as scratch:
        before = Path(scratch)
        extract(root, base, before)
        pairs = [Pair(before, root, vendor) for vendor in _touched(before, root)]
        reviews = compare(pairs) if pairs else []
    return [r for r in reviews if r.status != "same" or r.blocking]


def _touched(base: Path, head: Path) -> list[str]:
    """Return the vendors whose spec or package differs, or all if the generator differs."""
    found = {
        p.parent.name
        for side in (base, head)
        for p in (side / "specs").glob("*/openapi.*")
        if p.name in NAMES
    }
    if read_tree(base / "generator") != read_tree(head / "generator"):
        return sorted(found)
    return sorted(
        vendor
        for vendor in found
        if any(
            read_tree(base / part / vendor) != read_tree(head / part / vendor)
            for part in ("specs", "generated")
        )
    )
