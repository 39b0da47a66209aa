"""The kitchen sink: a spec that uses every feature once, and the package that it must give.

`python -m tests.support.golden` writes the expected package anew, after a change of the generator
that is meant to change what it writes. Read the difference before you commit it.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from generator.build import build
from generator.emit.tree import read_tree

VENDOR = "kitchen_sink"
FOLDER = Path(__file__).resolve().parent.parent / "golden" / VENDOR
EXPECTED = FOLDER / "expected"
RUNTIME = f"src/{VENDOR}_client/_runtime/"


def copy_spec(root: Path) -> Path:
    """Put the spec into a project folder; give its `specs` folder."""
    shutil.copytree(FOLDER / "spec", root / "specs" / VENDOR)
    return root / "specs"


def copy_project(root: Path) -> Path:
    """Put the spec and what packages say of themselves into a folder; give its `specs` folder."""
    shutil.copytree(FOLDER / "project", root, dirs_exist_ok=True)
    return copy_spec(root)


def built() -> dict[str, bytes]:
    """Give the package that the spec gives now."""
    with tempfile.TemporaryDirectory() as scratch:
        files = build(copy_project(Path(scratch)), VENDOR)
    return {path: text.encode() for path, text in files.items()}


def without_runtime(files: dict[str, bytes]) -> dict[str, bytes]:
    """Leave out the copy of the runtime, which has tests of its own."""
    return {path: data for path, data in files.items() if not path.startswith(RUNTIME)}


def renew() -> int:
    """Write the expected package anew; give how many files changed."""
    files, old = without_runtime(built()), read_tree(EXPECTED)
    for path in sorted({*files, *old}):
        target = EXPECTED / path
        if path not in files:
            target.unlink()
        elif files[path] != old.get(path):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files[path])
    return sum(files.get(path) != old.get(path) for path in {*files, *old})


if __name__ == "__main__":
    sys.stdout.write(f"{renew()} file(s) changed in {EXPECTED}\n")
