"""Compares two project folders vendor by vendor, and checks the version of each package.

Three comparisons are made:
- the specs of both folders;
- the package that is committed at the base, which users have, with the package that the current
  spec generates, which they will get. Generating the base again with the current generator would
  hide the effect of changes of the generator;
- the files in generated/ with those that the current spec generates.
"""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import attrs
import griffe

from ..build import build_with_notes
from ..checks.toolbox import require
from ..emit.tree import read_tree, write_tree
from ..plan.planning import adapt
from ..specs.changelog import changelog_problems
from ..specs.folder import root_file
from ..specs.loading import load
from ..specs.problems import Problem, SpecError
from .api import api_changes, changelog
from .change import Change, Impact, worst, worst_for_users
from .evidence import EvidenceChange, evidence_change
from .introduction import Introduction, introduction
from .size import Size, size_change
from .surface import read_package, surface_changes, with_breaks
from .typecheck import Trial, broken, same_code, snippets
from .versions import Verdict, judge, parse


@attrs.frozen
class VendorReview:
    """The review of one vendor's package.

    `status`: same, changed, new or removed. `api_changelog`: the changes of the API by operation,
    None if oasdiff is not installed. `stale`: files that must be regenerated. `introduction`: the
    description of a new package.
    """

    vendor: str
    status: str
    api: tuple[Change, ...]
    api_changelog: tuple[str, ...] | None
    surface: tuple[Change, ...]
    evidence: EvidenceChange
    size: Size
    stale: tuple[str, ...]
    version: Verdict
    introduction: Introduction | None = None

    @property
    def impact(self) -> Impact:
        """The impact on users of the package."""
        return _impact(self.api, self.surface, self.size)

    @property
    def kind(self) -> str:
        """The impact in words; `new package` for a package that users do not have yet."""
        return "new package" if self.status == "new" else self.impact.word

    @property
    def blocking(self) -> tuple[str, ...]:
        """Messages about everything that must be fixed before a merge."""
        stale = (
            (
                f"{len(self.stale)} file(s) of generated/{self.vendor} differ from what its spec "
                "generates; run `make regenerate`",
            )
            if self.stale
            else ()
        )
        return (*self.version.blocking, *stale)


@attrs.frozen
class Pair:
    """A vendor in two project folders that contain `specs/` and `generated/`."""

    base: Path
    head: Path
    vendor: str


def compare(pairs: list[Pair], *, jobs: int = 2) -> list[VendorReview]:
    """Return the review of each pair. `jobs` pairs are compared at once; one run type-checks all.

    Raise SpecError with the problems of all specs that cannot be used.
    """
    require()
    with tempfile.TemporaryDirectory(prefix="review-") as scratch:
        known: dict[Path, griffe.Module] = {}
        tasks = [(pair, Path(scratch, str(number)), known) for number, pair in enumerate(pairs)]
        examined = _examine_all(tasks, jobs)
        trials = {number: e.trial for number, e in enumerate(examined) if e.trial is not None}
        breaks = broken(trials, Path(scratch, "typecheck"))
        return [
            _finished(pair.head, e, breaks.get(number, []))
            for number, (pair, e) in enumerate(zip(pairs, examined, strict=True))
        ]


@attrs.frozen
class _Examined:
    """A review whose packages are not type-checked yet."""

    review: VendorReview
    trial: Trial | None
    base_version: str | None
    version: str


_Task = tuple[Pair, Path, dict[Path, griffe.Module]]
"""A pair, a folder to write to, and the packages read so far, because pairs may share a base."""


def _examine_all(tasks: list[_Task], jobs: int) -> list[_Examined]:
    jobs = min(len(tasks), os.cpu_count() or 1, jobs)
    if jobs < 2:
        results = [_attempt(task) for task in tasks]
    else:
        context = get_context("fork" if hasattr(os, "fork") else "spawn")
        with ProcessPoolExecutor(jobs, mp_context=context) as pool:
            results = list(pool.map(_attempt, tasks))
    problems = [problem for result in results if isinstance(result, list) for problem in result]
    if problems:
        raise SpecError(problems)
    return [result for result in results if isinstance(result, _Examined)]


def _attempt(task: _Task) -> _Examined | list[Problem]:
    try:
        return _examine(*task)
    except SpecError as error:
        return error.problems


def _examine(pair: Pair, scratch: Path, known: dict[Path, griffe.Module]) -> _Examined:
    base, head, vendor = pair.base, pair.head, pair.vendor
    spec = Path("specs", vendor)
    if not _has_spec(head, vendor):
        return _removed(base, vendor)
    after = load(head / "specs", vendor)
    built = build_with_notes(head / "specs", vendor)
    files = built.files
    write_tree(scratch / "package", files)
    disk = read_tree(head / "generated" / vendor)
    stale = {
        p for p in {*disk, *files} if disk.get(p) != (files[p].encode() if p in files else None)
    }
    version = str(after.root["x-sdk"]["version"])
    if not _has_spec(base, vendor):
        (scratch / "empty").mkdir()
        specs, packages = (
            (scratch / "empty", head / spec),
            (scratch / "empty", scratch / "package"),
        )
        size = size_change(specs, packages, after, after)
        counts = evidence_change(attrs.evolve(after, root={}), after)
        review = _review(vendor, "new", (), (), (), counts, size, stale)
        described = introduction(after, adapt(after), built.notes)
        return _Examined(attrs.evolve(review, introduction=described), None, None, version)
    before = load(base / "specs", vendor)
    old, new = base / "generated" / vendor, scratch / "package"
    size = size_change((base / spec, head / spec), (old, new), before, after)
    is_spec_changed = bool(size.spec_added or size.spec_removed)
    api = api_changes(base, head, before, after) if is_spec_changed else ()
    lines = changelog(base, head, vendor) if api else ()
    surface: tuple[Change, ...] = ()
    trial: Trial | None = None
    if size.changed and not same_code(old / "src", new / "src"):
        name = f"{vendor}_client"
        if old not in known:
            known[old] = read_package(old / "src", name)
        surface = surface_changes(known[old], read_package(new / "src", name, known[old]))
        trial = _trial(known[old], base, old, new)
    status = "changed" if size.changed or is_spec_changed else "same"
    review = _review(
        vendor, status, api, lines, surface, evidence_change(before, after), size, stale
    )
    return _Examined(review, trial, str(before.root["x-sdk"]["version"]), version)


def _has_spec(root: Path, vendor: str) -> bool:
    return (root / "specs" / vendor / root_file(root / "specs", vendor)).is_file()


def _trial(package: griffe.Module, base: Path, old: Path, new: Path) -> Trial:
    written = sorted((base / "tests" / "typing" / "good").glob("*.py"))
    return Trial(snippets(package, old, written), old / "src", new / "src")


def _removed(base: Path, vendor: str) -> _Examined:
    before = load(base / "specs", vendor)
    change = Change(Impact.BREAKING, f"specs/{vendor}", "the vendor and its package were removed")
    review = _review(
        vendor, "removed", (change,), (), (), EvidenceChange(), Size(0, 0, 0, 0, 0, ()), set()
    )
    version = str(before.root["x-sdk"]["version"])
    return _Examined(review, None, version, version)


def _review(
    vendor: str,
    status: str,
    api: tuple[Change, ...],
    lines: tuple[str, ...] | None,
    surface: tuple[Change, ...],
    evidence: EvidenceChange,
    size: Size,
    stale: set[str],
) -> VendorReview:
    unknown = Verdict(None, "", "", (), ())
    return VendorReview(
        vendor, status, api, lines, surface, evidence, size, tuple(sorted(stale)), unknown
    )


def _finished(head: Path, examined: _Examined, breaks: list[Change]) -> VendorReview:
    """Return the review with the code that no longer type-checks and the verdict on the version."""
    review = examined.review
    surface = with_breaks(review.surface, breaks)
    impact = _impact(review.api, surface, review.size)
    spec = f"specs/{review.vendor}"
    file = f"{spec}/{root_file(head / 'specs', review.vendor)}"
    version = parse(examined.version, file)
    base = parse(examined.base_version, file) if examined.base_version else None
    if review.status == "removed":
        verdict = _removal_verdict(head, review.vendor, str(version))
    else:
        missing = changelog_problems(head / "specs", review.vendor, str(version))
        verdict = judge(base, version, impact, announced=not missing, spec=spec, root_file=file)
    return attrs.evolve(review, surface=surface, version=verdict)


def _removal_verdict(head: Path, vendor: str, version: str) -> Verdict:
    """Return the verdict for a removed package, which the project's changelog must announce."""
    name = f"{vendor.replace('_', '-')}-client"
    path = head / "CHANGELOG.md"
    if path.is_file() and f"removed: {name}" in path.read_text("utf-8").lower():
        return Verdict(version, "none", "none", (), ())
    message = f"write `Removed: {name}` in CHANGELOG.md: there is no further version of the package"
    return Verdict(version, "none", "none", (message,), ())


def _impact(api: tuple[Change, ...], surface: tuple[Change, ...], size: Size) -> Impact:
    least = Impact.DOCUMENTATION if size.changed else Impact.NONE
    return max(worst_for_users(api), worst(surface), least)
