"""Exports of people with memberships and custom fields, beside a loop written by hand, and dlt.

The seconds are those of the processor, so that other programs of the machine count little.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx

from ..support.vendors import ROOT
from . import ours, payloads
from .figures import Figure, Scale
from .measure import paired, spread, take_turns
from .server import MARK, serving

PAGE = 250
PATH = payloads.USERS_PATH
_CHILDREN = ("memberships", "custom_fields", "qualifications", "background_check_results")
_MANY = 50_000
"""How many people are exported where time is not compared with another program."""
_CHANGED = 0.01
"""The share of people that changed before the second export."""


def exports(scale: Scale) -> Iterator[Figure]:
    """Measure exports into SQLite and CSV.

    The whole benchmark measures also dlt, an export of what changed, and memory.
    """
    people = 2_000 if scale.quick else 10_000
    rounds = 1 if scale.quick else 2
    with serving(_bodies(people)) as url, tempfile.TemporaryDirectory() as scratch:
        for kind, by_hand, goal in (("SQLite", _sqlite, 1.5), ("CSV", _csv, 1.3)):
            target = Path(scratch) / ("ours.db" if kind == "SQLite" else "ours.csv")
            measures: dict[str, Callable[[], float]] = {
                "ours": lambda target=target: export(url, target),  # type: ignore[misc]
                "by hand": lambda by_hand=by_hand: by_hand(url, Path(scratch)),  # type: ignore[misc]
            }
            seconds = take_turns(measures, rounds)
            ratio = paired(seconds["ours"], seconds["by hand"])
            yield Figure("exports", f"{people:,} people into {kind}", "by hand", ratio, goal)
        if scale.quick:
            return
        row = f"{people:,} people into SQLite, beside dlt"
        of_dlt = _probe("dlt_export", url, scratch)
        mine = export(url, Path(scratch) / "ours.db")
        yield Figure("exports", row, "dlt", spread([mine / of_dlt]), 0.1)
    with serving(_bodies(_MANY)) as url, tempfile.TemporaryDirectory() as scratch:
        yield _changes(url, _MANY, Path(scratch) / "changes.db")
        row = f"growth of memory while {_MANY:,} people are exported into SQLite"
        grown = _probe("probe", "export", url, str(Path(scratch) / "memory.db"))
        yield Figure("exports", row, "after 20 pages", spread([grown]), 50.0, "MB")


def _bodies(people: int) -> dict[str, str]:
    """Return the pages of a list of people, and the page of those that changed."""
    users = [
        {**user, "user_id": f"{MARK.decode()}{number:03}"}  # an id of its own on every page
        for number, user in enumerate(payloads.records("better_impact", "User", PAGE))
    ]
    changed = [
        {**user, "user_id": f"{page:06}{number:03}", "city": "changed"}
        for page in range(round(people * _CHANGED / PAGE))
        for number, user in enumerate(users)
    ]
    since = {"header": payloads.better_impact_header(0, 1, len(changed)), "users": changed}
    pages_of_all = payloads.list_of_pages(users, people // PAGE)
    return {**pages_of_all, f"{PATH}?updated_since": json.dumps(since)}


def _changes(url: str, people: int, target: Path) -> Figure:
    """Measure a second export of what changed, beside the first one of everything."""
    first = export(url, target)
    again = [export(url, target, since="last") for _ in range(3)]
    row = f"second export with `--since last`, {_CHANGED:.0%} of {people:,} people changed"
    return Figure("exports", row, "the first", spread([second / first for second in again]), 0.02)


def _probe(module: str, *arguments: str) -> float:
    """Run a module in a process of its own; return the number that it prints last."""
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{module} failed:\n{done.stderr[-2000:]}")
    return float(done.stdout.split()[-1])


def export(url: str, target: Path, **options: Any) -> float:
    """Export the people into a file, anew unless options say otherwise; return the seconds."""
    if not options:
        target.unlink(missing_ok=True)
    with ours.client("better_impact", base_url=url) as client:
        tables = ours.module("better_impact", "tables")
        start = time.process_time()
        tables.export(client, "organization.users", to=target, **options)
        return time.process_time() - start


def pages(url: str) -> Iterator[list[dict[str, Any]]]:
    """Yield the people of each page."""
    with httpx.Client(base_url=url, auth=("api-user", "open-sesame"), timeout=60) as client:
        number, following = 0, True
        while following:
            page = json.loads(client.get(PATH, params={"page_number": number}).content)
            yield page["users"]
            number, following = number + 1, page["header"]["has_next_page"]


def _split(users: list[dict[str, Any]]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield the rows of each table, child rows with the id of their user."""
    yield "users", [{k: v for k, v in user.items() if k not in _CHILDREN} for user in users]
    for name in _CHILDREN:
        yield (
            name,
            [
                {"parent": user["user_id"], "position": number, **row}
                for user in users
                for number, row in enumerate(user[name] or ())
            ],
        )


def _sqlite(url: str, folder: Path) -> float:
    (folder / "hand.db").unlink(missing_ok=True)
    database = sqlite3.connect(folder / "hand.db")
    start = time.process_time()
    made: set[str] = set()
    for users in pages(url):
        with database:
            for name, rows in _split(users):
                if not rows:
                    continue
                columns = list(rows[0])
                if name not in made:
                    key = "user_id" if name == "users" else "parent, position"
                    database.execute(
                        f"CREATE TABLE {name} ({', '.join(columns)}, PRIMARY KEY ({key}))"
                    )
                    made.add(name)
                marks = ", ".join("?" * len(columns))
                database.executemany(
                    f"INSERT OR REPLACE INTO {name} VALUES ({marks})",
                    [[row[column] for column in columns] for row in rows],
                )
    spent = time.process_time() - start
    database.close()
    return spent


def _csv(url: str, folder: Path) -> float:
    start = time.process_time()
    writers: dict[str, Any] = {}
    files: list[Any] = []
    for users in pages(url):
        for name, rows in _split(users):
            if not rows:
                continue
            if name not in writers:
                files.append((folder / f"hand_{name}.csv").open("w", newline=""))
                writers[name] = csv.DictWriter(files[-1], list(rows[0]))
                writers[name].writeheader()
            writers[name].writerows(rows)
    for file in files:
        file.close()
    return time.process_time() - start
