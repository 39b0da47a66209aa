"""The sub-command `sync`: makes the records of a resource equal to a file, after a plan."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final, TextIO

from ..errors import InvalidArgumentError
from ..operations import Profile
from ..sync.client import SyncAPIClient
from ..syncing.declaration import Sync, sync_named, syncs_of
from ..syncing.outcomes import Applied
from ..syncing.plan import Plan
from .codes import DONE, LATER, REFUSED


def add_parser(commands: Any, profile: Profile, name: str, run: Callable[[argparse.Namespace], int]) -> None:
    """Add the parser of `sync`, if the spec says something about it."""
    known = syncs_of(profile.package)
    if not known:
        return
    able = [sync for sync in known.values() if not sync.why_not]
    parser = commands.add_parser(
        "sync",
        help="make records equal to a file: plan first, then apply",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=_described(known.values()),
        epilog=_examples(able, name),
    )
    parser.add_argument("file", metavar="FILE", help="records as they should be: CSV, JSON Lines or Excel")
    parser.add_argument("--resource", choices=[*known], help=f"default {next(iter(known))}")
    do = parser.add_mutually_exclusive_group()
    do.add_argument("--dry-run", action="store_true", help="print the plan and send nothing (the default)")
    do.add_argument("--apply", action="store_true", help="print the plan and send it")
    parser.add_argument("--match", metavar="FIELD,…", help="fields that records are matched by")
    parser.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help="field of a column")
    parser.add_argument("--ignore", action="append", default=[], metavar="COLUMN", help="do not look at this column")
    parser.add_argument("--fields", metavar="FIELD,…", help="look at these fields only")
    parser.add_argument("--default", action="append", default=[], metavar="FIELD=VALUE", help="value of new records")
    parser.add_argument("--remove", choices=["never", "deactivate", "delete"], default="never", help=_REMOVE)
    most = "how many records, or which share, may be removed; default %(default)s"
    parser.add_argument("--max-removals", default="5%", metavar="N|N%", help=most)
    parser.add_argument("--keep", action="append", default=[], metavar="KEY", help="never remove this record")
    parser.add_argument("--empty", choices=["keep", "clear"], default="keep", help="what an empty cell means")
    told = "whether fields that the API does not return are sent for new records only"
    parser.add_argument("--unreadable", choices=["create", "always"], default="create", help=told)
    parser.add_argument("--allow", default="", metavar="conflicts,removals", help="apply the rest of such a plan")
    parser.add_argument("--on-error", choices=["continue", "stop"], default="continue", help="after a failed change")
    parser.add_argument("--journal", metavar="FILE", help="keep what was sent, so that the same command continues")
    parser.add_argument("--max-concurrency", type=int, default=4, metavar="N", help="requests at once")
    parser.add_argument("--report", metavar="FILE", help="write what became of each change as JSON Lines (-: here)")
    parser.add_argument("--show-values", action="store_true", help="show values, which are personal data")
    for option in ("format", "encoding", "delimiter", "sheet", "date-format"):
        parser.add_argument(f"--{option}", metavar="TEXT", help=_READ[option])
    parser.set_defaults(run=run)


_REMOVE: Final = "what to do with records that the file does not have"
_READ: Final[Mapping[str, str]] = {
    "format": "csv, jsonl or xlsx, if the name of the file does not say so",
    "encoding": "encoding of the file",
    "delimiter": "what separates the cells of a CSV file",
    "sheet": "name of the sheet of a workbook",
    "date-format": "how dates are written, such as %%d.%%m.%%Y",
}


def _described(syncs: Iterable[Sync]) -> str:
    lines = ["Make the records of a resource equal to a file: plan first, then apply.", ""]
    for sync in syncs:
        about = f"matched by {', '.join(sync.keys)}" if not sync.why_not else f"not possible: {sync.why_not}"
        lines.append(f"  {sync.name}: {about}{f'; {sync.no_removal}' if sync.no_removal else ''}")
    return "\n".join(lines)


def _examples(able: list[Sync], name: str) -> str | None:
    if not able:
        return None
    sync = able[0]
    removal = " --remove deactivate" if sync.deactivate else " --remove delete" if sync.delete else ""
    key = sync.keys[0]
    return (
        f'examples:\n  {name} sync people.csv --match {key} --map "Key={key}"\n'
        f"  {name} sync people.csv --match {key}{removal} --apply --journal people.journal"
    )


def run_sync(arguments: argparse.Namespace, profile: Profile, opened: Callable[[], SyncAPIClient]) -> int:
    """Do it, and return the exit code."""
    known = syncs_of(profile.package)
    sync = sync_named(known, arguments.resource)
    shown = sys.stderr if arguments.report == "-" else sys.stdout
    source = {name: getattr(arguments, name) for name in ("format", "encoding", "delimiter", "sheet", "date_format")}
    with closing(opened()) as client:
        resource: Any = client
        for part in sync.name.split("."):
            resource = getattr(resource, part)
        plan: Plan = resource.plan(
            Path(arguments.file),
            match=_listed(arguments.match) or sync.keys[0],
            fields=_listed(arguments.fields) or None,
            remove=arguments.remove,
            max_removals=arguments.max_removals,
            columns=_pairs("--map", arguments.map),
            ignore=arguments.ignore,
            defaults=_pairs("--default", arguments.default, first=True),
            keep=arguments.keep,
            empty=arguments.empty,
            unreadable=arguments.unreadable,
            source={name: value for name, value in source.items() if value},
        )
        for line in plan.lines(show_values=arguments.show_values):
            print(line, file=shown)
        if not arguments.apply:
            print("nothing was sent; --apply sends it", file=sys.stderr)
            return REFUSED if plan.conflicts or plan.refusals or plan.excess else DONE
        with _report_file(arguments.report) as report:
            applied = plan.apply(
                on_error=arguments.on_error,
                journal=arguments.journal,
                max_concurrency=arguments.max_concurrency,
                allow=_listed(arguments.allow),  # type: ignore[arg-type]
                on_progress=_Line(len(plan)),
            )
            _report(applied, report, shown, show_values=arguments.show_values)
    counts = applied.counts
    if counts["refused"] or plan.refusals or plan.conflicts or applied.credentials_refused:
        return REFUSED
    return LATER if counts["unknown"] or counts["unsent"] else DONE


@contextmanager
def _report_file(name: str | None) -> Generator[TextIO | None]:
    """Open the report, before anything is sent. Raise InvalidArgumentError if it cannot be written."""
    if name is None or name == "-":
        yield sys.stdout if name else None
        return
    try:
        file = Path(name).open("w", encoding="utf-8")  # noqa: SIM115 (closed below)
    except OSError as error:
        raise InvalidArgumentError(f"{name}: {error.strerror}; name another file for the report") from None
    with file:
        yield file


def _report(applied: Applied, report: TextIO | None, shown: TextIO, *, show_values: bool) -> None:
    for outcome in applied.outcomes:
        if outcome.status != "done":
            where = f"row {outcome.row}" if outcome.row is not None else f"id {outcome.id}"
            told = outcome.told(show_values=show_values)
            print(f"{outcome.status.ljust(11)} {outcome.action} {where}: {told}", file=sys.stderr)
    if applied.stopped:
        print(applied.stopped, file=sys.stderr)
    print(", ".join(f"{count:,} {status}" for status, count in applied.counts.items()), file=shown)
    if report is not None:
        report.writelines(f"{line}\n" for line in applied.lines(show_values=show_values))


def _listed(text: str | None) -> list[str]:
    return [part for part in (text or "").split(",") if part]


def _pairs(option: str, texts: Iterable[str], *, first: bool = False) -> dict[str, str]:
    """Return the texts `name=value` as a mapping; the last equals sign divides them, or the first one."""
    found: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=") if first else text.rpartition("=")
        if not equals or not name:
            raise InvalidArgumentError(f"{option} {text!r} must be {'FIELD=VALUE' if first else 'COLUMN=FIELD'}")
        found[name] = value
    return found


class _Line:
    """Rewrites one line of a terminal while changes are sent; writes nothing elsewhere."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._step = max(1, total // 200)

    def __call__(self, finished: int, total: int) -> None:
        if sys.stderr.isatty() and (finished % self._step == 0 or finished == total):
            print(f"\r{finished:,} of {total:,}", end="\n" if finished == total else "", file=sys.stderr, flush=True)
