"""Many requests: pages fetched ahead, and many calls at once."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx

from . import ours, payloads
from .figures import Figure, Scale
from .measure import Act, alternate, paired, pinned, take_turns
from .server import serving

LATENCY = 0.05
AHEAD = 8
AT_ONCE = 32
BATCH = 500
PATH = "/v1/organization/users/4711"


def paging(scale: Scale) -> Iterator[Figure]:
    """Measure a list with latency read ahead and not, and many calls of the async client."""
    pages = 40 if scale.quick else 100
    users = [{"user_id": number, "first_name": "Tessa"} for number in range(5)]
    with serving(payloads.list_of_pages(users, pages), delay=LATENCY) as url:
        row = f"{pages} pages at {LATENCY * 1000:.0f} ms latency, prefetch={AHEAD}"
        for title, read in (("", _read), (", async", _read_async)):
            measures: dict[str, Callable[[], float]] = {
                "in turn": lambda read=read: read(url, pages * 5),  # type: ignore[misc]
                "ahead": lambda read=read: read(url, pages * 5, prefetch=AHEAD),  # type: ignore[misc]
            }
            seconds = take_turns(measures, 1)  # the latency is fixed
            ratio = paired(seconds["ahead"], seconds["in turn"])
            yield Figure("paging", row + title, "page after page", ratio, 0.15)
    with pinned():
        yield _many(scale)


def _read(url: str, users: int, **ahead: int) -> float:
    with ours.client("better_impact", base_url=url) as client:
        start = time.perf_counter()
        count = sum(1 for _ in client.organization.users.list(**ahead))
    assert count == users
    return time.perf_counter() - start


def _read_async(url: str, users: int, **ahead: int) -> float:
    async def read() -> float:
        async with ours.client("better_impact", "async", base_url=url) as client:
            start = time.perf_counter()
            count = 0
            async for _ in client.organization.users.list(**ahead):
                count += 1
        assert count == users
        return time.perf_counter() - start

    return asyncio.run(read())


def _many(scale: Scale) -> Figure:
    rounds = 3 if scale.quick else 6
    bodies = {PATH: json.dumps(payloads.records("better_impact", "User", 1)[0])}
    with serving(bodies) as url, asyncio.Runner() as runner:
        client = ours.client("better_impact", "async", base_url=url)
        raw = httpx.AsyncClient(auth=("api-user", "open-sesame"))

        async def by_hand() -> Any:
            return (await raw.get(url + PATH)).json()

        acts: dict[str, Act] = {
            "httpx": lambda: runner.run(_at_once(by_hand)),
            "ours": lambda: runner.run(_at_once(lambda: client.organization.users.retrieve(4711))),
        }
        times = alternate(acts, rounds, seconds=0)
        runner.run(client.close())
        runner.run(raw.aclose())
    row = f"{rounds * BATCH:,} calls of retrieve, {AT_ONCE} at once, async"
    baseline = "(await httpx.AsyncClient.get(…)).json()"
    return Figure("paging", row, baseline, paired(times["ours"], times["httpx"]), 1.1)


async def _at_once(call: Callable[[], Awaitable[object]]) -> None:
    numbers = itertools.count()

    async def work() -> None:
        while next(numbers) < BATCH:
            await call()

    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
