"""Checks specs, Python code and workflows, and prints all findings in one list."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ..specs.problems import SpecError
from . import python, specs, workflows
from .finding import Finding
from .toolbox import ROOT, missing

Check = Callable[[Path], list[Finding]]

CHECKS: tuple[Check, ...] = (
    specs.house_rules,
    specs.redocly,
    specs.spectral,
    python.ruff_rules,
    python.ruff_format,
    workflows.form_and_security,
    workflows.pins,
)


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Run every check. Return 0, 1 if there are findings, or 2 if a check could not run."""
    parser = argparse.ArgumentParser(prog="python -m generator.checks", description=__doc__)
    parser.parse_args(arguments)
    findings: set[Finding] = set()
    failed: list[str] = []
    with ThreadPoolExecutor(2) as pool:
        for check in [pool.submit(_attempt, check, root) for check in CHECKS]:
            found, failure = check.result()
            findings.update(found)
            failed += failure
    for finding in sorted(findings):
        print(finding)
    for reason in sorted(set(failed)):
        print(reason, file=sys.stderr)
    print(f"{len(findings)} finding(s)")
    return 2 if failed else 1 if findings else 0


def _attempt(check: Check, root: Path) -> tuple[list[Finding], list[str]]:
    if check in (specs.redocly, specs.spectral) and (reason := missing()):
        return [], [f"Redocly and Spectral cannot run: {reason}"]
    try:
        return check(root), []
    except SpecError as error:
        return [], [str(error)]
