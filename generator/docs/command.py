"""The command of `make docs`: builds the site, and replaces the one that is there."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from ..checks.toolbox import ROOT
from ..specs.problems import SpecError
from .building import build
from .project import read

_SITE = "site"


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write the site to `site/`. Return 0, or 2 if it cannot be built: then `site/` stays."""
    parser = argparse.ArgumentParser(prog="python -m generator.docs", description=__doc__)
    parser.parse_args(arguments)
    began = time.monotonic()
    cache, site = root / ".cache", root / _SITE
    try:
        cache.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="docs-", dir=cache) as work:
            built = build(read(root), Path(work))
            if site.exists():
                site.replace(Path(work) / "replaced")
            built.replace(site)
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{len(error.problems)} problem(s); {_SITE}/ was not changed", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{error.filename}: {error.strerror}; {_SITE}/ was not changed", file=sys.stderr)
        return 2
    pages = sum(1 for _ in site.rglob("*.html"))
    print(f"{_SITE}/index.html: {pages} pages in {time.monotonic() - began:.0f} s")
    return 0
