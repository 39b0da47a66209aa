"""Memory: a long list read to its end, and a decoded page beside the same page as plain dicts."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import orjson

from ..support.vendors import ROOT
from . import payloads, peers
from .decoding import PAGES, Page
from .figures import Figure, Scale
from .measure import paired, spread, take_turns
from .server import serving

PAGE_SIZE = 250


def memory(scale: Scale) -> Iterator[Figure]:
    """Measure 500,000 users (a fifth of them in the quick run), and each kind of page."""
    users = 100_000 if scale.quick else 500_000
    with serving(_pages(users // PAGE_SIZE)) as url:
        measures = {
            who: lambda who=who: _probe("iterate", who, url)  # type: ignore[misc]
            for who in ("ours", "httpx")
        }
        grown = take_turns(measures, 1)
    row = f"growth of memory while {users:,} users are read"
    others: dict[str, Any] = {"httpx": spread(grown["httpx"])}
    yield Figure("memory", row, "after 20 pages", spread(grown["ours"]), 20.0, "MB", others)
    for page in PAGES:
        yield _held(page, scale)


def _pages(count: int) -> dict[str, str]:
    """Return the pages of a list of users with some fields each; all but the last are alike."""
    whole = payloads.records("better_impact", "User", PAGE_SIZE)
    users = [
        {key: value for key, value in user.items() if not isinstance(value, list)} for user in whole
    ]
    users = [dict(list(user.items())[:12]) for user in users]
    return payloads.list_of_pages(users, count)


def _held(page: Page, scale: Scale) -> Figure:
    file = peers.CACHE / "pages" / f"{page.vendor}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(orjson.dumps(page.make(page.count)))
    names = ["dicts", "ours"]
    if not scale.quick:
        names += ["pydantic", peers.STOCK]
        names += [peers.JAVA] if peers.java(page.vendor) is not None else []
    measures: dict[str, Callable[[], float]] = {
        who: lambda who=who: _probe("hold", who, str(file), page.model)  # type: ignore[misc]
        for who in names
    }
    taken = take_turns(measures, 1)  # memory hardly differs from one run to the next
    found: dict[str, Any] = {
        name: paired(values, taken["dicts"]) for name, values in taken.items() if name != "dicts"
    }
    row = f"memory of a decoded page of {page.count} {page.title} {page.items}"
    return Figure("memory", row, "orjson.loads", found.pop("ours"), 0.7, peers=found)


def _probe(job: str, *arguments: str) -> float:
    command = [sys.executable, "-m", "tests.bench.probe", job, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    return float(json.loads(done.stdout))
