"""One side of a paired run: `python -m tests.bench.turns URL` measures the packages on its path.

It reads the name of an act from each line of its input and prints the milliseconds that it takes.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import sys
import time
from functools import cache
from typing import Any

import httpx
import msgspec

from . import ours, payloads
from .calls import respond, several
from .decoding import PAGES
from .encoding import USERS, request_of
from .measure import Act

_SECONDS = 0.03


def _call(mode: str, url: str | None) -> Act:
    transport = None if url else httpx.MockTransport(respond)
    client = ours.client(
        "better_impact", mode, base_url=url or "http://127.0.0.1", transport=transport
    )
    retrieve = client.organization.users.retrieve
    if mode == "sync":
        return lambda: retrieve(4711)
    return several(asyncio.Runner(), lambda: retrieve(4711))


def _encode(**further: object) -> Act:
    users = payloads.records("betterworks", "UserUpsert", USERS)
    return request_of([{**user, **further} for user in users])


def _decode(title: str) -> Act:
    page = next(page for page in PAGES if page.title == title)
    body = msgspec.json.encode(page.make(page.count))
    decoder = ours.decoder(page.vendor, page.model)
    return lambda: decoder.decode(body, "bench", None)


ACTS: dict[str, Any] = {
    **{
        f"one call, {place}, {mode}": lambda url, mode=mode, place=place: _call(
            mode, url if place == "loopback" else None
        )
        for place in ("MockTransport", "loopback")
        for mode in ("sync", "async")
    },
    "encode 1,000 users": lambda _: _encode(),
    "encode 1,000 users, each with a date": lambda _: _encode(started=dt.date(2030, 1, 2)),
    **{f"decode {page.title}": lambda url, page=page: _decode(page.title) for page in PAGES},
}


def main(url: str) -> None:
    """Measure what is asked for until the input ends."""

    @cache
    def prepared(name: str) -> tuple[Act, int]:
        act = ACTS[name](url)
        act()
        start, count = time.process_time(), 0
        while time.process_time() - start < _SECONDS:
            act()
            count += 1
        return act, count

    for line in sys.stdin:
        act, count = prepared(line.strip())
        gc.collect()
        start = time.process_time()
        for _ in range(count):
            act()
        print((time.process_time() - start) / count * 1000, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
