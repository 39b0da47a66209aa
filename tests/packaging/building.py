"""Builds packages like `python -m build --no-isolation`: archives, and wheels from these.

`python -m tests.packaging.building OUT SOURCE…` builds them in one process, into `OUT/<name of the
source>`. The other program starts four for each package, which take longer than all builds.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from hatchling.build import build_sdist, build_wheel


def build(source: Path, out: Path) -> None:
    """Build one package."""
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(source)
        archive = out / build_sdist(str(out))
        shutil.unpack_archive(archive, scratch, filter="data")
        [unpacked] = Path(scratch).iterdir()
        os.chdir(unpacked)
        build_wheel(str(out))
        os.chdir(source)


def main(out: str, *sources: str) -> None:
    """Build every package."""
    for source in sources:
        build(Path(source), Path(out) / Path(source).name)


if __name__ == "__main__":
    main(*sys.argv[1:])
