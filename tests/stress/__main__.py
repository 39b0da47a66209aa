"""`make stress`: calls under faults, hostile specs, killed exports; exit 1 on a violation."""

from __future__ import annotations

import argparse
import sys

import tests.conftest  # noqa: F401 (puts the generated packages on the path)

from . import hostile_specs, kills
from .traffic import Report, run


def _progress(what: str, done: int, seconds: float) -> None:
    print(f"{what}: {done} done, {done / seconds:.0f} a second", flush=True)


def _totals(report: Report) -> None:
    calls = sum(report.calls.values())
    print(f"{calls} calls, {report.requests} requests in {report.seconds:.0f} s")
    for title, counts in (
        ("calls", report.calls),
        ("errors", report.errors),
        ("faults", report.faults),
    ):
        print(f"{title}: " + ", ".join(f"{name} {n}" for name, n in counts.most_common()))


def _verdict(report: Report) -> None:
    for violation in report.violations[:50]:
        print(f"VIOLATION {violation}")
    print(f"{len(report.violations)} violation(s)")


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.stress", description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000, help="calls in all")
    parser.add_argument("--specs", type=int, default=1000, help="hostile specs of each kind")
    parser.add_argument("--kills", type=int, default=200, help="exports to kill, of each kind")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    whole = Report()
    for mode in ("sync", "async") if options.calls else ():
        calls = options.calls // 2
        forks = max(1, calls // 1000)
        whole.add(run(mode, calls, seed=options.seed, forks=forks, progress=_progress))
    _totals(whole)
    if options.specs:
        whole.violations += hostile_specs.run(options.specs, start=options.seed, progress=_progress)
    if options.kills:
        whole.violations += kills.run(options.kills, options.seed, _progress)
    _verdict(whole)
    return 1 if whole.violations else 0


if __name__ == "__main__":
    sys.exit(main())
