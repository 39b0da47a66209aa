"""Checks of the style of the handwritten Python code, with ruff."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ..specs.problems import fail
from .finding import Finding, relative
from .toolbox import run


def ruff_rules(root: Path) -> list[Finding]:
    """Return the violations of the rules in pyproject.toml. Raise SpecError if ruff fails."""
    return _ruff(root, "check")


def ruff_format(root: Path) -> list[Finding]:
    """Return the files that are not formatted. Raise SpecError if ruff fails."""
    return _ruff(root, "format", "--check")


def _ruff(root: Path, *command: str) -> list[Finding]:
    done = run(sys.executable, "-m", "ruff", *command, "--output-format=json", ".", cwd=root)
    try:
        problems = json.loads(done.stdout)
    except ValueError:
        raise fail("ruff", f"fails: {done.stderr.strip()[-400:]}") from None
    return [
        Finding(
            relative(problem["filename"], root),
            problem["location"]["row"],
            problem["location"]["column"],
            "ruff",
            problem["code"] or "syntax",
            problem["message"],
        )
        for problem in problems
    ]
