"""Importing a package, and the time until its first call is ready, in fresh interpreters."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from ..support.vendors import ROOT, credentials, spec_of
from . import ours, peers
from .figures import Figure, Scale
from .measure import Spread, beyond, run, take_turns

LARGEST = "unite_us"
_PEERS = {"httpx": "import httpx", "openai": "import openai", "stripe": "import stripe"}
_READY = """
from {vendor}_client import {name}
client = {name}({arguments}, base_url="http://127.0.0.1")
client.{resource}
"""
_HTTPX_READY = "import httpx; client = httpx.Client(base_url='http://127.0.0.1'); client.get"
# A resource of each vendor, as a caller's first line would name it.
_RESOURCES = {
    "assemble": "users.list",
    "better_impact": "organization.users.list",
    "betterworks": "goals.list",
    "selflessly": "users.retrieve",
    "unite_us": "contacts.retrieve",
}


def imports(scale: Scale) -> Iterator[Figure]:
    """Measure every package beside the interpreter, httpx, and the peers."""
    codes = {"interpreter": "pass", "httpx": "import httpx", "httpx ready": _HTTPX_READY}
    codes |= {vendor: f"import {vendor}_client" for vendor in ours.VENDORS}
    codes |= {f"{vendor} ready": _ready(vendor) for vendor in ours.VENDORS}
    times = _times(codes, scale.rounds(9))
    others = _times({**_PEERS, **_generated(), "interpreter": "pass"}, scale.rounds(5))
    found: dict[str, Spread | str] = {
        name: beyond(values, others["interpreter"])
        for name, values in others.items()
        if name != "interpreter"
    }
    if not peers.has_java():
        found[peers.JAVA] = peers.NO_JAVA
    for vendor in ours.VENDORS:
        largest = vendor == LARGEST
        yield Figure(
            "import",
            f"import {vendor}_client",
            "the interpreter",
            beyond(times[vendor], times["interpreter"]),
            60.0 if largest else None,
            "ms",
            found if largest else {},
        )
    for vendor in ours.VENDORS:
        mine = beyond(times[f"{vendor} ready"], times["httpx ready"])
        row = f"{vendor}_client until a first call is ready"
        yield Figure("ready", row, "an httpx.Client ready", mine, 60.0, "ms")


def _generated() -> dict[str, str]:
    codes = {peers.STOCK: f"import {peers.package_in(peers.stock(LARGEST)).name}.client"}
    if peers.has_java():
        codes[peers.JAVA] = f"import java_{LARGEST}"
    return codes


def _times(codes: Mapping[str, str], rounds: int) -> dict[str, list[float]]:
    """Give the milliseconds that new interpreters take to run each code."""
    path = [ours.source(vendor) for vendor in ours.VENDORS] + _peer_folders()
    measures = {name: _start(code, path) for name, code in codes.items()}
    for measure in measures.values():
        measure()  # compiles what has not been compiled yet
    return take_turns(measures, rounds)


def _ready(vendor: str) -> str:
    name = spec_of(vendor).root["x-sdk"]["class"]
    given = ", ".join(f"{key}={text!r}" for key, text in credentials(vendor).arguments.items())
    return _READY.format(vendor=vendor, name=name, arguments=given, resource=_RESOURCES[vendor])


def _peer_folders() -> list[Path]:
    folders = [peers.stock("unite_us"), peers.java("unite_us")]
    return [folder for folder in folders if folder is not None]


def _start(code: str, path: Sequence[Path]) -> Callable[[], float]:
    """Give what runs code in a new interpreter and tells the milliseconds of the processor.

    Less depends on what else the machine does than by the clock.
    """
    command = [sys.executable, "-c", code]
    return lambda: run(command, ROOT, path).busy * 1000
