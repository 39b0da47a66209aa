"""Checks of the GitHub workflows: schema (check-jsonschema), security (zizmor), pinned actions."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from ..specs.problems import SpecError, fail
from ..specs.source import escape, read_source
from .finding import Finding, relative
from .toolbox import TOOLS, run

_PINNED = re.compile(r"""^[\s-]*["']?uses["']?\s*:.*@[0-9a-f]{40}""")
_VERSION = re.compile(r"\s#\s*v\d+(\.\d+)*\b")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|\['([^']*)'\]")


def form_and_security(root: Path) -> list[Finding]:
    """Return the schema violations of workflows; the security findings if there are none.

    zizmor reads no workflow of another form. Raise SpecError if it or check-jsonschema fails.
    """
    files = _workflows(root)
    return (_form(root, files) or _security(root, files)) if files else []


def pins(root: Path) -> list[Finding]:
    """Return the actions that are named by a commit without a comment that says its version."""
    found: list[Finding] = []
    for file in _workflows(root):
        lines = (root / file).read_text("utf-8", errors="replace").splitlines()
        for number, line in enumerate(lines, 1):
            if _PINNED.search(line) and not _VERSION.search(line):
                message = "add the version of this commit as a comment, such as `# v5.0.0`"
                found.append(Finding(file, number, 0, "house", "workflows", message))
    return found


def _form(root: Path, files: list[str]) -> list[Finding]:
    schema = "--builtin-schema=vendor.github-workflows"
    done = run(_program("check-jsonschema"), schema, "--output-format=json", *files, cwd=root)
    report = _read(done.stdout, "check-jsonschema", done.stderr)
    found: list[Finding] = []
    for error in [*report.get("errors", ()), *report.get("parse_errors", ())]:
        best = error.get("best_deep_match") or error
        file = relative(error["filename"], root)
        line = _line(root, file, best.get("path", "$"))
        message = str(best.get("message", "cannot be read"))
        found.append(Finding(file, line, 0, "check-jsonschema", "github-workflows", message))
    return found


def _security(root: Path, files: list[str]) -> list[Finding]:
    config = f"--config={TOOLS / 'zizmor.yaml'}"
    options = ("--offline", "--no-progress", "--format=json-v1", config)
    done = run(_program("zizmor"), *options, *files, cwd=root)
    found: list[Finding] = []
    for problem in _read(done.stdout, "zizmor", done.stderr):
        for location in problem["locations"]:
            symbolic = location["symbolic"]
            if symbolic["kind"] != "Primary" or problem["ignored"]:
                continue
            file = relative(symbolic["key"]["Local"]["verbatim_path"], root)
            start = location["concrete"]["location"]["start_point"]
            message = f"{problem['desc']}: {symbolic['annotation']}"
            numbers = start["row"] + 1, start["column"] + 1
            found.append(Finding(file, *numbers, "zizmor", problem["ident"], message))
    return found


def _workflows(root: Path) -> list[str]:
    paths = sorted((root / ".github" / "workflows").glob("*.y*ml"))
    return [path.relative_to(root).as_posix() for path in paths]


def _program(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def _read(text: str, tool: str, errors: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise fail(tool, f"fails: {' '.join(errors.split())[-400:]}") from None


def _line(root: Path, file: str, route: str) -> int:
    """Return the line of a JSON path such as `$.jobs.test.steps[0]`; 0 if the file is not YAML."""
    try:
        lines = read_source(root / file, file).lines
    except SpecError:
        return 0
    steps = ("".join(filter(None, match.groups())) for match in _STEP.finditer(route))
    pointer = "".join(f"/{escape(step)}" for step in steps)
    return lines.get(pointer, 1)
