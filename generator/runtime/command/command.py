"""The command of a package: `tables`, `export`, `sync`, `call` and `completion`."""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from ..access import first_needs
from ..conversion import converted
from ..errors import AuthenticationError, ClientError, InvalidArgumentError, did_you_mean
from ..json_values import is_array
from ..operations import Profile
from ..sync.client import SyncAPIClient, SyncPages
from ..tables.api import Treatment, export
from ..tables.export import Report
from ..tables.places import KINDS, check_single, destination_at
from ..tables.sink import ExportError
from ..tables.tables import Table, table_named, tables_of
from .arguments import methods_of, parsed
from .codes import DONE, INTERRUPTED, USAGE, code_of
from .complete import SCRIPTS, candidates, script
from .progress import ProgressLine
from .sync import add_parser, run_sync


def main(client: Callable[..., SyncAPIClient], profile: Profile, words: Sequence[str] | None = None) -> int:
    """Run the command line of a package and return its exit code."""
    command = _Command(client, profile)
    parser = command.parser()
    arguments = parser.parse_args(words)
    try:
        code: int = arguments.run(arguments)
    except BrokenPipeError:  # whoever read the output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return _told("interrupted; --resume continues an export, the same command with --journal a sync", INTERRUPTED)
    except EOFError:
        return _told("the credentials are missing: nothing was typed", USAGE)
    except ClientError as error:
        return _told(str(error), code_of(error))
    return code


def _told(message: str, code: int) -> int:
    print(message, file=sys.stderr)
    return code


class _Command:
    def __init__(self, client: Callable[..., SyncAPIClient], profile: Profile) -> None:
        self._client = client
        self._profile = profile
        self._name = profile.package.replace("_", "-")

    def parser(self) -> argparse.ArgumentParser:
        """Return the parser of the command line."""
        parser = argparse.ArgumentParser(self._name, description=f"Data of the {self._profile.title} API.")
        parser.add_argument("--version", action="version", version=f"{self._name} {self._profile.version}")
        commands = parser.add_subparsers(required=True, metavar="COMMAND")
        self._parsers = commands.choices
        self._tables_parser(commands)
        self._export_parser(commands)
        add_parser(commands, self._profile, self._name, self._sync)
        self._call_parser(commands)
        completion = commands.add_parser("completion", help="print a script that completes words in a shell")
        completion.add_argument("shell", nargs="?", choices=[*SCRIPTS])
        completion.add_argument("--words", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
        completion.set_defaults(run=self._complete)
        return parser

    def _tables_parser(self, commands: Any) -> None:
        tables = commands.add_parser("tables", help="list tables, or the columns of some")
        tables.add_argument("table", nargs="*", metavar="TABLE")
        tables.set_defaults(run=self._tables)

    def _export_parser(self, commands: Any) -> None:
        first = next(iter(self._known()), "TABLE")
        places = "; ".join(f"{end}: {what}" for end, what in KINDS.items())
        parser = commands.add_parser(
            "export",
            help="export tables into a file or a database",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            epilog=f"examples:\n  {self._name} export {first} --to people.db --since last\n"
            f"  {self._name} export {first} --to people.csv --drop-personal --limit 100",
        )
        parser.add_argument("table", nargs="+", metavar="TABLE")
        parser.add_argument("--to", required=True, metavar="DEST", help=f"where to write ({places})")
        parser.add_argument("--since", metavar="last|DATE", help="only what changed since the last export, or a date")
        parser.add_argument("--where", action="append", default=[], metavar="NAME=VALUE", help="filter of the list")
        personal = parser.add_mutually_exclusive_group()
        personal.add_argument("--drop-personal", action="store_const", const="drop", dest="personal", default="keep")
        key = f"{self._profile.env_prefix}_HASH_KEY"
        told = f"hash personal values with the secret key in {key}"
        personal.add_argument("--hash-personal", action="store_const", const="hash", dest="personal", help=told)
        parser.add_argument("--columns", default="", metavar="NAME,…", help="columns to export, besides the key")
        parser.add_argument("--limit", type=int, metavar="N", help="export at most N items of each table")
        parser.add_argument("--resume", action="store_true", help="continue an export that was interrupted")
        parser.add_argument("--dry-run", action="store_true", help="read and compare, and write nothing")
        deletes = "how many rows, or which share, may be marked as deleted; default %(default)s"
        parser.add_argument("--max-deletes", default="5%", metavar="N|N%", help=deletes)
        parser.add_argument("--prefetch", type=int, default=0, metavar="N", help="pages to fetch ahead")
        parser.set_defaults(run=self._export)

    def _call_parser(self, commands: Any) -> None:
        parser = commands.add_parser("call", help="call a method of the client and print its result as JSON")
        parser.add_argument("method", metavar="METHOD", help="such as that of a table, with its resource")
        parser.add_argument("argument", nargs="*", metavar="NAME=VALUE")
        parser.add_argument("--body", metavar="JSON|@FILE", help="more arguments as a JSON object; @- reads it")
        parser.set_defaults(run=self._call)

    def _known(self) -> Mapping[str, Table]:
        return tables_of(self._profile.package)

    def _open(self) -> SyncAPIClient:
        """Return a client; credentials that are not in the environment are asked for on a terminal."""
        try:
            return self._client()
        except AuthenticationError:
            if not sys.stdin.isatty() or not first_needs(self._profile):
                raise
        from getpass import getpass

        prefix = self._profile.env_prefix
        names = first_needs(self._profile)
        return self._client(
            **{name: os.environ.get(f"{prefix}_{name.upper()}") or getpass(f"{name}: ") for name in names}
        )

    def _tables(self, arguments: argparse.Namespace) -> int:
        known = self._known()
        if not arguments.table:
            width = max(map(len, known), default=0)
            for table in known.values():
                print(f"{table.name.ljust(width)}  {_about(table)}")
            return DONE
        for name in arguments.table:
            for layout in table_named(known, name).layout().each():
                print(layout.name)
                for column in layout.columns:
                    marks = [*(["key"] if column.key else []), *([column.personal] if column.personal else [])]
                    print(f"  {column.name}  {column.kind}{''.join(f'  {mark}' for mark in marks)}")
        return DONE

    def _export(self, arguments: argparse.Namespace) -> int:
        known = self._known()
        tables = [table_named(known, name) for name in arguments.table]
        line = ProgressLine()
        key = os.environ.get(f"{self._profile.env_prefix}_HASH_KEY")
        personal: Treatment = arguments.personal
        place = os.path.expanduser(arguments.to)  # shells leave the ~ of --to=~/people.db alone
        with closing(self._open()) as client, closing(destination_at(place)) as destination:
            check_single(destination, len(tables))
            try:
                for table in tables:
                    reports = export(
                        client,
                        table.name,
                        to=destination,
                        where=parsed(table.method_of(client), arguments.where),
                        since=_since(arguments.since),
                        personal=personal,
                        hash_key=key,
                        columns=tuple(filter(None, arguments.columns.split(","))),
                        limit=arguments.limit,
                        max_deletes=arguments.max_deletes,
                        resume=arguments.resume,
                        dry_run=arguments.dry_run,
                        prefetch=arguments.prefetch,
                        on_progress=line,
                    )
                    line.end()
                    for report in reports:
                        print(_summary(report, keeps=personal == "keep" and not arguments.columns), file=sys.stderr)
            except ClientError as error:
                line.end()
                is_vendors = not isinstance(error, ExportError)
                if is_vendors and line.pages and destination.resumes and not arguments.dry_run:
                    print("what was written stays; the same command with --resume continues", file=sys.stderr)
                raise
            finally:
                line.end()
        return DONE

    def _sync(self, arguments: argparse.Namespace) -> int:
        return run_sync(arguments, self._profile, self._open)

    def _call(self, arguments: argparse.Namespace) -> int:
        with closing(self._open()) as client:
            methods = dict(methods_of(client))
            method = methods.get(arguments.method)
            if method is None:
                near = did_you_mean(arguments.method, methods)
                raise InvalidArgumentError(f"there is no method {arguments.method!r}{near}; api.md lists all of them")
            _print(method(**parsed(method, arguments.argument, arguments.body)))
        return DONE

    def _complete(self, arguments: argparse.Namespace) -> int:
        if arguments.words is not None:
            with closing(self._offline()) as client:
                for word in candidates(arguments.words, self._options(), dict(self._known()), client):
                    print(word)
        elif arguments.shell:
            print(script(arguments.shell, self._name), end="")
        else:
            raise InvalidArgumentError(f"name a shell: {', '.join(SCRIPTS)}")
        return DONE

    def _options(self) -> list[tuple[str, list[str]]]:
        found: list[tuple[str, list[str]]] = []
        for name, parser in self._parsers.items():
            options = re.findall(r"--[a-z-]+", parser.format_usage())
            found.append((name, options))
        return found

    def _offline(self) -> SyncAPIClient:
        """Return a client that calls nothing."""
        mock = importlib.import_module(f"{self._profile.package}.testing").MockAPI()
        needs = first_needs(self._profile)
        values = {name: value or "none" for name, value in self._profile.variables.items()}
        address = next(iter(self._profile.servers.values()))
        if address.startswith("/"):  # the documentation names no host
            values["base_url"] = f"https://api.example.org{address}"
        return self._client(transport=mock, **dict.fromkeys(needs, "none"), **values)


def _about(table: Table) -> str:
    key = f"key {', '.join(table.key)}" if table.key else "no key"
    changed = f"; --since by {table.change.parameter}" if table.change else ""
    needs = f"; needs {', '.join(table.scope)}" if table.scope else ""
    return f"{key}{changed}{needs}; {table.evidence}"


def _since(text: str | None) -> Any:
    if text is None or text == "last":
        return text
    try:
        if len(text) == len("2020-01-02"):
            return dt.date.fromisoformat(text)
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        raise InvalidArgumentError("--since must be last, a date (2024-03-05) or a date with time and zone") from None
    return moment if moment.tzinfo else moment.astimezone()


def _summary(report: Report, *, keeps: bool) -> str:
    """Return what an export did; `keeps`: what fits no column is kept in columns of its own."""
    parts = [f"{report.rows:,} rows", f"{report.inserted:,} new", f"{report.updated:,} changed"]
    parts += [f"{report.unchanged:,} unchanged", f"{report.deleted:,} deleted"]
    if report.misfits:
        parts.append(f"{report.misfits:,} values that do not fit, {'in _drift' if keeps else 'left out'}")
    if report.undocumented:
        parts.append(f"{report.undocumented:,} undocumented fields, {'in _extra' if keeps else 'left out'}")
    dry = " (dry run, nothing written)" if report.is_dry else ""
    return f"{report.table}: {', '.join(parts)}{dry}"


def _print(result: Any) -> None:
    """Print a result as JSON: one line, or one for each item of a list."""
    if result is None:
        return
    if isinstance(result, Path):
        print(result)
        return
    for item in result if _is_list(result) else [result]:
        sys.stdout.buffer.write(_json(item) + b"\n")  # as UTF-8, whatever the encoding of the terminal


def _is_list(result: Any) -> bool:
    return is_array(result) or isinstance(result, SyncPages)


def _json(value: Any) -> bytes:
    try:
        return msgspec.json.encode(value)
    except (UnicodeEncodeError, OverflowError):  # unpaired surrogates and huge integers, which JSON can hold
        return json.dumps(converted(value, "vendor", "text")).encode()
