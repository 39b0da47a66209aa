"""The command line: regenerate, check, evidence, drift."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

from .emit.tree import diff_tree, digest, read_tree, write_tree
from .specs.problems import Problem, SpecError

ROOT = Path(__file__).resolve().parent.parent
ENGINES = ("openapi-python-client", "datamodel-code-generator", "ruff", "jinja2")


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Run a command line. Gives 0, 1 for differences or findings, 2 for bad input."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument(
        "vendors",
        nargs="*",
        metavar="VENDOR",
        help="default: all of specs/; `evidence` before them prints the evidence of "
        "their operations; `drift FILE…` instead prints the edits that drift reports suggest",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail with a diff")
    parser.add_argument("--jobs", type=int, default=0, help="vendors at once; default: all cores")
    options = parser.parse_args(arguments)
    wants_evidence = options.vendors[:1] == ["evidence"]
    try:
        if options.vendors[:1] == ["drift"]:
            return _drift(root, options.vendors[1:])
        vendors = _vendors(root, options.vendors[wants_evidence:])
        if wants_evidence:
            return _evidence(root, vendors)
        if options.check:
            return _check(root, vendors, options.jobs)
        return _regenerate(root, vendors, options.jobs, prune=not options.vendors)
    except SpecError as error:
        return _refuse(error.problems)


def _refuse(problems: list[Problem]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(problems)} problem(s); generated/ was left as it was", file=sys.stderr)
    return 2


def _vendors(root: Path, named: list[str]) -> list[str]:
    found = sorted(path.parent.name for path in (root / "specs").glob("*/openapi.yaml"))
    for name in named:
        if name not in found:
            known = ", ".join(found) or "none"
            raise SpecError(
                [Problem(f"specs/{name}/openapi.yaml", 0, "", f"does not exist; known: {known}")]
            )
    return named or found


def _evidence(root: Path, vendors: list[str]) -> int:
    from .specs.document import load
    from .specs.evidence import evidence_table

    print(evidence_table([load(root / "specs", vendor) for vendor in vendors]))
    return 0


def _drift(root: Path, reports: list[str]) -> int:
    from .specs.suggestions import suggestions

    if not reports:
        raise SpecError([Problem("drift", 0, "", "name the files that drift_report() made")])
    for report in reports:
        print(suggestions(root, Path(report)))
    return 0


def _regenerate(root: Path, vendors: list[str], jobs: int, *, prune: bool) -> int:
    todo: list[str] = []
    inputs = {vendor: _inputs(root, vendor) for vendor in vendors}
    for vendor in vendors:
        outputs = _cached(root, vendor, inputs[vendor])
        if outputs is None or outputs != _outputs(root, vendor):
            todo.append(vendor)
        else:
            print(f"{vendor}: unchanged")
    for vendor, files in _built(root, todo, jobs).items():
        wrote = write_tree(root / "generated" / vendor, files)
        print(f"{vendor}: {len(files)} files, {'written' if wrote else 'as they were'}")
        _remember(root, vendor, inputs[vendor], _outputs(root, vendor))
    for folder in _stale(root) if prune else ():
        shutil.rmtree(folder)
        print(f"{folder.name}: removed, there is no specs/{folder.name}")
    return 0


def _stale(root: Path) -> list[Path]:
    """Return the packages without a spec."""
    known = {path.parent.name for path in (root / "specs").glob("*/openapi.yaml")}
    folders = (path for path in (root / "generated").glob("[!.]*") if path.is_dir())
    return sorted(path for path in folders if path.name not in known)


def _check(root: Path, vendors: list[str], jobs: int) -> int:
    lines: list[str] = []
    for vendor, files in _built(root, vendors, jobs).items():
        lines += diff_tree(root / "generated" / vendor, files, f"generated/{vendor}")
    lines += [f"generated/{p.name}: stale, there is no specs/{p.name}\n" for p in _stale(root)]
    sys.stdout.writelines(lines)
    if lines:
        print("generated/ differs from what the specs generate; run `make regenerate`")
        return 1
    print(f"{len(vendors)} package(s) as their specs generate them")
    return 0


def _built(root: Path, vendors: list[str], jobs: int) -> dict[str, dict[str, str]]:
    """Build the vendors, several at once; raise the problems of all of them together."""
    if not vendors:
        return {}
    from . import build  # the engines are loaded once, before the processes part

    jobs = jobs if jobs > 0 else min(len(vendors), os.cpu_count() or 1)
    if jobs == 1 or len(vendors) == 1:
        results = [_attempt(root, vendor) for vendor in vendors]
    else:
        context = get_context("fork" if hasattr(os, "fork") else "spawn")
        with ProcessPoolExecutor(jobs, mp_context=context) as pool:
            results = list(pool.map(_attempt, [root] * len(vendors), vendors))
    assert build
    problems = [problem for result in results if isinstance(result, list) for problem in result]
    if problems:
        raise SpecError(problems)
    return {v: r for v, r in zip(vendors, results, strict=True) if isinstance(r, dict)}


def _attempt(root: Path, vendor: str) -> dict[str, str] | list[Problem]:
    from .build import build

    try:
        return build(root / "specs", vendor)
    except SpecError as error:
        return error.problems


def _inputs(root: Path, vendor: str) -> str:
    """Return the hash of everything that decides a package: spec, generator, engines."""
    engines = json.dumps({name: version(name) for name in ENGINES}).encode()
    spec = sorted(read_tree(root / "specs" / vendor).items())
    generator = sorted(read_tree(Path(__file__).parent).items())
    return digest([*spec, *generator, ("engines", engines)])


def _outputs(root: Path, vendor: str) -> str:
    return digest(sorted(read_tree(root / "generated" / vendor).items()))


def _cached(root: Path, name: str, inputs: str) -> str | None:
    """Return the hash of the outputs that these inputs produced last time, if that is known."""
    try:
        known = json.loads((root / ".cache" / f"{name}.json").read_text("utf-8"))
        return str(known["outputs"]) if known["inputs"] == inputs else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _remember(root: Path, name: str, inputs: str, outputs: str) -> None:
    cache = root / ".cache"
    cache.mkdir(exist_ok=True)
    text = json.dumps({"inputs": inputs, "outputs": outputs})
    (cache / f"{name}.json").write_text(text, "utf-8")
