"""Importing a package, and the time until its first call is ready, in fresh interpreters."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from ..support.vendors import ROOT, credentials, spec_of
from . import ours, peers
from .figures import Figure, Scale
from .measure import Run, Spread, beyond, paired, run, take_turns

LARGEST = "unite_us"
_PEERS = {"httpx": "import httpx", "openai": "import openai", "stripe": "import stripe"}
_READY = """
import httpx, time
start = time.process_time()
{code}
print(time.process_time() - start)
"""
_OURS = """
from {vendor}_client import {name}
client = {name}({arguments}, base_url="http://127.0.0.1")
client.{resource}
"""
_HTTPX = "client = httpx.Client(base_url='http://127.0.0.1'); client.get"
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
    codes = {"interpreter": "pass", "httpx": _PEERS["httpx"]}
    times = _times(
        {**codes, **{name: f"import {name}_client" for name in ours.VENDORS}}, scale.rounds(9)
    )
    others = _times({**codes, **_PEERS, **_generated()}, scale.rounds(5))
    until = {
        "httpx": _READY.format(code=_HTTPX),
        **{name: ready_code(name) for name in ours.VENDORS},
    }
    ready = _times(until, scale.rounds(9), printed)
    found: dict[str, Spread | str] = {
        name: _to_httpx(name, others) for name in others if name not in codes
    }
    if not peers.has_java():
        found[peers.JAVA] = peers.NO_JAVA
    for vendor in ours.VENDORS:
        largest = vendor == LARGEST
        row, goal = f"import {vendor}_client", 0.15 if largest else None
        ratio = _to_httpx(vendor, times)
        yield Figure("import", row, "import httpx", ratio, goal, peers=found if largest else {})
    for vendor in ours.VENDORS:
        row = f"{vendor}_client until a first call is ready, httpx imported before"
        yield Figure("ready", row, "httpx.Client()", paired(ready[vendor], ready["httpx"]), 1.35)


def _to_httpx(name: str, times: Mapping[str, list[float]]) -> Spread:
    """Return the time of an import to that of httpx, each without the time of the interpreter."""
    own, base = (beyond(times[each], times["interpreter"]) for each in (name, "httpx"))
    return paired(own, base)


def _generated() -> dict[str, str]:
    codes = {peers.STOCK: f"import {peers.package_in(peers.stock(LARGEST)).name}.client"}
    if peers.has_java():
        codes[peers.JAVA] = f"import java_{LARGEST}"
    return codes


def _busy(done: Run) -> float:
    return done.busy


def printed(done: Run) -> float:
    """Return the number in the last line that a program printed."""
    return float(done.printed.splitlines()[-1])


def _times(
    codes: Mapping[str, str], rounds: int, seconds: Callable[[Run], float] = _busy
) -> dict[str, list[float]]:
    """Return the milliseconds that new interpreters take to run each code."""
    path = [ours.source(vendor) for vendor in ours.VENDORS] + _peer_folders()
    measures = {name: in_new_interpreter(code, path, seconds) for name, code in codes.items()}
    for measure in measures.values():
        measure()  # compiles what has not been compiled yet
    return take_turns(measures, rounds)


def ready_code(vendor: str) -> str:
    """Return what a caller does until the first call is ready."""
    name = spec_of(vendor).root["x-sdk"]["class"]
    given = ", ".join(f"{key}={text!r}" for key, text in credentials(vendor).arguments.items())
    code = _OURS.format(vendor=vendor, name=name, arguments=given, resource=_RESOURCES[vendor])
    return _READY.format(code=code)


def _peer_folders() -> list[Path]:
    folders = [peers.stock("unite_us"), peers.java("unite_us")]
    return [folder for folder in folders if folder is not None]


def in_new_interpreter(
    code: str, path: Sequence[Path], seconds: Callable[[Run], float] = _busy
) -> Callable[[], float]:
    """Return what runs code in a new interpreter and tells the milliseconds of the processor.

    Less depends on what else the machine does than by the clock.
    """
    command = [sys.executable, "-c", code]
    return lambda: seconds(run(command, ROOT, path)) * 1000
