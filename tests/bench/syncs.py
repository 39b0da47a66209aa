"""People made equal to a list: the plan beyond the reading, what applying adds, memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ..support.vendors import ROOT
from . import ours
from .figures import Figure, Scale
from .measure import paired, spread, take_turns
from .server import serving

PATH = "/api/v1/users"
PAGE = 200


def syncs(scale: Scale) -> Iterator[Figure]:
    """Measure a plan of 10,000 people, applying to 1,000, and the memory for 100,000."""
    people = 2_000 if scale.quick else 10_000
    with serving(bodies(people)) as url:
        rounds = 1 if scale.quick else 3
        plans: dict[str, Callable[[], float]] = {
            "ours": lambda: _plan(url, people),
            "reading": lambda: _read(url, people),
        }
        spent = take_turns(plans, rounds)
        ratio = paired(spent["ours"], spent["reading"])
        yield Figure("syncs", f"plan {people:,} people", "reading them", ratio, 8.0)
        count = 200 if scale.quick else 1_000
        measures: dict[str, Callable[[], float]] = {
            "ours": lambda: _apply(url, people, count),
            "calls": lambda: _calls(url, count),
        }
        seconds = take_turns(measures, rounds)
        ratio = paired(seconds["ours"], seconds["calls"])
        row = f"apply {count:,} changes, one after the other, with a journal"
        yield Figure("syncs", row, "the calls alone", ratio, 1.1)
    most = 10_000 if scale.quick else 100_000
    with serving(bodies(most)) as url:
        grown = [_memory(url, most)]
        yield Figure(
            "syncs", f"memory of a plan of {most:,} people", "", spread(grown), 100.0, "MB"
        )


def person(number: int) -> dict[str, Any]:
    """Return a person as the API has them."""
    return {
        "id": 1000 + number,
        "firstName": f"First{number}",
        "lastName": f"Last{number}",
        "email": f"person.{number}@example.org",
        "role": {"id": 3, "name": "Employee"},
        "volunteerTimeOff": 16,
        "matchAmount": 250,
        "country": "Norway",
        "state": "Oslo",
        "groups": [{"id": 12, "groupName": "Night"}],
        "deleted": None,
    }


def bodies(people: int) -> dict[str, str]:
    """Return the responses: pages of people, an empty one at the end, and any change."""
    made = {"/api/v1/token": json.dumps({"access_token": "made-up", "expires_in": 3600})}
    made[PATH] = '{"items":[]}'
    for first in range(0, people, PAGE):
        page = [person(number) for number in range(first, min(first + PAGE, people))]
        made[f"{PATH}#{first}"] = json.dumps({"items": page})
    for number in range(min(people, 1_000)):
        made[f"{PATH}/{1000 + number}"] = json.dumps({"id": 1000 + number})
    return made


def rows(people: int, changed: int) -> Iterator[dict[str, Any]]:
    """Yield the people as they should be; the first ones have another name."""
    for number in range(people):
        yield {
            "email": f"person.{number}@example.org",
            "first_name": f"First{number}",
            "last_name": "Marsh" if number < changed else f"Last{number}",
            "type": 3,
            "volunteer_time_off": "16",
            "country": "Norway",
            "state": "Oslo",
            "group_ids": [12],
        }


def _read(url: str, people: int) -> float:
    """Return the processor time of reading people, as a plan does."""
    with ours.client("selflessly", base_url=url) as client:
        record = ours.module("selflessly").Record
        start = time.process_time()
        count = sum(1 for _ in client.users.list(take=PAGE, prefetch=4, result=record))
        spent = time.process_time() - start
    assert count == people
    return spent


def _plan(url: str, people: int) -> float:
    """Return the processor time of a plan in which every twentieth person changes."""
    with ours.client("selflessly", base_url=url) as client:
        start = time.process_time()
        plan = client.users.plan(rows(people, people // 20), remove="delete")
        spent = time.process_time() - start
    assert len(plan.updates) == people // 20
    return spent


def _apply(url: str, people: int, count: int) -> float:
    with (
        ours.client("selflessly", base_url=url) as client,
        tempfile.TemporaryDirectory() as scratch,
    ):
        plan = client.users.plan(rows(people, count))
        start = time.perf_counter()
        applied = plan.apply(max_concurrency=1, journal=Path(scratch) / "people.journal")
        spent = time.perf_counter() - start
    assert applied.counts["done"] == count
    return spent


def _calls(url: str, count: int) -> float:
    with ours.client("selflessly", base_url=url) as client:
        client.users.list(take=PAGE).page()
        start = time.perf_counter()
        for number, row in enumerate(rows(count, count)):
            more = {"volunteer_time_off": 16, "match_amount": 250}
            client.users.update(1000 + number, **{**row, **more})
        return time.perf_counter() - start


def _memory(url: str, people: int) -> float:
    """Return the growth of a process that plans a file in which every tenth person changes."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.writelines(f"{json.dumps(row)}\n" for row in rows(people, people // 10))
        file.flush()
        command = [sys.executable, "-m", "tests.bench.probe", "plan", url, file.name]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)
