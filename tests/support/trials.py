"""Builds packages of hostile specs and checks what comes of them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

from generator.build import build
from generator.emit.tree import write_tree
from generator.specs.problems import Problem, SpecError

from .harmless import Shape, faults_of, structure
from .minispec import write_spec
from .planting import base
from .strict import RUNTIME_IGNORED

VENDOR = "sink"
ROOT = Path(__file__).resolve().parents[2]
_MYPY = [
    *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
    *("--cache-dir", ".mypy_cache/hostile"),
]


Spec = dict[str, Any] | bytes
"""A document, or the bytes of its file."""


def built(document: Spec, vendor: str = VENDOR) -> dict[str, str]:
    """Return the files of a document's package."""
    with tempfile.TemporaryDirectory() as scratch:
        path = write_spec(Path(scratch), vendor, "" if isinstance(document, bytes) else document)
        if isinstance(document, bytes):
            path.write_bytes(document)
        return build(Path(scratch) / "specs", vendor)


def attempt(document: Spec) -> tuple[dict[str, str], list[Problem]]:
    """Return the files of a document's package, or the problems of its refusal."""
    try:
        return built(document), []
    except SpecError as error:
        return {}, error.problems


@attrs.define
class Trials:
    """Trials of many documents; remembers one of every structure that came out."""

    usual: Shape = attrs.field(factory=lambda: Shape.of(built(base())))
    outcomes: Counter[str] = attrs.field(factory=Counter[str])
    accepted: dict[int, Spec] = attrs.field(factory=dict[int, Spec])

    def check(self, document: Spec) -> bool:
        """Return whether a document is accepted; fail unless its package is harmless.

        A refusal has to name the spec, not the generator: anything else is a bug.
        """
        files, problems = attempt(document)
        assert bool(files) is not bool(problems)
        if problems:
            self.outcomes["refused"] += 1
            assert [str(p) for p in problems if not p.file.startswith(f"specs/{VENDOR}")] == []
            return False
        self.outcomes["accepted"] += 1
        assert list(faults_of(files, VENDOR, self.usual)) == []
        self.accepted.setdefault(hash(structure(files)), document)
        return True

    def check_types(self, limit: int) -> list[str]:
        """Type-check and import one package of each structure; give what is wrong.

        Packages that differ only in text have the same types.
        """
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            names: list[str] = []
            for number, document in enumerate(list(self.accepted.values())[:limit]):
                vendor = f"{VENDOR}{number}"
                write_tree(folder / vendor, built(document, vendor))
                names.append(vendor)
            paths = [str(folder / name / "src") for name in names]
            imported = _run([sys.executable, "-m", "tests.support.import_all", scratch])
            config = folder / "mypy.ini"
            config.write_text(RUNTIME_IGNORED, "utf-8")
            typed = _run([*_MYPY, f"--config-file={config}", *paths])
        return [*imported, *typed]


def _run(command: list[str]) -> list[str]:
    """Return the output of a command that fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    lines = [*done.stdout.splitlines(), *done.stderr.splitlines()]
    return (lines or [f"ended with {done.returncode}"]) if done.returncode else []
