"""Checks of the specs: house rules, the OpenAPI standard, Redocly, Spectral."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..specs.changelog import changelog_problems, undated
from ..specs.document import Document
from ..specs.folder import root_file, vendors
from ..specs.house_rules import findings
from ..specs.loading import load
from ..specs.operation_rules import Findings, repeated, undecided
from ..specs.problems import Problem, SpecError, fail
from ..specs.standard import violations
from .finding import Finding, relative
from .toolbox import REDOCLY, SPECTRAL, TOOLS, node


def house_rules(root: Path) -> list[Finding]:
    """Return the findings of the house rules and the OpenAPI standard for every spec."""
    found: list[Finding] = []
    for file in _specs(root):
        vendor = Path(file).parent.name
        named: tuple[tuple[str, str, list[Problem]], ...]
        try:
            document = load(root / "specs", vendor)
            rules = findings(document)
            styled = not rules and not _is_imported(document)
            version = str((document.root.get("x-sdk") or {}).get("version"))
            named = (
                ("house", "rules", rules),
                ("house", "retries", _problems(document, undecided) if styled else []),
                (
                    "house",
                    "descriptions",
                    _problems(document, repeated) if styled else [],
                ),
                ("house", "changelog", changelog_problems(root / "specs", vendor, version)),
                ("house", "changelog", undated(root / "specs", vendor)),
                ("openapi-spec-validator", "standard", violations(document)),
            )
        except SpecError as error:
            named = (("house", "rules", error.problems),)
        for tool, rule, problems in named:
            for problem in problems:
                pointer = f" (#{problem.pointer})" if problem.pointer else ""
                message = f"{problem.message}{pointer}"
                found.append(Finding(problem.file, problem.line, 0, tool, rule, message))
    return found


def _problems(document: Document, rule: Callable[[Document], Findings]) -> list[Problem]:
    return [document.problem(pointer, message) for pointer, message in rule(document)]


def redocly(root: Path) -> list[Finding]:
    """Return the findings of Redocly for every spec. Raise SpecError if Redocly fails."""
    files = _readable(root)
    config = f"--config={TOOLS / 'redocly.yaml'}"
    options = ("--format=json", "--max-problems=10000", "--lint-config=error", config)
    done = node(REDOCLY, "lint", *options, *files, cwd=root) if files else None
    found: list[Finding] = []
    for report in _documents(done, "Redocly") if done else ():
        for problem in report["problems"]:
            location = problem["location"][0]
            file = relative(location["source"]["ref"], root)
            start = location.get("start") or {"line": 0, "col": 0}
            rule, message = problem["ruleId"], problem["message"]
            found.append(Finding(file, start["line"], start["col"], "redocly", rule, message))
    return found


def spectral(root: Path) -> list[Finding]:
    """Return the findings of Spectral for every spec. Raise SpecError if Spectral fails."""
    files = _readable(root)
    rules = f"--ruleset={TOOLS / 'spectral.yaml'}"
    options = (rules, "--format=json", "--quiet", "--fail-severity=hint")
    done = node(SPECTRAL, "lint", *options, *files, cwd=root) if files else None
    found: list[Finding] = []
    for report in _documents(done, "Spectral") if done else ():
        for problem in report:
            start = problem["range"]["start"]
            file = relative(problem["source"] or files[0], root)
            position = start["line"] + 1, start["character"] + 1
            found.append(
                Finding(file, *position, "spectral", str(problem["code"]), problem["message"])
            )
    return found


def _specs(root: Path) -> list[str]:
    specs = root / "specs"
    return [f"specs/{vendor}/{root_file(specs, vendor)}" for vendor in vendors(specs)]


def _readable(root: Path) -> list[str]:
    """Return the specs whose style Redocly and Spectral check: those that a person wrote.

    Why others cannot be loaded is a finding of the house rules.
    """
    return [file for file in _specs(root) if _is_checked(root, file)]


def _is_checked(root: Path, file: str) -> bool:
    try:
        return not _is_imported(load(root / "specs", Path(file).parent.name))
    except SpecError:
        return False


def _is_imported(document: Document) -> bool:
    """Return whether a spec has the lint profile without the rules of style."""
    return document.root.get("x-lint") == "imported"


def _documents(done: subprocess.CompletedProcess[str], tool: str) -> list[Any]:
    """Return the JSON documents that a tool printed. Raise SpecError for other or no output."""
    reader, text, documents = json.JSONDecoder(), done.stdout.strip(), list[Any]()
    try:
        while text:
            document, end = reader.raw_decode(text)
            documents.append(document)
            text = text[end:].lstrip()
    except ValueError:
        raise fail(tool, f"fails: {(done.stderr or done.stdout).strip()[-400:]}") from None
    if not documents:
        raise fail(tool, f"printed nothing: {done.stderr.strip()[-400:]}")
    return documents
