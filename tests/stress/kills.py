"""Exports that are killed (SIGKILL) at random moments and continued: no row is lost or doubled.

The server runs in this process. Another one, without threads, forks a child for each attempt, and
kills it.
"""

from __future__ import annotations

import csv
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import duckdb
import psycopg

import tests.conftest  # noqa: F401 (puts the generated packages on the path)
from tests.support.loopback import serving
from tests.support.postgres import PASSWORD, programs, running
from tests.tables.people import SQL, TABLE, People, person

SUFFIXES = ("db", "duckdb", "csv")
"""The kinds of files that are tried; PostgreSQL as well where it is installed."""
_PEOPLE = 60
_SCHEMA = "killed"
_LONGEST = 30.0
"""Seconds after which an attempt hangs."""


def run(kills: int, seed: int, progress: Callable[[str, int, float], None]) -> list[str]:
    """Kill a number of exports into each kind of destination; return what was wrong."""
    violations: list[str] = []
    started = time.monotonic()
    with serving() as server, tempfile.TemporaryDirectory() as folder:
        people = People(server, [person(number) for number in range(1, _PEOPLE + 1)])
        server.respond = people.respond
        with postgres() as address:
            files = [str(Path(folder) / f"people.{suffix}") for suffix in SUFFIXES]
            for target in [*files, *([address] if address else [])]:
                words = [server.url, target, str(kills), str(seed)]
                done = subprocess.run(
                    [sys.executable, "-m", "tests.stress.kills", *words],
                    env={**os.environ, "PGPASSWORD": PASSWORD},
                    capture_output=True,
                    text=True,
                    check=False,
                )
                kind = "PostgreSQL" if target == address else Path(target).suffix
                violations += [f"{kind}: {line}" for line in done.stdout.splitlines()]
                if done.returncode:
                    violations.append(f"{kind}: {done.stderr[-2000:]}")
                progress(f"kills of exports into {kind}", kills, time.monotonic() - started)
    return violations


@contextmanager
def postgres() -> Generator[str | None]:
    """Run a PostgreSQL server; give the address of a schema, or None where it is not installed."""
    folder = programs()
    if folder is None:
        yield None
        return
    with running(folder) as server:
        yield f"{server.address}?schema={_SCHEMA}"


def _attempt(url: str, target: str, delay: float) -> bool:
    """Continue the export in a child, and kill it after a delay; return whether it ended before."""
    child = os.fork()
    if not child:
        code = 1
        try:
            _export(url, target)
            code = 0
        finally:
            os._exit(code)
    end = time.monotonic() + delay
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            if status:
                raise RuntimeError("the export failed")
            return True
        time.sleep(0.0005)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _export(url: str, target: str) -> None:
    from better_impact_client import BetterImpact
    from better_impact_client.tables import export

    with BetterImpact(username="me", password="secret", base_url=url) as client:
        export(client, TABLE, to=target, resume=True)


@contextmanager
def _opened(target: str) -> Generator[Any]:
    """Open the database with its own driver."""
    if target.startswith("postgresql:"):
        opened: Any = psycopg.connect(target.partition("?")[0], autocommit=True)
        opened.execute(f"SET search_path TO {_SCHEMA}")
    else:
        opened = duckdb.connect(target) if target.endswith(".duckdb") else sqlite3.connect(target)
    with closing(opened) as connection:
        yield connection


def problems(target: str) -> list[str]:
    """Return what is wrong with a complete export."""
    wanted = [str(number) for number in range(1, _PEOPLE + 1)]
    if target.endswith(".csv"):
        path = Path(target)
        found = [row["user_id"] for row in _table(path)]
        below = [
            row["_parent_user_id"] for row in _table(path.with_stem(f"{path.stem}__memberships"))
        ]
        counts = [_PEOPLE]
    else:
        with _opened(target) as connection:
            sql = f"SELECT user_id FROM {SQL} ORDER BY CAST(user_id AS INTEGER)"
            found = [row[0] for row in connection.execute(sql).fetchall()]
            sql = sql.replace("user_id", "_parent_user_id").replace(SQL, f"{SQL}__memberships")
            below = [row[0] for row in connection.execute(sql).fetchall()]
            counts = connection.execute("SELECT sum(inserted) FROM _exports").fetchone()
    problems = []
    if found != wanted:
        problems.append(f"rows {_odd(found, 1)} are missing, doubled or in another place")
    if below != [number for number in wanted for _ in range(2)]:
        problems.append(f"child rows of {_odd(below, 2)} are missing, doubled or in another place")
    if list(counts) != [_PEOPLE]:
        problems.append(f"{counts[0]} rows were counted as inserted, not {_PEOPLE}")
    return problems


def _odd(found: list[str], each: int) -> list[int]:
    """Return the people of whom there are more or fewer rows than `each`."""
    return [n for n in range(1, _PEOPLE + 1) if found.count(str(n)) != each]


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _clear(target: str) -> None:
    """Remove what exports have left."""
    if target.startswith("postgresql:"):
        with _opened(target) as connection:
            connection.execute(f"DROP SCHEMA IF EXISTS {_SCHEMA} CASCADE")
        return
    for each in Path(target).parent.iterdir():
        each.unlink()


def _main(url: str, target: str, kills: int, seed: int) -> None:
    """Kill so many exports; print what is wrong with those that were completed in the end."""
    moments = random.Random(seed)
    _export(url, target)  # imports everything before the first child
    _clear(target)
    started = time.monotonic()
    _export(url, target)
    duration = time.monotonic() - started
    done = 0
    while done < kills:
        _clear(target)
        while not _attempt(url, target, moments.uniform(0, duration) if done < kills else _LONGEST):
            done += 1
        for problem in problems(target):
            print(f"after {done} kills: {problem}", flush=True)


if __name__ == "__main__":
    _main(*sys.argv[1:3], int(sys.argv[3]), int(sys.argv[4]))
