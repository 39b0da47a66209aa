"""Exports of people with memberships and custom fields, beside a loop written by hand."""

from __future__ import annotations

import csv
import json
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx

from . import ours, payloads
from .figures import Figure, Scale
from .measure import paired, take_turns
from .server import MARK, serving

PAGE = 250
PATH = "/v1/organization/users/"
_CHILDREN = ("memberships", "custom_fields", "qualifications", "background_check_results")


def exports(scale: Scale) -> Iterator[Figure]:
    """Measure exports into SQLite and CSV."""
    people = 2_000 if scale.quick else 20_000
    users = [
        {**user, "user_id": f"{MARK.decode()}{number:03}"}  # an id of its own on every page
        for number, user in enumerate(payloads.records("better_impact", "User", PAGE))
    ]
    with (
        serving(payloads.list_of_pages(users, people // PAGE)) as url,
        tempfile.TemporaryDirectory() as scratch,
    ):
        for kind, by_hand, goal in (("SQLite", _sqlite, 1.5), ("CSV", _csv, 1.3)):
            suffix = ".db" if kind == "SQLite" else ".csv"
            measures: dict[str, Callable[[], float]] = {
                "ours": lambda suffix=suffix: _ours(url, Path(scratch) / f"ours{suffix}"),  # type: ignore[misc]
                "by hand": lambda by_hand=by_hand: by_hand(url, Path(scratch)),  # type: ignore[misc]
            }
            seconds = take_turns(measures, 1 if scale.quick else 3)
            ratio = paired(seconds["ours"], seconds["by hand"])
            yield Figure("exports", f"{people:,} people into {kind}", "by hand", ratio, goal)


def _ours(url: str, target: Path) -> float:
    from better_impact_client.tables import export

    target.unlink(missing_ok=True)
    with ours.client("better_impact", base_url=url) as client:
        start = time.perf_counter()
        export(client, "organization.users", to=target)
        return time.perf_counter() - start


def _pages(url: str) -> Iterator[list[dict[str, Any]]]:
    with httpx.Client(base_url=url, auth=("api-user", "open-sesame")) as client:
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
    start = time.perf_counter()
    made: set[str] = set()
    for users in _pages(url):
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
    spent = time.perf_counter() - start
    database.close()
    return spent


def _csv(url: str, folder: Path) -> float:
    start = time.perf_counter()
    writers: dict[str, Any] = {}
    files: list[Any] = []
    for users in _pages(url):
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
    return time.perf_counter() - start
