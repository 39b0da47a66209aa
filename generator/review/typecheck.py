"""Finds code that type-checks with the old package and not with the new one."""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from typing import Any

import attrs
import griffe

from ..checks.toolbox import run
from ..emit.tree import read_tree
from ..specs.problems import fail
from .change import Change, Impact
from .usage import examples, write_usage


@attrs.frozen
class Snippet:
    """Source that uses a package; `names` lists the name that each line uses, or one for all."""

    text: str
    names: tuple[str, ...]

    def name(self, line: int) -> str:
        """Return the name that a line, counted from 0, uses."""
        return self.names[min(line, len(self.names) - 1)]


@attrs.frozen
class Trial:
    """Snippets, and the sources of the old and the new package to check them with."""

    snippets: tuple[Snippet, ...]
    old: Path
    new: Path


def snippets(package: griffe.Module, folder: Path, written: list[Path]) -> tuple[Snippet, ...]:
    """Return code that uses a package: all of its names, its README, and files written by hand."""
    text, names = write_usage(package)
    found = [Snippet(text, tuple(names))]
    found += [Snippet(block, (name,)) for name, block in examples(folder)]
    for path in written:
        source = path.read_text("utf-8")
        if f"from {package.path} import" in source or f"import {package.path}" in source:
            found.append(Snippet(source, (path.name,)))
    return tuple(found)


def same_code(old: Path, new: Path) -> bool:
    """Return whether two folders of sources have the same names and types.

    They may differ in documentation, in comments, and in the texts that describe operations, such
    as their paths, which the comparison of the specs reports.
    """
    before, after = read_tree(old), read_tree(new)
    return before.keys() == after.keys() and all(
        before[path] == after[path] or _code(before[path]) == _code(after[path])
        for path in before
        if path.endswith(".py")
    )


def _code(source: bytes) -> str:
    """Return the code of a module without the texts that have no type of their own."""
    tree = ast.parse(source)
    for statement in tree.body:
        match statement:
            case ast.Assign(value=ast.Call(func=ast.Name(id="Operation")) as call):
                _forget_texts(call)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            node.body = [inner for inner in node.body if not _is_text(inner)]
    return ast.dump(tree)


def _forget_texts(call: ast.Call) -> None:
    for value in (*call.args, *(keyword.value for keyword in call.keywords)):
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            value.value = ""


def _is_text(node: ast.stmt) -> bool:
    value = node.value if isinstance(node, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def broken(trials: dict[int, Trial], scratch: Path) -> dict[int, list[Change]]:
    """Return, for each trial by its number, the code that no longer type-checks.

    One run of the checker checks all trials, so that it reads the types of the standard library and
    of httpx once. Code that fails with the old package too is left out.
    """
    if not trials:
        return {}
    folders: dict[tuple[Path, tuple[Snippet, ...]], str] = {}
    for trial in trials.values():
        for source in (trial.old, trial.new):
            folders.setdefault((source, trial.snippets), str(len(folders)))
    _write(folders, scratch)
    found: dict[str, dict[tuple[int, int], str]] = {}
    for finding in _findings(scratch):
        path = Path(finding["file"])
        location = int(path.stem), int(finding["range"]["start"]["line"])
        found.setdefault(path.parent.name, {}).setdefault(location, str(finding["message"]))
    changes: dict[int, list[Change]] = {}
    for number, trial in trials.items():
        before, after = (
            found.get(folders[source, trial.snippets], {}) for source in (trial.old, trial.new)
        )
        for (file, line), message in after.items():
            if (file, line) not in before:
                text = f"code that used it no longer type-checks: {_first_line(message)}"
                used = trial.snippets[file].name(line)
                changes.setdefault(number, []).append(Change(Impact.BREAKING, used, text))
    return changes


def _write(folders: dict[tuple[Path, tuple[Snippet, ...]], str], scratch: Path) -> None:
    """Write the snippets into folders, and the checker's configuration with the package of each."""
    for (_, files), name in folders.items():
        folder = scratch / name
        folder.mkdir(parents=True)
        for number, snippet in enumerate(files):
            (folder / f"{number}.py").write_text(snippet.text, "utf-8")
    config = {
        "include": list(folders.values()),
        "typeCheckingMode": "standard",
        "executionEnvironments": [
            {"root": name, "extraPaths": [str(source.resolve())]}
            for (source, _), name in folders.items()
        ],
    }
    (scratch / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")


def _first_line(message: str) -> str:
    """Return the first line of the checker's message, with whitespace collapsed."""
    return " ".join(message.replace("\xa0", " ").split("\n")[0].split())


def _findings(folder: Path) -> list[dict[str, Any]]:
    program = Path(sys.executable).with_name("basedpyright")
    done = run(
        str(program),
        "--outputjson",
        f"--pythonpath={sys.executable}",
        "--project",
        str(folder),
        cwd=folder,
    )
    try:
        findings = json.loads(done.stdout)["generalDiagnostics"]
    except (ValueError, KeyError):
        reason = " ".join((done.stderr or done.stdout).split())[-400:]
        raise fail("generator/review/typecheck.py", f"basedpyright fails: {reason}") from None
    return [finding for finding in findings if finding["severity"] == "error"]
