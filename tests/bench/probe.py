"""What is measured in a process of its own: `python -m tests.bench.probe JOB …`, prints megabytes.

`iterate WHO URL` reads a list to its end and tells how far memory grew after the first pages;
`hold WHO FILE MODEL` keeps a page decoded several times and tells what one of them takes;
`export URL FILE` exports a list and tells how far memory grew after the first pages;
`plan URL FILE` plans what makes people equal to a file and tells how far memory grew after the
first page.
"""

from __future__ import annotations

import importlib
import itertools
import json
import resource
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from .payloads import USERS_PATH

COPIES = 20
_WARM = 5000


def peak() -> float:
    """Return the most memory that this process has held so far, in MB."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def iterate(who: str, url: str) -> float:
    """Read every user of a list; give by how much that raised the peak of memory."""
    users = _ours(url) if who == "ours" else _by_hand(url)
    count = sum(1 for _ in itertools.islice(users, _WARM))
    before = peak()
    count += sum(1 for _ in users)
    print(count, file=sys.stderr)
    return peak() - before


def _ours(url: str) -> Iterator[Any]:
    from . import ours

    client = ours.client("better_impact", base_url=url)
    return iter(client.organization.users.list(page_size=250))


def _by_hand(url: str) -> Iterator[Any]:
    import httpx

    with httpx.Client() as client:
        for number in itertools.count():
            query = {"page_size": 250, "page_number": number}
            page = client.get(url + USERS_PATH, params=query).json()
            yield from page["users"]
            if not page["header"]["has_next_page"]:
                return


def hold(who: str, file: str, model: str) -> float:
    """Decode a page several times and keep it; give the memory of one."""
    body = Path(file).read_bytes()
    decode = _decode(who, Path(file).stem, model, body)
    decode()
    before = peak()
    kept = [decode() for _ in range(COPIES)]
    return (peak() - before) / len(kept)


def export(url: str, file: str) -> float:
    """Export every user of a list into a file; give by how much that raised the peak of memory."""
    from . import ours

    before = 0.0

    def note(progress: Any) -> None:
        nonlocal before
        if progress.rows <= _WARM:
            before = peak()

    client = ours.client("better_impact", base_url=url)
    tables = ours.module("better_impact", "tables")
    tables.export(client, "organization.users", to=file, on_progress=note)
    return peak() - before


def plan(url: str, file: str) -> float:
    """Plan what makes people equal to a file; give by how much that raised the peak of memory."""
    from . import ours

    client = ours.client("selflessly", base_url=url)
    client.users.list(take=200).page()
    importlib.import_module(f"{type(client.users).__module__.partition('.')[0]}.sync")
    before = peak()
    made = client.users.plan(file, source={"format": "jsonl"}, remove="delete")
    print(made.summary(), file=sys.stderr)
    return peak() - before


def _decode(who: str, vendor: str, model: str, body: bytes) -> Callable[[], Any]:
    if who == "dicts":
        import orjson

        return lambda: orjson.loads(body)
    if who == "ours":
        from . import ours

        decoder = ours.decoder(vendor, model)
        return lambda: decoder.decode(body, "bench", None)
    from .decoding import peer_act

    return peer_act(who, vendor, model, body)


if __name__ == "__main__":
    job, *arguments = sys.argv[1:]
    print(
        json.dumps(
            {"iterate": iterate, "hold": hold, "export": export, "plan": plan}[job](*arguments)
        )
    )
