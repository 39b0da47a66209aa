"""The command line: regenerate, check, evidence, drift."""

from __future__ import annotations

import argparse
import functools
import json
import os
import sys
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from .emit.http_library import DEFAULT, LIBRARIES
from .emit.lock import locked
from .emit.tree import (
    Staged,
    diff_tree,
    digest,
    read_tree,
    remove_leftovers,
    remove_tree,
    stage,
    write_file,
)
from .processes import end_with_parent
from .specs import folder
from .specs.distribution import FILE, LICENSE
from .specs.problems import Problem, SpecError

if TYPE_CHECKING:
    from .build import Built

ROOT = Path(__file__).resolve().parent.parent
PROJECT = (FILE, LICENSE)
"""The files of the project that every package depends on."""
TOOLS = ("openapi-python-client", "datamodel-code-generator", "ruff", "jinja2")


def main(arguments: list[str], root: Path = ROOT, *, processes: int = 1) -> int:
    """Run a command line. Return 0, 1 for differences or findings, 2 for bad input.

    `processes` is the default of `--jobs`.
    """
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument(
        "vendors",
        nargs="*",
        metavar="VENDOR",
        help="default: all of specs/; `evidence` before them prints the evidence of "
        "their operations; `drift FILE…` instead prints the edits that drift reports suggest; "
        "`import FILE VENDOR` writes a spec from an OpenAPI file that the vendor publishes",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail with a diff")
    parser.add_argument("--jobs", type=int, default=0, help="processes; default: one for each core")
    parser.add_argument(
        "--http", choices=LIBRARIES, default=DEFAULT, help="HTTP library of the packages"
    )
    options = parser.parse_args(arguments)
    jobs = options.jobs if options.jobs > 0 else processes
    wants_evidence = options.vendors[:1] == ["evidence"]
    try:
        if options.vendors[:1] == ["drift"]:
            return _drift(root, options.vendors[1:])
        if options.vendors[:1] == ["import"]:
            with locked(root / ".cache"):
                return _import(root, options.vendors[1:])
        vendors = _vendors(root, options.vendors[wants_evidence:])
        if wants_evidence:
            return _evidence(root, vendors)
        if options.check:
            return _check(root, vendors, jobs, options.http)
        with locked(root / ".cache"):
            return _regenerate(root, vendors, jobs, options.http, prune=not options.vendors)
    except SpecError as error:
        return _refuse(error.problems)
    except OSError as error:
        return _refuse([_failure(root, error)])


def _refuse(problems: list[Problem], state: str = "was not changed") -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(problems)} problem(s); generated/ {state}", file=sys.stderr)
    return 2


def _failure(root: Path, error: OSError) -> Problem:
    """Return the problem for a file that could not be read or written."""
    path = Path(str(error.filename or "a temporary file"))
    name = path.relative_to(root) if path.is_relative_to(root) else path
    reason = error.strerror or type(error).__name__
    return Problem(name.as_posix(), 0, "", f"cannot be read or written: {reason}; then run again")


def _vendors(root: Path, named: list[str]) -> list[str]:
    found = folder.vendors(root / "specs")
    if not found:
        raise SpecError(
            [Problem("specs", 0, "", "contains no folder with an openapi.yaml; add one")]
        )
    for name in named:
        if name not in found:
            known = ", ".join(found) or "none"
            raise SpecError(
                [Problem(f"specs/{name}/openapi.yaml", 0, "", f"does not exist; known: {known}")]
            )
    return named or found


def _evidence(root: Path, vendors: list[str]) -> int:
    from .specs.evidence import evidence_table
    from .specs.loading import load

    print(evidence_table([load(root / "specs", vendor) for vendor in vendors]))
    return 0


def _drift(root: Path, reports: list[str]) -> int:
    from .specs.suggestions import suggestions

    if not reports:
        raise SpecError([Problem("drift", 0, "", "name the files that drift_report() made")])
    for report in reports:
        print(suggestions(root, Path(report)))
    return 0


def _import(root: Path, named: list[str]) -> int:
    from .importing.importing import import_file

    if len(named) != 2:
        raise SpecError([Problem("import", 0, "", "name a file and a vendor: import FILE VENDOR")])
    file, vendor = named
    made = import_file(root, Path(file), vendor)
    print(f"specs/{vendor}: {len(made.files)} files, {made.operations} operations")
    for line in made.notes.lines():
        print(line)
    print(f"specs/{vendor}: {'written' if made.changed else 'unchanged'}")
    return 0


def _regenerate(root: Path, vendors: list[str], jobs: int, http: str, *, prune: bool) -> int:
    todo: list[str] = []
    inputs = {vendor: _inputs(root, vendor, http) for vendor in vendors}
    for vendor in vendors:
        outputs = _cached(root, vendor, inputs[vendor])
        if outputs is None or outputs != _outputs(root, vendor):
            todo.append(vendor)
        else:
            print(f"{vendor}: unchanged")
    built = _built(root, todo, jobs, http)
    remove_leftovers(root / "generated")
    staged: dict[str, Staged | None] = {}
    try:
        for vendor, files in built.items():
            staged[vendor] = stage(root / "generated" / vendor, files)
        stale = _stale(root) if prune else []
        return _replace(root, inputs, staged, stale)
    finally:
        for tree in filter(None, staged.values()):
            tree.discard()


def _replace(
    root: Path, inputs: dict[str, str], staged: dict[str, Staged | None], stale: list[Path]
) -> int:
    """Move the staged files into the packages, and remove packages without a spec."""
    try:
        for vendor, tree in staged.items():
            if tree is not None:
                tree.move()
            files = read_tree(root / "generated" / vendor)
            print(f"{vendor}: {len(files)} files, {'unchanged' if tree is None else 'written'}")
            _remember(root, vendor, inputs[vendor], digest(files.items()))
        for package in stale:
            remove_tree(package)
            print(f"{package.name}: removed, there is no specs/{package.name}")
    except OSError as error:
        return _refuse([_failure(root, error)], "was changed in part")
    return 0


def _stale(root: Path) -> list[Path]:
    """Return the packages without a spec."""
    known = folder.vendors(root / "specs")
    packages = (path for path in (root / "generated").glob("[!.]*") if path.is_dir())
    return sorted(path for path in packages if path.name not in known)


def _check(root: Path, vendors: list[str], jobs: int, http: str) -> int:
    lines: list[str] = []
    for vendor, files in _built(root, vendors, jobs, http).items():
        lines += diff_tree(root / "generated" / vendor, files, f"generated/{vendor}")
    lines += [f"generated/{p.name}: stale, there is no specs/{p.name}\n" for p in _stale(root)]
    sys.stdout.writelines(lines)
    if lines:
        print("generated/ differs from what the specs generate; run `make regenerate`")
        return 1
    print(f"{len(vendors)} package(s) match their specs")
    return 0


def _built(root: Path, vendors: list[str], jobs: int, http: str) -> dict[str, dict[str, str]]:
    """Return the files of each vendor, built in parallel. Raise SpecError with all problems."""
    if jobs == 1 or len(vendors) < 2:
        results = [_attempt(root, vendor, http, jobs) for vendor in vendors]
    else:
        results = _built_in_processes(root, vendors, jobs, http)
    problems = [problem for result in results if isinstance(result, list) for problem in result]
    if problems:
        raise SpecError(problems)
    built = {v: r for v, r in zip(vendors, results, strict=True) if not isinstance(r, list)}
    for vendor, made in built.items():
        for note in made.notes:
            print(f"{vendor}: note: {note}")
    return {vendor: made.files for vendor, made in built.items()}


def _built_in_processes(
    root: Path, vendors: list[str], jobs: int, http: str
) -> list[Built | list[Problem]]:
    from concurrent.futures import ProcessPoolExecutor

    from .build import load_tools

    load_tools()  # once, before the processes are forked
    context = get_context("fork" if hasattr(os, "fork") else "spawn")
    jobs = min(jobs, len(vendors))
    with ProcessPoolExecutor(jobs, context, initializer=end_with_parent) as pool:
        each = [root] * len(vendors), vendors, [http] * len(vendors)
        return list(pool.map(_attempt, *each))


def _attempt(root: Path, vendor: str, http: str, jobs: int = 1) -> Built | list[Problem]:
    from .build import build_with_notes

    try:
        return build_with_notes(root / "specs", vendor, http, parallel=jobs > 1)
    except SpecError as error:
        return error.problems
    except RecursionError:
        file = f"specs/{vendor}/{folder.root_file(root / 'specs', vendor)}"
        return [Problem(file, 0, "", "is nested too deeply for the generator; flatten it")]


def _inputs(root: Path, vendor: str, http: str) -> str:
    """Return the hash of the inputs of a package: spec, dialect, generator, tools, HTTP library.

    It is empty for a folder that cannot be read; building the package reports the reason.
    """
    try:
        folder.check_folder(root / "specs", vendor)
    except SpecError:
        return ""
    spec = sorted(read_tree(root / "specs" / vendor).items())
    dialect = (ROOT / "specs" / "dialect.schema.json").read_bytes()
    project = [(name, (root / name).read_bytes()) for name in PROJECT if (root / name).is_file()]
    more = [("generator", _generator()), ("dialect", dialect), ("http", http.encode())]
    return digest([*spec, *project, *more])


@functools.cache
def _generator() -> bytes:
    """Return the hash of the generator and its tools, which stay the same during a run."""
    tools = json.dumps({name: version(name) for name in TOOLS}).encode()
    sources = sorted(read_tree(Path(__file__).parent).items())
    return digest([*sources, ("tools", tools)]).encode()


def _outputs(root: Path, vendor: str) -> str:
    return digest(read_tree(root / "generated" / vendor).items())


def _cached(root: Path, name: str, inputs: str) -> str | None:
    """Return the hash of the outputs that these inputs produced last time, if that is known."""
    try:
        known = json.loads((root / ".cache" / f"{name}.json").read_text("utf-8"))
        return str(known["outputs"]) if known["inputs"] == inputs else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _remember(root: Path, name: str, inputs: str, outputs: str) -> None:
    text = json.dumps({"inputs": inputs, "outputs": outputs})
    write_file(root / ".cache" / f"{name}.json", text.encode())
