"""Reviews of seeded edits: a vendor's edits are reviewed together, once for all test processes."""

from __future__ import annotations

import fcntl
import os
import pickle
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.build import build
from generator.checks.toolbox import missing
from generator.emit.tree import write_tree
from generator.review.compare import Pair, VendorReview, compare
from tests.support import golden
from tests.support.projects import REPOSITORY

from .edit import Edit
from .edits import EDITS

Reviewed = Callable[[Edit], VendorReview]


@pytest.fixture(scope="session")
def tools() -> None:
    """Skips a test where the tools of `.tools/` are not installed."""
    reason = missing()
    if reason is not None:
        pytest.skip(f".tools: {reason}")


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep the other test processes waiting."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def copy_spec(folder: Path, vendor: str) -> Path:
    """Make a project with one spec at version 0.1.0: of a vendor, or of the kitchen sink."""
    if vendor == golden.VENDOR:
        golden.copy_spec(folder)
    else:
        shutil.copytree(REPOSITORY / "specs" / vendor, folder / "specs" / vendor)
    root = folder / "specs" / vendor / "openapi.yaml"
    text = root.read_text("utf-8")
    root.write_text(re.sub(r"(?m)^(  version: )\d+\.\d+\.\d+$", r"\g<1>0.1.0", text), "utf-8")
    return folder


def generate(folder: Path, vendor: str) -> Path:
    """Generate a package of a project."""
    write_tree(folder / "generated" / vendor, build(folder / "specs", vendor))
    return folder


def review_edits(vendor: str, folder: Path) -> dict[str, VendorReview]:
    """Review every edit of a vendor's spec by itself."""
    edits = [edit for edit in EDITS if edit.vendor == vendor]
    base = generate(copy_spec(folder / "base", vendor), vendor)
    heads = [copy_spec(folder / str(number), vendor) for number in range(len(edits))]
    for edit, head in zip(edits, heads, strict=True):
        edit.apply(head / "specs")
    reviews = compare([Pair(base, head, vendor) for head in heads], jobs=1)
    return {edit.name: review for edit, review in zip(edits, reviews, strict=True)}


@pytest.fixture(scope="session")
def reviewed(tools: None, tmp_path_factory: pytest.TempPathFactory) -> Reviewed:
    """Return the review of an edit."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    known: dict[str, dict[str, VendorReview]] = {}

    def review(edit: Edit) -> VendorReview:
        vendor = edit.vendor
        if vendor not in known:
            kept = shared / f"reviews-{vendor}.pickle"
            with locked(shared / f"reviews-{vendor}.lock"):
                if not kept.exists():
                    found = review_edits(vendor, tmp_path_factory.mktemp(vendor))
                    kept.write_bytes(pickle.dumps(found))
                known[vendor] = pickle.loads(kept.read_bytes())
        return known[vendor][edit.name]

    return review
